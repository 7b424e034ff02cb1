import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defineAmounts, defineRules, exceeds, parseRulebook, resolveAmounts, resolveLayers, resolveRules } from '~/machines/rulebook'
import type { RuleDef } from '~/machines/rulebook'
import { book, rules } from './rulebook.given'

const refused = (entries: Record<string, unknown>, layer: 'pack' | 'promise' = 'promise') =>
  resolveRules(rules, book(layer, entries)).problems.map(({ path, code }) => [path, code])

describe('an operator may promise more to the consumer, never less', () => {
  test.each([
    ['the body may decide sooner', { decide: { n: 5 } }, []],
    ['as late as the law says', { decide: { n: 7 } }, []],
    ['not later', { decide: { n: 8 } }, [['rules.decide.n', 'looser']]],
    ['a return window may be longer', { returnWindow: { n: 30 } }, []],
    ['not shorter', { returnWindow: { n: 6, negotiable: { atLeast: 6, atMost: 90 } } }, [['rules.returnWindow.n', 'looser']]],
    ['nor may the parties be let agree on a shorter one', { returnWindow: { n: 10, negotiable: { atLeast: 5, atMost: 90 } } }, [['rules.returnWindow.negotiable', 'looser']]],
    ['a rule without floor is free', { hold: { n: 1 } }, []],
  ])('%s', (_, entries, problems) => expect(refused(entries)).toEqual(problems))

  test('the refusal names the floor and what was given, and the old value stays', () => {
    const resolved = resolveRules(rules, book('promise', { decide: { n: 8 }, hold: { n: 12 } }))
    expect(resolved.problems).toEqual([{ path: 'rules.decide.n', code: 'looser', floor: rules.decide.floor, given: 8 }])
    expect(resolved.rules.decide).toBe(rules.decide)
    expect(resolved.rules.hold!.n).toBe(12)
  })
  test('a promise is told as a choice of its own, and by its clause', () => {
    const { rules: after } = resolveRules(rules, book('promise', { decide: { n: 5 }, hold: { n: 12, clause: 'House rule 3' } }))
    expect(after.decide).toEqual({ ...rules.decide, n: 5, source: 'choice', clause: 'Our promise' })
    expect(after.hold).toMatchObject({ source: 'choice', clause: 'House rule 3' })
  })
})

describe('what cannot be compared is refused, not compared', () => {
  test.each([
    ['another unit than the floor', { decide: { n: 5, unit: 'calDay' } }, 'rules.decide.unit', 'incomparable'],
    ['even hours that are surely fewer', { decide: { n: 1, unit: 'hour' } }, 'rules.decide.unit', 'incomparable'],
    ['another start', { decide: { n: 5, start: 'filed' } }, 'rules.decide.start', 'incomparable'],
    ['another start where there is no floor: which fact counts is the machine’s logic', { merchantReply: { n: 10, start: 'filed' } }, 'rules.merchantReply.start', 'incomparable'],
    ['a rule nobody knows', { merchantAnswer: { n: 10 } }, 'rules.merchantAnswer', 'unknownRule'],
    ['a name every object has', { constructor: { n: 10 } }, 'rules.constructor', 'unknownRule'],
    ['outside what the parties may agree', { merchantReply: { n: 20 } }, 'rules.merchantReply.negotiable', 'negotiableBounds'],
    ['bounds left in the old unit', { merchantReply: { n: 10, unit: 'workDay' } }, 'rules.merchantReply.negotiable', 'negotiableBounds'],
    ['bounds upside down', { merchantReply: { n: 10, negotiable: { atLeast: 12, atMost: 8 } } }, 'rules.merchantReply.negotiable', 'negotiableBounds'],
    ['a floor set by a promise', { hold: { n: 1, floor: { direction: 'atMost', n: 2, unit: 'hour', start: 'entry' } } }, 'rules.hold.floor', 'floorNotYours'],
  ])('%s', (_, entries, path, code) => expect(refused(entries)).toEqual([[path, code]]))

  test('the same unit and start restated are no change', () =>
    expect(refused({ decide: { n: 5, unit: 'workDay', start: 'complete' } })).toEqual([]))
  test('without a floor the unit may change', () => {
    const { rules: after, problems } = resolveRules(rules, book('promise', { hold: { n: 1, unit: 'workDay' } }))
    expect(problems).toEqual([])
    expect(after.hold).toMatchObject({ n: 1, unit: 'workDay', start: 'entry' })
  })
})

