/**
 * Somebody is asked by e-mail whether they will serve on a roster. Until they say yes, at their own door, the body sees the
 * address it wrote and nothing else, is answered alike whether anybody is behind it or not, and gives no case.
 */
import { and, asc, eq, gt, isNull } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import type { Handle, Tables } from '~/db/index.server'
import { wallClock } from '../clock.server'
import { calledBy, type Called } from '../engine/actor.server'
import { house } from '../house.server'
import { mailPseudonym, note } from '../people/audit.server'
import { writeLetter } from '../people/letters.server'
import { mayGovern, organisationById } from '../people/members.server'
import type { Person } from '../people/session.server'
import { mailboxKey, take } from '../people/throttle.server'
import { issueToken } from '../people/tokens.server'
import { userByEmail, userById } from '../people/users.server'
import type { Locale } from '../words/locales'
import type { NeutralRole } from './candidates.server'
import type { EntryGiven } from './entry-fields'
import { columns, interestsOf, type Saved } from './roster.server'

export type RosterInvitation = Tables['rosterInvitations']['$inferSelect']
export type InvitationState = 'invited' | 'declined' | 'lapsed'
export const stateOf = (row: RosterInvitation): InvitationState => (row.declinedAt !== null ? 'declined' : row.expiresAt > wallClock() ? 'invited' : 'lapsed')

/** Writes the letter, and anew to whoever has not answered or said no. Who is on the roster by this very address is told apart: the body knows it. */
export async function inviteToRoster(by: Person, organisationId: string, given: EntryGiven & { email: string; role: NeutralRole; locale: Locale }): Promise<Saved> {
  if ((await take([['rosterLetter', mailboxKey(given.email)]])).spent) return { errors: { email: ['throttled'] } }
  return house().store.write(async (tx): Promise<Saved> => {
    if (!(await mayGovern(tx, by, organisationId))) return { refused: 'not-yours' }
    const [before] = await tx.db.select().from(tx.t.rosterInvitations).where(isOf(tx, { organisationId, ...given }))
    if (before && before.neutralId !== null) return { errors: { email: ['on-roster'] } }
    const interests = await interestsOf(tx, given)
    if (!interests) return { errors: { add: ['unknown'] } }
    const { id, expiresAt } = await keep(tx, { organisationId, role: given.role, email: given.email, entry: columns(given, interests), invitedBy: by.id })
    await send(tx, { id, organisationId, email: given.email, expiresAt, by: by.id }, given.locale)
    await note(tx, `user:${by.id}`, 'roster-invited', `org:${organisationId}`, { who: mailPseudonym(given.email), role: given.role })
    return { ok: true }
  })
}

const isOf = (h: Handle, { organisationId, role, email }: Pick<RosterInvitation, 'organisationId' | 'role' | 'email'>) => {
  const t = h.t.rosterInvitations
  return and(eq(t.organisationId, organisationId), eq(t.role, role), eq(t.email, email))
}

async function keep(tx: Handle, said: Pick<RosterInvitation, 'organisationId' | 'role' | 'email' | 'entry' | 'invitedBy'>): Promise<{ id: string; expiresAt: number }> {
  const t = tx.t.rosterInvitations
  const createdAt = wallClock()
  const anew = { entry: said.entry, invitedBy: said.invitedBy, createdAt, expiresAt: createdAt + 14 * 86_400_000, declinedAt: null }
  const [row] = await tx.db.insert(t).values({ id: uuidv7(), ...said, ...anew }).onConflictDoUpdate({ target: [t.organisationId, t.role, t.email], set: anew }).returning({ id: t.id, expiresAt: t.expiresAt })
  return row!
}

/** In the language of whoever has the address, where somebody has; who asked learns nothing of it. */
async function send(tx: Handle, sent: { id: string; organisationId: string; email: string; expiresAt: number; by: string }, locale: Locale): Promise<void> {
  const [organisation, known] = [await organisationById(tx, sent.organisationId), await userByEmail(tx, sent.email)]
  const { token } = await issueToken(tx, 'invite', { email: sent.email, data: { roster: sent.id, organisationId: sent.organisationId, by: sent.by } })
  await writeLetter(tx, 'invitation', { address: sent.email, locale: known?.locale ?? locale }, `/invitation/${token}`, { roster: 1, organisation: organisation!.name, expiresAt: sent.expiresAt })
}

