/** Who gets a letter, decided when it is sent: whoever left the seat or the organisation in the meantime gets nothing. */
import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import type { Handle } from '~/db/index.server'
import type { Party } from '~/machines/workflow'
import { reads, type Item } from '../audience'
import { readerIn } from '../engine/reader.server'
import { partiesOf, seatOf, type PartyRow } from '../engine/actor.server'
import { isLocale, type Locale } from '../words/locales'
import type { OutboxRow } from './claim.server'
import { registeredAddress } from './registered-address.server'

export type Recipient = {
  address: string
  name: string
  locale: Locale
  /** 'registry': the address an organisation has in a register, which no account stands behind */
  as: 'person' | 'member' | 'registry' | 'address'
  organisationId?: string | undefined
}
/** Why a letter has no reader: the text is kept with the dead row. */
export type NoReader = 'audience' | 'empty-seat' | 'no-address'

export async function recipientsOf(h: Handle, row: OutboxRow): Promise<Recipient[] | NoReader> {
  if (!row.caseId) return row.address ? [await portalReader(h, row.address, row.data.locale)] : 'no-address'
  if (!row.seat || !(await openTo(h, row, row.seat))) return 'audience'
  const parties = await partiesOf(h, row.caseId)
  const seated = parties.filter((p) => p.seat === row.seat)
  const places = seated.length ? seated : await leftWithIt(h, row)
  if (!places.length) return 'empty-seat'
  const found: Recipient[] = []
  for (const place of places) found.push(...(await readersAt(h, row.caseId, place, parties)))
  const once = [...new Map(found.map((r) => [r.address.toLowerCase(), r])).values()]
  return once.length ? once : 'no-address'
}

/** Nobody sits there any more because of the very event the letter tells of, the end of a panel for instance: it is theirs to know. */
async function leftWithIt(h: Handle, row: OutboxRow): Promise<PartyRow[]> {
  const p = h.t.parties
  return h.db.select({ id: p.id, seat: p.seat, userId: p.userId, organisationId: p.organisationId, neutralId: p.neutralId, pseudonym: p.pseudonym }).from(p)
    .where(and(eq(p.caseId, row.caseId!), eq(p.seat, row.seat!), eq(p.until, Number(row.data.at))))
}

/**
 * A letter of before another organisation took the seat was to whoever sat there then. A part that a seat may not see (a caucus,
 * a sealed bid) writes it no letters either.
 */
async function openTo(h: Handle, row: OutboxRow, seat: Party): Promise<boolean> {
  const reader = await readerIn(h, row.caseId!, seat)
  const may = (audience: Item['audience']) => reads(reader, { audience, at: toldAt(row) })
  if (!may(row.audience) || !row.proceedingId) return may(row.audience)
  const t = h.t.proceedings
  const [found] = await h.db.select({ audience: t.audience }).from(t).where(eq(t.id, row.proceedingId))
  return !found || may(found.audience)
}
/** By the case clock; a row is made by the clock of the wall. */
const toldAt = ({ data, createdAt }: OutboxRow) => (typeof data.at === 'number' ? data.at : createdAt)

async function readersAt(h: Handle, caseId: string, place: PartyRow, parties: readonly PartyRow[]): Promise<Recipient[]> {
  if (place.userId) return reachable(h, place.userId)
  if (!place.organisationId) return []
  const members: Recipient[] = []
  for (const userId of await membersOf(h, place.organisationId)) {
    // A member who is a party of the case sits there and nowhere else: they do not read the other side's letters.
    const seated = await seatOf(h, { kind: 'user', userId }, caseId, parties)
    if (seated?.seat === place.seat) members.push(...(await reachable(h, userId)).map((r) => ({ ...r, as: 'member' as const, organisationId: place.organisationId! })))
  }
  return members.length ? members : registered(h, place.organisationId)
}

async function membersOf(h: Handle, organisationId: string): Promise<string[]> {
  const t = h.t.memberships
  return (await h.db.select({ id: t.userId }).from(t).where(and(eq(t.organisationId, organisationId), isNull(t.revokedAt)))).map((r) => r.id)
}

/** A person with a confirmed address; one who was disabled or erased is not written to. */
async function reachable(h: Handle, userId: string): Promise<Recipient[]> {
  const t = h.t.users
  const rows = await h.db.select({ address: t.email, name: t.name, locale: t.locale }).from(t)
    .where(and(eq(t.id, userId), isNotNull(t.emailVerifiedAt), isNull(t.disabledAt), isNull(t.erasedAt)))
  return rows.map((r) => ({ ...r, as: 'person' as const }))
}

async function registered(h: Handle, organisationId: string): Promise<Recipient[]> {
  const { organisations } = h.t
  const [organisation] = await h.db.select({ name: organisations.name, locale: organisations.letterLocale }).from(organisations).where(eq(organisations.id, organisationId))
  const address = await registeredAddress(h, organisationId)
  return organisation && address ? [{ address, name: organisation.name, locale: organisation.locale, as: 'registry', organisationId }] : []
}

async function portalReader(h: Handle, address: string, wished: unknown): Promise<Recipient> {
  const t = h.t.users
  const [known] = await h.db.select({ locale: t.locale }).from(t).where(eq(t.email, address))
  return { address, name: '', locale: isLocale(wished) ? wished : (known?.locale ?? 'zh-CN'), as: 'address' }
}
