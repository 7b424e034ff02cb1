import { isWorkDay, type CalendarData } from './data'
import { endingOf } from './due'
import { dayOf, dateOf, midnightOf, type Instant } from './day'

/**
 * How many working days are left: those after the day of `from` up to the last day before `to` (exclusive, as dues are). On the
 * last day itself it is 0. workDaysBetween(t, dueAt({ n, unit: 'workDay' }, t).due) is n.
 */
export function workDaysBetween(from: Instant, to: Instant, calendar: CalendarData): number {
  let count = 0
  for (let day = dayOf(from) + 1, last = dayOf(to - 1); day <= last; day++) if (isWorkDay(day, calendar)) count++
  return count
}

/** Difference of the dates in Shanghai: 1 January to 31 January is 30, whatever the hours. */
export const daysBetween = (from: Instant, to: Instant): number => dayOf(to) - dayOf(from)

/** The same hour n working days later. n = 0 is the instant itself, though it be a holiday. */
export function addWorkDays(instant: Instant, n: number, calendar: CalendarData): Instant {
  const day = dayOf(instant)
  return instant + midnightOf(endingOf({ n, unit: 'workDay' }, day, calendar, []).last) - midnightOf(day)
}

/** The date a person is told for an exclusive due: 24:00 of the ninth, not 00:00 of the tenth. 'YYYY-MM-DD' */
export const lastDateOf = (due: Instant): string => dateOf(due - 1)
