/**
 * A merchant who came by the signed link of a case takes its organisation over. The link may have been forwarded, so it
 * only starts the claim: ownership goes to who proves the mailbox the registry names, the one the link was sent to.
 */
import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Handle, Tables } from '~/db/index.server'
import { wallClock } from '../clock.server'
import { house } from '../house.server'
import type { Locale } from '../words/locales'
import { note } from './audit.server'
import { writeLetter } from './letters.server'
import { endLinksOf } from './link-ends.server'
import { addMember, organisationById, ownersOf, type Refused } from './members.server'
import { hashToken } from './session.server'
import { mailboxKey, placeOf, take } from './throttle.server'
import { issueToken } from './tokens.server'
import { userByEmail, userById } from './users.server'

export type Grant = Tables['grants']['$inferSelect']

/** The grant behind a link's token while it holds; changes nothing. */
export async function grantByToken(token: string): Promise<Grant | undefined> {
  const { store } = house()
  const t = store.t.grants
  const [row] = await store.db.select().from(t).where(and(eq(t.tokenHash, hashToken(token.slice(0, 100))), isNull(t.revokedAt), gt(t.expiresAt, wallClock())))
  return row
}

export type Claim = { organisation: { id: string; name: string }; email: string; open: boolean }

/** What the claim page shows: whose shop, which mailbox; `open` is false once it has an owner or the registry names another mailbox. */
export async function claimFor(grant: Grant): Promise<Claim | undefined> {
  const { store } = house()
  const organisation = grant.seat === 'respondent' && grant.organisationId ? await organisationById(store, grant.organisationId) : undefined
  if (!organisation || organisation.kind !== 'merchant') return undefined
  return { organisation: { id: organisation.id, name: organisation.name }, email: grant.email, open: await holdsClaim(store, organisation.id, grant.email.toLowerCase()) }
}

/** Sends the proof to the mailbox the registry names. */
export async function askToClaim(grant: Grant, { locale, address }: { locale: Locale; address: string }): Promise<'asked' | 'throttled' | 'closed'> {
  const claim = await claimFor(grant)
  if (!claim?.open) return 'closed'
  if ((await take([['asking', placeOf(address)], ['claimLetter', mailboxKey(grant.email)]])).spent) return 'throttled'
  const email = grant.email.toLowerCase()
  await house().store.write(async (tx) => {
    const known = await userByEmail(tx, email)
    const { token, expiresAt } = await issueToken(tx, 'invite', { email, data: { organisationId: claim.organisation.id, role: 'owner', claim: 'yes', grant: grant.id } })
    await writeLetter(tx, 'invitation', { address: email, locale: known?.locale ?? locale }, `/invitation/${token}`, { organisation: claim.organisation.name, role: 'owner', claim: 1, expiresAt })
  })
  return 'asked'
}

/** Claims at once for somebody whose confirmed address is the very one the link went to. */
export async function claimMerchant(userId: string, grant: Grant): Promise<{ ok: { organisationId: string } } | Refused<'other-address' | 'closed'>> {
  return house().store.write(async (tx) => {
    const user = await userById(tx, userId)
    const email = grant.email.toLowerCase()
    if (!user || user.email !== email || user.emailVerifiedAt === null || user.disabledAt !== null) return { refused: 'other-address' as const }
    const organisationId = grant.seat === 'respondent' ? grant.organisationId : null
    if (!organisationId || !(await holdsClaim(tx, organisationId, email))) return { refused: 'closed' as const }
    await addMember(tx, organisationId, userId, 'owner')
    await settleClaim(tx, organisationId, userId)
    return { ok: { organisationId } }
  })
}

/** A merchant without an owner, whose registry entry names this mailbox. */
export async function holdsClaim(h: Handle, organisationId: string, email: string): Promise<boolean> {
  const t = h.t.merchants
  const [row] = await h.db.select({ email: t.email }).from(t).where(eq(t.organisationId, organisationId))
  return row?.email.toLowerCase() === email && (await ownersOf(h, organisationId)) === 0
}

/**
 * After the membership was made, in the same write: a merchant whose registration the platform has verified and whose
 * mailbox is now proved counts as verified for binding settlements. Its people sign in from now on: no link speaks for it any more.
 */
export async function settleClaim(tx: Handle, organisationId: string, userId: string): Promise<void> {
  const { merchants: m, organisations: o } = tx.t
  const [row] = await tx.db.select({ verifiedAt: m.verifiedAt, bad: m.unverifiableSince }).from(m).where(eq(m.organisationId, organisationId))
  if (row?.verifiedAt && !row.bad) await tx.db.update(o).set({ verifiedAt: wallClock() }).where(and(eq(o.id, organisationId), isNull(o.verifiedAt)))
  await note(tx, `user:${userId}`, 'claimed', `org:${organisationId}`, { verified: row?.verifiedAt && !row.bad ? 1 : 0 })
  await endLinksOf(tx, `user:${userId}`, organisationId, 'claimed')
}

