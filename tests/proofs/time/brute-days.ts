/**
 * When a period ends, counted day by day on a wall calendar and with nothing of machines/calendar: the proof's own reading of
 * Civil Code 200-203, make-up workdays, pauses and rolling. Slow on purpose.
 */
type Year = { holidays: string[]; workdays: string[] }
export type Calendar = { version: string; years: Record<string, Year> }
export type Pause = { from: number; until: number }
export type Counted = { n: number; unit: string; roll?: boolean | undefined }
const HOUR = 3_600_000

/** The date a clock on a wall in Shanghai shows. */
const dateAt = (instant: number) => new Date(instant + 8 * HOUR).toISOString().slice(0, 10)
const midnightBefore = (date: string) => Date.parse(`${date}T00:00:00+08:00`)
const next = (date: string) => dateAt(midnightBefore(date) + 36 * HOUR)

function worked(date: string, calendar: Calendar): boolean {
  for (const year of Object.values(calendar.years)) {
    if (year.holidays.includes(date)) return false
    if (year.workdays.includes(date)) return true
  }
  return ![0, 6].includes(new Date(`${date}T12:00:00Z`).getUTCDay())
}

/** A day any hour of which was paused does not count. */
const still = (date: string, pauses: readonly Pause[]) => pauses.some((p) => p.until > p.from && p.from < midnightBefore(date) + 24 * HOUR && p.until > midnightBefore(date))

const forGood = (date: string, pauses: readonly Pause[]) => pauses.some((p) => p.until === Infinity && p.from < midnightBefore(date) + 24 * HOUR)

export function bruteDue(period: Counted, start: number, calendar: Calendar, pauses: readonly Pause[]): number {
  if (period.unit === 'hour') return bruteHours(period.n * HOUR, start, pauses)
  let date = dateAt(start)
  let left = period.unit === 'calMonth' ? daysInMonths(date, period.n) : period.n
  for (let guard = 0; left > 0; guard++) {
    if (guard > 40_000 || forGood(date, pauses)) return Infinity
    date = next(date)
    if (still(date, pauses)) continue
    if (period.unit !== 'workDay' || worked(date, calendar)) left--
  }
  for (let guard = 0; period.roll && period.unit !== 'workDay' && (still(date, pauses) || !worked(date, calendar)); guard++) {
    if (guard > 40_000 || forGood(date, pauses)) return Infinity
    date = next(date)
  }
  return midnightBefore(next(date))
}

function bruteHours(length: number, start: number, pauses: readonly Pause[]): number {
  if (length === 0) return start
  const cuts = [...new Set(pauses.flatMap((p) => [p.from, p.until]).filter((x) => x > start))].sort((a, b) => a - b)
  let at = start
  for (const cut of cuts) {
    const paused = pauses.some((p) => p.from <= at && at < p.until)
    if (!paused && at + length <= cut) return at + length
    if (!paused) length -= cut - at
    at = cut
  }
  return at === Infinity ? Infinity : at + length
}

/** To the same date n months on, or that month's last day. */
function daysInMonths(date: string, n: number): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month - 1 + n + 1, 0)).getUTCDate()
  const to = Date.UTC(year, month - 1 + n, Math.min(day, last))
  return Math.round((to - Date.UTC(year, month - 1, day)) / (24 * HOUR))
}
