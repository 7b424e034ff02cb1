/** The calendar in force: the newest loaded, else the one shipped. A case keeps the version its dates were computed with. */
import { desc } from 'drizzle-orm'
import type { Handle, Store } from '~/db/index.server'
import { chinaCalendar, type CalendarData } from '~/machines/calendar'

export async function currentCalendar(h: Handle): Promise<CalendarData> {
  const t = h.t.calendars
  const [row] = await h.hot('calendar', () => h.db.select().from(t).orderBy(desc(t.loadedAt)).limit(1)).execute()
  return row?.data ?? chinaCalendar
}

/** Stores a newly announced calendar (the State Council's yearly notice). Open provisional dates are retimed by the clockwork. */
export async function loadCalendar(store: Store, calendar: CalendarData, at: number): Promise<void> {
  await store.write((tx) => tx.db.insert(tx.t.calendars).values({ version: calendar.version, data: calendar, loadedAt: at }))
}
