/** What a filing plan is told of the portal: the organisations its answers name, the bodies there are, the numbers in force. */
import { asc, eq, inArray } from 'drizzle-orm'
import type { Handle } from '~/db/index.server'
import { dateOf } from '~/machines/calendar'
import { id as idSchema } from '~/machines/fields'
import type { Answers, Known, KnownOrganisation } from '~/machines/filing'
import { workflows } from '~/machines/registry'
import { house } from '../house.server'
import { numbersInForce } from './numbers.server'

export async function knownFor(h: Handle, answers: Answers): Promise<Known> {
  const ids = Object.values(answers).filter((v): v is string => typeof v === 'string' && idSchema.safeParse(v).success)
  const organisations = await organisationsBy(h, ids)
  const bodies = await h.db.select({ id: h.t.organisations.id, kind: h.t.organisations.kind }).from(h.t.organisations)
    .where(inArray(h.t.organisations.kind, ['association', 'authority'])).orderBy(asc(h.t.organisations.name), asc(h.t.organisations.id)).limit(200)
  const now = house().clock.now()
  const platformId = Object.values(organisations).map((o) => o.platformId).find(Boolean) ?? null
  const { amounts } = await numbersInForce(h, now, platformId)
  return {
    today: dateOf(now),
    organisations,
    associations: bodies.filter((b) => b.kind === 'association').map((b) => b.id),
    authorities: bodies.filter((b) => b.kind === 'authority').map((b) => b.id),
    amounts: Object.fromEntries(Object.entries(amounts).map(([name, { fen }]) => [name, fen])),
    workflows: workflows.filter((w) => !w.part).map((w) => w.name),
    ...(house().settings.arbitrationInstitution && { institution: house().settings.arbitrationInstitution }),
  }
}

/** With each merchant its platform, which may have to sit at the table too. */
async function organisationsBy(h: Handle, ids: readonly string[]): Promise<Record<string, KnownOrganisation>> {
  if (!ids.length) return {}
  const { organisations: o, merchants: m, platforms: p } = h.t
  const found = await h.db.select({ id: o.id, kind: o.kind, platformId: m.platformId, selfOperated: m.selfOperated })
    .from(o).leftJoin(m, eq(m.organisationId, o.id)).where(inArray(o.id, [...new Set(ids)]))
  const platformIds = [...new Set(found.flatMap((r) => (r.kind === 'platform' ? [r.id] : r.platformId ? [r.platformId] : [])))]
  const platforms = platformIds.length ? await h.db.select({ id: p.organisationId, contractBinds: p.contractBinds }).from(p).where(inArray(p.organisationId, platformIds)) : []
  return Object.fromEntries([
    ...platforms.map((r) => [r.id, { id: r.id, kind: 'platform', contractBinds: r.contractBinds }] as const),
    ...found.filter((r) => r.kind !== 'platform').map((r) => [r.id, { id: r.id, kind: r.kind, ...(r.platformId && { platformId: r.platformId }), ...(r.selfOperated && { selfOperated: true }) }] as const),
  ])
}

export async function namesOf(h: Handle, ids: readonly string[]): Promise<Record<string, string>> {
  if (!ids.length) return {}
  const { organisations: o, merchants: m } = h.t
  const rows = await h.db.select({ id: o.id, name: o.name, shop: m.shopName }).from(o).leftJoin(m, eq(m.organisationId, o.id)).where(inArray(o.id, [...ids]))
  return Object.fromEntries(rows.map((r) => [r.id, r.shop ?? r.name]))
}
