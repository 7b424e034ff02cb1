import { describe, expect, test } from 'vitest'
import { addWorkDays, chinaCalendar, daysBetween, dueAt, lastDateOf, pausedDayCount, retimed, workDaysBetween } from '~/machines/calendar'
import type { Period } from '~/machines/calendar'
import { ends, paused, sh, wall, with2027 } from './calendar.given'

const days = (n: number): Period => ({ n, unit: 'calDay' })
const act = (n: number): Period => ({ n, unit: 'calDay', roll: true })
const workDays = (n: number): Period => ({ n, unit: 'workDay' })
const months = (n: number): Period => ({ n, unit: 'calMonth' })
const hours = (n: number): Period => ({ n, unit: 'hour' })

describe('the day of the fact is not counted', () => {
  test.each([
    ['ten days end at 24:00 of the tenth', '2025-03-03 09:00', '2025-03-13 24:00'],
    ['at 00:00 the day has just begun', '2025-03-03 00:00', '2025-03-13 24:00'],
    ['at 23:59 it is still the same day', '2025-03-03 23:59:59.999', '2025-03-13 24:00'],
    ['a millisecond later it is the next', '2025-03-04 00:00', '2025-03-14 24:00'],
    ['over the end of February', '2025-02-20 12:00', '2025-03-02 24:00'],
    ['over a leap day', '2024-02-20 12:00', '2024-03-01 24:00'],
    ['over the end of the year', '2025-12-25 12:00', '2026-01-04 24:00'],
  ])('%s', (_, from, end) => expect(ends(days(10), from)).toBe(end))

  test('it is the day in Shanghai, eight hours ahead of UTC', () => {
    expect(wall(dueAt(days(1), Date.parse('2025-03-03T15:59:59.999Z'), chinaCalendar).due)).toBe('2025-03-04 24:00')
    expect(wall(dueAt(days(1), Date.parse('2025-03-03T16:00:00.000Z'), chinaCalendar).due)).toBe('2025-03-05 24:00')
  })
  test('24:00 is the exclusive instant 16:00 UTC of the last day', () =>
    expect(dueAt(days(10), sh('2025-03-03 09:00'), chinaCalendar).due).toBe(Date.UTC(2025, 2, 13, 16)))
  test('a period of no days ends with the day of the fact', () => expect(ends(days(0), '2025-03-03 09:00')).toBe('2025-03-03 24:00'))
})

describe('hours run from the instant, through nights and holidays', () => {
  test.each([
    ['two days', 48, '2025-09-30 22:30', '2025-10-02 22:30'],
    ['one day', 24, '2025-12-31 23:59', '2026-01-01 23:59'],
    ['none', 0, '2025-03-03 09:00', '2025-03-03 09:00'],
  ])('%s', (_, n, from, end) => expect(ends({ ...hours(n), roll: true }, from)).toBe(end))
})

describe('working days: holidays do not count, make-up days do', () => {
  test.each([
    // Spring Festival 2025: off 28 January to 4 February; Sunday 26 January and Saturday 8 February are worked.
    [1, '2025-01-24 15:00', '2025-01-26 24:00'],
    [3, '2025-01-24 15:00', '2025-02-05 24:00'],
    [6, '2025-01-24 15:00', '2025-02-08 24:00'],
    [7, '2025-01-24 15:00', '2025-02-10 24:00'],
    [1, '2025-01-30 15:00', '2025-02-05 24:00'],
    // National Day 2025: off 1 to 8 October; Sunday 28 September and Saturday 11 October are worked.
    [5, '2025-09-26 10:00', '2025-10-10 24:00'],
    [6, '2025-09-26 10:00', '2025-10-11 24:00'],
    [7, '2025-09-26 10:00', '2025-10-13 24:00'],
    // Spring Festival 2026: off 15 to 23 February; Saturdays 14 and 28 February are worked.
    [1, '2026-02-13 10:00', '2026-02-14 24:00'],
    [2, '2026-02-13 10:00', '2026-02-24 24:00'],
    [6, '2026-02-13 10:00', '2026-02-28 24:00'],
    [7, '2026-02-13 10:00', '2026-03-02 24:00'],
    // Mid-Autumn and National Day 2026: off 25 to 27 September, 1 to 7 October; 20 September and 10 October are worked.
    [10, '2026-09-18 10:00', '2026-10-09 24:00'],
    [11, '2026-09-18 10:00', '2026-10-10 24:00'],
    // An ordinary week, from a Friday and from within the weekend.
    [5, '2026-07-03 10:00', '2026-07-10 24:00'],
    [1, '2026-07-04 10:00', '2026-07-06 24:00'],
  ])('%i working days from %s end %s', (n, from, end) => expect(ends(workDays(n), from)).toBe(end))
})

