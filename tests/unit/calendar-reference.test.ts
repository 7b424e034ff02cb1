import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { chinaCalendar, dueAt, explainDue, retimed, workDaysBetween } from '~/machines/calendar'
import type { CalendarData, Instant, Pause, Period, Unit } from '~/machines/calendar'
import { sh, with2027 } from './calendar.given'

/**
 * The same law told another way: Temporal's dates, one day at a time, a pause looked for in every day. Slow and plain, and written
 * without a look at machines/calendar.
 */
function reference(period: Period, from: Instant, calendar: CalendarData, pauses: readonly Pause[]): Instant {
  const running = (at: Instant) => !pauses.some((p) => p.from <= at && at < p.until)
  if (period.unit === 'hour') {
    // Time stands still or runs between any two edges of pauses.
    const edges = [...new Set(pauses.flatMap((p) => [p.from, p.until]))].filter((e) => e > from).sort((a, b) => a - b)
    let at = from
    let left = period.n * 3_600_000
    for (const edge of edges) {
      if (left === 0 || (running(at) && edge - at >= left)) break
      if (running(at)) left -= edge - at
      at = edge
    }
    return at + left
  }
  const midnight = (date: Temporal.PlainDate) => date.toZonedDateTime('Asia/Shanghai').epochMilliseconds
  const isPaused = (date: Temporal.PlainDate) =>
    pauses.some((p) => p.from < p.until && p.from < midnight(date.add({ days: 1 })) && p.until > midnight(date))
  const notices = Object.values(calendar.years)
  const works = (date: Temporal.PlainDate) => {
    const name = date.toString()
    if (notices.some((y) => y.workdays.includes(name))) return true
    return date.dayOfWeek <= 5 && !notices.some((y) => y.holidays.includes(name))
  }
  const start = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO('Asia/Shanghai').toPlainDate()
  let left = period.unit === 'calMonth' ? start.until(start.add({ months: period.n }), { largestUnit: 'days' }).days : period.n
  let date = start
  while (left > 0) {
    date = date.add({ days: 1 })
    if (!isPaused(date) && (period.unit !== 'workDay' || works(date))) left--
  }
  if (period.roll && period.unit !== 'workDay') while (isPaused(date) || !works(date)) date = date.add({ days: 1 })
  return midnight(date.add({ days: 1 }))
}

const HOUR = 3_600_000
const first = sh('2022-11-01')
const last = sh('2027-03-31')
const instant = fc.integer({ min: first, max: last })
const spans = fc.oneof(fc.integer({ min: 0, max: 30 * 24 * HOUR }), fc.integer({ min: 0, max: 30 * 24 }).map((h) => h * HOUR))
/** Where a pause begins: anywhere from ten days before the fact on, as often as not at a Shanghai midnight. */
const pausesAround = (from: Instant) => {
  const begin = fc.integer({ min: from - 10 * 24 * HOUR, max: from + 50 * 24 * HOUR })
  const midnight = begin.map((at) => at - ((at + 8 * HOUR) % (24 * HOUR)))
  return fc.array(fc.tuple(fc.oneof(begin, midnight), spans).map(([at, length]): Pause => ({ from: at, until: at + length })), { maxLength: 4 })
}
const period = fc.record({ n: fc.integer({ min: 0, max: 40 }), unit: fc.constantFrom<Unit>('hour', 'calDay', 'calMonth', 'workDay'), roll: fc.boolean() })
const calendars = { announced: chinaCalendar, with2027 }
type Setting = { period: Period; from: Instant; calendar: keyof typeof calendars; pauses: Pause[] }
const settings: fc.Arbitrary<Setting> = instant.chain((from) =>
  fc.record({ period, from: fc.constant(from), calendar: fc.constantFrom('announced' as const, 'with2027' as const), pauses: pausesAround(from) }),
)
const dated = ({ period, from, calendar, pauses }: Setting, change: Partial<Setting> = {}) =>
  dueAt(change.period ?? period, change.from ?? from, calendars[change.calendar ?? calendar], change.pauses ?? pauses)
