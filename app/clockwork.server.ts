/**
 * Finds due deadlines and hands their cases to the engine; expands one-to-many deliveries; dates provisional deadlines
 * anew when a calendar was loaded. A loop that never throws: what fails is logged and tried again at the next turn.
 */
import { and, asc, eq, gt, lte, ne, notInArray } from 'drizzle-orm'
import { fireDue, redateProvisional, submitSignal } from './case-engine.server'
import { currentCalendar } from './calendar.server'
import { wallClock } from './clock.server'
import type { House } from './house.server'
import { log } from './log.server'

const page = 200
export type Clockwork = { stop: () => Promise<void>; turn: () => Promise<number> }

export function startClockwork(house: House, every = 1_000): Clockwork {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<unknown> = Promise.resolve()
  let stopped = false
  const turn = () => (running = held.has(house.store) ? Promise.resolve(0) : turnOnce(house).catch((problem: Error) => { log.error({ problem: problem.message }, 'a turn of the clockwork failed'); return 0 })) as Promise<number>
  const loop = async () => {
    await turn()
    if (!stopped) timer = setTimeout(loop, every)
  }
  void loop()
  return { turn, stop: async () => { stopped = true; clearTimeout(timer); await running } }
}

const held = new WeakSet<House['store']>()
/** While work lays a past life into the store by clocks of its own, no deadline of it may fire by the portal's. */
export async function withClockworkHeld<T>({ store }: House, work: () => Promise<T>): Promise<T> {
  held.add(store)
  try {
    return await work()
  } finally {
    held.delete(store)
  }
}

/** Everything that is due now. Returns how many deadlines and reminders fired. */
export async function turnOnce(house: House): Promise<number> {
  let fired = 0
  const failed = new Set<string>()
  for (;;) {
    const due = await dueCases(house, [...failed])
    if (!due.length) break
    // Together, so that they share commits; each is a write of its own and fails alone.
    await Promise.all(due.map(async (id) => {
      try {
        fired += await fireDue(house, id)
      } catch (problem) {
        failed.add(id)
        log.error({ case: id, problem: (problem as Error).message }, 'a due deadline could not be fired')
      }
    }))
  }
  await expandDeliveries(house)
  await redate(house)
  return fired
}

/** Cases with something due at the case clock, the longest overdue first. */
export async function dueCases({ store: h, clock }: Pick<House, 'store' | 'clock'>, except: readonly string[] = []): Promise<string[]> {
  const t = h.t.deadlines
  const rows = await h.db.select({ caseId: t.caseId }).from(t)
    .where(and(h.isTrue('open'), lte(t.due, clock.now()), except.length ? notInArray(t.caseId, [...except]) : undefined)).orderBy(asc(t.due)).limit(page)
  return [...new Set(rows.map((r) => r.caseId))]
}

/** One act on many cases: pages of cases, each a signal with a key of its own, so it resumes where it stopped. */
async function expandDeliveries(house: House): Promise<void> {
  const h = house.store
  const t = h.t.deliveries
  const [d] = await h.db.select().from(t).where(eq(t.done, false)).orderBy(asc(t.createdAt)).limit(1)
  if (!d) return
  const c = h.t.cases
  const to = await h.db.select({ id: c.id }).from(c)
    .where(and(gt(c.id, d.cursor), d.select.caseId ? eq(c.id, d.select.caseId) : undefined, d.select.respondent ? eq(c.respondentId, d.select.respondent) : undefined, d.select.workflow ? eq(c.workflow, d.select.workflow) : undefined))
    .orderBy(asc(c.id)).limit(page)
  for (const { id } of to) await submitSignal(house, { caseId: id, signal: d.event, data: d.data, key: `delivery:${d.id}:${id}` })
  await h.write((tx) => tx.db.update(tx.t.deliveries).set(to.length < page ? { done: true } : { cursor: to.at(-1)!.id }).where(eq(tx.t.deliveries.id, d.id)))
}

/**
 * Provisional dates of another calendar than the one in force now; later only. The look goes over every open deadline, so
 * what was found settled is looked over again only under another calendar, or now and then for a write of another process
 * that had read the calendar before.
 */
async function redate(house: House): Promise<void> {
  const h = house.store
  const t = h.t.deadlines
  const { version } = await currentCalendar(h)
  const before = settled.get(h)
  if (before?.version === version && wallClock() - before.at < lookAgain) return
  const rows = await h.db.selectDistinct({ caseId: t.caseId }).from(t).where(and(h.isTrue('open'), eq(t.provisional, true), ne(t.calendarVersion, version))).limit(page)
  if (!rows.length) settled.set(h, { version, at: wallClock() })
  for (const { caseId } of rows) await redateProvisional(house, caseId)
}
const settled = new WeakMap<House['store'], { version: string; at: number }>()
const lookAgain = 10 * 60_000
