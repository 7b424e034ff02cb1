/**
 * Registration proves the mailbox first: a visitor gives only an address; name and password are set by who reads the
 * letter. So nobody can prepare an account for someone else's address, and an address without proof has no account at all.
 */
import { house } from '../house.server'
import type { Locale } from '../words/locales'
import { mailPseudonym, note } from './audit.server'
import { writeLetter } from './letters.server'
import { hashPassword } from './password.server'
import { mailboxKey, placeOf, take } from './throttle.server'
import { issueToken, peekToken, takeToken } from './tokens.server'
import { makeUser, userByEmail } from './users.server'

/** The same answer and one write whether the address is known or not. A mailbox that had its letters for this hour gets no more, silently. */
export async function askToRegister({ email, locale, back, address }: { email: string; locale: Locale; back: string; address: string }): Promise<'asked' | 'throttled'> {
  if ((await take([['asking', placeOf(address)]])).spent) return 'throttled'
  if ((await take([['registerLetter', mailboxKey(email)]])).spent) return 'asked'
  await house().store.write(async (tx) => {
    const known = await userByEmail(tx, email)
    if (known && (known.emailVerifiedAt !== null || known.disabledAt !== null || known.erasedAt !== null)) {
      await writeLetter(tx, 'alreadyRegistered', { address: email, locale: known.locale }, '/sign-in')
    } else {
      const { token, expiresAt } = await issueToken(tx, 'confirm', { email, data: { back } })
      await writeLetter(tx, 'confirmEmail', { address: email, locale }, `/confirm/${token}`, { expiresAt })
    }
  })
  return 'asked'
}

/** For the page behind the link: changes nothing. */
export async function confirmationFor(token: string): Promise<{ email: string } | undefined> {
  const row = await peekToken(house().store, 'confirm', token)
  return row && { email: row.email }
}

/** `password` has passed passwordProblem. */
export async function completeRegistration(token: string, { name, password, locale }: { name: string; password: string; locale: Locale }): Promise<{ ok: { userId: string; back: string } } | { refused: 'expired' }> {
  const passwordHash = await hashPassword(password)
  return house().store.write(async (tx) => {
    const row = await takeToken(tx, 'confirm', token)
    const userId = row && (await makeUser(tx, { email: row.email, name, passwordHash, locale }))
    if (!userId) return { refused: 'expired' as const }
    await note(tx, `user:${userId}`, 'registered', mailPseudonym(row.email))
    return { ok: { userId, back: row.data?.back ?? '/' } }
  })
}
