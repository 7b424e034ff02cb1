/** What people change about themselves. */
import { and, desc, eq, gt, isNull } from 'drizzle-orm'
import type { Handle } from '~/db/index.server'
import { wallClock } from '../clock.server'
import { house } from '../house.server'
import type { Locale } from '../words/locales'
import { note } from './audit.server'
import { writeLetter } from './letters.server'
import { hashPassword } from './password.server'
import { setPassword } from './reset.server'
import { idleLimit, revokeSessions, type Person } from './session.server'
import { provesPassword } from './sign-in.server'
import { mailboxKey, take } from './throttle.server'
import { issueToken, peekToken, spoilTokens, takeToken, type TokenRow } from './tokens.server'
import { userByEmail, userById, type UserRow } from './users.server'

export async function changeProfile(userId: string, given: { name: string; phone: string | null; locale: Locale; simple: boolean }): Promise<void> {
  await house().store.write(async (tx) => {
    await tx.db.update(tx.t.users).set(given).where(eq(tx.t.users.id, userId))
  })
}

/** Language or reading mode chosen anywhere on the portal, kept with who is signed in. */
export async function rememberPreferences(userId: string, given: { locale?: Locale; simple?: boolean }): Promise<void> {
  if (Object.keys(given).length === 0) return
  await house().store.write(async (tx) => {
    await tx.db.update(tx.t.users).set(given).where(eq(tx.t.users.id, userId))
  })
}

type PasswordChange = { ok: true } | { refused: 'password-wrong' | 'throttled' }

/** Other sessions end; this one is kept by the caller giving it a new token. `next` has passed passwordProblem. */
export async function changePassword(person: Person, current: string, next: string): Promise<PasswordChange> {
  const user = (await userById(house().store, person.id))!
  const proved = await provesPassword(user.id, user.passwordHash, current)
  if (proved !== 'yes') return { refused: proved }
  const passwordHash = await hashPassword(next)
  await house().store.write((tx) => setPassword(tx, user, passwordHash, person.sessionId))
  return { ok: true }
}

/** The same answer whether somebody else has that address or not; a taken one gets a letter that says so. */
export async function askToChangeEmail(person: Person, email: string, password: string): Promise<PasswordChange> {
  const user = (await userById(house().store, person.id))!
  const proved = await provesPassword(user.id, user.passwordHash, password)
  if (proved !== 'yes') return { refused: proved }
  if ((await take([['newAddressLetter', mailboxKey(email)]])).spent) return { ok: true }
  await house().store.write(async (tx) => {
    await spoilTokens(tx, 'change-email', user.id)
    if (await userByEmail(tx, email)) return writeLetter(tx, 'alreadyRegistered', { address: email, locale: user.locale }, '/sign-in')
    const { token, expiresAt } = await issueToken(tx, 'change-email', { email, userId: user.id, data: { from: user.email } })
    await writeLetter(tx, 'confirmEmail', { address: email, locale: user.locale }, `/account/email/${token}`, { expiresAt, change: 1 })
  })
  return { ok: true }
}

/** For the page behind the link: changes nothing. */
export async function emailChangeFor(token: string): Promise<{ email: string } | undefined> {
  const { store } = house()
  const row = await peekToken(store, 'change-email', token)
  return row && (await mover(store, row)) ? { email: row.email } : undefined
}

/** The new mailbox is proved: the address changes, the old one is told, links sent to the old one die, sessions end. */
export async function completeEmailChange(token: string): Promise<{ ok: true } | { refused: 'expired' }> {
  return house().store.write(async (tx) => {
    const row = await takeToken(tx, 'change-email', token)
    const user = row && (await mover(tx, row))
    if (!user || (await userByEmail(tx, row.email))) return { refused: 'expired' as const }
    await tx.db.update(tx.t.users).set({ email: row.email }).where(eq(tx.t.users.id, user.id))
    await revokeSessions(tx, user.id, wallClock())
    await spoilTokens(tx, 'reset', user.id)
    await note(tx, `user:${user.id}`, 'email-changed', `user:${user.id}`)
    await writeLetter(tx, 'emailChanged', { address: user.email, locale: user.locale }, '/', { name: user.name, at: wallClock() })
    return { ok: true as const }
  })
}

async function mover(h: Handle, row: TokenRow): Promise<UserRow | undefined> {
  const user = row.userId ? await userById(h, row.userId) : undefined
  return user && user.email === row.data?.from && user.disabledAt === null && user.erasedAt === null ? user : undefined
}

export type SessionLine = { id: string; agent: string; createdAt: number; lastSeenAt: number; current: boolean }

export async function sessionsOf(person: Person): Promise<SessionLine[]> {
  const { store } = house()
  const t = store.t.sessions
  const now = wallClock()
  const rows = await store.db.select({ id: t.id, agent: t.agent, createdAt: t.createdAt, lastSeenAt: t.lastSeenAt }).from(t)
    .where(and(eq(t.userId, person.id), isNull(t.revokedAt), gt(t.expiresAt, now), gt(t.lastSeenAt, now - idleLimit))).orderBy(desc(t.lastSeenAt)).limit(100)
  return rows.map(({ agent, ...row }) => ({ ...row, agent: agent ?? '', current: row.id === person.sessionId }))
}

/** Ends one of the person's own sessions, or all but the present one. A foreign id changes nothing. */
export async function endSessions(person: Person, which: { id: string } | 'others'): Promise<void> {
  await house().store.write(async (tx) => {
    const t = tx.t.sessions
    if (which === 'others') await revokeSessions(tx, person.id, wallClock(), person.sessionId)
    else await tx.db.update(t).set({ revokedAt: wallClock() }).where(and(eq(t.id, which.id), eq(t.userId, person.id), isNull(t.revokedAt)))
    await note(tx, `user:${person.id}`, 'session-revoked', `user:${person.id}`)
  })
}
