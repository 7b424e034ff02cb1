/** The calendar in force: the newest loaded, else the one shipped. A case keeps the version its dates were computed with. */
import { desc } from 'drizzle-orm'
import type { Handle, Store } from '~/db/index.server'
import { chinaCalendar, type CalendarData } from '~/machines/calendar'

export async function currentCalendar(h: Handle): Promise<CalendarData> {
  const t = h.t.calendars
  const [row] = await h.hot('calendar', () => h.db.select().from(t).orderBy(desc(t.loadedAt)).limit(1)).execute()
  if (!row) return chinaCalendar
  // The same object each time: what is indexed once for a version stays indexed.
  const kept = known.get(row.version)
  if (kept) return kept
  known.set(row.version, row.data)
  return row.data
}
const known = new Map<string, CalendarData>()

/** Stores a newly announced calendar (the State Council's yearly notice). Open provisional dates are retimed by the clockwork. */
export async function loadCalendar(store: Store, calendar: CalendarData, at: number): Promise<void> {
  await store.write((tx) => tx.db.insert(tx.t.calendars).values({ version: calendar.version, data: calendar, loadedAt: at }))
}
