/** A forgotten password: a link for one hour, for one use, for the password and address the account has now. */
import { eq } from 'drizzle-orm'
import type { Handle } from '~/db/index.server'
import { wallClock } from '../clock.server'
import { house } from '../house.server'
import type { Locale } from '../words/locales'
import { mailPseudonym, note } from './audit.server'
import { writeLetter } from './letters.server'
import { hashPassword } from './password.server'
import { hashToken, revokeSessions } from './session.server'
import { placeOf, take } from './throttle.server'
import { issueToken, peekToken, spoilTokens, takeToken, type TokenRow } from './tokens.server'
import { userByEmail, userById, type UserRow } from './users.server'

/** The same answer and one write whether the address is known or not. */
export async function askForReset({ email, locale, address }: { email: string; locale: Locale; address: string }): Promise<'asked' | 'throttled'> {
  if ((await take([['asking', placeOf(address)]])).spent) return 'throttled'
  if ((await take([['resetLetter', email]])).spent) return 'asked'
  await house().store.write(async (tx) => {
    const user = await userByEmail(tx, email)
    await note(tx, 'visitor', 'reset-asked', mailPseudonym(email))
    if (!user || user.emailVerifiedAt === null || user.disabledAt !== null || user.erasedAt !== null) return
    const { token, expiresAt } = await issueToken(tx, 'reset', { email, userId: user.id, data: { bound: boundTo(user) } })
    await writeLetter(tx, 'resetPassword', { address: email, locale: user.locale ?? locale }, `/reset/${token}`, { expiresAt, name: user.name })
  })
  return 'asked'
}

/** Whose password the link sets; changes nothing. */
export async function resetFor(token: string): Promise<UserRow | undefined> {
  const { store } = house()
  const row = await peekToken(store, 'reset', token)
  return row && ownerOf(store, row)
}

/** Sets the password, ends every session, spoils every other link. The person signs in anew. `password` has passed passwordProblem. */
export async function completeReset(token: string, password: string): Promise<{ ok: true } | { refused: 'expired' }> {
  const passwordHash = await hashPassword(password)
  return house().store.write(async (tx) => {
    const row = await takeToken(tx, 'reset', token)
    const user = row && (await ownerOf(tx, row))
    if (!user) return { refused: 'expired' as const }
    await setPassword(tx, user, passwordHash)
    return { ok: true as const }
  })
}

/** What every change of a password does; `keep` is the session that made it. Inside a write. */
export async function setPassword(tx: Handle, user: UserRow, passwordHash: string, keep?: string): Promise<void> {
  const t = tx.t.users
  await tx.db.update(t).set({ passwordHash }).where(eq(t.id, user.id))
  await revokeSessions(tx, user.id, wallClock(), keep)
  await spoilTokens(tx, 'reset', user.id)
  await note(tx, `user:${user.id}`, 'password-changed', `user:${user.id}`)
  await writeLetter(tx, 'passwordChanged', { address: user.email, locale: user.locale }, '/reset', { name: user.name, at: wallClock() })
}

async function ownerOf(h: Handle, row: TokenRow): Promise<UserRow | undefined> {
  const user = row.userId ? await userById(h, row.userId) : undefined
  const holds = user && user.email === row.email && row.data?.bound === boundTo(user) && user.disabledAt === null && user.erasedAt === null
  return holds ? user : undefined
}

const boundTo = (user: UserRow) => hashToken(`${user.id} ${user.passwordHash ?? ''}`)
