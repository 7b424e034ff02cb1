import { civilOf, dayFrom, dayOfDate, weekdayOf, type Day } from './day'

/**
 * The working calendar of a jurisdiction, year by year, as data: for China the State Council's yearly notice. A key of `years`
 * is the year the notice is for; its dates may reach into the last days of December before (2018-12-29 was made a working
 * Saturday by the notice for 2019). One zone only: the day arithmetic of this folder knows no other.
 */
export type CalendarData = {
  /** Kept with every computed date, so that it can be explained later. */
  version: string
  zone: 'Asia/Shanghai'
  years: Record<string, YearData>
}

export type YearData = {
  /** Days off, weekends inside the holiday included. 'YYYY-MM-DD' */
  holidays: string[]
  /** 调休: Saturdays and Sundays on which people work in exchange. 'YYYY-MM-DD' */
  workdays: string[]
  /** Of holidays and of the make-up days that belong to them. */
  names?: Record<string, DayName>
}

export type DayName = { zh: string; en: string }

type Index = { marks: Map<Day, 'holiday' | 'workday'>; names: Map<Day, DayName>; years: Set<number> }

const indexes = new WeakMap<CalendarData, Index>()

/** Built once per CalendarData object; the object must not be changed afterwards. */
export function indexOf(calendar: CalendarData): Index {
  const known = indexes.get(calendar)
  if (known) return known
  const index: Index = { marks: new Map(), names: new Map(), years: new Set() }
  for (const [year, { holidays, workdays, names }] of Object.entries(calendar.years)) {
    index.years.add(Number(year))
    for (const date of holidays) index.marks.set(dayOfDate(date), 'holiday')
    for (const date of workdays) index.marks.set(dayOfDate(date), 'workday')
    for (const [date, name] of Object.entries(names ?? {})) index.names.set(dayOfDate(date), name)
  }
  indexes.set(calendar, index)
  return index
}

const isWeekend = (day: Day) => weekdayOf(day) === 0 || weekdayOf(day) === 6

/** Make-up days work, holidays do not, and in a year without data weekends alone decide. */
export function isWorkDay(day: Day, calendar: CalendarData): boolean {
  const mark = indexOf(calendar).marks.get(day)
  return mark ? mark === 'workday' : !isWeekend(day)
}

/**
 * From here on the next year's notice may still move working days about: the days off and make-up days of New Year reach back to
 * 29 December (2007, 2018). Read generously, from the 25th.
 */
export const yearEnd = (year: number) => dayFrom({ year, month: 12, day: 25 })

/** The years whose notice may change the working days between two days (inclusive) and is not loaded. Empty: settled. */
export function missingYears(first: Day, last: Day, calendar: CalendarData): number[] {
  const { years } = indexOf(calendar)
  const missing: number[] = []
  if (first > last || !Number.isFinite(last)) return missing
  const lastYear = civilOf(last).year
  const reach = last >= yearEnd(lastYear) ? lastYear + 1 : lastYear
  for (let year = civilOf(first).year; year <= reach; year++) if (!years.has(year)) missing.push(year)
  return missing
}