describe('a jurisdiction’s pack lies over the defaults, the promise over the pack', () => {
  const floor = { direction: 'atMost', n: 5, unit: 'workDay', start: 'complete' }
  test('a pack may raise a floor, and the promise is held against the raised one', () => {
    const pack = book('pack', { decide: { n: 5, floor, clause: 'ZJ 9' } })
    const layered = resolveLayers({ rules, amounts: {} }, [pack, book('promise', { decide: { n: 6 } })])
    expect(layered.problems).toEqual([{ path: 'Our promise: rules.decide.n', code: 'looser', floor, given: 6 }])
    expect(layered.rules.decide).toMatchObject({ n: 5, source: 'law', clause: 'ZJ 9', floor })
  })
  test.each([
    ['lower it', { ...floor, n: 10 }, 'floorLowered'],
    ['turn it round', { ...floor, direction: 'atLeast' }, 'floorLowered'],
    ['measure it otherwise', { ...floor, unit: 'calDay' }, 'floorLowered'],
    ['count it from elsewhere', { ...floor, start: 'filed' }, 'floorLowered'],
  ])('it may not %s', (_, given, code) => expect(refused({ decide: { n: 5, floor: given } }, 'pack')).toEqual([['rules.decide.floor', code]]))
  test('a pack keeps to its own floor', () => expect(refused({ decide: { n: 6, floor } }, 'pack')).toEqual([['rules.decide.n', 'looser']]))
  test('a new floor needs the rule’s own start', () =>
    expect(refused({ hold: { n: 24, floor: { direction: 'atMost', n: 24, unit: 'hour', start: 'served' } } }, 'pack')).toEqual([['rules.hold.start', 'incomparable']]))
  test('later promises lie over earlier ones', () => {
    const layered = resolveLayers({ rules, amounts: {} }, [book('promise', { decide: { n: 6 } }), book('promise', { decide: { n: 4 } })])
    expect([layered.rules.decide!.n, layered.problems]).toEqual([4, []])
  })
})

describe('a rulebook is JSON of one strict form', () => {
  const problems = (json: unknown) => {
    const read = parseRulebook(json)
    return read.ok ? [] : read.problems.map(({ path, code }) => [path, code])
  }
  const withRule = (entry: unknown) => ({ layer: 'promise', name: 'x', rules: { decide: entry } })
  test.each([
    ['a fraction', withRule({ n: 2.5 }), 'rules.decide.n', 'malformed'],
    ['a negative number', withRule({ n: -1 }), 'rules.decide.n', 'malformed'],
    ['a number in quotes', withRule({ n: '5' }), 'rules.decide.n', 'malformed'],
    ['no number', withRule({}), 'rules.decide.n', 'malformed'],
    ['more than a century', withRule({ n: 36_501 }), 'rules.decide.n', 'malformed'],
    ['an unknown unit', withRule({ n: 5, unit: 'week' }), 'rules.decide.unit', 'malformed'],
    ['an unknown field of a rule', withRule({ n: 5, roll: false }), 'rules.decide.roll', 'unknownField'],
    ['an unknown field of the book', { layer: 'promise', name: 'x', periods: {} }, 'periods', 'unknownField'],
    ['an unknown layer', { layer: 'law', name: 'x' }, 'layer', 'malformed'],
    ['a fen and a half', { layer: 'promise', name: 'x', amounts: { limit: { fen: 1.5 } } }, 'amounts.limit.fen', 'malformed'],
    ['a hidden key', JSON.parse('{"layer":"promise","name":"x","rules":{"__proto__":{"n":1}}}'), 'rules.__proto__', 'unknownRule'],
    ['a hidden amount', JSON.parse('{"layer":"promise","name":"x","amounts":{"__proto__":{"fen":1}}}'), 'amounts.__proto__', 'unknownAmount'],
  ])('%s is refused in its place', (_, json, path, code) => expect(problems(json)).toEqual([[path, code]]))
  test('a hidden key at the top changes nothing', () => {
    const read = parseRulebook(JSON.parse('{"layer":"promise","name":"x","__proto__":{"rules":{"decide":{"n":99}}}}'))
    expect(read.ok && read.rulebook.rules).not.toHaveProperty('decide')
  })
  test('what was given is told beside what was wanted', () => {
    const read = parseRulebook(withRule({ n: 'soon' }))
    expect(!read.ok && read.problems[0]).toMatchObject({ given: 'soon', expected: expect.any(String) })
  })
  test('whatever JSON comes is answered, never thrown at', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (json) => {
        for (const tried of [json, { layer: 'pack', name: 'x', rules: json }, withRule(json), { layer: 'pack', name: 'x', amounts: json }]) {
          const read = parseRulebook(tried)
          if (read.ok) resolveRules(rules, read.rulebook)
          else expect(read.problems.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 1000 },
    )
  })
})

