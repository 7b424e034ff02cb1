import { describe, expect, test, vi } from 'vitest'
import { arbitration } from '~/machines/arbitration/workflow'
import { chinaCalendar, dueAt } from '~/machines/calendar'
import { complaint } from '~/machines/complaint/workflow'
import { offer } from '~/machines/offer/workflow'
import { accepts, lapse, open, restore, retime, stateMeta, statePath, step, type Stepped } from '~/machines/step'
import { isRefusal, type Happening, type Proceeding } from '~/machines/workflow'
import { monday, rules } from '../stories/play'

const terms = { rules, calendar: chinaCalendar, pauses: [] as { from: number; until: number }[] }
const day = 86_400_000
const given = complaint.stories.find((s) => s.name === 'settledByPartRefund')!.given
const ok = (s: Stepped | { refused: string }): Stepped => { if (isRefusal(s)) throw new Error(JSON.stringify(s)); return s as Stepped }
const begin = () => open(complaint, given, monday, terms)
const happen = (p: Proceeding, type: string, more: Partial<Happening> = {}) => step(complaint, p, { type, at: monday, fields: {}, facts: {}, ...more }, terms)
const through = (...types: [string, Partial<Happening>][]) => types.reduce((s, [type, more]) => ok(happen(s.proceeding, type, more)), begin())
const accepted = () => through(['complete', { by: 'platform' }], ['accept', { by: 'platform' }])

describe('a step', () => {
  test('opening anchors the filing and arms the first deadline', () => {
    const { proceeding, effects } = begin()
    expect(proceeding).toMatchObject({ workflow: 'complaint', status: 'active', since: { opened: monday, filed: monday }, armed: { completeness: monday } })
    expect(effects).toContainEqual(expect.objectContaining({ type: 'arm', rule: 'completeness' }))
    expect(effects).toContainEqual({ type: 'tell', letter: 'filed', to: ['complainant'] })
  })
  test('a child may inherit anchors', () => expect(open(complaint, given, monday, terms, { since: { known: 1 } }).proceeding.since.known).toBe(1))
  test('leaving a state disarms its deadline, entering the next arms that one', () => {
    const { effects } = ok(happen(begin().proceeding, 'complete', { by: 'platform' }))
    expect(effects.flatMap((e) => (e.type === 'arm' || e.type === 'disarm' ? [[e.type, e.rule]] : []))).toEqual([['disarm', 'completeness'], ['arm', 'acceptance']])
  })
  test('the proceeding given is not changed, accepted or refused', () => {
    const { proceeding } = begin()
    const before = structuredClone(proceeding)
    happen(proceeding, 'complete', { by: 'platform' })
    happen(proceeding, 'rate', { by: 'complainant' })
    expect(proceeding).toEqual(before)
  })
  test('no step begins the chart anew: only an opening does', () => {
    const beginnings = vi.spyOn(complaint.machine.config as unknown as { context: () => unknown }, 'context')
    const { proceeding } = begin()
    const opened = beginnings.mock.calls.length
    ok(happen(proceeding, 'complete', { by: 'platform' }))
    expect([opened > 0, beginnings.mock.calls.length - opened]).toEqual([true, 0])
    beginnings.mockRestore()
  })
  test('what the state does not accept is refused as a value', () => expect(happen(begin().proceeding, 'reply', { by: 'respondent' })).toEqual({ refused: 'not-now' }))
  test('a proceeding survives being written down and read back, history included', () => {
    let p = through(['complete', { by: 'platform' }], ['accept', { by: 'platform' }], ['reply', { by: 'respondent' }], ['seised', { by: 'respondent' }]).proceeding
    p = JSON.parse(JSON.stringify(p))
    expect(restore(complaint, p).historyValue).toHaveProperty('whereItStood')
    expect(statePath(ok(happen(p, 'resume', { by: 'platform' })).proceeding.value)).toBe('open.negotiating.talking.consumersTurn')
  })
  test('nothing happens to what has ended', () => {
    const { proceeding } = ok(happen(begin().proceeding, 'withdraw', { by: 'complainant' }))
    expect(happen(proceeding, 'withdraw', { by: 'complainant' })).toEqual({ refused: 'not-now', detail: 'ended' })
    expect(accepts(complaint, proceeding, ['withdraw'], 'complainant', {}, monday)).toEqual([])
  })
})

