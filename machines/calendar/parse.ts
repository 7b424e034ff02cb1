import { z } from 'zod'
import { yearEnd, type CalendarData, type YearData } from './data'
import { dayFrom, dayOfDate, isDate, weekdayOf } from './day'

/** Why calendar data is refused; `path` is where it stands in the JSON, e.g. 'years.2027.workdays.1'. */
export type CalendarProblem = {
  path: string
  code:
    | 'malformed' // not of the form; `expected` is zod's word for what was wanted
    | 'otherYear' // a date outside the year and the last week before it
    | 'notWeekend' // a make-up day that is no Saturday or Sunday
    | 'twice' // a date named twice, or both off and worked
  expected?: string
  given?: unknown
}

const date = z.string().refine(isDate, 'YYYY-MM-DD')
const name = z.strictObject({ zh: z.string().trim().min(1).max(40), en: z.string().trim().min(1).max(60) })
const yearData = z.strictObject({
  holidays: z.array(date).max(366),
  workdays: z.array(date).max(120),
  names: z.record(date, name).optional(),
})
const schema = z.strictObject({
  version: z.string().trim().min(1).max(60),
  zone: z.literal('Asia/Shanghai'),
  years: z.record(z.string().regex(/^(19|20|21)\d\d$/), yearData),
})

/** Reads a calendar from JSON already parsed: what an operator loads when a year's notice is out. */
export function parseCalendar(json: unknown): { ok: true; calendar: CalendarData } | { ok: false; problems: CalendarProblem[] } {
  const parsed = schema.safeParse(json)
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => ({
      path: issue.path.map(String).join('.'), code: 'malformed' as const, expected: issue.message,
    }))
    return { ok: false, problems }
  }
  const { version, zone, years } = parsed.data
  const seen = new Set<string>()
  const problems = Object.entries(years).flatMap(([year, data]) => [
    ...datesOf(year, 'holidays', data.holidays, seen),
    ...datesOf(year, 'workdays', data.workdays, seen),
  ])
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, calendar: { version, zone, years: Object.fromEntries(Object.entries(years).map(([y, d]) => [y, compact(d)])) } }
}

/** A key that is absent, not undefined: the data is stored as JSON and compared. */
const compact = ({ holidays, workdays, names }: z.infer<typeof yearData>): YearData => ({ holidays, workdays, ...(names && { names }) })

function datesOf(year: string, list: 'holidays' | 'workdays', dates: readonly string[], seen: Set<string>): CalendarProblem[] {
  const first = yearEnd(Number(year) - 1)
  const last = dayFrom({ year: Number(year), month: 12, day: 31 })
  return dates.flatMap((given, i): CalendarProblem[] => {
    const path = `years.${year}.${list}.${i}`
    const day = dayOfDate(given)
    const code =
      day < first || day > last ? 'otherYear'
      : seen.has(given) ? 'twice'
      : list === 'workdays' && weekdayOf(day) % 6 !== 0 ? 'notWeekend'
      : null
    seen.add(given)
    return code ? [{ path, code, given }] : []
  })
}

/** The calendar with one more year, or another notice for it, under a new version. The old object stays as it is. */
export const withYear = (calendar: CalendarData, year: string, data: YearData, version: string): CalendarData => ({
  ...calendar, version, years: { ...calendar.years, [year]: data },
})
