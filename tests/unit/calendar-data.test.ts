import chineseDays from 'chinese-days/dist/chinese-days.json'
import { describe, expect, test } from 'vitest'
import { chinaCalendar, dueAt, isWorkDay, parseCalendar, withYear } from '~/machines/calendar'
import { dayOfDate } from '~/machines/calendar/day'
import { sh } from './calendar.given'

const ours = (list: 'holidays' | 'workdays') => Object.values(chinaCalendar.years).flatMap((year) => year[list]).sort()
const theirs = (days: Record<string, string>) =>
  Object.keys(days).filter((date) => date >= '2022-12-25' && date < '2027').sort()

describe('the notices of 2023 to 2026', () => {
  test('name the days off and the make-up days that chinese-days knows', () => {
    expect(ours('holidays')).toEqual(theirs(chineseDays.holidays))
    expect(ours('workdays')).toEqual(theirs(chineseDays.workdays))
  })
  test('call each holiday by the name chinese-days gives it', () => {
    const names = Object.assign({}, ...Object.values(chinaCalendar.years).map((year) => year.names)) as Record<string, { zh: string; en: string }>
    for (const [date, text] of Object.entries({ ...chineseDays.holidays, ...chineseDays.workdays })) {
      if (date < '2022-12-25') continue
      const [en, zh] = text.split(',')
      expect(names[date]?.zh.startsWith(zh!), `${date} ${zh}`).toBe(true)
      expect(names[date]?.en.toLowerCase(), date).toBe(en!.toLowerCase())
    }
  })
  test('are data an operator could have loaded', () => expect(parseCalendar(JSON.parse(JSON.stringify(chinaCalendar)))).toEqual({ ok: true, calendar: chinaCalendar }))
  test('chinese-days has no 2027 yet: when it has, load it here', () =>
    expect(Object.keys(chineseDays.holidays).some((date) => date.startsWith('2027'))).toBe(false))
})

test('a calendar with one more year is another object, and the old one answers as before', () => {
  const friday = dayOfDate('2027-01-01')
  const next = withYear(chinaCalendar, '2027', { holidays: ['2027-01-01'], workdays: [] }, 'cn-2027')
  expect([isWorkDay(friday, chinaCalendar), isWorkDay(friday, next)]).toEqual([true, false])
  expect(next.version).toBe('cn-2027')
  expect(dueAt({ n: 1, unit: 'workDay' }, sh('2027-03-01'), next).provisional).toBe(false)
})

describe('a notice that cannot be is refused, with the place', () => {
  const loaded = (year: unknown, key = '2027') => parseCalendar({ version: 'v', zone: 'Asia/Shanghai', years: { [key]: year } })
  test.each([
    ['a date that does not exist', { holidays: ['2027-02-29'], workdays: [] }, 'years.2027.holidays.0', 'malformed'],
    ['a date of another year', { holidays: ['2028-01-01'], workdays: [] }, 'years.2027.holidays.0', 'otherYear'],
    ['a date before the last week of the year before', { holidays: ['2026-12-24'], workdays: [] }, 'years.2027.holidays.0', 'otherYear'],
    ['a make-up day on a Monday', { holidays: [], workdays: ['2027-01-02', '2027-01-04'] }, 'years.2027.workdays.1', 'notWeekend'],
    ['a day both off and worked', { holidays: ['2027-01-02'], workdays: ['2027-01-02'] }, 'years.2027.workdays.0', 'twice'],
    ['a day named twice', { holidays: ['2027-01-01', '2027-01-01'], workdays: [] }, 'years.2027.holidays.1', 'twice'],
    ['an unknown field', { holidays: [], workdays: [], festivals: [] }, 'years.2027', 'malformed'],
    ['a list that is none', { holidays: '2027-01-01', workdays: [] }, 'years.2027.holidays', 'malformed'],
  ])('%s', (_, year, path, code) => {
    const read = loaded(year)
    expect(read.ok ? [] : read.problems).toEqual([expect.objectContaining({ path, code })])
  })
  test('a year that is none, another zone, and what is no calendar at all', () => {
    expect(loaded({ holidays: [], workdays: [] }, 'soon').ok).toBe(false)
    expect(parseCalendar({ version: 'v', zone: 'Asia/Tokyo', years: {} }).ok).toBe(false)
    for (const json of [null, 7, '', [], {}]) expect(parseCalendar(json).ok).toBe(false)
  })
  test('the last week of the December before is within a notice', () =>
    expect(loaded({ holidays: ['2026-12-31'], workdays: ['2026-12-26'] }).ok).toBe(true))
})
