/**
 * Joining an organisation by a letter. The link proves the mailbox it went to: who is signed in with that address joins,
 * who has no account makes one there; anyone else is refused, whoever forwarded the letter.
 */
import type { Handle } from '~/db/index.server'
import { house } from '../house.server'
import type { Locale } from '../words/locales'
import { mailPseudonym, note } from './audit.server'
import { holdsClaim, settleClaim } from './claim.server'
import { addMember, mayGovern, organisationById, type Refused, type Role } from './members.server'
import { hashPassword } from './password.server'
import type { Person } from './session.server'
import { peekToken, takeToken, type TokenRow } from './tokens.server'
import { makeUser, userByEmail, userById } from './users.server'

export type Invitation = { email: string; organisation: { id: string; name: string }; role: Role; hasAccount: boolean; claim: boolean }

/** For the page behind the link: changes nothing. */
export async function invitationFor(token: string): Promise<Invitation | undefined> {
  const { store } = house()
  const row = await peekToken(store, 'invite', token)
  if (!row || !(await stillMeant(store, row))) return undefined
  const organisation = (await organisationById(store, row.data!.organisationId!))!
  const user = await userByEmail(store, row.email)
  return { email: row.email, organisation: { id: organisation.id, name: organisation.name }, role: roleOf(row), hasAccount: Boolean(user && user.emailVerifiedAt !== null), claim: row.data?.claim === 'yes' }
}

/** Accepts as somebody signed in. The token is looked at before it is used, so a wrong person does not spend it. */
export async function acceptInvitation(token: string, person: Person): Promise<{ ok: { organisationId: string } } | Refused<'expired' | 'other-address'>> {
  return house().store.write(async (tx) => {
    const row = await peekToken(tx, 'invite', token)
    if (!row) return { refused: 'expired' as const }
    if (row.email !== (await userById(tx, person.id))?.email) return { refused: 'other-address' as const }
    return join(tx, token, person.id)
  })
}

/** Makes the account and joins. `password` has passed passwordProblem. */
export async function registerByInvitation(token: string, { name, password, locale }: { name: string; password: string; locale: Locale }): Promise<{ ok: { organisationId: string; userId: string } } | Refused<'expired' | 'has-account'>> {
  const passwordHash = await hashPassword(password)
  return house().store.write(async (tx) => {
    const row = await peekToken(tx, 'invite', token)
    if (!row || !(await stillMeant(tx, row))) return { refused: 'expired' as const }
    const userId = await makeUser(tx, { email: row.email, name, passwordHash, locale })
    if (!userId) return { refused: 'has-account' as const }
    await note(tx, `user:${userId}`, 'registered', mailPseudonym(row.email))
    const joined = await join(tx, token, userId)
    return 'ok' in joined ? { ok: { ...joined.ok, userId } } : joined
  })
}

async function join(tx: Handle, token: string, userId: string): Promise<{ ok: { organisationId: string } } | Refused<'expired'>> {
  const row = await takeToken(tx, 'invite', token)
  if (!row || !(await stillMeant(tx, row))) return { refused: 'expired' as const }
  const organisationId = row.data!.organisationId!
  await addMember(tx, organisationId, userId, roleOf(row))
  if (row.data?.claim === 'yes') await settleClaim(tx, organisationId, userId)
  else await note(tx, `user:${userId}`, 'joined', `org:${organisationId}`, { role: roleOf(row) })
  return { ok: { organisationId } }
}

/** An invitation lapses when who sent it no longer governs, a claim when the registry says another address or an owner came first. */
async function stillMeant(h: Handle, row: TokenRow): Promise<boolean> {
  const { organisationId, by, claim } = row.data ?? {}
  if (!organisationId || !(await organisationById(h, organisationId))) return false
  if (claim === 'yes') return holdsClaim(h, organisationId, row.email)
  return Boolean(by) && mayGovern(h, { id: by } as Person, organisationId)
}

const roleOf = (row: TokenRow): Role => (row.data?.role === 'owner' ? 'owner' : 'officer')
