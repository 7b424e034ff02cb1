import { house } from '../house.server'
import type { Locale } from '../words/locales'
import { mailPseudonym, note } from './audit.server'
import { verifyPassword } from './password.server'
import { forgive, placeOf, restore, take } from './throttle.server'
import { userByEmail } from './users.server'

export type SignIn = { ok: { userId: string; locale: Locale; simple: boolean } } | { refused: 'wrong' } | { refused: 'throttled'; seconds: number }

/**
 * Whether this address and password belong together. An unknown, disabled or never confirmed account, and one without
 * a password, are answered as a wrong password is, after the same work.
 */
export async function signIn({ email, password, address }: { email: string; password: string; address: string }): Promise<SignIn> {
  const place = placeOf(address)
  const own = [['pair', `${email} ${place}`], ['account', email]] as const
  const tries = await take([['place', place], ...own])
  if (tries.spent) {
    if (tries.first) await house().store.write((tx) => note(tx, 'visitor', 'sign-in-burst', mailPseudonym(email)))
    return { refused: 'throttled', seconds: tries.seconds }
  }
  const user = await userByEmail(house().store, email)
  const right = await verifyPassword(user?.passwordHash, password)
  if (!user || !right || user.disabledAt !== null || user.erasedAt !== null || user.emailVerifiedAt === null) return { refused: 'wrong' }
  await forgive(own)
  await restore('place', place)
  return { ok: { userId: user.id, locale: user.locale, simple: user.simple } }
}

/** Re-authentication of somebody signed in, before what a stolen session must not do. */
export async function provesPassword(userId: string, stored: string | null, password: string): Promise<'yes' | 'password-wrong' | 'throttled'> {
  if ((await take([['again', userId]])).spent) return 'throttled'
  if (!(await verifyPassword(stored, password))) return 'password-wrong'
  await forgive([['again', userId]])
  return 'yes'
}

export const minutesOf = (seconds: number) => Math.max(1, Math.ceil(seconds / 60))
