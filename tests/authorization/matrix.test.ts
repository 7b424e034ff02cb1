/**
 * Who may make which move in which state: the table (complaint.csv, mediation.csv, arbitration.csv, parts.csv; first written from the domain's charts before the
 * code was opened; where it was changed since, its note says why) against what the code answers at every position the worked examples lead to, whichever body handles the case.
 */
import { beforeAll, describe, expect, test } from 'vitest'
import { isWorkflowName, workflows } from '~/machines/registry'
import { chance } from './chance'
import { positions, restingStates, type Found } from './positions'
import { columns, expected, inStates, readTable, type Cell, type Column, type Row } from './table'

const table = [...readTable('complaint.csv'), ...readTable('mediation.csv'), ...readTable('arbitration.csv'), ...readTable('parts.csv')]
const rowsOf = (rows: readonly Row[], workflow: string, move: string) => rows.filter((r) => r.workflow === workflow && r.move === move)

let found: Found[]
beforeAll(() => { found = positions() }, 120_000)

/** Disagreements of some rows with the code, over all positions of one workflow. */
function* mismatches(rows: readonly Row[], workflow: string, move: string): Generator<string> {
  for (const { position: p, answers, story, steps } of found) {
    if (p.workflow !== workflow) continue
    const said = expected(rows, p)
    if (said !== answers[move]) yield `${workflow}.${move} by ${p.column} in ${p.state} (${story} after ${steps}): the table says ${said}, the code ${answers[move]}`
  }
}
const differs = (rows: readonly Row[], r: Row) => !mismatches(rowsOf(rows, r.workflow, r.move), r.workflow, r.move).next().done

describe('the authorization table', () => {
  test('names every move of every workflow, and no other', () => {
    const named = new Set(table.map((r) => `${r.workflow}.${r.move}`))
    expect([...named].sort()).toEqual(workflows.flatMap((w) => Object.keys(w.moves).map((m) => `${w.name}.${m}`)).sort())
  })

  test('names states that exist', () => {
    for (const r of table) for (const s of r.states) {
      const state = s.replace(/^-/, '')
      expect.soft(state === 'any' || restingStates(r.workflow).some((x) => inStates([state], x)), `${r.workflow}.${r.move}: ${s}`).toBe(true)
    }
  })

  test('every move can be made: each row has somewhere an answer of yes for each seat it names', () => {
    for (const r of table) for (const c of columns) {
      if (!r.cells[c]) continue
      const witness = found.some(({ position: p, answers }) => p.workflow === r.workflow && p.column === c && inStates(r.states, p.state) && answers[r.move] === 'yes')
      expect.soft(witness, `${r.workflow}.${r.move} by ${c} in ${r.states.join(' ')}`).toBe(true)
    }
  })

  test('every state in which a case can rest was looked at, except stages of workflows this installation does not have', () => {
    const seen = new Set(found.map((f) => `${f.position.workflow} ${f.position.state}`))
    const never = workflows.flatMap((w) => restingStates(w.name).map((s) => `${w.name} ${s}`)).filter((s) => !seen.has(s))
    const stages = { 'open.inMediation.running': 'mediation', 'open.inArbitration.running': 'arbitration', 'open.inOther.running': 'cancellation', 'agreement.inClaim.running': 'deposit' }
    expect(never).toEqual(Object.entries(stages).filter(([, w]) => !isWorkflowName(w)).map(([s]) => `complaint ${s}`))
  })

  test('a platform handles no case in which it has an interest', () => {
    for (const { position: p, story } of found) if (p.handler === 'platform' && p.workflow === 'complaint') expect.soft(p.holds.has('respondentIsMerchant'), story).toBe(true)
  })

  test('agrees with the code in every cell', () => {
    let cells = 0
    const wrong: string[] = []
    for (const w of workflows) for (const move of Object.keys(w.moves)) {
      cells += found.filter((f) => f.position.workflow === w.name).length
      wrong.push(...mismatches(rowsOf(table, w.name, move), w.name, move))
    }
    console.log(`${cells.toLocaleString('en')} cells (${found.length.toLocaleString('en')} positions), ${wrong.length} mismatches`)
    expect(wrong).toEqual([])
  })

  test('would notice a wrong cell: two hundred are flipped, each is caught', () => {
    const { below, some } = chance(20_260_521)
    const cells = table.flatMap((_, n) => columns.map((c) => [n, c] as const))
    const missed: string[] = []
    const flipped = some(cells, 200)
    for (const [n, c] of flipped) {
      const r = table[n]!
      const was = r.cells[c]
      const grants: Cell[] = ['yes', 'handler']
      const cell: Cell = was ? '' : grants[below(r.workflow === 'complaint' && (['platform', 'association', 'authority'] as Column[]).includes(c) ? 2 : 1)]!
      const rows = table.with(n, { ...r, cells: { ...r.cells, [c]: cell } })
      if (!differs(rows, r)) missed.push(`${r.workflow}.${r.move} ${c}: '${was}' made '${cell}'`)
    }
    console.log(`${flipped.length - missed.length} of ${flipped.length} flipped cells caught`)
    expect(missed).toEqual([])
  })

  test('would notice a state left out, and a circumstance forgotten', () => {
    const missed: string[] = []
    let n = 0
    for (const [i, r] of table.entries()) {
      for (const state of restingStates(r.workflow).filter((s) => inStates(r.states, s))) {
        const reachable = found.some(({ position: p, answers }) => p.workflow === r.workflow && p.state === state && answers[r.move] === 'yes' && r.cells[p.column])
        if (!reachable) continue
        n++
        if (!differs(table.with(i, { ...r, states: [...r.states, `-${state}`] }), r)) missed.push(`${r.move}: without ${state}`)
      }
      for (const c of r.when) {
        n++
        if (!differs(table.with(i, { ...r, when: r.when.filter((x) => x !== c) }), r)) missed.push(`${r.move}: without ${c}`)
      }
    }
    console.log(`${n - missed.length} of ${n} states and circumstances left out were caught`)
    expect(missed).toEqual([])
  })
})
