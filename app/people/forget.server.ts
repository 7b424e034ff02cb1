/**
 * A person is forgotten: what they wrote can be read by nobody any more, and every chain still proves. One write, and for good.
 * Papers already issued in their cases stay: they belong to both sides.
 */
import { randomUUID } from 'node:crypto'
import { and, eq, exists, inArray, isNotNull, isNull, lte, ne, or, sql } from 'drizzle-orm'
import type { Handle } from '~/db/index.server'
import { wallClock } from '../clock.server'
import { house } from '../house.server'
import { note } from './audit.server'
import { ownersOf, type Done, type Refused } from './members.server'
import { revokeSessions, type Person } from './session.server'
import { userById, type UserRow } from './users.server'

export type NotForgotten = 'not-found' | 'self' | 'not-the-address' | 'open-case' | 'last-admin' | 'last-owner'

/** `confirm`: the person's address, typed by who decides it. From the console the machine is the proof. */
export async function forget(by: Pick<Person, 'id'> | 'console', userId: string, confirm: string): Promise<Done | Refused<NotForgotten>> {
  if (by !== 'console' && by.id === userId) return { refused: 'self' }
  const { store, sealer } = house()
  return store.write(async (tx) => {
    await holdStill(tx)
    const user = await userById(tx, userId)
    if (!user || user.erasedAt !== null || (by !== 'console' && !(await administers(tx, by.id)))) return { refused: 'not-found' as const }
    if (confirm.normalize('NFKC').trim().toLowerCase() !== user.email) return { refused: 'not-the-address' as const }
    const kept = await keptBy(tx, user)
    if (kept) return { refused: kept }
    const now = wallClock()
    await sealer.erase(tx, `user:${userId}`, now)
    await dropFiles(tx, userId)
    const email = `${randomUUID()}@forgotten.invalid`
    await dropLetters(tx, user.email, email, now)
    await closeAccount(tx, user, email, now)
    await note(tx, by === 'console' ? by : `user:${by.id}`, 'user-forgotten', `user:${userId}`)
    return { ok: true as const }
  })
}

/** On SQLite the writer holds everything. On PostgreSQL two at once could each see the other as the administrator who is left. */
async function holdStill(tx: Handle): Promise<void> {
  if (tx.dialect === 'postgres') await tx.rows(sql`LOCK TABLE users, memberships, parties IN SHARE ROW EXCLUSIVE MODE`)
}

async function administers(tx: Handle, id: string): Promise<boolean> {
  const user = await userById(tx, id)
  return user?.role === 'admin' && user.disabledAt === null && user.erasedAt === null
}

/** What needs this person still. Who sat in an open case and left counts too: the case goes on with their words. */
async function keptBy(tx: Handle, user: UserRow): Promise<'open-case' | 'last-admin' | 'last-owner' | undefined> {
  const { parties: s, cases: c, proceedings: p, users: u, memberships: m } = tx.t
  const goesOn = exists(tx.db.select({ id: p.id }).from(p).where(and(eq(p.caseId, c.id), eq(p.open, true))))
  const open = await tx.db.select({ id: c.id }).from(s).innerJoin(c, eq(c.id, s.caseId)).where(and(eq(s.userId, user.id), or(isNull(c.endedAt), goesOn))).limit(1)
  if (open.length) return 'open-case'
  if (user.role === 'admin' && user.disabledAt === null) {
    const others = await tx.db.$count(u, and(eq(u.role, 'admin'), ne(u.id, user.id), isNull(u.disabledAt), isNull(u.erasedAt), isNotNull(u.emailVerifiedAt)))
    if (others === 0) return 'last-admin'
  }
  const owned = await tx.db.select({ id: m.organisationId }).from(m).where(and(eq(m.userId, user.id), eq(m.role, 'owner'), isNull(m.revokedAt)))
  for (const { id } of owned) if ((await ownersOf(tx, id)) === 1) return 'last-owner'
  return undefined
}

/**
 * Files lie under the portal's key, not the person's: what forgets them is that no row speaks of them, and the sweeper takes
 * the bytes within a day. What an officer brought for an organisation is the organisation's, as what they wrote is.
 */
async function dropFiles(tx: Handle, userId: string): Promise<void> {
  const { evidence: e, parties: s } = tx.t
  const inPerson = exists(tx.db.select({ id: s.id }).from(s).where(and(eq(s.userId, userId), eq(s.caseId, e.caseId), eq(s.seat, e.seat))))
  await tx.db.delete(e).where(and(eq(e.owner, `user:${userId}`), or(isNull(e.caseId), inPerson)))
}

/** The portal's own letters to the address. One on its way just now keeps its row, for its carrier to settle, and loses the address. */
async function dropLetters(tx: Handle, address: string, instead: string, now: number): Promise<void> {
  const { outbox: o, letterCopies: c, mailbox } = tx.t
  const gone = await tx.db.delete(o).where(and(eq(o.address, address), or(ne(o.status, 'queued'), isNull(o.leaseUntil), lte(o.leaseUntil, now)))).returning({ id: o.id })
  for (const { id } of gone) await tx.db.delete(c).where(eq(c.outboxId, id))
  await tx.db.update(o).set({ address: instead }).where(eq(o.address, address))
  await tx.db.delete(mailbox).where(eq(mailbox.to, address))
}

/** The row stays, empty: seats and audit lines point to it. Its address is free for whoever holds the mailbox. */
async function closeAccount(tx: Handle, { id, email: before }: UserRow, email: string, now: number): Promise<void> {
  const { users, sessions, tokens, passkeys, drafts, memberships: m, neutrals, rosterInvitations: i } = tx.t
  await tx.db.update(users).set({ email, name: '', phone: null, passwordHash: null, emailVerifiedAt: null, lastLoginAt: null, role: 'member', erasedAt: now }).where(eq(users.id, id))
  await revokeSessions(tx, id, now)
  await tx.db.update(sessions).set({ agent: null }).where(eq(sessions.userId, id))
  await tx.db.delete(tokens).where(or(eq(tokens.userId, id), eq(tokens.email, before)))
  await tx.db.delete(passkeys).where(eq(passkeys.userId, id))
  await tx.db.delete(drafts).where(eq(drafts.userId, id))
  await tx.db.update(m).set({ revokedAt: now }).where(and(eq(m.userId, id), isNull(m.revokedAt)))
  await tx.db.update(neutrals).set({ active: false, interests: [] }).where(eq(neutrals.userId, id))
  // The address a roster was asked by may be an earlier one of theirs.
  await tx.db.delete(i).where(or(eq(i.email, before), inArray(i.neutralId, tx.db.select({ id: neutrals.id }).from(neutrals).where(eq(neutrals.userId, id)))))
}
