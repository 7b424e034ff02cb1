import { describe, expect, test } from 'vitest'
import { parties, statuses } from '~/machines/workflow'
import { alwaysOf, edgesOf, effectsIn, folders, isDoor, lineage, nodesOf, pathOf, restingLeaves, type Node } from './shape'

const seats: readonly string[] = [...parties, 'handler']

describe.each(folders)('the chart of %s', (_name, w) => {
  const nodes = nodesOf(w)
  const leaves = restingLeaves(w)

  test('every event a state listens to is a move or a signal', () => {
    const known = [...Object.keys(w.moves), ...w.signals]
    expect([...new Set(nodes.flatMap((n) => edgesOf(n).filter((e) => !e.rule).map((e) => e.event)))].filter((e) => !known.includes(e))).toEqual([])
  })
  test('every move and every signal is listened to somewhere', () => {
    const heard = new Set(nodes.flatMap((n) => edgesOf(n).filter((e) => e.targets.length || e.actions.length).map((e) => e.event)))
    expect([...Object.keys(w.moves), ...w.signals].filter((e) => !heard.has(e))).toEqual([])
  })
  test('no move is a signal', () => expect(Object.keys(w.moves).filter((m) => w.signals.includes(m))).toEqual([]))
  test('every move is of a seat at the table', () => {
    expect(Object.entries(w.moves).filter(([, m]) => !m.by.length || m.by.some((s) => !seats.includes(s))).map(([k]) => k)).toEqual([])
  })

  test('every state that is not final says whom it waits on and what the public is told', () => {
    for (const n of leaves) {
      const meta = (n as { meta?: Node['config']['meta'] }).meta
      expect.soft(meta?.waitsOn?.length, pathOf(n)).toBeGreaterThan(0)
      expect.soft(statuses, pathOf(n)).toContain(meta?.status)
      for (const seat of meta?.waitsOn ?? []) expect.soft(seats, pathOf(n)).toContain(seat)
    }
  })
  test('every state that is not final has a deadline or a review date, its own or from above', () => {
    expect(leaves.filter((n) => !lineage(n).some((up) => edgesOf(up).some((e) => e.rule))).map(pathOf)).toEqual([])
  })
  test('every deadline is a rule of the folder, and its last branch has no guard', () => {
    for (const n of nodes) {
      for (const rule of new Set(edgesOf(n).flatMap((e) => e.rule ?? []))) {
        expect.soft(Object.keys(w.rules), pathOf(n)).toContain(rule)
        expect.soft(edgesOf(n).filter((e) => e.rule === rule).at(-1)?.guarded, `${pathOf(n)} ${rule}`).toBe(false)
      }
    }
  })
  test('a rule is armed at most once at a time', () => {
    for (const n of leaves) {
      const rules = lineage(n).flatMap((up) => [...new Set(edgesOf(up).flatMap((e) => e.rule ?? []))])
      expect.soft(rules.length, pathOf(n)).toBe(new Set(rules).size)
    }
  })
  test('a deadline that leads back into its own state restarts it, and then enters it anew', () => {
    for (const n of nodes)
      for (const [event, transitions] of n.transitions) for (const t of transitions)
        if (event.startsWith('xstate.after.') && (t.target ?? []).some((x) => x === (n as unknown))) expect.soft(t.reenter, pathOf(n)).toBe(true)
  })
  test('a door always opens: its last branch has no guard', () => {
    for (const n of nodes.filter(isDoor)) expect.soft(alwaysOf(n).at(-1)?.guarded, pathOf(n)).toBe(false)
  })
  test('no regions, nothing endless', () => expect(nodes.filter((n) => n.type === 'parallel').map(pathOf)).toEqual([]))
  test('one final state for a case; each end of a part names its outcome', () => {
    const finals = nodes.filter((n) => n.type === 'final')
    if (!w.part) expect(finals.map(pathOf)).toEqual(['closed'])
    for (const n of finals) if (w.part) expect.soft(w.words.en.outcomes[n.key], pathOf(n)).toBeTruthy()
  })

  test('every state can be reached from the start', () => {
    const seen = new Set<Node>()
    const visit = (n: Node) => {
      if (seen.has(n)) return
      seen.add(n)
      const into = n.type === 'compound' ? [n.initial.target[0] as Node] : []
      // A history leads to any state of its parent that was reached before: nothing new.
      for (const next of [...into, ...lineage(n), ...edgesOf(n).flatMap((e) => e.targets), ...alwaysOf(n).flatMap((e) => e.targets)]) visit(next)
    }
    visit(w.machine.root as Node)
    expect(nodes.filter((n) => !seen.has(n) && n.type !== 'history').map(pathOf)).toEqual([])
  })
  test('every letter that is told exists', () => {
    const told = effectsIn(w, 'tell').flatMap(({ params }) => (typeof params === 'function' ? [] : [(params as { letter: string }).letter]))
    expect(told.filter((l) => !(l in w.letters))).toEqual([])
  })
  test('letters name dates of rules, and reminders go to seats', () => {
    expect(Object.values(w.letters).flatMap((l) => l.due ?? []).filter((r) => !(r in w.rules))).toEqual([])
    expect(Object.values(w.rules).flatMap((r) => r.remind ?? []).filter((s) => !seats.includes(s))).toEqual([])
  })
  test('a part hears the end of its parent wherever it stands', () => {
    if (!w.part) return
    expect(leaves.filter((n) => !lineage(n).some((up) => edgesOf(up).some((e) => e.event === 'parentEnded'))).map(pathOf)).toEqual([])
  })
})

test('no two folders give one rule different numbers: a case pins them by key', () => {
  const seen = new Map<string, string>()
  for (const [name, w] of folders) for (const [key, rule] of Object.entries(w.rules)) {
    const text = JSON.stringify(rule)
    expect.soft(seen.get(key) ?? text, `${name}.${key}`).toBe(text)
    seen.set(key, text)
  }
})
