/** The calendar in force: the newest loaded, else the one shipped. A case keeps the version its dates were computed with. */
import { desc, eq } from 'drizzle-orm'
import type { Handle, Store } from '~/db/index.server'
import { chinaCalendar, type CalendarData } from '~/machines/calendar'

export async function currentCalendar(h: Handle): Promise<CalendarData> {
  const t = h.t.calendars
  const [newest] = await h.hot('calendar', () => h.db.select({ version: t.version }).from(t).orderBy(desc(t.loadedAt)).limit(1)).execute()
  return calendarCalled(h, newest?.version ?? null)
}

/** A calendar by its version, `null` being the one shipped. A loaded version never changes. */
export async function calendarCalled(h: Handle, version: string | null): Promise<CalendarData> {
  if (version === null) return chinaCalendar
  const t = h.t.calendars
  // The same object each time: what is indexed once for a version stays indexed, and its years are not read at every move.
  const kept = known.get(version)
  if (kept) return kept
  const [row] = await h.db.select({ data: t.data }).from(t).where(eq(t.version, version))
  known.set(version, row!.data)
  return row!.data
}
const known = new Map<string, CalendarData>()

/** Stores a newly announced calendar (the State Council's yearly notice). Open provisional dates are retimed by the clockwork. */
export async function loadCalendar(store: Store, calendar: CalendarData, at: number): Promise<void> {
  await store.write((tx) => tx.db.insert(tx.t.calendars).values({ version: calendar.version, data: calendar, loadedAt: at }))
}
