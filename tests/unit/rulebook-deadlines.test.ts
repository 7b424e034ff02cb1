import { describe, expect, test } from 'vitest'
import { chinaCalendar } from '~/machines/calendar'
import { checkPeriod, deadlineOf, explainDeadline, followOn, reminderInstants } from '~/machines/rulebook'
import { sharedAmounts, sharedRules } from '~/machines/rules/shared'
import { paused, sh, wall, with2027 } from './calendar.given'
import { rules } from './rulebook.given'

const at = sh('2026-03-02 09:00')
const anchors = { served: sh('2026-03-03 15:00'), accepted: sh('2026-03-09 10:00') }
const ends = (...[key, from = anchors, pauses = [], periods = {}]: [string, Record<string, number>?, { from: number; until: number }[]?, Record<string, number>?]) =>
  wall(deadlineOf(key, rules, from, at, chinaCalendar, pauses, periods).due)

describe('a deadline counts from the fact its rule names', () => {
  test('from the anchor, not from the entry into the state', () => {
    expect(ends('merchantReply')).toBe('2026-03-13 24:00')
    expect(deadlineOf('merchantReply', rules, anchors, at, chinaCalendar).start).toBe(anchors.served)
  })
  test('from the entry where the rule says so, or the fact has not happened yet', () => {
    expect(ends('hold')).toBe('2026-03-03 09:00')
    expect(ends('merchantReply', {})).toBe('2026-03-12 24:00')
    expect(deadlineOf('merchantReply', rules, {}, at, chinaCalendar).start).toBe(at)
  })
  test('a deadline dated anew keeps the entry it was armed with', () =>
    expect(ends('hold', { ...anchors, entry: sh('2026-03-01 09:00') })).toBe('2026-03-02 09:00'))
  test('an anchor is never taken from what every object has', () => expect(ends('merchantReply', Object.create({ served: 0 }))).toBe('2026-03-12 24:00'))
  test('a rule the case does not have is a bug', () => {
    expect(() => ends('nobody')).toThrow('no rule nobody')
    expect(() => ends('toString')).toThrow('no rule toString')
  })
})

describe('only rules that can be paused are', () => {
  const pauses = [paused('2026-03-02 12:00', '2026-03-06 12:00')]
  test.each([
    ['merchantReply', '2026-03-16 24:00'], // ten days and three paused: the 16th, a Monday
    ['hold', '2026-03-03 09:00'],
  ])('%s', (key, end) => expect(ends(key, anchors, pauses)).toBe(end))
})

describe('the talks last ten working days from acceptance, never ending before the reply’s last day and three working days', () => {
  test.each([
    ['the ten days decide', '2026-03-09', '2026-03-03', '2026-03-23 24:00'],
    // Reply until Friday 13 March; 16, 17, 18 March.
    ['the reply decides', '2026-03-03', '2026-03-03', '2026-03-18 24:00'],
    // Reply until 3 October, rolled to the 9th; 10, 11 (a make-up Saturday), 13 October.
    ['over National Day', '2025-09-22', '2025-09-23', '2025-10-13 24:00'],
  ])('%s', (_, accepted, served, end) => expect(ends('talks', { accepted: sh(`${accepted} 10:00`), served: sh(`${served} 15:00`) })).toBe(end))

  test('the day the reply ended on is not counted twice: what follows 24:00 begins with the next day', () => {
    const due = sh('2026-03-14') // 24:00 of Friday the 13th
    expect(followOn('workDay', due)).toBe(due - 1)
    expect(followOn('hour', due)).toBe(due)
  })
  test('a longer reply the parties agreed on carries the talks with it', () => {
    const together = { accepted: sh('2026-03-03 10:00'), served: sh('2026-03-03 15:00') }
    expect(ends('talks', together, [], { merchantReply: 15 })).toBe('2026-03-23 24:00')
  })
  test('while the reply stands still so do the talks', () => expect(ends('talks', anchors, [{ from: sh('2026-03-05'), until: Infinity }])).toBe('never'))
  test('it is provisional when either is', () => {
    const from = { accepted: sh('2026-12-14 10:00'), served: sh('2026-12-14 10:00') }
    // Own ten working days: 28 December. Reply 24 December, three working days on: 29 December. Both reach into the last week.
    expect(deadlineOf('talks', rules, from, at, chinaCalendar)).toEqual({ due: sh('2026-12-30'), provisional: true, start: from.accepted })
    expect(deadlineOf('talks', rules, from, at, with2027)).toEqual({ due: sh('2026-12-29'), provisional: false, start: from.accepted })
  })
})

