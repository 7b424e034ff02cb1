/** Members of organisations. Every right is read inside the write that uses it; what is taken away is gone at the next request. */
import { and, asc, eq, isNull } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import type { Handle, Tables } from '~/db/index.server'
import { wallClock } from '../clock.server'
import { house } from '../house.server'
import type { Locale } from '../words/locales'
import { mailPseudonym, note } from './audit.server'
import { writeLetter } from './letters.server'
import { endLinksOf } from './link-ends.server'
import type { Person } from './session.server'
import { mailboxKey, take } from './throttle.server'
import { issueToken } from './tokens.server'
import { userByEmail } from './users.server'

export type OrganisationRow = Tables['organisations']['$inferSelect']
export type Role = 'owner' | 'officer'
export type MemberLine = { id: string; userId: string; name: string; email: string; role: Role; since: number }
export type Done = { ok: true }
export type Refused<Code extends string> = { refused: Code }

export async function organisationById(h: Handle, id: string): Promise<OrganisationRow | undefined> {
  const [row] = await h.db.select().from(h.t.organisations).where(eq(h.t.organisations.id, id))
  return row
}

/** Owners of the organisation, and the portal's administrators. */
export const governs = (person: Person, organisationId: string): boolean =>
  person.role === 'admin' || person.organisations.some(({ id, role }) => id === organisationId && role === 'owner')

export async function membersOf(organisationId: string): Promise<MemberLine[]> {
  const { store } = house()
  const { memberships: m, users: u } = store.t
  return store.db.select({ id: m.id, userId: u.id, name: u.name, email: u.email, role: m.role, since: m.createdAt }).from(m).innerJoin(u, eq(u.id, m.userId))
    .where(and(eq(m.organisationId, organisationId), isNull(m.revokedAt))).orderBy(asc(m.createdAt), asc(m.id)).limit(500)
}

/** Sends an invitation to an address; only who holds that very address may accept it. */
export async function invite(by: Person, organisationId: string, given: { email: string; role: Role; locale: Locale }): Promise<Done | Refused<'not-yours' | 'already-member' | 'throttled'>> {
  if ((await take([['memberLetter', mailboxKey(given.email)]])).spent) return { refused: 'throttled' }
  return house().store.write(async (tx) => {
    const organisation = await organisationById(tx, organisationId)
    if (!organisation || !(await mayGovern(tx, by, organisationId))) return { refused: 'not-yours' as const }
    const known = await userByEmail(tx, given.email)
    if (known && (await membership(tx, organisationId, known.id))) return { refused: 'already-member' as const }
    const { token, expiresAt } = await issueToken(tx, 'invite', { email: given.email, data: { organisationId, role: given.role, by: by.id } })
    await writeLetter(tx, 'invitation', { address: given.email, locale: known?.locale ?? given.locale }, `/invitation/${token}`, { organisation: organisation.name, by: by.name, role: given.role, expiresAt })
    await note(tx, `user:${by.id}`, 'invited', `org:${organisationId}`, { role: given.role, who: mailPseudonym(given.email) })
    return { ok: true as const }
  })
}

/** Ends a membership. An organisation keeps at least one owner; leaving oneself is allowed to officers too. */
export async function removeMember(by: Person, membershipId: string): Promise<Done | Refused<'not-yours' | 'last-owner'>> {
  return changeMember(by, membershipId, true, async (tx, row) => {
    await tx.db.update(tx.t.memberships).set({ revokedAt: wallClock() }).where(eq(tx.t.memberships.id, row.id))
    await note(tx, `user:${by.id}`, 'member-removed', `org:${row.organisationId}`, { who: `user:${row.userId}` })
    // They may have links to its cases open in a browser, from before the shop had an account; its members sign in.
    await endLinksOf(tx, `user:${by.id}`, row.organisationId, 'member')
  })
}

export async function changeRole(by: Person, membershipId: string, role: Role): Promise<Done | Refused<'not-yours' | 'last-owner'>> {
  return changeMember(by, membershipId, role === 'officer', async (tx, row) => {
    await tx.db.update(tx.t.memberships).set({ role }).where(eq(tx.t.memberships.id, row.id))
    await note(tx, `user:${by.id}`, 'member-role', `org:${row.organisationId}`, { who: `user:${row.userId}`, role })
  })
}

type MembershipRow = Tables['memberships']['$inferSelect']

async function changeMember(by: Person, membershipId: string, losesOwner: boolean, change: (tx: Handle, row: MembershipRow) => Promise<void>): Promise<Done | Refused<'not-yours' | 'last-owner'>> {
  return house().store.write(async (tx) => {
    const t = tx.t.memberships
    const [row] = await tx.db.select().from(t).where(and(eq(t.id, membershipId), isNull(t.revokedAt)))
    if (!row || !(row.userId === by.id && row.role === 'officer' && losesOwner) && !(await mayGovern(tx, by, row.organisationId))) return { refused: 'not-yours' as const }
    if (losesOwner && row.role === 'owner' && (await ownersOf(tx, row.organisationId)) === 1) return { refused: 'last-owner' as const }
    await change(tx, row)
    return { ok: true as const }
  })
}

/** Inside a write: makes the user a member, or raises an officer who was invited as owner. */
export async function addMember(tx: Handle, organisationId: string, userId: string, role: Role): Promise<void> {
  const t = tx.t.memberships
  const before = await membership(tx, organisationId, userId)
  if (!before) await tx.db.insert(t).values({ id: uuidv7(), organisationId, userId, role, createdAt: wallClock() })
  else if (role === 'owner' && before.role !== 'owner') await tx.db.update(t).set({ role }).where(eq(t.id, before.id))
}

async function membership(h: Handle, organisationId: string, userId: string): Promise<MembershipRow | undefined> {
  const t = h.t.memberships
  const [row] = await h.db.select().from(t).where(and(eq(t.organisationId, organisationId), eq(t.userId, userId), isNull(t.revokedAt)))
  return row
}

/** Read inside the write: the person's rights as they are now, not as the page was drawn. */
export async function mayGovern(tx: Handle, by: Person, organisationId: string): Promise<boolean> {
  const [user] = await tx.db.select({ role: tx.t.users.role, disabledAt: tx.t.users.disabledAt }).from(tx.t.users).where(eq(tx.t.users.id, by.id))
  if (!user || user.disabledAt !== null) return false
  return user.role === 'admin' || (await membership(tx, organisationId, by.id))?.role === 'owner'
}

/** Owner or officer now, with an account that works. */
export async function belongsTo(tx: Handle, by: Person, organisationId: string): Promise<boolean> {
  const [user] = await tx.db.select({ disabledAt: tx.t.users.disabledAt }).from(tx.t.users).where(eq(tx.t.users.id, by.id))
  return user?.disabledAt === null && Boolean(await membership(tx, organisationId, by.id))
}

export async function ownersOf(h: Handle, organisationId: string): Promise<number> {
  const t = h.t.memberships
  return h.db.$count(t, and(eq(t.organisationId, organisationId), eq(t.role, 'owner'), isNull(t.revokedAt)))
}
