/** A neutral's seat changes hands: who stays keeps their row, who leaves has its end written, so who sat when can be told. */
import { and, eq, inArray, isNull, lt, or } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import type { Asked } from '~/machines/effects'
import type { PartyRow } from './actor.server'
import { endSeat } from './late-writes.server'
import { insert, type Work } from './work.server'

export async function assignSeat(work: Work, e: Extract<Asked, { type: 'assign' }>, m: { at: number; seq: number }): Promise<void> {
  const entries = await rosterEntries(work, e.neutrals)
  const stays = (p: PartyRow) => p.seat === e.seat && entries.some((n) => n.userId === p.userId)
  for (const p of work.parties) if (p.seat === e.seat && !stays(p)) work.later.push(() => endSeat(work, p.id, m.at))
  const kept = work.parties.filter((p) => p.seat !== e.seat || stays(p))
  const fresh = entries.filter((n) => !kept.some((p) => p.seat === e.seat && p.userId === n.userId))
  for (const n of fresh) if (kept.some((p) => p.userId === n.userId)) throw new Error(`case ${work.case.reference}: one person in two seats`)
  const rows = fresh.map((n, i): PartyRow => ({ id: uuidv7(), seat: e.seat, userId: n.userId, organisationId: null, neutralId: n.id, pseudonym: `${e.seat}-${m.seq}.${i + 1}` }))
  work.parties = [...kept, ...rows]
  for (const row of rows) insert(work, 'parties', { ...row, caseId: work.case.id, since: m.at })
  const t = work.h.t.neutrals
  if (fresh.length) work.later.push(() => work.h.db.update(t).set({ assignedAt: m.at }).where(and(inArray(t.id, fresh.map((n) => n.id)), or(isNull(t.assignedAt), lt(t.assignedAt, m.at)))))
}

/** In the order the machine names them. An id nobody has is a bug of the machine: it was given roster ids as facts. */
async function rosterEntries(work: Work, ids: readonly string[]) {
  if (!ids.length) return []
  const t = work.h.t.neutrals
  const rows = await work.h.db.select({ id: t.id, userId: t.userId }).from(t).where(ids.length === 1 ? eq(t.id, ids[0]!) : inArray(t.id, [...ids]))
  return [...new Set(ids)].map((id) => {
    const row = rows.find((r) => r.id === id)
    if (!row) throw new Error(`case ${work.case.reference}: no roster entry ${id}`)
    return row
  })
}
