/** Rows that end rather than begin: written with the save, after the inserts. */
import { and, eq, isNull } from 'drizzle-orm'
import type { Party } from '~/machines/workflow'
import type { Work } from './work.server'

export const endSeat = (work: Work, id: string, at: number) => {
  const t = work.h.t.parties
  return work.h.db.update(t).set({ until: at }).where(eq(t.id, id))
}
export const endPause = (work: Work, id: string, m: { at: number; seq: number }) => {
  const t = work.h.t.pauses
  return work.h.db.update(t).set({ until: m.at, endedSeq: m.seq }).where(eq(t.id, id))
}
export const unseal = (work: Work, proceedingId: string, group: string, at: number) => {
  const t = work.h.t.sealedItems
  return work.h.db.update(t).set({ openedAt: at }).where(and(eq(t.proceedingId, proceedingId), eq(t.group, group), isNull(t.openedAt)))
}
export const letThrough = (work: Work, seat: Party) => {
  const t = work.h.t.evidence
  return work.h.db.update(t).set({ nameHeld: false }).where(and(eq(t.caseId, work.case.id), eq(t.seat, seat), eq(t.nameHeld, true)))
}
