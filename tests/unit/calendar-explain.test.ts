import { expect, test } from 'vitest'
import { chinaCalendar, explainDue } from '~/machines/calendar'
import { paused, sh } from './calendar.given'

const nationalDay = { zh: '国庆节', en: 'National Day' }
const midAutumn = { zh: '中秋节', en: 'Mid-Autumn Festival' }

test('five working days over National Day: what was skipped, by name, and the Sunday that counted', () => {
  expect(explainDue({ n: 5, unit: 'workDay' }, sh('2025-09-26 10:00'), chinaCalendar, [paused('2025-09-29 08:00', '2025-09-29 20:00')])).toEqual({
    period: { n: 5, unit: 'workDay', roll: false },
    start: sh('2025-09-26 10:00'),
    startDate: '2025-09-26',
    firstCounted: '2025-09-28',
    skipped: [
      { from: '2025-09-27', to: '2025-09-27', days: 1, reason: 'weekend' },
      { from: '2025-09-29', to: '2025-09-29', days: 1, reason: 'paused' },
      { from: '2025-10-01', to: '2025-10-05', days: 5, reason: 'holiday', name: nationalDay },
      { from: '2025-10-06', to: '2025-10-06', days: 1, reason: 'holiday', name: midAutumn },
      { from: '2025-10-07', to: '2025-10-08', days: 2, reason: 'holiday', name: nationalDay },
    ],
    makeUpDays: [
      { date: '2025-09-28', name: nationalDay },
      { date: '2025-10-11', name: nationalDay },
    ],
    rolled: null,
    pausedSpans: [],
    stillSince: null,
    lastDate: '2025-10-11',
    due: sh('2025-10-12'),
    provisional: false,
    provisionalYears: [],
    calendarVersion: 'cn-2026',
  })
})

test('calendar days skip pauses only, and a last day on a holiday rolls over what follows', () => {
  const told = explainDue({ n: 10, unit: 'calDay', roll: true }, sh('2026-09-20 12:00'), chinaCalendar, [paused('2026-09-22', '2026-09-24')])
  expect(told).toMatchObject({
    firstCounted: '2026-09-21',
    skipped: [{ from: '2026-09-22', to: '2026-09-23', days: 2, reason: 'paused' }],
    makeUpDays: [],
    rolled: { from: '2026-10-02', to: '2026-10-08', over: [{ from: '2026-10-02', to: '2026-10-07', days: 6, reason: 'holiday', name: nationalDay }] },
    lastDate: '2026-10-08',
  })
})

test('an ordinary weekend is told apart from the pause after it', () => {
  const told = explainDue({ n: 1, unit: 'workDay' }, sh('2026-07-03 12:00'), chinaCalendar, [paused('2026-07-04', '2026-07-07')])
  expect(told.skipped).toEqual([
    { from: '2026-07-04', to: '2026-07-05', days: 2, reason: 'weekend' },
    { from: '2026-07-06', to: '2026-07-06', days: 1, reason: 'paused' },
  ])
  expect(told.lastDate).toBe('2026-07-07')
})

test('hours name the spans taken out, merged, and the date they end on', () => {
  const told = explainDue({ n: 48, unit: 'hour' }, sh('2026-03-02 10:00'), chinaCalendar, [
    paused('2026-03-03 02:00', '2026-03-03 06:00'),
    paused('2026-03-03 00:00', '2026-03-03 04:00'),
    paused('2026-03-09', '2026-03-10'),
    paused('2026-02-09', '2026-02-10'),
  ])
  expect(told).toMatchObject({ firstCounted: null, skipped: [], lastDate: '2026-03-04', due: sh('2026-03-04 16:00') })
  expect(told.pausedSpans).toEqual([paused('2026-03-03', '2026-03-03 06:00')])
})

test('hours that end at midnight end on the new day; days that end there, on the old', () => {
  expect(explainDue({ n: 24, unit: 'hour' }, sh('2026-03-02'), chinaCalendar).lastDate).toBe('2026-03-03')
  expect(explainDue({ n: 1, unit: 'calDay' }, sh('2026-03-02'), chinaCalendar).lastDate).toBe('2026-03-03')
})

test('a make-up day is nothing remarkable where every day counts', () =>
  expect(explainDue({ n: 3, unit: 'calDay' }, sh('2026-09-19'), chinaCalendar).makeUpDays).toEqual([]))

test('a provisional date names the year that is missing', () => {
  const told = explainDue({ n: 5, unit: 'workDay' }, sh('2026-12-28 12:00'), chinaCalendar)
  expect([told.provisional, told.provisionalYears, told.lastDate]).toEqual([true, [2027], '2027-01-04'])
})

test('a holiday of a calendar without names is still a holiday', () => {
  const unnamed = { version: 'v', zone: 'Asia/Shanghai' as const, years: { 2026: { holidays: ['2026-07-06'], workdays: [] } } }
  expect(explainDue({ n: 1, unit: 'workDay' }, sh('2026-07-03 12:00'), unnamed).skipped).toEqual([
    { from: '2026-07-04', to: '2026-07-05', days: 2, reason: 'weekend' },
    { from: '2026-07-06', to: '2026-07-06', days: 1, reason: 'holiday' },
  ])
})

test('under a stay without end there is no last date, but the day since which nothing counts', () => {
  const stay = [{ from: sh('2026-07-08 10:00'), until: Infinity }]
  const days = explainDue({ n: 5, unit: 'workDay' }, sh('2026-07-03 12:00'), chinaCalendar, stay)
  expect(days).toMatchObject({ stillSince: '2026-07-08', lastDate: null, firstCounted: '2026-07-06', rolled: null })
  expect(days.skipped).toEqual([{ from: '2026-07-04', to: '2026-07-05', days: 2, reason: 'weekend' }])
  const hours = explainDue({ n: 240, unit: 'hour' }, sh('2026-07-03 12:00'), chinaCalendar, stay)
  expect(hours).toMatchObject({ stillSince: '2026-07-08', lastDate: null, due: Infinity })
  const rolling = explainDue({ n: 8, unit: 'calDay', roll: true }, sh('2026-07-03 12:00'), chinaCalendar, [{ from: sh('2026-07-12'), until: Infinity }])
  expect(rolling).toMatchObject({ stillSince: '2026-07-12', lastDate: null, rolled: null })
})
