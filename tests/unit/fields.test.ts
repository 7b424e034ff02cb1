import { describe, expect, test } from 'vitest'
import { fieldsSchema, type Fields } from '~/machines/fields'

const codes = (fields: Fields, given: unknown) => {
  const r = fieldsSchema(fields).safeParse(given)
  return r.success ? r.data : r.error.issues.map((i) => `${i.path.join('.')}: ${/^[a-z-]+$/.test(i.message) ? i.message : i.code}`)
}
const one = (field: Fields[string], value: unknown) => codes({ x: field }, { x: value })

describe('text', () => {
  test.each([
    ['is trimmed and brought to one form', '  e\u0301\r\nb ', { x: 'é\nb' }],
    ['a line break in one of several lines is kept', 'a\nb', { x: 'a\nb' }],
    ['counts characters, not code units', '😀'.repeat(5), { x: '😀'.repeat(5) }],
    ['empty is required', '   ', ['x: required']],
    ['too long', 'a'.repeat(6), ['x: too-long']],
    ['a megabyte', 'a'.repeat(1_000_000), ['x: too-long']],
    ['NUL', 'a\u0000', ['x: characters']],
    ['a control', 'a\u0007', ['x: characters']],
    ['a bidirectional override', 'a\u202eb', ['x: characters']],
    ['a lone surrogate', 'a\ud800', ['x: characters']],
    ['a repeated field', ['a', 'b'], ['x: invalid_type']],
    ['a number', 1, ['x: invalid_type']],
  ])('%s', (_rule, value, expected) => {
    const got = one({ kind: 'text', max: 5, lines: 2 }, value)
    expect(Array.isArray(got) ? [...new Set(got)].slice(0, 1) : got).toEqual(expected)
  })
  test('an optional one may be blank', () => expect(one({ kind: 'text', max: 5, optional: true }, '')).toEqual({ x: undefined }))
})

describe('money', () => {
  test.each([['1,234.50', 123_450], ['１２３４．５', 123_450], ['¥ 88', 8_800], ['0.01', 1], [8_800, 8_800], ['0.29', 29]])('%s is %i fen', (given, fen) => expect(one({ kind: 'money' }, given)).toEqual({ x: fen }))
  test.each(['', '0', '-1', '1.234', '1e9', 'abc', '100000000.01', '٣', 0, 1.5, -5, null, '0x10'])('%s is refused', (given) => expect(Array.isArray(one({ kind: 'money' }, given))).toBe(true))
})

describe('the other kinds', () => {
  test.each([
    [{ kind: 'number', min: 1, max: 10 }, '１0', true], [{ kind: 'number', min: 1, max: 10 }, '11', false], [{ kind: 'number', min: 1, max: 10 }, '1.5', false],
    [{ kind: 'date' }, '2028-02-29', true], [{ kind: 'date' }, '2026-02-29', false], [{ kind: 'date' }, '2026-13-01', false], [{ kind: 'date' }, '01/02/2026', false],
    [{ kind: 'choice', options: ['a', 'b'] }, 'a', true], [{ kind: 'choice', options: ['a', 'b'] }, 'c', false], [{ kind: 'choice', options: ['a'] }, '__proto__', false],
    [{ kind: 'choices', options: ['a', 'b'] }, 'a', true], [{ kind: 'choices', options: ['a', 'b'] }, ['a', 'a'], false], [{ kind: 'choices', options: ['a', 'b'] }, [], false],
    [{ kind: 'confirm' }, 'yes', true], [{ kind: 'confirm' }, 'no', false], [{ kind: 'confirm' }, undefined, false],
    [{ kind: 'party', of: 'merchant' }, '0190a000-0000-7000-8000-000000000112', true], [{ kind: 'party', of: 'merchant' }, "' or 1=1", false],
    [{ kind: 'evidence', max: 1 }, ['0190a000-0000-7000-8000-000000000112'], true], [{ kind: 'evidence', max: 1 }, [], false], [{ kind: 'evidence', max: 1, optional: true }, undefined, true],
    [{ kind: 'exhibit' }, '0190a000-0000-7000-8000-000000000112', true], [{ kind: 'exhibit' }, '开箱视频', false], [{ kind: 'exhibit' }, '', false], [{ kind: 'exhibit' }, undefined, false],
    [{ kind: 'address-list', max: 2 }, 'https://a.example/1\nhttps://a.example/2', true], [{ kind: 'address-list', max: 2 }, 'javascript:alert(1)', false],
    [{ kind: 'sealed', of: 'money' }, '88.00', true], [{ kind: 'sealed', of: 'money' }, 'x', false],
  ] as [Fields[string], unknown, boolean][])('%j given %j: %s', (field, value, fine) => expect(Array.isArray(one(field, value))).toBe(!fine))
  test('an unknown field is refused', () => expect(codes({}, { role: 'admin' })).toEqual([': unrecognized_keys']))
})

describe('terms', () => {
  const field = { kind: 'terms', remedies: ['refund', 'repair', 'compensation'], max: 2 } as const
  test.each([
    [[{ remedy: 'refund', amount: '88.00', withinDays: '5' }], true], [[{ remedy: 'repair' }], true], [[{ remedy: 'compensation', amount: 500, head: 'threefold' }], true],
    [[{ remedy: 'refund' }], false], [[{ remedy: 'repair', amount: 1 }], false], [[{ remedy: 'compensation', amount: 500 }], false], [[{ remedy: 'refund', amount: 1, head: 'loss' }], false],
    [[{ remedy: 'refund', amount: 1, withinDays: 366 }], false], [[{ remedy: 'refund', amount: 1, extra: 1 }], false], [[{ remedy: 'gold', amount: 1 }], false], [[], false],
    [[{ remedy: 'repair' }, { remedy: 'repair' }, { remedy: 'repair' }], false], ['refund', false],
  ])('%j: %s', (value, fine) => expect(Array.isArray(one(field, value))).toBe(!fine))
})