/** What the body sees: those who have not accepted. */
export async function invitationsOf(h: Handle, organisationId: string): Promise<RosterInvitation[]> {
  const t = h.t.rosterInvitations
  return h.db.select().from(t).where(and(eq(t.organisationId, organisationId), isNull(t.neutralId))).orderBy(asc(t.createdAt), asc(t.id)).limit(500)
}

export async function invitationAt(h: Handle, organisationId: string, id: string): Promise<RosterInvitation | undefined> {
  const t = h.t.rosterInvitations
  return (await h.db.select().from(t).where(and(eq(t.id, id), eq(t.organisationId, organisationId), isNull(t.neutralId))))[0]
}

/** What was sent opens nothing any more. */
export async function withdrawInvitation(by: Person, organisationId: string, id: string): Promise<Saved> {
  return house().store.write(async (tx): Promise<Saved> => {
    if (!(await mayGovern(tx, by, organisationId))) return { refused: 'not-yours' }
    const row = await invitationAt(tx, organisationId, id)
    if (!row) return { refused: 'not-found' }
    await tx.db.delete(tx.t.rosterInvitations).where(eq(tx.t.rosterInvitations.id, id))
    await note(tx, `user:${by.id}`, 'roster-withdrawn', `org:${organisationId}`, { who: mailPseudonym(row.email), role: row.role })
    return { ok: true }
  })
}

/** An invitation that can be accepted now: not answered, not lapsed, and sent by somebody who still governs. */
export async function openInvitation(h: Handle, id: string, email: string): Promise<RosterInvitation | undefined> {
  const t = h.t.rosterInvitations
  const [row] = await h.db.select().from(t).where(and(eq(t.id, id), eq(t.email, email), isNull(t.neutralId), isNull(t.declinedAt), gt(t.expiresAt, wallClock())))
  return row && (await mayGovern(h, { id: row.invitedBy } as Person, row.organisationId)) ? row : undefined
}

/** Those that wait for this person, by the address they have confirmed. */
export async function invitationsTo(h: Handle, person: Pick<Person, 'id'>): Promise<(RosterInvitation & { keeper: Called })[]> {
  const email = await confirmedAddress(h, person.id)
  if (!email) return []
  const { rosterInvitations: t, organisations: o } = h.t
  const rows = await h.db.select({ row: t, name: o.name, nameEn: o.nameEn }).from(t).innerJoin(o, eq(o.id, t.organisationId)).where(eq(t.email, email)).orderBy(asc(t.createdAt), asc(t.id)).limit(50)
  const open = await Promise.all(rows.map(({ row }) => openInvitation(h, row.id, email)))
  return rows.flatMap(({ row, ...called }, n) => (open[n] ? [{ ...row, keeper: calledBy(called) }] : []))
}

async function confirmedAddress(h: Handle, userId: string): Promise<string | undefined> {
  const user = await userById(h, userId)
  return user && user.emailVerifiedAt !== null && user.disabledAt === null ? user.email : undefined
}

/** At the person's own page: nobody answers for another. */
export async function answerInvitation(by: Pick<Person, 'id'>, id: string, answer: 'accept' | 'decline'): Promise<Saved> {
  return house().store.write(async (tx): Promise<Saved> => {
    const email = await confirmedAddress(tx, by.id)
    const row = email ? await openInvitation(tx, id, email) : undefined
    if (!row) return { refused: 'not-found' }
    if (answer === 'accept') await enter(tx, row, by.id)
    else {
      await tx.db.update(tx.t.rosterInvitations).set({ declinedAt: wallClock() }).where(eq(tx.t.rosterInvitations.id, id))
      await note(tx, `user:${by.id}`, 'roster-declined', `org:${row.organisationId}`, { role: row.role })
    }
    return { ok: true }
  })
}

/** The entry is made. Whoever is on the roster in that role already keeps the entry they have. */
export async function enter(tx: Handle, row: RosterInvitation, userId: string): Promise<void> {
  const { neutrals: n, rosterInvitations: t } = tx.t
  await tx.db.insert(n).values({ id: uuidv7(), userId, organisationId: row.organisationId, role: row.role, ...row.entry, createdAt: wallClock() }).onConflictDoNothing()
  const [entry] = await tx.db.select({ id: n.id }).from(n).where(and(eq(n.organisationId, row.organisationId), eq(n.role, row.role), eq(n.userId, userId)))
  await tx.db.update(t).set({ neutralId: entry!.id }).where(eq(t.id, row.id))
  await note(tx, `user:${userId}`, 'roster-added', `org:${row.organisationId}`, { role: row.role })
}
