import { indexOf, isWorkDay, type CalendarData, type DayName } from './data'
import { dateOfDay, dayOf, type Day, type Instant } from './day'
import { dueAt, endingOf, type Period, type Unit } from './due'
import { mergedPauses, pausedDays, type DayRange, type Pause } from './pauses'

/** Adjacent days left out for one reason, both ends inclusive; `name` with holidays, when the calendar knows it. */
export type Skipped = { from: string; to: string; days: number } & (
  { reason: 'weekend' | 'paused' } | { reason: 'holiday'; name?: DayName }
)

/** Why a date is what it is, as data: a page puts it in words. Dates are 'YYYY-MM-DD' in Shanghai. */
export type DueExplanation = {
  period: { n: number; unit: Unit; roll: boolean }
  start: Instant
  startDate: string
  /** The first day that counts; null for hours, for 0 days and when a pause never ends. */
  firstCounted: string | null
  /** Days between the start and the end of counting that do not count. */
  skipped: Skipped[]
  /** Weekend days that count, being worked in exchange for a holiday. */
  makeUpDays: { date: string; name?: DayName }[]
  /** The last day by counting and the working day it moved to, with what was passed over. */
  rolled: { from: string; to: string; over: Skipped[] } | null
  /** For hours: the spans taken out, to the millisecond. */
  pausedSpans: Pause[]
  /** The first day of a pause that has no end: nothing counts from there on and there is no last date. */
  stillSince: string | null
  /** The last day, at whose 24:00 the period ends; for hours, the date of the due; null when it stands still. */
  lastDate: string | null
  due: Instant
  provisional: boolean
  /** The years whose holidays are not loaded and might move the date. */
  provisionalYears: number[]
  calendarVersion: string
}

/** The same computation as dueAt, told step by step. @throws RangeError as dueAt */
export function explainDue(period: Period, from: Instant, calendar: CalendarData, pauses: readonly Pause[] = []): DueExplanation {
  const { due, provisional } = dueAt(period, from, calendar, pauses)
  const { n, unit } = period
  const start = dayOf(from)
  const told: DueExplanation = {
    period: { n, unit, roll: period.roll === true },
    start: from,
    startDate: dateOfDay(start),
    firstCounted: null,
    skipped: [],
    makeUpDays: [],
    rolled: null,
    pausedSpans: [],
    stillSince: null,
    lastDate: due === Infinity ? null : dateOfDay(dayOf(unit === 'hour' ? due : due - 1)),
    due,
    provisional,
    provisionalYears: [],
    calendarVersion: calendar.version,
  }
  if (unit === 'hour') {
    told.pausedSpans = mergedPauses(pauses).filter((pause) => pause.until > from && pause.from < due)
    if (due === Infinity) told.stillSince = dateOfDay(dayOf(told.pausedSpans.at(-1)!.from))
    return told
  }
  const paused = pausedDays(pauses)
  const ending = endingOf(period, start, calendar, paused)
  const endless = ending.last === Infinity ? paused.at(-1)!.first : null
  if (endless !== null) told.stillSince = dateOfDay(endless)
  const end = ending.counted === Infinity ? endless! - 1 : ending.counted
  const why = (day: Day): Why => whyNot(day, unit === 'workDay', calendar, paused)
  told.provisionalYears = ending.missing
  told.skipped = compressed(start + 1, end, why, calendar)
  for (let day = start + 1; day <= end; day++) {
    if (why(day)) continue
    told.firstCounted ??= dateOfDay(day)
    if (unit === 'workDay' && indexOf(calendar).marks.get(day) === 'workday') told.makeUpDays.push(named(day, calendar))
  }
  if (ending.last !== ending.counted && Number.isFinite(ending.last)) {
    const over = compressed(ending.counted, ending.last - 1, (day) => whyNot(day, true, calendar, paused), calendar)
    told.rolled = { from: dateOfDay(ending.counted), to: dateOfDay(ending.last), over }
  }
  return told
}

type Why = Skipped['reason'] | null

/** A holiday is told as a holiday though the day be paused too: it would not have counted anyway. */
function whyNot(day: Day, working: boolean, calendar: CalendarData, paused: readonly DayRange[]): Why {
  if (working && !isWorkDay(day, calendar)) return indexOf(calendar).marks.get(day) === 'holiday' ? 'holiday' : 'weekend'
  return paused.some(({ first, last }) => first <= day && day <= last) ? 'paused' : null
}

function compressed(first: Day, last: Day, why: (day: Day) => Why, calendar: CalendarData): Skipped[] {
  const ranges: Skipped[] = []
  let open: { reason: Why; name: DayName | undefined; range: Skipped } | null = null
  for (let day = first; day <= last; day++) {
    const reason = why(day)
    const name = reason === 'holiday' ? indexOf(calendar).names.get(day) : undefined
    if (open && open.reason === reason && open.name?.zh === name?.zh) {
      open.range.to = dateOfDay(day)
      open.range.days++
      continue
    }
    open = null
    if (!reason) continue
    const span = { from: dateOfDay(day), to: dateOfDay(day), days: 1 }
    const range: Skipped = reason === 'holiday' ? { ...span, reason, ...(name && { name }) } : { ...span, reason }
    ranges.push(range)
    open = { reason, name, range }
  }
  return ranges
}

function named(day: Day, calendar: CalendarData): { date: string; name?: DayName } {
  const name = indexOf(calendar).names.get(day)
  return { date: dateOfDay(day), ...(name && { name }) }
}
