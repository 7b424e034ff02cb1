import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateTyped, moneyTyped } from '~/app/typed'
import { wayBack } from '~/app/way-back'
import { formatMoney } from '~/app/words/format'

describe('an amount may be typed as people write it', () => {
  test.each([
    ['1,234.50', 123_450],
    ['１２３４．５', 123_450],
    ['１，２３４。５', 123_450],
    ['¥ 80', 8_000],
    ['￥80元', 8_000],
    ['0', 0],
    ['9999999999.99', 999_999_999_999],
    [' 100 CNY ', 10_000],
  ])('%s', (typed, fen) => expect(moneyTyped(typed)).toBe(fen))

  test.each([
    '',
    '-1',
    '1e3',
    '0x10',
    '1.234',
    '1,23',
    '12,34,567',
    '.5',
    '1.',
    'NaN',
    '10000000000',
    '1 000',
    '一百',
    '９'.repeat(50),
    null,
    ['1'],
    5,
  ])('%s is none', (typed) => expect(moneyTyped(typed)).toBeUndefined())

  test('what is shown can be typed again', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (fen) => moneyTyped(formatMoney(fen)) === fen))
  })
})

describe('a remembered date comes in three boxes', () => {
  const form = (year: string, month: string, day: string) => {
    const given = new FormData()
    for (const [part, value] of Object.entries({ year, month, day })) given.set(`bought-${part}`, value)
    return given
  }
  test.each([
    ['2026', '2', '28', '2026-02-28'],
    ['２０２６', '０２', ' 28 ', '2026-02-28'],
    ['2028', '2', '29', '2028-02-29'],
    ['', '', '', 'missing'],
    ['2026', '2', '29', undefined],
    ['2026', '13', '1', undefined],
    ['26', '1', '1', undefined],
    ['2026', '', '1', undefined],
    ['2026', '1', '1e0', undefined],
    ['0000', '1', '1', undefined],
  ])('%s-%s-%s', (year, month, day, date) => expect(dateTyped(form(year, month, day), 'bought')).toBe(date))

  test('boxes that are not there at all are missing', () => expect(dateTyped(new FormData(), 'bought')).toBe('missing'))
})

describe('the way back leads only into this portal', () => {
  test.each([
    ['/cases?tab=due#top', '/cases?tab=due#top'],
    ['/搜索?q=退款', '/%E6%90%9C%E7%B4%A2?q=%E9%80%80%E6%AC%BE'],
  ])('%s is kept', (given, kept) => expect(wayBack(given)).toBe(kept))

  test.each([
    '//evil.example',
    '/\\evil.example',
    '\\\\evil',
    'https://evil.example',
    'javascript:alert(1)',
    '/a\nSet-Cookie: x',
    '/..//evil.example',
    '/.//evil.example',
    '',
    'cases',
    null,
    undefined,
    {},
    '/' + 'a'.repeat(3000),
    '/\tevil',
    '/%0a/../..//x/..//evil',
  ])('%s is not', (given) => {
    const kept = wayBack(given)
    expect(kept.startsWith('/') && !kept.startsWith('//')).toBe(true)
    expect(new URL(kept, 'https://hejie.example').host).toBe('hejie.example')
  })

  test('nothing a visitor can write leads away', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (tail) => {
        expect(new URL(wayBack(`/${tail}`), 'https://hejie.example').host).toBe('hejie.example')
      }),
    )
  })
})
