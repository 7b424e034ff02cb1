/**
 * What was said in confidence stays with who said it. When another organisation takes the respondent's seat (the wrong one was
 * named, the merchant was dissolved), it reads the case from there on, and of what came before only what every party reads.
 */
import { and, eq } from 'drizzle-orm'
import type { Handle } from '~/db/index.server'
import type { Audience, Party } from '~/machines/workflow'

type Seat = { seat: Party; organisationId: string | null; since: number; until: number | null }

export const inConfidence = (seat: Party, audience: Audience) => audience === `caucus:${seat}` || audience === `party:${seat}`

/** From when on this seat reads what is said to it alone: 0 unless another organisation sat there before. */
export function readsAloneFrom(seats: readonly Seat[], seat: Party): number {
  const now = seats.find((s) => s.seat === seat && s.until === null)
  if (seat !== 'respondent' || !now) return 0
  return seats.some((s) => s.seat === seat && s.until !== null && s.organisationId !== now.organisationId) ? now.since : 0
}

/** Whether an item of the case, by the number of its event, was confided to somebody who sat there before. */
export async function confidedToAnother(h: Handle, caseId: string, seat: Party, item: { audience: Audience; seq: number | null }): Promise<boolean> {
  if (seat !== 'respondent' || item.seq === null || !inConfidence(seat, item.audience)) return false
  const { parties: p, caseEvents: e } = h.t
  const seats = await h.db.select({ seat: p.seat, organisationId: p.organisationId, since: p.since, until: p.until }).from(p).where(and(eq(p.caseId, caseId), eq(p.seat, seat)))
  const from = readsAloneFrom(seats, seat)
  if (!from) return false
  const [event] = await h.db.select({ at: e.at }).from(e).where(and(eq(e.caseId, caseId), eq(e.seq, item.seq)))
  return event !== undefined && event.at < from
}
