/** Finding an organisation to name in a filing. Public facts only: what the register lets everybody see. */
import { and, asc, eq, or, sql } from 'drizzle-orm'
import type { Handle } from '~/db/index.server'
import type { Option } from '../parts/fields/view'

export type Found = { options: Option[]; searched: boolean; more: boolean }
type Kind = 'merchant' | 'platform' | 'association' | 'authority'
const mostFound = 20

/** Few are listed; merchants are looked for. `chosen` stays among the options whatever was looked for. */
export async function findOrganisations(h: Handle, kind: Kind, looked: string, chosen: string | undefined, selfOperated: string): Promise<Found> {
  if (kind !== 'merchant') return { options: await listed(h, kind), searched: false, more: false }
  const wanted = looked.normalize('NFKC').trim().slice(0, 60)
  const found = wanted ? await merchants(h, wanted) : []
  const kept = chosen && !found.some((m) => m.id === chosen) ? await merchants(h, undefined, chosen) : []
  const shown = [...kept, ...found.slice(0, mostFound)]
  return {
    searched: true, more: found.length > mostFound,
    options: shown.map((m) => ({ value: m.id, label: m.shop, hint: [m.platform, m.showsName ? m.registeredName : undefined, m.selfOperated ? selfOperated : undefined].filter(Boolean).join(' · ') })),
  }
}

async function listed(h: Handle, kind: Kind): Promise<Option[]> {
  const { organisations: o, platforms: p, bodies: b } = h.t
  const rows = await h.db.select({ id: o.id, name: o.name, site: p.site, region: b.region }).from(o)
    .leftJoin(p, eq(p.organisationId, o.id)).leftJoin(b, eq(b.organisationId, o.id)).where(eq(o.kind, kind)).orderBy(asc(o.name), asc(o.id)).limit(200)
  return rows.map((r) => ({ value: r.id, label: r.name, hint: r.site?.replace(/^https?:\/\//, '') ?? r.region ?? undefined }))
}

/**
 * By part of the shop's or the platform's name, or of the registered name where platform and merchant agreed to show it
 * (Norm 6.1(3)). A full registered name always finds its shop: it stands on invoices and parcels.
 */
async function merchants(h: Handle, wanted: string | undefined, id?: string) {
  const { organisations: o, merchants: m } = h.t
  const like = `%${(wanted ?? '').toLowerCase().replace(/[\\%_]/g, (c) => `\\${c}`)}%`
  const has = (column: unknown) => sql`lower(${column}) LIKE ${like} ESCAPE '\\'`
  const platform = sql<string | null>`(SELECT p.name FROM organisations p WHERE p.id = ${m.platformId})`
  const condition = id ? eq(o.id, id) : or(has(m.shopName), and(eq(m.showsRegisteredName, true), has(m.registeredName)), eq(m.registeredName, wanted!), has(platform))
  return h.db.select({ id: o.id, shop: m.shopName, platform, showsName: m.showsRegisteredName, registeredName: m.registeredName, selfOperated: m.selfOperated })
    .from(m).innerJoin(o, eq(o.id, m.organisationId)).where(condition).orderBy(asc(m.shopName), asc(o.id)).limit(mostFound + 1)
}

/** Whether an answered id names an organisation of the kind asked for. */
export async function isOrganisation(h: Handle, id: string, kind: Kind): Promise<boolean> {
  const o = h.t.organisations
  return (await h.db.select({ id: o.id }).from(o).where(and(eq(o.id, id), eq(o.kind, kind)))).length === 1
}
