/** What must hold in every moment of every story: played step by step, and from each step on with nobody acting any more. */
import { describe, expect, test } from 'vitest'
import { chinaCalendar } from '~/machines/calendar'
import { workflowNamed, workflows } from '~/machines/registry'
import { accepts, open, stateMeta, statePath, step } from '~/machines/step'
import { isRefusal, type Party, type Workflow } from '~/machines/workflow'
import { monday, play, rules, type Play } from '../stories/play'
import { effectsIn, isDoor, nodesOf, pathOf } from './shape'

const told = workflows.filter((w) => w.stories.length)
const lives = (w: Workflow) => w.stories.flatMap((s) => Array.from({ length: s.steps.length + 1 }, (_, n) => ({ s, n, p: play(w.name, s, n) })))
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const values = (x: unknown): unknown[] => (typeof x === 'object' && x !== null ? Object.values(x).flatMap(values) : [x])

describe.each(told.map((w) => [w.name, w] as const))('in every moment of %s', (_name, w) => {
  const moments = lives(w)
  const label = ({ s, n }: { s: { name: string }; n: number }) => `${s.name} after ${n}`

  test('every open proceeding has a deadline running, and says whom it waits on', () => {
    for (const m of moments) for (const one of m.p.all.filter((x) => x.proceeding.status === 'active')) {
      const at = `${label(m)}: ${one.opened.workflow} ${statePath(one.proceeding.value)}`
      expect.soft(Object.keys(one.due).length, at).toBeGreaterThan(0)
      expect.soft(stateMeta(workflowNamed(one.opened.workflow), one.proceeding)?.waitsOn?.length, at).toBeGreaterThan(0)
    }
  })

  test('no deadline is armed for a time before the event that armed it', () => {
    for (const m of moments) for (const one of m.p.all) for (const [rule, due] of Object.entries(one.due)) expect.soft(due, `${label(m)} ${rule}`).toBeGreaterThanOrEqual(m.p.root.opened.at)
  })

  test('a context holds codes, amounts, flags and ids, and nothing a person wrote', () => {
    for (const m of moments) {
      const written = m.s.steps.slice(0, m.n).flatMap((s) => ('fields' in s ? values(s.fields) : [])).filter((v): v is string => typeof v === 'string' && /[\u4e00-\u9fff]/.test(v))
      for (const one of m.p.all) {
        const text = JSON.stringify(one.proceeding.context)
        for (const v of written) expect.soft(text, label(m)).not.toContain(v)
        for (const v of values(one.proceeding.context)) if (typeof v === 'string') expect.soft(/^[a-zA-Z0-9]{1,64}$/.test(v) || uuid.test(v), `${label(m)}: ${v}`).toBe(true)
      }
    }
  })

  test('whoever opened a part counts its open parts rightly', () => {
    for (const m of moments) for (const parent of m.p.all.filter((x) => x.proceeding.status === 'active' && x.proceeding.context.parts)) {
      const open: Record<string, number> = {}
      for (const one of m.p.all.filter((x) => x.parent === parent && x.proceeding.status === 'active')) open[one.opened.workflow] = (open[one.opened.workflow] ?? 0) + 1
      const counted = Object.fromEntries(Object.entries(parent.proceeding.context.parts as Record<string, number>).filter(([, n]) => n > 0))
      expect.soft(counted, `${label(m)}: ${parent.opened.workflow} ${statePath(parent.proceeding.value)}`).toEqual(open)
    }
  })

  test('a state with an open part or stage takes whatever that can report, and its end', () => {
    const reports = new Map(workflows.map((x) => [x.name, reported(x)]))
    for (const m of moments) for (const part of m.p.all.filter((x) => x.parent?.proceeding.status === 'active' && x.proceeding.status === 'active')) {
      const name = part.opened.workflow
      const parent = part.parent!
      const data = { workflow: name, outcome: 'ended', by: 'complainant', days: 5, finding: 'stands', terms: [], amount: 100 }
      const wanted = ['proceedingEnded', ...reports.get(name)!]
      const heard = accepts(workflowNamed(parent.opened.workflow), parent.proceeding, wanted, undefined, undefined, m.p.now, data)
      expect.soft(heard, `${label(m)}: ${parent.opened.workflow} ${statePath(parent.proceeding.value)} with ${name}`).toEqual(wanted)
    }
  })

  test('forged events of XState, signals by a person, and unknown moves are refused and change nothing', () => {
    for (const m of moments.filter((x) => x.p.root.proceeding.status === 'active')) {
      m.p.fireDue()
      if (m.p.root.proceeding.status === 'done') continue
      const before = JSON.stringify(m.p.root.proceeding)
      const forged = [...Object.keys(m.p.root.due).map((rule) => `xstate.after.${rule}.complaint.open`), ...armedEvents(w, m.p), 'xstate.init', 'xstate.stop', 'xstate.done.state.complaint', 'no-such-move', '', '__proto__', 'constructor']
      for (const type of forged) {
        const answer = step(w, m.p.root.proceeding, { type, at: m.p.now, by: 'complainant', fields: {}, facts: {} }, m.p.terms())
        expect.soft(isRefusal(answer) && answer.refused, `${label(m)} ${type}`).toBe('not-now')
      }
      for (const type of w.signals.slice(0, 5)) expect.soft(m.p.move(m.p.root, { by: 'complainant', move: type })?.refused, type).toBe('not-now')
      expect.soft(JSON.stringify(m.p.root.proceeding), label(m)).toBe(before)
    }
  })

  test('every move by a seat that is not at its table is refused, and changes nothing', () => {
    const seats: Party[] = ['complainant', 'respondent', 'platform', 'association', 'authority', 'mediator', 'arbitrator']
    for (const m of moments.filter((x) => x.n === x.s.steps.length && x.p.root.proceeding.status === 'active')) {
      const before = JSON.stringify(m.p.root.proceeding)
      for (const [name, move] of Object.entries(w.moves)) for (const by of seats) {
        if (move.by.includes(by) || (move.by.includes('handler') && m.p.context.handler === by)) continue
        expect.soft(m.p.move(m.p.root, { by, move: name })?.refused, `${name} by ${by}`).toBe('not-yours')
      }
      expect.soft(JSON.stringify(m.p.root.proceeding), label(m)).toBe(before)
    }
  })

  test('if nobody acts any more every case ends by itself, unless it is stayed', () => {
    for (const m of moments) {
      const { p } = m
      for (let n = 0; p.root.proceeding.status === 'active' && n < 40; n++) {
        const dues = p.all.flatMap((x) => Object.values(x.due)).filter(Number.isFinite)
        p.pass(Math.max(0, Math.min(...dues) - p.now))
      }
      if (!p.state.startsWith('stayed')) expect.soft(p.state, label(m)).toBe('closed')
      if (p.state === 'closed') expect.soft(Object.keys(w.words.en.outcomes), label(m)).toContain(p.context.outcome?.code)
    }
  })

  test('told twice, a story is the same twice', () => {
    for (const s of w.stories) {
      const [a, b] = [play(w.name, s), play(w.name, s)]
      expect.soft(JSON.stringify(a.all.map((x) => [x.proceeding, x.due, x.log])), s.name).toBe(JSON.stringify(b.all.map((x) => [x.proceeding, x.due, x.log])))
    }
  })

  test('the stories visit every state, but those of workflows that are not here yet', () => {
    const seen = new Set(w.stories.flatMap((s) => Array.from({ length: s.steps.length + 1 }, (_, n) => play(w.name, s, n).state)))
    const missing = nodesOf(w).filter((n) => (n.type === 'atomic' || n.type === 'final') && !isDoor(n)).map(pathOf).filter((path) => !seen.has(path))
    expect(missing.filter((path) => !path.endsWith('.running'))).toEqual([])
  })
  test('the stories make every move and end in every outcome', () => {
    const made = new Set(w.stories.flatMap((s) => s.steps.flatMap((x) => ('move' in x && !x.part && !x.refused ? [x.move] : []))))
    expect(Object.keys(w.moves).filter((m) => !made.has(m))).toEqual(unmade[w.name] ?? [])
    const ends = new Set(w.stories.flatMap((s) => s.ends.outcome ?? []))
    expect(Object.keys(w.words.en.outcomes).filter((o) => !ends.has(o))).toEqual([])
  })
  test('every letter is told by some story', () => {
    const letters = new Set(w.stories.flatMap((s) => play(w.name, s).letters))
    expect(Object.keys(w.letters).filter((l) => !letters.has(l))).toEqual(untold[w.name] ?? [])
  })
})

