import { expect, test, describe } from 'vitest'
import * as explorePage from '~/app/pages/explore/explore'
import { given } from '~/app/explore/given'
import { path, placeOf, whats, type Asked, type Question } from '~/app/explore/questions'
import { en } from '~/app/words/en'
import { zhCN } from '~/app/words/zh-CN'
import { get, onBothEngines, outcome, storeNow } from './given'

/** Every way through the questions, dates answered and skipped. */
function everyPath(asked: Asked = {}): Asked[] {
  const { next } = path(asked)
  if (!next) return [asked]
  const answers = 'date' in next ? ['2026-11-02', '-'] : next.options
  return answers.flatMap((value) => everyPath({ ...asked, [next.name]: value }))
}
const all = everyPath()

describe('which way is mine', () => {
  test('every path ends in a way that has words, in at most five questions', () => {
    expect(all.length).toBeGreaterThan(80)
    for (const asked of all) {
      const { answered, result } = path(asked)
      expect(answered.length).toBeLessThanOrEqual(5)
      for (const words of [en, zhCN]) expect(words.explore.ways[result!.way].title).toBeTruthy()
      if (result!.way === 'complaint') expect(result!.kind).toBeDefined()
    }
  })
  test('every answer that is offered has words', () => {
    const questions = new Map<string, Question>()
    for (const asked of all) for (const q of path(asked).answered) questions.set(`${q.name} ${'date' in q ? '' : q.options.join()}`, q)
    for (const q of questions.values()) {
      if ('date' in q) continue
      const named: Record<string, unknown> = q.name === 'kind' ? zhCN.kinds.kinds : zhCN.explore.options
      expect(q.options.filter((o) => !named[o])).toEqual([])
    }
  })
  test('what concerns the platform, or its own shop, is never handled by it', () => {
    for (const asked of all) if (asked.what === 'platform' || asked.seller === 'selfOperated') expect(path(asked).result!.handler).toBe('association')
  })
  test.each(whats)('one question back from %s leads where one came from', (what) => {
    const { answered } = path({ what })
    expect(placeOf({ what }, answered.slice(0, -1))).toBe('/explore')
  })
})

describe('the address is read with care', () => {
  const read = (search: string) => given(new URLSearchParams(search), '2026-11-16')
  test.each([
    ['known-year=2026&known-month=11&known-day=2', undefined, '2026-11-02'],
    ['known-year=２０２６&known-month=１１&known-day=２', undefined, '2026-11-02'],
    ['known-year=&known-month=&known-day=', 'missing', undefined],
    ['known-year=2026&known-month=2&known-day=30', 'wrong', undefined],
    ['known-year=1999&known-month=2&known-day=3', 'wrong', undefined],
    ['known-year=2026&known-month=11&known-day=17', 'future', undefined],
    ['known=2026-11-17', 'future', undefined],
    ['known-year=x&skip=yes', undefined, '-'],
  ])('%s', (search, code, value) => {
    const { given: asked, mistake } = read(`what=service&seller=shop&${search}`)
    expect(mistake?.code).toBe(code)
    expect(asked.known).toBe(value)
  })
})

onBothEngines('the explorer answers', () => {
  const ask = (search: string) => outcome(() => explorePage.loader(get('nobody', `/explore${search}`)))
  test('with the days that are left, computed from the date and the rules', async () => {
    const { data } = await ask('?what=goods&kind=quality&seller=shop&received=2026-11-12&known=2023-12-01')
    expect(data.result).toMatchObject({ way: 'complaint', kind: 'quality', handler: 'platform', open: true })
    const left = Object.fromEntries(data.result.left.map((l: { what: string; due: number; left: object }) => [l.what, [new Date(l.due).toISOString(), l.left]]))
    expect(left).toEqual({
      filingLimit: ['2026-12-01T16:00:00.000Z', { unit: 'days', n: 15 }],
      defectReturn: ['2026-11-19T16:00:00.000Z', { unit: 'days', n: 3 }],
      merchantShows: ['2027-05-12T16:00:00.000Z', expect.objectContaining({ unit: 'days' })],
    })
    expect(data.result.times.map((t: { n: number }) => t.n)).toEqual([2, 7, 10, 3, 10, 10])
  })
  test('with a way that is still to come named as such', async () => {
    for (const search of ['?what=cancel&stage=notShipped', '?what=orderError&error=payment', '?what=ip&role=holder', '?what=unlawful']) expect((await ask(search)).data.result.open).toBe(false)
  })
  test('whatever the address says, without an error of ours and without writing anything', async () => {
    const before = await storeNow()
    for (const search of ['?what=__proto__', '?what=goods&what=service', '?kind=quality', '?what=goods&kind=constructor', '?known-year=%00', `?what=${'x'.repeat(5000)}`, '?what=service&seller=shop&known=2026-02-30', '?ask=what', '?what=service&seller=shop&known-year=%E2%80%AE1']) {
      expect([200, 303, 400]).toContain((await ask(search)).status)
    }
    expect(await storeNow()).toBe(before)
  })
  test('the boxes of a date become one answer in the address', async () => {
    expect(await ask('?what=service&seller=shop&known-year=2026&known-month=11&known-day=2')).toMatchObject({ status: 303, to: '/explore?what=service&seller=shop&known=2026-11-02' })
  })
})