const RUNS = { numRuns: 1500 }

/** Holds for any period, start, calendar and pauses. The second argument is a span to move something by. */
const always = (rule: string, holds: (given: Setting, span: number) => void) =>
  test(rule, () => {
    fc.assert(
      fc.property(settings, spans, (given, span) => {
        holds(given, span)
      }),
      RUNS,
    )
  })

describe('whatever the period, the start and the pauses', () => {
  always('the end is the one found by counting day by day', (given) => {
    expect(dated(given).due).toBe(reference(given.period, given.from, calendars[given.calendar], given.pauses))
  })
  always('the explanation ends where the date does, and names a missing year exactly when it is provisional', (given) => {
    const told = explainDue(given.period, given.from, calendars[given.calendar], given.pauses)
    expect({ due: told.due, provisional: told.provisional }).toEqual(dated(given))
    expect(told.provisionalYears.length > 0).toBe(told.provisional)
  })
  always('its days add up: counted, skipped and rolled over fill the time from the start to the end', (given) => {
    const { n, unit } = given.period
    fc.pre(unit === 'workDay' || unit === 'calDay')
    const told = explainDue(given.period, given.from, calendars[given.calendar], given.pauses)
    const skipped = [...told.skipped, ...(told.rolled?.over ?? [])].reduce((sum, { days }) => sum + days, 0)
    const length = Temporal.PlainDate.from(told.startDate).until(told.lastDate!, { largestUnit: 'days' }).days
    expect(length).toBe(n + skipped)
  })
  always('days and months end at midnight in Shanghai', (given) => {
    fc.pre(given.period.unit !== 'hour')
    const end = Temporal.Instant.fromEpochMilliseconds(dated(given).due).toZonedDateTimeISO('Asia/Shanghai')
    expect(end.toPlainTime().toString()).toBe('00:00:00')
  })
  always('one more pause never brings the end forward', (given) => {
    for (let k = 1; k <= given.pauses.length; k++) {
      const [fewer, more] = [given.pauses.slice(0, k - 1), given.pauses.slice(0, k)]
      expect(dated(given, { pauses: more }).due).toBeGreaterThanOrEqual(dated(given, { pauses: fewer }).due)
    }
  })
  always('the order of the pauses does not matter', (given) => {
    expect(dated(given, { pauses: [...given.pauses].reverse() })).toEqual(dated(given))
  })
  always('a pause from the end on does nothing', (given, wait) => {
    const { due } = dated(given)
    expect(dated(given, { pauses: [...given.pauses, { from: due + wait, until: due + wait + 1e9 }] }).due).toBe(due)
  })
  always('one unit more never ends earlier', (given) => {
    expect(dated(given, { period: { ...given.period, n: given.period.n + 1 } }).due).toBeGreaterThanOrEqual(dated(given).due)
  })
  always('a later fact never ends earlier, months under pauses aside, whose lengths differ', (given, later) => {
    const pauses = given.period.unit === 'calMonth' ? [] : given.pauses
    expect(dated(given, { from: given.from + later, pauses }).due).toBeGreaterThanOrEqual(dated(given, { pauses }).due)
  })
  always('a date that is not provisional is the same whatever the missing notice says', (given) => {
    const old = dated(given, { calendar: 'announced' })
    if (!old.provisional) expect(dated(given, { calendar: 'with2027' })).toEqual(old)
  })
  always('loading a year never moves a date earlier, and leaves it provisional only while a year is missing', (given) => {
    const old = dated(given, { calendar: 'announced' })
    const next = dated(given, { calendar: 'with2027' })
    const moved = retimed(old, next)
    expect(moved.due).toBeGreaterThanOrEqual(Math.max(old.due, old.provisional ? next.due : 0))
    expect(moved.provisional).toBe(old.provisional && next.provisional)
  })
  always('n working days leave n working days', ({ period: { n }, from, calendar }) => {
    const on = calendars[calendar]
    expect(workDaysBetween(from, dueAt({ n, unit: 'workDay' }, from, on).due, on)).toBe(n)
  })
})
