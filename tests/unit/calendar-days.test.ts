import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { dateOf, instantOf, isDate, startOfDay } from '~/machines/calendar'
import { civilOf, dayFrom, dayOf, midnightOf, weekdayOf } from '~/machines/calendar/day'
import { sh } from './calendar.given'

const root = resolve(import.meta.dirname, '../..')

describe('a day is whole-number arithmetic, because Shanghai has kept UTC+8 since 1991', () => {
  test('Intl knows no other offset from 1992 to 2060, hour by hour at the edges of every month', () => {
    const shanghai = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' })
    for (let month = 0; month < 69 * 12; month++) {
      const first = Date.UTC(1992, month, 1)
      for (const at of [first - 8 * 3_600_000 - 1, first - 8 * 3_600_000, first, first + 15 * 86_400_000]) {
        expect(dateOf(at)).toBe(shanghai.format(at))
      }
    }
  })
  test('and Temporal finds no change of offset after 15 September 1991', () => {
    const start = Temporal.ZonedDateTime.from('1992-01-01T00:00[Asia/Shanghai]')
    expect(start.getTimeZoneTransition('next')).toBeNull()
    expect(start.offset).toBe('+08:00')
  })
  test('every date of 1992 to 2060 agrees with Temporal, there and back', () => {
    let date = Temporal.PlainDate.from('1992-01-01')
    for (let day = dayFrom({ year: 1992, month: 1, day: 1 }); date.year < 2061; day++, date = date.add({ days: 1 })) {
      const { year, month, day: d } = civilOf(day)
      if (year !== date.year || month !== date.month || d !== date.day) expect.fail(`${day} is ${date.toString()}`)
      if (dayFrom({ year, month, day: d }) !== day || weekdayOf(day) !== date.dayOfWeek % 7) expect.fail(date.toString())
      if (midnightOf(day) !== date.toZonedDateTime('Asia/Shanghai').epochMilliseconds) expect.fail(date.toString())
    }
  })
  test('centuries keep the rule of 400 years', () => {
    for (const date of ['1600-02-29', '1900-02-28', '2000-02-29', '2100-03-01', '2400-02-29', '1969-12-31', '9999-12-31']) {
      expect(dateOf(instantOf(date))).toBe(date)
    }
    expect(isDate('1900-02-29')).toBe(false)
  })
})

test.each([
  ['2025-03-03 23:59:59.999', '2025-03-03'],
  ['2025-03-04 00:00', '2025-03-04'],
  ['2025-03-04 07:59', '2025-03-04'],
])('%s is %s', (wall, date) => {
  expect(dateOf(sh(wall))).toBe(date)
  expect(startOfDay(sh(wall))).toBe(sh(date))
  expect(instantOf(date)).toBe(sh(date))
  expect(dayOf(instantOf(date))).toBe(dayOf(sh(wall)))
})

test.each(['2025-02-29', '2025-13-01', '2025-00-10', '2025-04-31', '2025-4-1', '20250401', '', '2025-04-01 ', '２０２５-04-01'])(
  '%j is no date',
  (text) => {
    expect(isDate(text)).toBe(false)
    expect(() => instantOf(text)).toThrow(RangeError)
  },
)

describe('where the host stands does not matter', () => {
  test('no host clock or zone is asked for', () => {
    const folder = resolve(root, 'machines/calendar')
    const sources = readdirSync(folder).map((file) => readFileSync(resolve(folder, file), 'utf8'))
    expect(sources.length).toBeGreaterThan(5)
    for (const source of sources) expect(source).not.toMatch(/\b(Date|Intl|Temporal)\b\s*[.(]|getTimezoneOffset|process\.|import\.meta/)
  })
  test('the dates are the same in New York, Kathmandu, Apia and Greenwich', () => {
    const program = `
      import { dueAt, explainDue, chinaCalendar } from './machines/calendar'
      const out = []
      for (let i = 0; i < 400; i++) for (const unit of ['hour', 'calDay', 'calMonth', 'workDay'])
        out.push(explainDue({ n: i % 23, unit, roll: true }, 1735000000000 + i * 123456789, chinaCalendar, [{ from: 1740000000000, until: 1740400000000 }]))
      console.log(new Date(1735000000000).getHours() + '|' + JSON.stringify(out))`
    const seen = ['UTC', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia'].map((zone) => {
      const env = { ...process.env, TZ: zone, NODE_OPTIONS: '' }
      const printed = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], { cwd: root, env, encoding: 'utf8', maxBuffer: 1 << 24 })
      return [printed.slice(0, printed.indexOf('|')), printed.slice(printed.indexOf('|'))] as const
    })
    expect(new Set(seen.map(([hour]) => hour)).size).toBe(4)
    expect(new Set(seen.map(([, dates]) => dates)).size).toBe(1)
    expect(seen[0]![1].length).toBeGreaterThan(100_000)
  }, 60_000)
})