describe('a lapse', () => {
  test('is found by the rule’s name and counts from its due', () => {
    const { proceeding } = accepted()
    const due = monday + 12 * day
    const next = ok(lapse(complaint, proceeding, 'merchantReply', due, terms)).proceeding
    expect([statePath(next.value), next.since.silence, next.armed]).toEqual(['open.silent', due - 1, { stepIn: due - 1 }])
  })
  test('of a rule that is not armed is refused', () => expect(lapse(complaint, accepted().proceeding, 'stepIn', monday, terms)).toMatchObject({ refused: 'not-now' }))
})

describe('dates', () => {
  test('a deadline whose anchor is long past lapses now, never before the event that armed it', () => {
    const { proceeding } = through(['complete', { by: 'platform' }], ['accept', { by: 'platform' }], ['reply', { by: 'respondent' }])
    const asleep = ok(lapse(complaint, proceeding, 'consumerAnswer', monday + 16 * day, terms)).proceeding
    const at = monday + 30 * day
    const woken = ok(step(complaint, asleep, { type: 'wake', at, by: 'complainant', fields: {}, facts: {} }, terms))
    expect(woken.effects.find((e) => e.type === 'arm' && e.rule === 'negotiateTotal')).toMatchObject({ due: at })
  })
  test('a pause moves what can be paused, by whole days', () => {
    const { proceeding } = accepted()
    const [plain, paused] = [[], [{ from: monday + day, until: monday + 4 * day }]].map((pauses) => retime(proceeding, { ...terms, pauses })[0])
    if (plain?.type !== 'retime' || paused?.type !== 'retime') throw new Error('not dated anew')
    expect(paused.due - plain.due).toBe(4 * day)
  })
  test('an agreed extension moves the deadline and is remembered', () => {
    const { proceeding } = accepted()
    const { proceeding: next, effects } = ok(happen(proceeding, 'askMoreTime', { by: 'respondent' }))
    expect([next.extended, effects.some((e) => e.type === 'retime' && e.rule === 'merchantReply')]).toEqual([{ merchantReply: 5 }, true])
  })
  test('an extension belongs to the period it was given for: evidence opened anew by a reopening has its twenty days and no more', () => {
    let p = open(arbitration, { remedies: [{ remedy: 'refund', amount: 12_800 }], amount: 12_800 }, monday, terms).proceeding
    const at = (days: number, type: string, more: Partial<Happening> = {}) => (p = ok(step(arbitration, p, { type, at: monday + days * day, fields: {}, facts: { fitNeutrals: ['a'], actorNeutral: 'a' }, ...more }, terms)).proceeding)
    for (const by of ['complainant', 'respondent'] as const) at(0, 'agreePanel', { by })
    at(0, 'complete', { by: 'association' })
    at(1, 'answer', { by: 'respondent' })
    at(1, 'compose', { by: 'association' })
    expect(at(2, 'extendEvidence', { by: 'arbitrator', fields: { days: 9 } }).extended).toEqual({ evidencePeriod: 9 })
    for (const by of ['complainant', 'respondent'] as const) at(3, 'nothingMore', { by })
    at(4, 'draftDecision', { by: 'arbitrator' })
    const due = (days: number, n = 20) => dueAt({ n, unit: 'calDay', roll: true }, monday + days * day, chinaCalendar, []).due
    const reopened = ok(step(arbitration, p, { type: 'reviewGranted', at: monday + 9 * day, data: { kind: 'reopening' } }, terms))
    expect(reopened.effects.find((e) => e.type === 'arm' && e.rule === 'evidencePeriod')).toMatchObject({ due: due(9) })
    expect(due(9)).not.toBe(due(9, 29))
  })
  test('the parties’ own period is kept within the rule’s bounds', () => {
    const dueOf = (n: number) => open(offer, { by: 'respondent', terms: [], round: 1 }, monday, terms, { periods: { offerStands: n } }).effects.find((e) => e.type === 'arm')
    expect(dueOf(99)).toEqual(dueOf(15))
  })
})

test('buttons are drawn from what the state accepts of a seat', () => {
  const { proceeding } = accepted()
  expect(accepts(complaint, proceeding, ['reply', 'admit', 'rate', 'sign', 'accept'], 'respondent', {}, monday)).toEqual(['reply', 'admit'])
  expect(stateMeta(complaint, proceeding)).toEqual({ status: 'awaitingReply', waitsOn: ['respondent'] })
})