test('however books are layered, every rule keeps to its floor and within its bounds', () => {
  const entry = fc.record(
    {
      n: fc.nat(40),
      unit: fc.constantFrom('hour', 'calDay', 'calMonth', 'workDay'),
      start: fc.constantFrom('complete', 'received', 'served', 'entry'),
      negotiable: fc.record({ atLeast: fc.nat(20), atMost: fc.nat(40) }),
      floor: fc.record({ direction: fc.constantFrom('atMost', 'atLeast'), n: fc.nat(20), unit: fc.constantFrom('calDay', 'workDay'), start: fc.constantFrom('complete', 'received') }),
    },
    { requiredKeys: ['n'] },
  )
  const books = fc.array(fc.tuple(fc.constantFrom('pack' as const, 'promise' as const), fc.record({ decide: entry, returnWindow: entry, merchantReply: entry }, { requiredKeys: [] })), { maxLength: 4 })
  fc.assert(
    fc.property(books, (layers) => {
      const { rules: after } = resolveLayers({ rules, amounts: {} }, layers.map(([layer, entries]) => book(layer, entries)))
      // What resolves could have been declared: defineRules holds the same law by its own checks.
      defineRules(after as Record<string, RuleDef>)
      expect(after.decide!.n).toBeLessThanOrEqual(7)
      expect(after.returnWindow!.n).toBeGreaterThanOrEqual(7)
      expect([after.decide!.unit, after.returnWindow!.unit]).toEqual(['workDay', 'calDay'])
    }),
    { numRuns: 1500 },
  )
})

