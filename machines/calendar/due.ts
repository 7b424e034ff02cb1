import { isWorkDay, missingYears, type CalendarData } from './data'
import { addMonths, dayOf, HOUR, midnightOf, type Day, type Instant } from './day'
import { mergedPauses, pausedDays, type DayRange, type Pause } from './pauses'

export type Unit = 'hour' | 'calDay' | 'calMonth' | 'workDay'

/**
 * A length of time. `roll`: an act has to be done by its last day, so a last day that is no working day moves to the next one
 * (Civil Code 203). Notice, waiting and retention periods do not roll, nor do hours.
 */
export type Period = { n: number; unit: Unit; roll?: boolean | undefined }

/** `due` is exclusive: at < due is in time. `provisional`: it leans on a year whose holidays are not announced yet. */
export type Due = { due: Instant; provisional: boolean }

/** Where a period ends, before and after rolling. */
export type Ending = { counted: Day; last: Day; missing: number[] }

const NONE: readonly Pause[] = []

/**
 * When a period that began with a fact at `from` ends. Civil Code 200-203: hours run from the instant; days and months leave out
 * the day of the fact and end at 24:00 in Shanghai of the last day, so `due` is 00:00 of the day after. A period of 0 days ends
 * with the day of the fact. Paused time does not count: hours to the millisecond, days and months by whole days (see pausedDays).
 *
 * Overlapping pauses count once; pauses never bring a due forward; a pause that begins at or after the due does nothing; one
 * that never ends makes the due Infinity.
 * @throws RangeError when n is no whole number from 0, or `from` is not finite: a rulebook or an engine out of order
 */
export function dueAt(period: Period, from: Instant, calendar: CalendarData, pauses: readonly Pause[] = NONE): Due {
  if (!Number.isSafeInteger(period.n) || period.n < 0 || !Number.isFinite(from)) {
    throw new RangeError(`no period: ${period.n} ${period.unit} from ${from}`)
  }
  if (period.unit === 'hour') return { due: hoursFrom(period.n, from, pauses), provisional: false }
  const { last, missing } = endingOf(period, dayOf(from), calendar, pausedDays(pauses))
  return { due: midnightOf(last + 1), provisional: missing.length > 0 }
}

function hoursFrom(n: number, from: Instant, pauses: readonly Pause[]): Instant {
  let due = from + n * HOUR
  for (const pause of mergedPauses(pauses)) {
    const begun = Math.max(pause.from, from)
    if (begun >= due) break
    if (pause.until > begun) due += pause.until - begun
  }
  return due
}

/** The last day of a period of days or months whose fact fell on `start`. */
export function endingOf(period: Period, start: Day, calendar: CalendarData, paused: readonly DayRange[]): Ending {
  if (period.unit === 'workDay') {
    const last = workDaysOn(start, period.n, calendar, paused)
    return { counted: last, last, missing: missingYears(start + 1, last, calendar) }
  }
  const days = period.unit === 'calMonth' ? addMonths(start, period.n) - start : period.n
  const counted = daysOn(start, days, paused)
  if (!period.roll || counted === Infinity) return { counted, last: counted, missing: [] }
  let last = skipPaused(counted, paused)
  while (last !== Infinity && !isWorkDay(last, calendar)) last = skipPaused(last + 1, paused)
  return { counted, last, missing: missingYears(counted, last, calendar) }
}

/** The day n unpaused days after `start`. */
function daysOn(start: Day, n: number, paused: readonly DayRange[]): Day {
  let day = start
  let left = n
  for (const range of paused) {
    if (range.last <= day) continue
    const before = Math.max(range.first - 1 - day, 0)
    if (left <= before) break
    left -= before
    day = range.last
  }
  return day + left
}

/** The day n unpaused working days after `start`. */
function workDaysOn(start: Day, n: number, calendar: CalendarData, paused: readonly DayRange[]): Day {
  let day = start
  for (let left = n; left > 0; left--) {
    do day = skipPaused(day + 1, paused)
    while (day !== Infinity && !isWorkDay(day, calendar))
  }
  return day
}

const skipPaused = (day: Day, paused: readonly DayRange[]): Day => {
  const range = paused.find(({ first, last }) => first <= day && day <= last)
  return range ? range.last + 1 : day
}

/**
 * A due that was computed without a year's holidays, now that they are known: later if they say so, never earlier for the one
 * who must act. A due that was already settled stays.
 */
export const retimed = (old: Due, next: Due): Due =>
  old.provisional ? { due: Math.max(old.due, next.due), provisional: next.provisional } : old
