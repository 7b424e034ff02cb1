/** Moves as links to their own pages: no act happens by following a link. */
import type { Available } from './available.server'
import type { ProceedingRow } from './rows.server'
import { wordsOf, type Speaker } from './speaker.server'
import type { MoveView } from './view'

const order = { primary: 0, plain: 1, danger: 2 } as const

export function moveViews(s: Speaker, row: ProceedingRow, available: readonly Available[]): MoveView[] {
  const w = wordsOf(row.workflow, s.locale)
  return available
    .map(({ name, move, blocked }) => ({ to: moveAddress(s.file.case.reference, row, name), name: w.moves[name]?.name ?? name, hint: w.moves[name]?.hint, tone: move.tone ?? 'plain', blocked }))
    .sort((a, b) => order[a.tone] - order[b.tone])
}

export const moveAddress = (reference: string, row: Pick<ProceedingRow, 'id' | 'parentId'>, move: string): string =>
  `/cases/${reference}/moves/${move}${row.parentId ? `?part=${row.id}` : ''}`
