/** How much is waiting, counted along the index and no further than a number anybody would read. */
import { and, count, eq, gte, lt, sql } from 'drizzle-orm'
import type { Handle } from '~/db/index.server'
import { addWorkDays, startOfDay, type CalendarData } from '~/machines/calendar'

const mostCounted = 1000
export type Counts = { overdue: number; today: number; week: number; mine: number; others: number; ended: number }

const DAY = 86_400_000
/** Ends of today and of the coming five working days, as exclusive instants. */
export const horizons = (now: number, calendar: CalendarData) => ({ today: startOfDay(now) + DAY, week: startOfDay(addWorkDays(now, 5, calendar)) + DAY })

export async function countsOf(h: Handle, holder: string, now: number, calendar: CalendarData): Promise<Counts> {
  const { today, week } = horizons(now, calendar)
  // A due is exclusive: midnight at the end of today is still due today.
  const mine = (from: number, to: number) => counted(h, holder, true, true, from, to)
  const [overdue, dueToday, thisWeek, allMine, others, ended] = await Promise.all([
    mine(0, now + 1), mine(now + 1, today + 1), mine(today + 1, week + 1), mine(0, far), counted(h, holder, true, false, 0, far), counted(h, holder, false, false, 0, far),
  ])
  return { overdue, today: dueToday, week: thisWeek, mine: allMine, others, ended }
}
const far = Number.MAX_SAFE_INTEGER

async function counted(h: Handle, holder: string, open: boolean, mine: boolean, from: number, to: number): Promise<number> {
  const q = h.t.queue
  const p = sql.placeholder
  const [row] = await h.hot(`queue-count-${open}-${mine}`, () => {
    const some = h.db.select({ due: q.due }).from(q).where(and(eq(q.holder, p('holder')), eq(q.open, open), eq(q.mine, mine), gte(q.due, p('from')), lt(q.due, p('to')))).limit(mostCounted).as('some')
    return h.db.select({ n: count() }).from(some)
  }).execute({ holder, from, to })
  return Number(row?.n ?? 0)
}
