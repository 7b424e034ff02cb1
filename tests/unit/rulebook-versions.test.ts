import { describe, expect, test } from 'vitest'
import { checkNotice, inForce, pin, resolveRules } from '~/machines/rulebook'
import { sh } from './calendar.given'
import { book, rules } from './rulebook.given'

const version = (name: string, publishedAt: string, effectiveAt: string) => ({ version: name, publishedAt: sh(publishedAt), effectiveAt: sh(effectiveAt), data: name })

describe('the rules in force at an instant', () => {
  const first = version('first', '2025-01-01', '2025-02-01')
  const second = version('second', '2025-05-01', '2025-06-01')
  const mended = version('mended', '2025-05-10', '2025-06-01')
  const at = (wall: string, versions = [second, first]) => inForce(versions, sh(wall))?.version
  test.each([
    ['before the first there are none', '2025-01-31 23:59', undefined],
    ['a version begins at its instant of effect', '2025-02-01 00:00', 'first'],
    ['and lasts until the next takes effect', '2025-05-31 23:59', 'first'],
    ['which then holds', '2025-06-01 00:00', 'second'],
    ['for good', '2030-01-01', 'second'],
  ])('%s', (_, wall, name) => expect(at(wall)).toBe(name))
  test('of two that take effect together the one published last', () => {
    expect(at('2025-07-01', [first, mended, second])).toBe('mended')
    expect(at('2025-07-01', [second, mended])).toBe('mended')
  })
  test('nothing published later was in force earlier', () => {
    const backdated = version('backdated', '2025-08-01', '2025-03-01')
    expect(at('2025-07-01', [first, second, backdated])).toBe('second')
    expect(at('2025-04-01', [first, backdated])).toBe('first')
  })
})

describe('a change is announced thirty days ahead, by difference of dates', () => {
  test.each([
    ['announced 1 January, effective 31 January', '2026-01-01 23:59', '2026-01-31 00:00', null],
    ['a day too soon', '2026-01-01 00:00', '2026-01-30 23:59', { code: 'noticeTooShort', needed: 30, given: 29, earliest: '2026-01-31' }],
    ['in February', '2026-02-01 09:00', '2026-03-03 00:00', null],
    ['at once', '2026-02-01 09:00', '2026-02-01 09:00', { code: 'noticeTooShort', needed: 30, given: 0, earliest: '2026-03-03' }],
    ['backwards', '2026-02-10', '2026-02-01', { code: 'noticeTooShort', needed: 30, given: -9, earliest: '2026-03-12' }],
  ])('%s', (_, published, effective, problem) =>
    expect(checkNotice({ publishedAt: sh(published), effectiveAt: sh(effective) })).toEqual(problem))
  test('an operator may promise more', () =>
    expect(checkNotice({ publishedAt: sh('2026-01-01'), effectiveAt: sh('2026-02-10') }, 60)).toMatchObject({ needed: 60, given: 40 }))
})

describe('a case is bound to the rules of the transaction for substance and of the filing for procedure', () => {
  const atTransaction = resolveRules(rules, book('promise', { returnWindow: { n: 15 }, decide: { n: 6 } })).rules
  const atFiling = resolveRules(rules, book('promise', { returnWindow: { n: 30 }, decide: { n: 4 } })).rules
  test('each number from its own version', () => {
    const pinned = pin(atTransaction, atFiling)
    expect([pinned.returnWindow!.n, pinned.decide!.n]).toEqual([15, 4])
    expect(Object.keys(pinned).sort()).toEqual(Object.keys(rules).sort())
  })
  test('as whoever asks sorts them', () => expect(pin(atTransaction, atFiling, () => 'substance').decide!.n).toBe(6))
  test('a rule one version did not know yet comes from the other', () => {
    const { returnWindow, ...before } = atTransaction
    expect(pin(before, atFiling).returnWindow!.n).toBe(30)
    const { decide, ...without } = atFiling
    expect(pin(atTransaction, without).decide!.n).toBe(6)
    expect([returnWindow!.n, decide!.n]).toEqual([15, 4])
  })
})
