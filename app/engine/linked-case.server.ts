/** Cases that belong together: one split from another in the same write (same people, a file of its own), and one that is joined or linked to an older one. */
import { and, eq, isNull } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import type { Handle } from '~/db/index.server'
import type { Asked } from '~/machines/effects'
import type { Moment } from './carry-out.server'
import { newCase } from './file-case.server'
import { openProceeding } from './happen.server'
import { readReference } from './reference'
import { save } from './save.server'
import { insert, type CaseRow, type Work } from './work.server'

export async function openLinkedCase(from: Work, e: Extract<Asked, { type: 'openCase' }>, m: Moment): Promise<void> {
  // A neutral was given this case and no other.
  const parties = from.parties.filter((p) => !p.neutralId).map((p) => ({ ...p, id: uuidv7() }))
  const work = await newCase(from.h, from.sealer, { workflow: e.workflow, kind: e.link, amount: 0, at: m.at, parties, linkedCaseId: from.case.id })
  await openProceeding(work, { id: work.case.rootId, workflow: e.workflow, input: e.input, at: m.at, since: { filed: from.case.filedAt }, body: { from: from.case.reference } })
  from.later.push(() => save(work))
}

/** The younger case points to the older; the older hears of it as a signal of its own, at its own door, and keeps what it was told. */
export async function linkTo(work: Work, e: Extract<Asked, { type: 'link' }>, m: Moment): Promise<void> {
  const older = await otherCaseOf(work.h, work.case.id, e.older)
  if (!older) return
  const t = work.h.t.cases
  work.later.push(() => work.h.db.update(t).set({ linkedCaseId: older.id }).where(eq(t.id, work.case.id)))
  insert(work, 'deliveries', {
    id: uuidv7(), fromCaseId: work.case.id, fromSeq: m.seq, select: { caseId: older.id }, event: e.how === 'joined' ? 'caseJoined' : 'caseLinked',
    data: { case: work.case.id, reference: work.case.reference }, cursor: '', done: false, createdAt: m.at,
  })
}

/** Another case in which the same person complains; anything else is as if it were not there. */
export async function otherCaseOf(h: Handle, caseId: string, typed: string): Promise<CaseRow | undefined> {
  const reference = readReference(typed)
  if (!reference) return undefined
  const { cases: c, parties: p } = h.t
  const [row] = await h.db.select().from(c).where(eq(c.reference, reference))
  if (!row || row.id === caseId) return undefined
  const complains = async (id: string) => (await h.db.select({ userId: p.userId }).from(p).where(and(eq(p.caseId, id), eq(p.seat, 'complainant'), isNull(p.until))))[0]?.userId
  const who = await complains(caseId)
  return who && who === (await complains(row.id)) ? row : undefined
}

/** What a move says of another case: 'olderCase' is one still open, filed no later than this. */
export async function namesOtherCase(h: Handle, caseId: string, typed: string, which: 'ownCase' | 'olderCase'): Promise<boolean> {
  const other = await otherCaseOf(h, caseId, typed)
  if (!other || which === 'ownCase') return other !== undefined
  const [own] = await h.db.select({ filedAt: h.t.cases.filedAt }).from(h.t.cases).where(eq(h.t.cases.id, caseId))
  return other.endedAt === null && own !== undefined && other.filedAt <= own.filedAt
}
