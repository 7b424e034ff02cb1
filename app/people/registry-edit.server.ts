/**
 * Editing the registers. A platform's owners keep its own entry and those of its merchants, a body's owners its own, the
 * portal's administrators all. Rights are read inside the write; the audit names the fields that changed, never their values.
 */
import { eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import type { Handle } from '~/db/index.server'
import { wallClock } from '../clock.server'
import { house } from '../house.server'
import { sendAnew } from '../letters/send-anew.server'
import { note } from './audit.server'
import { endLinksOf } from './link-ends.server'
import { mayGovern, type Refused } from './members.server'
import type { BodyGiven, MerchantGiven, PlatformGiven } from './registry-fields'
import type { Person } from './session.server'
import { userById } from './users.server'
import type { Locale } from '../words/locales'

type Saved = { ok: { id: string } } | Refused<'not-yours' | 'not-found' | 'unknown-platform'>

/** `id` undefined makes a new platform, which only administrators may. */
export async function savePlatform(by: Person, id: string | undefined, given: PlatformGiven): Promise<Saved> {
  const { name, nameEn, letterLocale, naming, ...entry } = given
  return house().store.write(async (tx) => {
    const t = tx.t.platforms
    const [before] = id ? await tx.db.select().from(t).where(eq(t.organisationId, id)) : []
    if (id && !before) return { refused: 'not-found' as const }
    if (!(id ? await mayGovern(tx, by, id) : await isAdmin(tx, by))) return { refused: 'not-yours' as const }
    // A procedure counts as published from when it was entered here: it cannot be dated back before a conduct (Norm 6.3(2)).
    const row = { ...entry, namingPublishedAt: naming ? (before?.namingPublishedAt ?? wallClock()) : null }
    const organisationId = await saveOrganisation(tx, by, id, 'platform', { name, nameEn, ...(letterLocale && { letterLocale }) })
    if (before) await tx.db.update(t).set(row).where(eq(t.organisationId, organisationId))
    else await tx.db.insert(t).values({ organisationId, ...row })
    await edited(tx, by, organisationId, before, row)
    return { ok: { id: organisationId } }
  })
}

export async function saveMerchant(by: Person, id: string | undefined, given: MerchantGiven): Promise<Saved> {
  const { name, nameEn, letterLocale, check, ...entry } = given
  return house().store.write(async (tx) => {
    const { merchants: t, organisations: o } = tx.t
    const [before] = id ? await tx.db.select().from(t).where(eq(t.organisationId, id)) : []
    if (id && !before) return { refused: 'not-found' as const }
    const admin = await isAdmin(tx, by)
    // Who is not an administrator can neither take a merchant from another platform nor hand one over.
    const holder = before ? before.platformId : entry.platformId
    if (!admin && !(holder && (await mayGovern(tx, by, holder)))) return { refused: 'not-yours' as const }
    const platformId = admin ? entry.platformId : holder
    if (platformId && !(await isPlatform(tx, platformId))) return { refused: 'unknown-platform' as const }

    const now = wallClock()
    const sameIdentity = before && before.registeredName === entry.registeredName && before.licenceNo === entry.licenceNo && before.person === entry.person
    const row = {
      ...entry, platformId, shopName: name,
      verifiedAt: check === 'verified' ? ((sameIdentity && before.verifiedAt) || now) : null,
      unverifiableSince: check === 'unverifiable' ? (before?.unverifiableSince ?? now) : null,
    }
    const organisationId = await saveOrganisation(tx, by, id, 'merchant', { name, nameEn, ...(letterLocale && { letterLocale }) })
    if (before) await tx.db.update(t).set(row).where(eq(t.organisationId, organisationId))
    else await tx.db.insert(t).values({ organisationId, ...row })
    // Whoever stands behind the shop is no longer the one that was verified.
    if (before && (!sameIdentity || check === 'unverifiable')) await tx.db.update(o).set({ verifiedAt: null }).where(eq(o.id, organisationId))
    await edited(tx, by, organisationId, before, row)
    return { ok: { id: organisationId } }
  })
}

/** The kind of a body is fixed when it is made. */
export async function saveBody(by: Person, id: string | undefined, given: BodyGiven): Promise<Saved> {
  const { name, nameEn, letterLocale, kind, ...row } = given
  return house().store.write(async (tx) => {
    const t = tx.t.bodies
    const [before] = id ? await tx.db.select().from(t).where(eq(t.organisationId, id)) : []
    if (id && !before) return { refused: 'not-found' as const }
    if (!(id ? await mayGovern(tx, by, id) : await isAdmin(tx, by))) return { refused: 'not-yours' as const }
    const organisationId = await saveOrganisation(tx, by, id, kind, { name, nameEn, ...(letterLocale && { letterLocale }) })
    if (before) await tx.db.update(t).set(row).where(eq(t.organisationId, organisationId))
    else await tx.db.insert(t).values({ organisationId, ...row })
    await edited(tx, by, organisationId, before, row)
    return { ok: { id: organisationId } }
  })
}

async function saveOrganisation(tx: Handle, by: Person, id: string | undefined, kind: 'platform' | 'merchant' | 'association' | 'authority', names: { name: string; nameEn: string | null; letterLocale?: Locale }): Promise<string> {
  const t = tx.t.organisations
  if (id) {
    await tx.db.update(t).set(names).where(eq(t.id, id))
    return id
  }
  const made = uuidv7()
  await tx.db.insert(t).values({ id: made, kind, ...names, createdAt: wallClock() })
  await note(tx, `user:${by.id}`, 'organisation-made', `org:${made}`, { kind })
  return made
}

/** Noted; and where the address was another, what went there opens nothing any more, and what is still asked goes to the new one. */
async function edited(tx: Handle, by: Person, id: string, before: Record<string, unknown> | undefined, after: Record<string, unknown> & { email: string }): Promise<void> {
  const changed = Object.keys(after).filter((field) => before?.[field] !== after[field])
  await note(tx, `user:${by.id}`, 'registry-edited', `org:${id}`, { fields: before ? changed.join(',') : 'all' })
  if (!before || before.email === after.email) return
  await sendAnew(tx, id, await endLinksOf(tx, `user:${by.id}`, id, 'address', after.email), wallClock())
}

async function isAdmin(tx: Handle, by: Person): Promise<boolean> {
  const user = await userById(tx, by.id)
  return user?.role === 'admin' && user.disabledAt === null
}

async function isPlatform(tx: Handle, id: string): Promise<boolean> {
  const t = tx.t.platforms
  return (await tx.db.select({ id: t.organisationId }).from(t).where(eq(t.organisationId, id))).length > 0
}
