/**
 * Due dates, as Chinese law counts them, in the one zone this portal keeps: Asia/Shanghai. Pure; no host time zone is consulted.
 * Working days and holidays are data (CalendarData), loaded year by year.
 */
export { dateOf, instantOf, isDate, startOfDay, type Instant } from './calendar/day'
export { isWorkDay, type CalendarData, type DayName, type YearData } from './calendar/data'
export { parseCalendar, withYear, type CalendarProblem } from './calendar/parse'
export { pausedDayCount, type Pause } from './calendar/pauses'
export { dueAt, retimed, type Due, type Period, type Unit } from './calendar/due'
export { addWorkDays, daysBetween, lastDateOf, workDaysBetween } from './calendar/count'
export { explainDue, type DueExplanation, type Skipped } from './calendar/explain'
export { chinaCalendar } from './calendar/cn'