test('also when only the reply, or only the days after it, lean on the missing year', () => {
  const provisional = (served: string) => deadlineOf('talks', rules, { accepted: sh('2026-11-02'), served: sh(served) }, at, chinaCalendar).provisional
  expect(provisional('2026-12-24')).toBe(true) // reply until 3 January 2027
  expect(provisional('2026-12-12')).toBe(true) // reply until 22 December; 23, 24, 25 December
  expect(provisional('2026-12-11')).toBe(false) // reply until 21 December; 22, 23, 24 December
})

describe('the parties may set a period within its bounds', () => {
  test.each([
    [12, null, '2026-03-16 24:00'], // 15 March is a Sunday
    [3, null, '2026-03-06 24:00'],
    [2, 'outsideBounds', '2026-03-06 24:00'],
    [16, 'outsideBounds', '2026-03-18 24:00'],
    [4.5, 'outsideBounds', '2026-03-13 24:00'],
    [NaN, 'outsideBounds', '2026-03-13 24:00'],
  ])('%s days: %s', (n, problem, end) => {
    expect(checkPeriod(rules.merchantReply, n)?.code ?? null).toBe(problem)
    expect(ends('merchantReply', anchors, [], { merchantReply: n })).toBe(end)
  })
  test('and not at all where the rule does not let them', () => {
    expect(checkPeriod(rules.hold, 24)).toEqual({ code: 'notNegotiable' })
    expect(ends('hold', anchors, [], { hold: 1 })).toBe('2026-03-03 09:00')
  })
  test('the refusal says the bounds', () =>
    expect(checkPeriod(rules.merchantReply, 16)).toEqual({ code: 'outsideBounds', given: 16, bounds: { atLeast: 3, atMost: 15 } }))
})

describe('every deadline can be explained', () => {
  test('by rule, clause, anchor and days', () => {
    expect(explainDeadline('merchantReply', rules, anchors, at, chinaCalendar)).toMatchObject({
      rule: 'merchantReply', clause: 'PRACTICE', source: 'practice', anchor: 'served', decides: 'own', provisional: false,
      counted: { startDate: '2026-03-03', firstCounted: '2026-03-04', lastDate: '2026-03-13', calendarVersion: 'cn-2026' },
    })
  })
  test('by the one it waits for, when that decides', () => {
    const together = { accepted: sh('2026-03-03 10:00'), served: sh('2026-03-03 15:00') }
    const told = explainDeadline('talks', rules, together, at, chinaCalendar)
    expect(told).toMatchObject({
      decides: 'notBefore', due: sh('2026-03-19'),
      counted: { lastDate: '2026-03-17' },
      notBefore: { rule: { rule: 'merchantReply', counted: { lastDate: '2026-03-13' } }, added: { firstCounted: '2026-03-16', lastDate: '2026-03-18' } },
    })
    expect(told.due).toBe(deadlineOf('talks', rules, together, at, chinaCalendar).due)
    expect(explainDeadline('talks', rules, anchors, at, chinaCalendar).decides).toBe('own')
  })
  test('by the entry, where the fact is not known; and while it stands still', () => {
    expect(explainDeadline('merchantReply', rules, {}, at, chinaCalendar).anchor).toBe('entry')
    const told = explainDeadline('talks', rules, anchors, at, chinaCalendar, [{ from: sh('2026-03-05'), until: Infinity }])
    expect(told).toMatchObject({ due: Infinity, notBefore: { added: null } })
  })
})

