/**
 * Who reads, as `reads` of app/audience.ts asks it. What was said in confidence stays with who said it: when another
 * organisation takes the respondent's seat (the wrong one was named, the merchant was dissolved), it reads the case from there
 * on, and of what came before only what every party reads.
 */
import { and, eq } from 'drizzle-orm'
import type { Handle } from '~/db/index.server'
import { parties, type Audience, type Party } from '~/machines/workflow'
import { inConfidence, type Reader } from '../audience'

type Seat = { seat: Party; organisationId: string | null; since: number; until: number | null }

/** `seats`: everybody who sits or sat in the case. */
export function readerAt(seats: readonly Seat[], seat: Party): Reader {
  const now = seats.find((s) => s.seat === seat && s.until === null)
  const another = seat === 'respondent' && now && seats.some((s) => s.seat === seat && s.until !== null && s.organisationId !== now.organisationId)
  return { seat, aloneFrom: another ? now.since : 0 }
}

export async function readerIn(h: Handle, caseId: string, seat: Party): Promise<Reader> {
  if (seat !== 'respondent') return { seat, aloneFrom: 0 }
  const p = h.t.parties
  return readerAt(await h.db.select({ seat: p.seat, organisationId: p.organisationId, since: p.since, until: p.until }).from(p).where(and(eq(p.caseId, caseId), eq(p.seat, seat))), seat)
}

/** Whoever a paper for this audience is made for: the seat it is confided to, undefined where it is for more than one. */
export async function readerOf(h: Handle, caseId: string, audience: Audience): Promise<Reader | undefined> {
  const seat = parties.find((p) => inConfidence(p, audience))
  return seat && readerIn(h, caseId, seat)
}
