import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  formatBytes,
  formatDay,
  formatDue,
  formatMachineTime,
  formatMoment,
  formatMoney,
  formatSpan,
  formatWeekday,
  inShanghai,
} from '~/app/words/format'

const at = (iso: string) => Date.parse(iso)

describe('dates are those of Shanghai, wherever the reader or the server stands', () => {
  test.each([
    ['2026-11-21T16:00:00Z', '2026年11月22日 00:00', '22 November 2026, 00:00', '星期日', 'Sunday'],
    ['2026-11-21T15:59:59Z', '2026年11月21日 23:59', '21 November 2026, 23:59', '星期六', 'Saturday'],
    ['2028-02-29T04:05:00Z', '2028年2月29日 12:05', '29 February 2028, 12:05', '星期二', 'Tuesday'],
  ])('%s', (iso, chinese, english, weekday, englishWeekday) => {
    expect(formatMoment('zh-CN', at(iso))).toBe(chinese)
    expect(formatMoment('en', at(iso))).toBe(english)
    expect(formatWeekday('zh-CN', at(iso))).toBe(weekday)
    expect(formatWeekday('en', at(iso))).toBe(englishWeekday)
  })

  test('they agree with Intl for every instant since 1992', () => {
    const intl = new Intl.DateTimeFormat('en-CA', {
      timeZone: 'Asia/Shanghai',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      hourCycle: 'h23',
    })
    fc.assert(
      fc.property(fc.integer({ min: at('1992-01-01T00:00:00Z'), max: at('2100-01-01T00:00:00Z') }), (instant) => {
        const parts = Object.fromEntries(intl.formatToParts(instant).map(({ type, value }) => [type, Number(value)]))
        const { year, month, day, hour, minute } = inShanghai(instant)
        expect({ year, month, day, hour, minute }).toEqual({
          year: parts.year,
          month: parts.month,
          day: parts.day,
          hour: parts.hour,
          minute: parts.minute,
        })
      }),
    )
  })

  test('for machines the offset is written out', () => {
    expect(formatMachineTime(at('2026-11-21T06:05:09Z'))).toBe('2026-11-21T14:05:09+08:00')
  })
})

describe('a due instant is exclusive: midnight is 24:00 of the day before', () => {
  test.each([
    ['2026-11-22T00:00:00+08:00', '2026年11月21日 24:00', '21 November 2026, 24:00'],
    ['2027-01-01T00:00:00+08:00', '2026年12月31日 24:00', '31 December 2026, 24:00'],
    ['2026-11-22T00:00:01+08:00', '2026年11月22日 00:00', '22 November 2026, 00:00'],
    ['2026-11-22T09:30:00+08:00', '2026年11月22日 09:30', '22 November 2026, 09:30'],
  ])('%s', (iso, chinese, english) => {
    expect(formatDue('zh-CN', at(iso))).toBe(chinese)
    expect(formatDue('en', at(iso))).toBe(english)
  })
})

test.each([
  [0, '不到 1 分钟', 'less than a minute'],
  [59_999, '不到 1 分钟', 'less than a minute'],
  [60_000, '1 分钟', '1 minute'],
  [3_600_000, '1 小时', '1 hour'],
  [90_061_000, '1 天 1 小时', '1 day 1 hour'],
  [2 * 86_400_000 + 5 * 60_000, '2 天', '2 days'],
  [-7_260_000, '2 小时 1 分钟', '2 hours 1 minute'],
])('a span of %d ms is told in its two greatest units', (span, chinese, english) => {
  expect(formatSpan('zh-CN', span)).toBe(chinese)
  expect(formatSpan('en', span)).toBe(english)
})

test.each([
  [0, '0.00 CNY'],
  [5, '0.05 CNY'],
  [123_450, '1,234.50 CNY'],
  [-123_450, '-1,234.50 CNY'],
  [100_000_000_00, '100,000,000.00 CNY'],
])('%d fen is %s', (fen, says) => {
  expect(formatMoney(fen)).toBe(says)
})

test('sizes and days', () => {
  expect([0, 999, 1500, 20_000_000, 1_250_000].map(formatBytes)).toEqual(['0 B', '999 B', '2 kB', '20 MB', '1.3 MB'])
  expect(formatDay('zh-CN', at('2026-01-02T00:00:00Z'))).toBe('2026年1月2日')
})