describe('reminders come at half, at four fifths and in the last 24 hours', () => {
  const marks = (from: string, to: string) => reminderInstants(sh(from), sh(to)).map(({ mark, at: when }) => `${mark} ${wall(when)}`)
  test.each([
    ['ten days', '2026-03-03', '2026-03-13', ['half 2026-03-07 24:00', 'fourFifths 2026-03-10 24:00', 'lastDay 2026-03-11 24:00']],
    ['five days: four fifths is the last day', '2026-03-03', '2026-03-08', ['half 2026-03-05 12:00', 'lastDay 2026-03-06 24:00']],
    ['two days: half is the last day', '2026-03-03', '2026-03-05', ['lastDay 2026-03-03 24:00', 'fourFifths 2026-03-04 14:24']],
    ['one day: the last 24 hours are all of it', '2026-03-03', '2026-03-04', ['half 2026-03-03 12:00', 'fourFifths 2026-03-03 19:12']],
    ['two hours', '2026-03-03 10:00', '2026-03-03 12:00', ['fourFifths 2026-03-03 11:36']],
    ['less than two hours', '2026-03-03 10:00', '2026-03-03 11:59', []],
    ['no time at all', '2026-03-03', '2026-03-03', []],
    ['a due that is over', '2026-03-03', '2026-03-01', []],
  ])('%s', (_, from, to, expected) => expect(marks(from, to)).toEqual(expected))
  test('none for what stands still', () => expect(reminderInstants(0, Infinity)).toEqual([]))
  test('whatever the period: in order, an hour apart, after the start and before the end', () => {
    for (let hours = 0; hours < 2000; hours += 0.37) {
      const due = at + Math.round(hours * 3_600_000)
      const when = reminderInstants(at, due).map((r) => r.at)
      for (const [i, instant] of when.entries()) {
        expect(Number.isInteger(instant) && instant > at && instant < due).toBe(true)
        if (i > 0) expect(instant - when[i - 1]!).toBeGreaterThanOrEqual(3_600_000)
      }
      if (hours >= 2) expect(when.length).toBeGreaterThan(0)
    }
  })
})

describe('the rules all workflows share', () => {
  const shared = (key: string, from: Record<string, number>) => wall(deadlineOf(key, sharedRules, from, at, chinaCalendar).due)
  test.each([
    ['a platform closes a calendar month after its notice, and thirty days after its homepage', 'platformClosingNotice', '2026-03-05', '2026-04-05 24:00'],
    ['in February the thirty days are the longer', 'platformClosingNotice', '2026-02-01', '2026-03-03 24:00'],
    ['a merchant leaves three calendar months after', 'merchantLeavingNotice', '2025-11-30', '2026-02-28 24:00'],
    ['notice of new rules does not roll off a holiday', 'ruleChangeNotice', '2026-09-01', '2026-10-01 24:00'],
    ['leaving is an act and does: 3 October, National Day, to the 8th', 'ruleExitWindow', '2026-08-04', '2026-10-08 24:00'],
  ])('%s', (_, key, announced, end) => expect(shared(key, { announced: sh(`${announced} 11:00`) })).toBe(end))

  test('records are kept three years from completion and two from occurrence, whichever is later', () => {
    expect(shared('retainTransaction', { occurred: sh('2025-01-10 11:00'), completed: sh('2025-02-10 11:00') })).toBe('2028-02-10 24:00')
    expect(shared('retainTransaction', { occurred: sh('2027-01-10 11:00'), completed: sh('2025-02-10 11:00') })).toBe('2029-01-10 24:00')
  })
  test('the platform is reminded when two of the three days for disclosing the merchant are over', () => {
    const start = sh('2026-03-02 10:00')
    const { due } = deadlineOf('identityDisclosureToConsumer', sharedRules, { requested: start }, at, chinaCalendar)
    const last = reminderInstants(start, due).find(({ mark }) => mark === 'lastDay')
    expect([wall(due), wall(last!.at)]).toEqual(['2026-03-05 24:00', '2026-03-04 24:00'])
  })
  test('what a norm or a law sets can be made stricter, never looser', () => {
    const numbers = Object.entries({ ...sharedRules, ...sharedAmounts }).filter(([, rule]) => rule.source !== 'choice')
    expect(numbers.length).toBeGreaterThan(8)
    for (const [key, rule] of numbers) expect(rule.floor, key).toBeDefined()
  })
})