describe('amounts', () => {
  const amounts = defineAmounts({
    esign: { class: 'procedure', fen: 5_000_000, clause: 'Norm 8.1', source: 'spec', floor: { direction: 'atMost', fen: 5_000_000 } },
    small: { class: 'procedure', fen: 50_000, clause: 'Norm 4.3', source: 'choice' },
  })
  const tried = (entries: Record<string, unknown>, layer: 'pack' | 'promise' = 'promise') => resolveAmounts(amounts, book(layer, {}, entries))
  test('50,000.00 CNY does not exceed 50,000.00 CNY; a fen more does', () => {
    expect(exceeds(amounts.esign, 5_000_000)).toBe(false)
    expect(exceeds(amounts.esign, 5_000_001)).toBe(true)
  })
  test('stricter is taken, looser and unknown are refused', () => {
    expect(tried({ esign: { fen: 1_000_000 } })).toMatchObject({ amounts: { esign: { fen: 1_000_000, source: 'choice', clause: 'Our promise' } }, problems: [] })
    expect(tried({ esign: { fen: 5_000_001 } })).toEqual({ amounts, problems: [{ path: 'amounts.esign.fen', code: 'looser', floor: amounts.esign.floor, given: 5_000_001 }] })
    expect(tried({ eSign: { fen: 1 }, toString: { fen: 1 } }).problems.map((p) => p.code)).toEqual(['unknownAmount', 'unknownAmount'])
    expect(tried({ small: { fen: 9_999_999 } }).problems).toEqual([])
  })
  test('floors: raised by a pack, not lowered, not by a promise', () => {
    const lower = { direction: 'atMost', fen: 2_000_000 }
    expect(tried({ esign: { fen: 2_000_000, floor: lower } }, 'pack')).toMatchObject({ amounts: { esign: { floor: lower, source: 'law' } }, problems: [] })
    expect(tried({ esign: { fen: 3_000_000, floor: lower } }, 'pack').problems[0]?.code).toBe('looser')
    expect(tried({ esign: { fen: 1, floor: { direction: 'atMost', fen: 6_000_000 } } }, 'pack').problems[0]?.code).toBe('floorLowered')
    expect(tried({ esign: { fen: 1, floor: { direction: 'atLeast', fen: 1 } } }, 'pack').problems[0]?.code).toBe('floorLowered')
    expect(tried({ small: { fen: 1, floor: lower } }).problems[0]?.code).toBe('floorNotYours')
  })
})

describe('a declaration at odds with itself stops the program', () => {
  const plain: RuleDef = { class: 'procedure', n: 5, unit: 'workDay', start: 'filed', pausable: true, clause: 'CHOICE', source: 'choice' }
  const floor = { direction: 'atMost', n: 5, unit: 'workDay', start: 'filed' } as const
  test.each<[string, string, Partial<RuleDef>]>([
    ['a fraction', 'whole number', { n: 1.5 }],
    ['less than nothing', 'whole number', { n: -1 }],
    ['looser than its own floor', 'looser', { n: 6, floor }],
    ['a floor in another unit', 'another unit or start', { floor: { ...floor, unit: 'calDay' } }],
    ['a floor from another start', 'another unit or start', { floor: { ...floor, start: 'served' } }],
    ['outside its own bounds', 'negotiable bounds', { negotiable: { atLeast: 6, atMost: 9 } }],
    ['bounds beyond the floor', 'beyond its floor', { floor, negotiable: { atLeast: 1, atMost: 9 } }],
    ['waiting for nobody', 'not declared', { notBefore: { rule: 'nobody', n: 1, unit: 'hour' } }],
    ['waiting a fraction', 'whole number', { notBefore: { rule: 'other', n: 0.5, unit: 'hour' } }],
    ['waiting for itself', 'waits for itself', { notBefore: { rule: 'rule', n: 1, unit: 'hour' } }],
    ['in a circle', 'waits for itself', { notBefore: { rule: 'back', n: 1, unit: 'hour' } }],
  ])('%s', (_, message, change) => {
    const back: RuleDef = { ...plain, notBefore: { rule: 'rule', n: 1, unit: 'hour' } }
    expect(() => defineRules({ rule: { ...plain, ...change }, other: plain, back })).toThrow(message)
  })
  test('a key that is no name of a delay', () => {
    expect(() => defineRules({ 'rules.change_notice': plain })).toThrow('camelCase')
    expect(() => defineAmounts({ 'a.b': { class: 'procedure', fen: 1, clause: 'x', source: 'choice' } })).toThrow('camelCase')
  })
  test('an amount that is none, or looser than its floor', () => {
    expect(() => defineAmounts({ a: { class: 'procedure', fen: 0.5, clause: 'x', source: 'choice' } })).toThrow('fen')
    expect(() => defineAmounts({ a: { class: 'procedure', fen: 2, clause: 'x', source: 'choice', floor: { direction: 'atMost', fen: 1 } } })).toThrow('looser')
  })
})
