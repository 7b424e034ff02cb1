/**
 * The chain of a case: each event's hash covers the hash before it and a commitment to the body, never the body itself,
 * so a body can be destroyed and the record still proved.
 */
import { createHmac, hash } from 'node:crypto'
import type { caseEvents } from '../schema.sqlite'
import { canonical } from './canonical'

export type EventRow = typeof caseEvents.$inferSelect
/** What stands before the first event: the case's own id, so that no chain can be moved to another case. */
export const genesis = (caseId: string) => sha256(`hejie:${caseId}`)

export const commitmentOf = (salt: Buffer, body: string) => createHmac('sha256', salt).update(body).digest('hex')

export function hashOf(e: Omit<EventRow, 'hash'>): string {
  const { id, caseId, seq, proceedingId, workflow, kind, type, actor, seat, audience, at, causeSeq, rulesVersion, calendarVersion, facts, commitment, previous } = e
  return sha256(canonical({ id, caseId, seq, proceedingId, workflow, kind, type, actor, seat, audience, at, causeSeq, rulesVersion, calendarVersion, facts, commitment, previous }))
}
const sha256 = (text: string) => hash('sha256', text)
