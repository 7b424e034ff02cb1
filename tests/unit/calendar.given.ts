/** Instants and answers of the calendar tests, written as a person in Shanghai reads them. */
import { chinaCalendar, dueAt, withYear, type Instant, type Pause, type Period } from '~/machines/calendar'

/** '2025-03-03' or '2025-03-03 23:59' on the wall clock in Shanghai, by the engine's own parser: independent of the calendar. */
export function sh(wall: string): Instant {
  const [date, time = '00:00'] = wall.split(' ')
  return Date.parse(`${date}T${time}+08:00`)
}

/** An instant as Shanghai's wall clock; midnight as 24:00 of the day that ends, which is how a period's end is spoken of. */
export function wall(at: Instant): string {
  if (at === Infinity) return 'never'
  const local = new Date(at + 8 * 3_600_000).toISOString()
  if (!local.endsWith('T00:00:00.000Z')) return `${local.slice(0, 10)} ${local.slice(11, 16)}`
  return `${new Date(at + 8 * 3_600_000 - 1).toISOString().slice(0, 10)} 24:00`
}

export const paused = (from: string, until: string): Pause => ({ from: sh(from), until: sh(until) })

/** When the period ends, spoken. */
export const ends = (period: Period, from: string, pauses: readonly Pause[] = [], calendar = chinaCalendar): string =>
  wall(dueAt(period, sh(from), calendar, pauses).due)

/** An invented notice for 2027: New Year off from Friday to Sunday, 31 December too, worked for on Saturday 26 December. */
export const with2027 = withYear(
  chinaCalendar,
  '2027',
  { holidays: ['2026-12-31', '2027-01-01', '2027-01-02', '2027-01-03'], workdays: ['2026-12-26'] },
  'cn-2027-invented',
)
