/**
 * A hand on a form: the password typed again becomes a token that is good for one signature within five minutes; a passkey's
 * answer is handed on as it came. The engine judges both; no password ever reaches it.
 */
import { house } from '../house.server'
import { handParts } from '../parts/fields/view'
import { provesPassword } from '../people/sign-in.server'
import { issueToken } from '../people/tokens.server'
import { userById } from '../people/users.server'

export type Hand = { sent: Record<string, unknown> } | { wrong: Record<string, string[]> }

export async function handFrom(form: URLSearchParams, field: string, userId: string): Promise<Hand> {
  const part = (name: keyof typeof handParts) => form.get(`${field}.${handParts[name]}`) ?? ''
  const textHash = part('textHash')
  if (part('assertion')) return assertionFrom(part('assertion'), textHash, Number(part('issued')), field)
  const password = part('password')
  const refuse = (code: string): Hand => ({ wrong: { [`${field}.${handParts.password}`]: [code] } })
  if (!password) return refuse('password-missing')
  const user = await userById(house().store, userId)
  const proved = await provesPassword(userId, user?.passwordHash ?? null, password)
  if (proved !== 'yes') return refuse(proved)
  return { sent: { method: 'click', textHash, reauth: await reauthenticated(userId), ...(part('declined') === 'yes' && { declined: 'yes' }) } }
}

/** The person has just proved who they are. */
const reauthenticated = (userId: string) => house().store.write(async (tx) => (await issueToken(tx, 'reauth', { email: '', userId })).token)

function assertionFrom(text: string, textHash: string, issued: number, field: string): Hand {
  const failed: Hand = { wrong: { [field]: ['passkey-failed'] } }
  if (text.length > 30_000) return failed
  try {
    return { sent: { method: 'passkey', textHash, issued, assertion: JSON.parse(text) as unknown } }
  } catch {
    return failed
  }
}
