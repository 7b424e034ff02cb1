/** Rows that end rather than begin: written with the save, after the inserts. */
import { and, eq, isNull } from 'drizzle-orm'
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