describe('months end on the same date, or on the last day of a month that has no such date', () => {
  test.each([
    [3, '2025-11-30', '2026-02-28 24:00'],
    [3, '2023-11-30', '2024-02-29 24:00'],
    [1, '2025-01-31', '2025-02-28 24:00'],
    [1, '2025-02-28', '2025-03-28 24:00'],
    [12, '2024-02-29', '2025-02-28 24:00'],
    [36, '2024-02-29', '2027-02-28 24:00'],
    [48, '2024-02-29', '2028-02-29 24:00'],
    [1, '2026-12-15', '2027-01-15 24:00'],
    [0, '2026-12-15', '2026-12-15 24:00'],
  ])('%i months from %s end %s', (n, from, end) => expect(ends(months(n), `${from} 18:00`)).toBe(end))
})

describe('an act whose last day is a holiday may be done on the next working day', () => {
  test.each([
    ['from within National Day to the day after it', act(10), '2025-09-22', '2025-10-09 24:00'],
    ['from a Saturday to Monday', act(10), '2026-07-01', '2026-07-13 24:00'],
    ['from Labour Day to the sixth of May', act(10), '2026-04-24', '2026-05-06 24:00'],
    ['a make-up Saturday is a working day and stays', act(10), '2026-04-29', '2026-05-09 24:00'],
    ['a month too', { ...months(1), roll: true }, '2025-09-01', '2025-10-09 24:00'],
    ['28 February 2026 is a make-up Saturday', { ...months(3), roll: true }, '2025-11-30', '2026-02-28 24:00'],
  ])('%s', (_, period, from, end) => expect(ends(period, `${from} 12:00`)).toBe(end))

  test('notice, waiting and retention periods do not roll', () => {
    expect(ends(days(10), '2025-09-22 12:00')).toBe('2025-10-02 24:00')
    expect(ends(months(1), '2025-09-01 12:00')).toBe('2025-10-01 24:00')
  })
})

describe('paused time does not count', () => {
  const from = '2026-03-02 09:00'
  test.each([
    ['every day a pause touches is out', [paused('2026-03-05 10:00', '2026-03-08 10:00')], '2026-03-16 24:00'],
    ['one that ends at midnight does not touch the new day', [paused('2026-03-05', '2026-03-08')], '2026-03-15 24:00'],
    ['a minute takes its day', [paused('2026-03-05 10:00', '2026-03-05 10:01')], '2026-03-13 24:00'],
    ['overlapping pauses count once', [paused('2026-03-07', '2026-03-09'), paused('2026-03-05', '2026-03-08')], '2026-03-16 24:00'],
    ['two pauses on one day take one day', [paused('2026-03-05 09:00', '2026-03-05 10:00'), paused('2026-03-05 15:00', '2026-03-05 16:00')], '2026-03-13 24:00'],
    ['the day of the fact did not count anyway', [paused('2026-03-02 10:00', '2026-03-02 18:00')], '2026-03-12 24:00'],
    ['a pause over before the fact does nothing', [paused('2026-02-01', '2026-03-01')], '2026-03-12 24:00'],
    ['on the evening of the last day it gives that day and the next morning back', [paused('2026-03-12 18:00', '2026-03-13 09:00')], '2026-03-14 24:00'],
    ['from the end on it does nothing', [paused('2026-03-13', '2026-04-13')], '2026-03-12 24:00'],
    ['within the days it gained it counts again', [paused('2026-03-05', '2026-03-08'), paused('2026-03-14', '2026-03-15')], '2026-03-16 24:00'],
    ['an empty pause is none', [paused('2026-03-05', '2026-03-05')], '2026-03-12 24:00'],
    ['a stay without end holds the period for good', [{ from: sh('2026-03-05'), until: Infinity }], 'never'],
  ])('%s', (_, pauses, end) => expect(ends(days(10), from, pauses)).toBe(end))

  test('a pause over a holiday costs no working day twice', () => {
    expect(ends(workDays(5), '2025-09-26 10:00', [paused('2025-10-01', '2025-10-09')])).toBe('2025-10-10 24:00')
    // 30 September and 9 October are taken out: 28, 29 September, 10, 11, 13 October.
    expect(ends(workDays(5), '2025-09-26 10:00', [paused('2025-09-30 12:00', '2025-10-09 12:00')])).toBe('2025-10-13 24:00')
  })
  test('hours leave out the paused span to the minute, and of one that began before only the rest', () => {
    expect(ends(hours(48), '2026-03-02 10:00', [paused('2026-03-03', '2026-03-03 06:30')])).toBe('2026-03-04 16:30')
    expect(ends(hours(48), '2026-03-02 10:00', [paused('2026-03-02 08:00', '2026-03-02 12:00')])).toBe('2026-03-04 12:00')
    expect(ends(hours(48), '2026-03-02 10:00', [paused('2026-03-04 10:00', '2026-03-05')])).toBe('2026-03-04 10:00')
    expect(ends(hours(48), '2026-03-02 10:00', [{ from: sh('2026-03-03'), until: Infinity }])).toBe('never')
  })
  test('months move by the paused days', () =>
    expect(ends(months(1), '2026-03-31 10:00', [paused('2026-04-10', '2026-04-13')])).toBe('2026-05-03 24:00'))
  test('a last day does not roll onto a paused day', () =>
    expect(ends(act(10), '2025-09-22 12:00', [paused('2025-10-09', '2025-10-10')])).toBe('2025-10-10 24:00'))
  test('working days and rolling stand still too', () => {
    const stay = [{ from: sh('2025-09-24'), until: Infinity }]
    expect(ends(workDays(5), '2025-09-22 12:00', stay)).toBe('never')
    expect(ends(act(10), '2025-09-22 12:00', [{ from: sh('2025-10-03'), until: Infinity }])).toBe('never')
    expect(ends(workDays(1), '2025-09-22 12:00', stay)).toBe('2025-09-23 24:00')
  })
  test('what the caps count: days touched, each once', () => {
    expect(pausedDayCount([])).toBe(0)
    expect(pausedDayCount([paused('2026-03-05 10:00', '2026-03-08 10:00'), paused('2026-03-08 12:00', '2026-03-09')])).toBe(4)
  })
})