/** follows a file, which a story has none of, or a roster with nobody left: the unhappy paths tell it */
const untold: Record<string, string[]> = { complaint: ['evidenceAdded'], arbitration: ['noPanel', 'evidenceAdded', 'evidenceToRead'] }
const unmade: Record<string, string[]> = { complaint: ['addEvidence'], arbitration: ['addEvidence'] }

/** event names a part reports: those written out in its chart, and those its stories' runs have shown */
function reported(part: Workflow): string[] {
  const written = effectsIn(part, 'report').flatMap(({ params }) => (typeof params === 'function' ? [nameBy(params)] : [(params as { event: string }).event]))
  return [...new Set(written)]
}
const nameBy = (params: unknown) => (params as (given: unknown) => { event: string })({ context: {}, event: { type: 'x', at: 0, data: {}, fields: {} } }).event
const armedEvents = (w: Workflow, p: Play) => nodesOf(w).flatMap((n) => [...n.transitions.keys()]).filter((e) => e.startsWith('xstate.after.') && Object.keys(p.root.due).some((r) => e.includes(`.${r}.`)))

test('opening twice with the same input is the same', () => {
  const given = told[0]!.stories[0]!.given
  const terms = { rules, calendar: chinaCalendar, pauses: [] }
  expect(open(told[0]!, given, monday, terms)).toEqual(open(told[0]!, given, monday, terms))
})
