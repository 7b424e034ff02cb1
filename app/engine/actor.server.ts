/** Who acts, and where they sit in a case. Read inside the write, so a membership revoked a moment ago no longer counts. */
import { createHash } from 'node:crypto'
import { and, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Handle } from '~/db/index.server'
import type { BaseContext, Party, Seat } from '~/machines/workflow'

export type Actor =
  | { kind: 'user'; userId: string }
  /** came by a signed link: one seat of one case, no account */
  | { kind: 'grant'; grantId: string; caseId: string; seat: Party; organisationId: string | null }

export const actorKey = (a: Actor) => (a.kind === 'user' ? `user:${a.userId}` : `grant:${a.grantId}`)

export type PartyRow = { id: string; seat: Party; userId: string | null; organisationId: string | null; neutralId?: string | null; pseudonym: string }
/** `subject` is whose key seals what they write: the person for a complainant, else the organisation they speak for. */
/** `place`: which row of the table, where several sit in one seat. */
export type Seated = { seat: Party; place: string; neutralId: string | null; pseudonym: string; subject: string; organisationId: string | null }

export async function partiesOf(h: Handle, caseId: string): Promise<PartyRow[]> {
  const t = h.t.parties
  return h.hot('parties-of', () =>
    h.db.select({ id: t.id, seat: t.seat, userId: t.userId, organisationId: t.organisationId, neutralId: t.neutralId, pseudonym: t.pseudonym }).from(t)
      .where(and(eq(t.caseId, sql.placeholder('caseId')), isNull(t.until))),
  ).execute({ caseId })
}

/** Organisations the user acts for now. */
export async function organisationsOf(h: Handle, userId: string): Promise<Set<string>> {
  const t = h.t.memberships
  const rows: { id: string }[] = await h.hot('memberships-of', () =>
    h.db.select({ id: t.organisationId }).from(t).where(and(eq(t.userId, sql.placeholder('userId')), isNull(t.revokedAt))),
  ).execute({ userId })
  return new Set(rows.map((r) => r.id))
}

/**
 * The one seat of an actor in a case, or undefined for a stranger. A person with an interest (complainant, respondent)
 * never sits as a body, whatever their memberships: nobody decides a case in which they have an interest.
 */
export async function seatOf(h: Handle, actor: Actor, caseId: string, parties: readonly PartyRow[]): Promise<Seated | undefined> {
  if (actor.kind === 'grant') {
    if (actor.caseId !== caseId || !(await grantHolds(h, actor.grantId))) return undefined
    const row = parties.find((p) => p.seat === actor.seat && p.organisationId === actor.organisationId)
    return row && seated(row, actor.grantId)
  }
  const own = parties.find((p) => p.userId === actor.userId)
  if (own) return seated(own)
  if (!parties.some((p) => p.organisationId)) return undefined
  const organisations = await organisationsOf(h, actor.userId)
  const seats = parties.filter((p) => p.organisationId && organisations.has(p.organisationId))
  const row = seats.find((p) => p.seat === 'respondent') ?? seats[0]
  return row && seated(row, actor.userId)
}

/** The link is read again at use: expired by the wall clock, or ended (address corrected, shop claimed, by hand: people/link-ends), it opens nothing. */
async function grantHolds(h: Handle, grantId: string): Promise<boolean> {
  const t = h.t.grants
  const [row] = await h.db.select({ expiresAt: t.expiresAt, revokedAt: t.revokedAt }).from(t).where(eq(t.id, grantId))
  return Boolean(row && row.revokedAt === null && row.expiresAt > Date.now())
}

/** Whoever speaks for an organisation has a pseudonym of their own in each case: the record tells two officers apart, and names neither. */
const seated = (p: PartyRow, speaker?: string): Seated => ({
  seat: p.seat, place: p.id, neutralId: p.neutralId ?? null, pseudonym: speaker ? `${p.pseudonym}.${createHash('sha256').update(`${p.id}:${speaker}`).digest('hex').slice(0, 8)}` : p.pseudonym, organisationId: p.organisationId,
  subject: p.userId ? `user:${p.userId}` : `org:${p.organisationId}`,
})

/** Someone who sat here in person and no longer does: told so, and shown nothing. A stranger is told that there is nothing. */
export async function hasLeft(h: Handle, actor: Actor, caseId: string): Promise<boolean> {
  if (actor.kind !== 'user') return false
  const t = h.t.parties
  return (await h.db.select({ id: t.id }).from(t).where(and(eq(t.userId, actor.userId), eq(t.caseId, caseId), isNotNull(t.until))).limit(1)).length > 0
}

/** Whether a seat is among those named, `handler` being whoever handles the case now. */
export const sits = (seat: Party, named: readonly Seat[], context: BaseContext): boolean =>
  named.some((s) => s === seat || (s === 'handler' && context.handler === seat))

export const resolveSeats = (named: readonly Seat[], context: BaseContext): Party[] =>
  [...new Set(named.map((s) => (s === 'handler' ? context.handler : s)).filter((s): s is Party => Boolean(s)))]

/** Names of users and organisations, for pages that may show them. */
export type Called = { 'zh-CN': string; en: string }
export const calledBy = ({ name, nameEn }: { name: string; nameEn: string | null }): Called => ({ 'zh-CN': name, en: nameEn ?? name })

export async function organisationNames(h: Handle, ids: string[]): Promise<Map<string, Called>> {
  if (!ids.length) return new Map()
  const t = h.t.organisations
  return new Map((await h.db.select({ id: t.id, name: t.name, nameEn: t.nameEn }).from(t).where(inArray(t.id, ids))).map((r) => [r.id, calledBy(r)]))
}
