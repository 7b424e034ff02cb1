import { describe, expect, test } from 'vitest'
import { cases as english } from '~/app/words/en/cases'
import { cases as chinese } from '~/app/words/zh-CN/cases'
import { effectsIn, edgesOf, folders, isDoor, nodesOf, pathOf } from './shape'

const keys = (x: object) => Object.keys(x).sort()
const paramsOf = (text: readonly string[]) => [...new Set(text.flatMap((t) => [...t.matchAll(/\{(\w+)[,}]/g)].map((m) => m[1])))].sort()
const leavesOf = (x: unknown, at = ''): [string, string][] =>
  typeof x === 'string' ? [[at, x]] : Object.entries(x as object).flatMap(([k, v]) => leavesOf(v, at ? `${at}.${k}` : k))

describe.each(folders)('the words of %s', (_name, w) => {
  const { en, 'zh-CN': zh } = w.words
  const states = nodesOf(w).filter((n) => n.parent && !isDoor(n) && n.type !== 'history')

  test('both languages have the same keys', () => {
    const shape = (x: object) => leavesOf(x).map(([k]) => k.replace(/\.body\.\d+$/, '.body')).sort()
    expect([...new Set(shape(zh))]).toEqual([...new Set(shape(en))])
  })
  test.each([['en', en], ['zh-CN', zh]] as const)('%s: every state, move, signal, deadline, rule, field, option, letter and outcome is named', (_l, words) => {
    expect(keys(words.states)).toEqual(states.map(pathOf).sort())
    expect(keys(words.moves)).toEqual(keys(w.moves))
    expect(keys(words.signals)).toEqual([...w.signals].sort())
    expect(keys(words.lapses)).toEqual([...new Set(nodesOf(w).flatMap((n) => edgesOf(n).flatMap((e) => e.rule ?? [])))].sort())
    expect(keys(words.rules)).toEqual(keys(w.rules))
    expect(keys(words.letters)).toEqual(keys(w.letters))
    for (const [move, m] of Object.entries(w.moves)) for (const [name, f] of Object.entries(m.fields)) {
      expect.soft(words.fields[name]?.label, `${move}.${name}`).toBeTruthy()
      const options = f.kind === 'choice' || f.kind === 'choices' ? f.options : f.kind === 'terms' ? f.remedies : []
      for (const o of options) expect.soft(words.fields[name]?.options?.[o], `${move}.${name}.${o}`).toBeTruthy()
    }
    const codes = effectsIn(w, 'conclude').flatMap(({ params }) => (typeof params === 'function' ? [] : [(params as { code: string }).code]))
    for (const code of codes) expect.soft(words.outcomes[code], code).toBeTruthy()
    expect(leavesOf(words).filter(([, text]) => !text.trim()).map(([k]) => k)).toEqual([])
  })
  test.each([['en', english], ['zh-CN', chinese]] as const)('%s: what a period counts from has a name for whoever reads its date', (_l, cases) => {
    for (const [key, rule] of Object.entries(w.rules)) expect.soft((cases.anchors as Record<string, string>)[rule.start], `${key} from ${rule.start}`).toBeTruthy()
  })
  test('a state in which time runs says what happens if nobody acts', () => {
    for (const n of states.filter((s) => s.type === 'atomic' && edgesOf(s).some((e) => e.rule))) {
      expect.soft(en.states[pathOf(n)]?.otherwise, pathOf(n)).toBeTruthy()
      expect.soft(zh.states[pathOf(n)]?.otherwise, pathOf(n)).toBeTruthy()
    }
  })
  test('a letter names the same things in both languages, and a date only when it has a rule for it', () => {
    for (const name of keys(w.letters)) {
      const [a, b] = [en.letters[name]!, zh.letters[name]!].map((l) => paramsOf([l.subject, ...l.body]))
      expect.soft(a, name).toEqual(b)
      if (a!.includes('due')) expect.soft(w.letters[name]!.due, name).toBeTruthy()
    }
  })
  test('Chinese is written with full-width punctuation', () => {
    expect(leavesOf(zh).filter(([, t]) => /[\u4e00-\u9fff][,;:?!()]|[,;:?!()][\u4e00-\u9fff]/.test(t)).map(([k, t]) => `${k}: ${t}`)).toEqual([])
  })
  test('English holds no Chinese, Chinese is Chinese', () => {
    expect(leavesOf(en).filter(([, t]) => /[\u3000-\u9fff\uff00-\uffef]/.test(t)).map(([k]) => k)).toEqual([])
    expect(leavesOf(zh).filter(([, t]) => !/[\u4e00-\u9fff]/.test(t)).map(([k]) => k)).toEqual([])
  })
})

