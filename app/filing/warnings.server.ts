/** What a person should know before submitting; none of it stops them. */
import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { dueAt, instantOf } from '~/machines/calendar'
import { currentCalendar } from '../calendar.server'
import { searchable } from '../engine/search-text'
import { house } from '../house.server'
import type { AtDraft } from './door.server'
import { numbersInForce } from './numbers.server'

export type Warnings = { duplicate?: string; late?: true; lacking?: string[] }

export async function warningsFor(at: AtDraft): Promise<Warnings> {
  const { draft, plan, speech } = at
  const { orderNo, knownOn, evidence } = draft.answers
  const duplicate = typeof orderNo === 'string' ? await openCaseWith(at.person.id, orderNo) : undefined
  const late = typeof knownOn === 'string' && (await isOver(knownOn))
  const needed = Array.isArray(evidence) && evidence.length ? [] : (plan.guidance?.(draft.answers)?.needed ?? [])
  return { ...(duplicate && { duplicate }), ...(late && { late }), ...(needed.length && { lacking: needed.map((code) => plan.words[speech.locale].evidence[code]!) }) }
}

/** The person's own open case that names this order, if any: found in what they themselves wrote, nothing of others is looked at. */
async function openCaseWith(userId: string, orderNo: string): Promise<string | undefined> {
  const { store } = house()
  const { queue: q, cases: c, searchRows: s } = store.t
  const own = await store.db.select({ id: q.caseId }).from(q).where(and(eq(q.holder, `user:${userId}`), eq(q.seat, 'complainant'), eq(q.open, true))).orderBy(desc(q.movedAt)).limit(200)
  const words = searchable(orderNo)
  if (!own.length || words.length < 4) return undefined
  const like = `% ${words.replace(/[\\%_]/g, (x) => `\\${x}`)} %`
  const [found] = await store.db.select({ reference: c.reference }).from(s).innerJoin(c, eq(c.id, s.caseId))
    .where(and(inArray(s.caseId, own.map((r) => r.id)), eq(s.subject, `user:${userId}`), sql`' ' || ${s.body} || ' ' LIKE ${like} ESCAPE '\\'`)).limit(1)
  return found?.reference
}

async function isOver(knownOn: string): Promise<boolean> {
  const { store, clock } = house()
  const { rules } = await numbersInForce(store, clock.now())
  const limit = rules.filingLimit
  return Boolean(limit && dueAt(limit, instantOf(knownOn), await currentCalendar(store)).due <= clock.now())
}
