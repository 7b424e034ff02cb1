/** What a declared audience becomes in a room, written out by hand: a part is as closed as what it is part of, however deep. */
import { expect, test } from 'vitest'
import { audienceIn, brought, reads, readsFile, readsName, readsOriginal } from '~/app/audience'
import { code, bare } from '../architecture/sources'

test.each([
  [['complaint'], 'joint', 'joint'], [['complaint'], 'deciders', 'deciders'], [['offer', 'complaint'], 'party:arbitrator', 'party:arbitrator'], [[], 'joint', 'joint'],
  [['mediation'], 'joint', 'mediation'], [['mediation', 'complaint'], 'deciders', 'party:mediator'], [['offer', 'mediation', 'complaint'], 'joint', 'mediation'],
  [['offer', 'mediation', 'complaint'], 'party:arbitrator', 'sealed'], [['bidding', 'offer', 'mediation', 'complaint'], 'caucus:complainant', 'caucus:complainant'],
  [['arbitration', 'complaint'], 'joint', 'joint'], [['mediation'], 'mediation', 'mediation'], [['mediation'], 'talks', 'talks'], [['offer', 'mediation', 'complaint'], 'talks', 'talks'],
] as const)('in %j %s is %s', (line, declared, is) => {
  expect(audienceIn(line, declared)).toBe(is)
})

test('which rooms are closed is said in one file, and asked by one function', () => {
  expect(code.filter((f) => /closedRooms|inClosedRoom/.test(bare(f)))).toEqual(['app/audience.ts'])
})

test('what counts for whoever takes a seat over is when a thing was said, and to whom', () => {
  const [newcomer, other] = [{ seat: 'respondent', aloneFrom: 10 }, { seat: 'mediator', aloneFrom: 0 }] as const
  expect([9, 10].map((at) => reads(newcomer, { audience: 'caucus:respondent', at }))).toEqual([false, true])
  expect([9, 10].map((at) => reads(newcomer, { audience: 'party:respondent', at }))).toEqual([false, true])
  expect([9, 10].map((at) => reads(newcomer, { audience: 'joint', at }))).toEqual([true, true])
  expect([9, 10].map((at) => reads(other, { audience: 'caucus:respondent', at }))).toEqual([true, true])
  expect([9, 10].map((at) => readsFile(newcomer, { audience: 'deciders', at, by: 'respondent' }))).toEqual([false, true])
  expect([9, 10].map((at) => [brought(newcomer, { at, by: 'respondent' }), readsOriginal(newcomer, { at, by: 'respondent' })])).toEqual([[false, false], [true, true]])
})

test('a name that is held is read by who gave it and by those who decide', () => {
  const held = { at: 5, by: 'respondent', nameHeld: true } as const
  const read = (seat: 'complainant' | 'respondent' | 'platform' | 'mediator', file = held as { at: number; by: 'respondent'; nameHeld: boolean }) => readsName({ seat, aloneFrom: 0 }, file)
  expect([read('complainant'), read('mediator'), read('respondent'), read('platform')]).toEqual([false, false, true, true])
  expect(read('complainant', { ...held, nameHeld: false })).toBe(true)
})
