/** The authorization table as data: who may make which move in which state. Read from CSV; nothing here knows the code it checks. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Circumstance } from './circumstances'

/** The columns of persons: an account of each seat, and the respondent's signed link. */
export const columns = ['complainant', 'respondent', 'by_link', 'platform', 'association', 'authority', 'mediator', 'arbitrator'] as const
export type Column = (typeof columns)[number]
/** yes; handler: when it handles the case; opener, other: who opened the part, who did not; addressee: whom the part was sent to */
export const cellWords = ['', 'yes', 'handler', 'opener', 'other', 'addressee'] as const
export type Cell = (typeof cellWords)[number]
export type Row = { workflow: string; move: string; states: string[]; when: Circumstance[]; cells: Record<Column, Cell>; basis: string }
export type Answer = 'yes' | 'not-yours' | 'not-now' | 'needs-account'
/** One column at one proceeding at one instant. */
export type Position = {
  workflow: string; state: string; column: Column; holds: ReadonlySet<Circumstance>
  handler: string; openedBy?: string | undefined; sentTo?: string | undefined
}

export function readTable(file: string): Row[] {
  const [head, ...lines] = readFileSync(join(import.meta.dirname, file), 'utf8').trimEnd().split('\n').map(fieldsOf)
  return lines.map((line) => {
    if (line.length !== head!.length) throw new Error(`${file}: ${line.join(',')}: ${line.length} fields, not ${head!.length}`)
    const row = Object.fromEntries(head!.map((name, n) => [name, line[n]!])) as Record<string, string>
    const cells = Object.fromEntries(columns.map((c) => [c, (row[c] ?? '') as Cell])) as Record<Column, Cell>
    for (const c of Object.values(cells)) if (!cellWords.includes(c)) throw new Error(`${file}: ${row.move}: ${c}?`)
    return { workflow: row.workflow!, move: row.move!, states: words(row.states!), when: words(row.when!) as Circumstance[], cells, basis: row.basis! }
  })
}
const words = (s: string) => s.split(' ').filter(Boolean)
/** Fields of a CSV line; a field with a comma is in quotation marks. */
const fieldsOf = (line: string) => [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((m) => m[1] ?? m[2] ?? '')

/** What a state of the table stands for: itself, everything below it, or every state in which the case is still running. */
const over = ['resolved', 'concluded', 'closed']
const covers = (named: string, state: string) =>
  named === 'any' ? !over.includes(state) : named.endsWith('.*') ? state.startsWith(named.slice(0, -1)) : named === state
export const inStates = (states: readonly string[], state: string) =>
  !states.includes(`-${state}`) && states.some((named) => covers(named, state))

const mayBe = (cell: Cell, p: Position): 'yes' | 'no' | 'elsewhere' => {
  const seat = p.column === 'by_link' ? 'respondent' : p.column
  switch (cell) {
    case '': return 'no'
    case 'yes': return 'yes'
    case 'handler': return p.handler === seat ? 'yes' : 'no'
    case 'opener': return p.openedBy === seat ? 'yes' : 'elsewhere'
    case 'other': return p.openedBy !== seat ? 'yes' : 'elsewhere'
    case 'addressee': return p.sentTo === seat ? 'yes' : 'elsewhere'
    default: return cell satisfies never
  }
}

/** What the table says to one move. Whoever has it in no state is told it is not theirs; whoever has it elsewhere, not now. */
export function expected(rows: readonly Row[], p: Position): Answer {
  if (rows.some((r) => inStates(r.states, p.state) && r.when.every((c) => p.holds.has(c)) && mayBe(r.cells[p.column], p) === 'yes')) return 'yes'
  if (rows.some((r) => mayBe(r.cells[p.column], p) !== 'no')) return 'not-now'
  if (p.column === 'by_link' && rows.some((r) => mayBe(r.cells.respondent, p) !== 'no')) return 'needs-account'
  return 'not-yours'
}
