/**
 * Joining an organisation, taking a seat in a case as a successor, or serving on a roster, by a letter. The link proves the mailbox it went to: who is signed in with that address joins,
 * who has no account makes one there; anyone else is refused, whoever forwarded the letter.
 */
import { eq } from 'drizzle-orm'
import type { Handle } from '~/db/index.server'
import { isRefusal } from '~/machines/workflow'
import { submitSignal } from '../case-engine.server'
import { partiesOf, seatOf } from '../engine/actor.server'
import { house } from '../house.server'
import type { Locale } from '../words/locales'
import { mailPseudonym, note } from './audit.server'
import { holdsClaim, settleClaim } from './claim.server'
import { addMember, mayGovern, organisationById, type Refused, type Role } from './members.server'
import { enter, openInvitation } from '../neutrals/invitations.server'
import type { NeutralRole } from '../neutrals/candidates.server'
import { hashPassword } from './password.server'
import type { Person } from './session.server'
import { peekToken, takeToken, type TokenRow } from './tokens.server'
import { makeUser, userByEmail, userById } from './users.server'

export type Invitation = { email: string; organisation: { id: string; name: string }; role: Role; hasAccount: boolean; claim: boolean; /** reference of the case in which a seat waits */ seat?: string | undefined; /** to serve on the organisation's roster, not to join it */ roster?: NeutralRole | undefined }
/** `goTo`: where a person who took a seat goes on */
type Joined = { ok: { organisationId: string; goTo?: string } }

/** For the page behind the link: changes nothing. */
export async function invitationFor(token: string): Promise<Invitation | undefined> {
  const { store } = house()
  const row = await peekToken(store, 'invite', token)
  if (!row || !(await stillMeant(store, row))) return undefined
  const user = await userByEmail(store, row.email)
  const known = Boolean(user && user.emailVerifiedAt !== null)
  const seat = await seatMeant(store, row)
  if (seat) return { email: row.email, organisation: { id: '', name: '' }, role: 'officer', hasAccount: known, claim: false, seat: seat.reference }
  const organisation = (await organisationById(store, row.data!.organisationId!))!
  const roster = row.data?.roster ? (await openInvitation(store, row.data.roster, row.email))?.role : undefined
  return { email: row.email, organisation: { id: organisation.id, name: organisation.name }, role: roleOf(row), hasAccount: known, claim: row.data?.claim === 'yes', roster }
}

/** Accepts as somebody signed in. The token is looked at before it is used, so a wrong person does not spend it. */
export async function acceptInvitation(token: string, person: Person): Promise<Joined | Refused<'expired' | 'other-address' | 'other-seat'>> {
  const { store } = house()
  const seatRow = await peekToken(store, 'invite', token)
  if (seatRow?.data?.seat) return seatRow.email === (await userById(store, person.id))?.email ? takeSeat(seatRow, token, person.id) : { refused: 'other-address' }
  return house().store.write(async (tx) => {
    const row = await peekToken(tx, 'invite', token)
    if (!row) return { refused: 'expired' as const }
    if (row.email !== (await userById(tx, person.id))?.email) return { refused: 'other-address' as const }
    return join(tx, token, person.id)
  })
}

/** Makes the account and joins. `password` has passed passwordProblem. */
export async function registerByInvitation(token: string, { name, password, locale }: { name: string; password: string; locale: Locale }): Promise<{ ok: { organisationId: string; userId: string; goTo?: string } } | Refused<'expired' | 'has-account' | 'other-seat'>> {
  const passwordHash = await hashPassword(password)
  const made = await house().store.write(async (tx) => {
    const row = await peekToken(tx, 'invite', token)
    if (!row || !(await stillMeant(tx, row))) return { refused: 'expired' as const }
    const userId = await makeUser(tx, { email: row.email, name, passwordHash, locale })
    if (!userId) return { refused: 'has-account' as const }
    await note(tx, `user:${userId}`, 'registered', mailPseudonym(row.email))
    if (row.data?.seat) return { sits: row, userId }
    const joined = await join(tx, token, userId)
    return 'ok' in joined ? { ok: { ...joined.ok, userId } } : joined
  })
  if (!('sits' in made)) return made
  const { sits, userId } = made
  const seated = await takeSeat(sits!, token, userId!)
  return 'ok' in seated ? { ok: { ...seated.ok, userId: userId! } } : seated
}

/** The case as a successor's letter names it, while its part still waits for them. */
async function seatMeant(h: Handle, row: TokenRow): Promise<{ reference: string } | undefined> {
  const { caseId, proceedingId, seat } = row.data ?? {}
  if (!seat || !caseId || !proceedingId) return undefined
  const { cases, proceedings } = h.t
  const [found] = await h.db.select({ reference: cases.reference, open: proceedings.open }).from(proceedings).innerJoin(cases, eq(cases.id, proceedings.caseId)).where(eq(proceedings.id, proceedingId))
  return found?.open ? { reference: found.reference } : undefined
}

/** Seats the person through the engine. Who sits elsewhere in the case already takes no second seat. The token is spent after: told twice, the engine answers the same. */
async function takeSeat(row: TokenRow, token: string, userId: string): Promise<Joined | Refused<'expired' | 'other-seat'>> {
  const { store } = house()
  const meant = await seatMeant(store, row)
  if (!meant) return { refused: 'expired' }
  const { caseId, proceedingId } = row.data as { caseId: string; proceedingId: string }
  if (await seatOf(store, { kind: 'user', userId }, caseId, await partiesOf(store, caseId))) return { refused: 'other-seat' }
  const answer = await submitSignal(house(), { caseId, proceedingId, signal: 'seatTaken', data: { user: userId }, key: `seat:${row.id}` })
  if (isRefusal(answer)) return { refused: 'expired' }
  await store.write(async (tx) => {
    await takeToken(tx, 'invite', token)
    await note(tx, `user:${userId}`, 'seat-taken', `case:${caseId}`)
  })
  return { ok: { organisationId: '', goTo: `/cases/${meant.reference}` } }
}

async function join(tx: Handle, token: string, userId: string): Promise<Joined | Refused<'expired'>> {
  const row = await takeToken(tx, 'invite', token)
  if (!row || !(await stillMeant(tx, row))) return { refused: 'expired' as const }
  const organisationId = row.data!.organisationId!
  if (row.data?.roster) {
    await enter(tx, (await openInvitation(tx, row.data.roster, row.email))!, userId)
    return { ok: { organisationId, goTo: '/service' } }
  }
  await addMember(tx, organisationId, userId, roleOf(row))
  if (row.data?.claim === 'yes') await settleClaim(tx, organisationId, userId)
  else await note(tx, `user:${userId}`, 'joined', `org:${organisationId}`, { role: roleOf(row) })
  return { ok: { organisationId } }
}

/** An invitation lapses when who sent it no longer governs, a claim when the registry says another address or an owner came first. */
async function stillMeant(h: Handle, row: TokenRow): Promise<boolean> {
  const { organisationId, by, claim, seat, roster } = row.data ?? {}
  if (seat) return Boolean(await seatMeant(h, row))
  if (roster) return Boolean(await openInvitation(h, roster, row.email))
  if (!organisationId || !(await organisationById(h, organisationId))) return false
  if (claim === 'yes') return holdsClaim(h, organisationId, row.email)
  return Boolean(by) && mayGovern(h, { id: by } as Person, organisationId)
}

const roleOf = (row: TokenRow): Role => (row.data?.role === 'owner' ? 'owner' : 'officer')