describe('a year whose holidays are not announced is computed by weekends and marked provisional', () => {
  const dated = (period: Period, from: string) => {
    const { due, provisional } = dueAt(period, sh(`${from} 12:00`), chinaCalendar)
    return [wall(due), provisional]
  }
  test.each([
    ['working days into 2027', workDays(5), '2026-12-28', '2027-01-04 24:00', true],
    ['an act rolled in 2027', act(12), '2026-12-21', '2027-01-04 24:00', true],
    ['an act ending on a 2027 weekday, which may turn out a holiday', act(10), '2026-12-28', '2027-01-07 24:00', true],
    ['calendar days need no holidays', days(10), '2026-12-28', '2027-01-07 24:00', false],
    ['nor do months', months(3), '2026-12-28', '2027-03-28 24:00', false],
    ['nor hours', hours(400), '2026-12-28', '2027-01-14 04:00', false],
    ['before the last week of 2026 all is settled', workDays(3), '2026-12-21', '2026-12-24 24:00', false],
    ['in it the next notice may still move days', workDays(4), '2026-12-21', '2026-12-25 24:00', true],
    ['the year before the data is unknown as well', workDays(1), '2022-10-10', '2022-10-11 24:00', true],
    ['which a period that ends in a known one began in', workDays(15), '2022-12-12', '2023-01-03 24:00', true],
    ['or would have ended in, had it not rolled', act(10), '2022-12-21', '2023-01-03 24:00', true],
    ['between years with data nothing is open', workDays(10), '2025-12-22', '2026-01-06 24:00', false],
  ])('%s', (_, period, from, end, provisional) => expect(dated(period, from)).toEqual([end, provisional]))

  test('when the notice is loaded a date moves later', () => {
    const from = sh('2026-12-28 12:00')
    const old = dueAt(workDays(5), from, chinaCalendar)
    const next = dueAt(workDays(5), from, with2027)
    expect(wall(next.due)).toBe('2027-01-06 24:00')
    expect(retimed(old, next)).toEqual({ due: next.due, provisional: false })
  })
  test('but never earlier for the one who must act', () => {
    const from = sh('2026-12-24 12:00')
    const old = dueAt(workDays(3), from, chinaCalendar)
    const next = dueAt(workDays(3), from, with2027)
    expect([wall(old.due), wall(next.due)]).toEqual(['2026-12-29 24:00', '2026-12-28 24:00'])
    expect(retimed(old, next)).toEqual({ due: old.due, provisional: false })
  })
  test('a date that was settled stays', () => {
    const old = { due: sh('2026-12-25'), provisional: false }
    expect(retimed(old, { due: sh('2026-12-31'), provisional: false })).toBe(old)
  })
})

describe('counting for people', () => {
  test('working days left: not today, up to the last day', () => {
    const due = sh('2025-10-11') // 24:00 of 10 October
    expect(workDaysBetween(sh('2025-09-26 10:00'), due, chinaCalendar)).toBe(5)
    expect(workDaysBetween(sh('2025-10-10 08:00'), due, chinaCalendar)).toBe(0)
    expect(workDaysBetween(sh('2025-10-12 08:00'), due, chinaCalendar)).toBe(0)
    expect(workDaysBetween(sh('2025-10-01 08:00'), sh('2025-10-08 17:00'), chinaCalendar)).toBe(0)
  })
  test('the same hour some working days later', () => {
    expect(wall(addWorkDays(sh('2025-09-26 10:15'), 5, chinaCalendar))).toBe('2025-10-10 10:15')
    expect(wall(addWorkDays(sh('2025-10-01 10:15'), 0, chinaCalendar))).toBe('2025-10-01 10:15')
  })
  test('the last date of an exclusive end is the day before midnight', () => expect(lastDateOf(sh('2025-10-11'))).toBe('2025-10-10'))
  test('days between are a difference of dates', () =>
    expect(daysBetween(sh('2026-01-01 23:59'), sh('2026-01-31 00:00'))).toBe(30))
})

test.each([-1, 1.5, NaN, Infinity])('a period of %s is a bug, not a date', (n) =>
  expect(() => dueAt(workDays(n), sh('2025-01-01'), chinaCalendar)).toThrow(RangeError))
test('nor is there a period from nowhere', () => expect(() => dueAt(days(1), NaN, chinaCalendar)).toThrow(RangeError))
