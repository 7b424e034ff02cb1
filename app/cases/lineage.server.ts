import type { Audience } from '~/machines/workflow'
import { audienceIn } from '../audience'
import { handlerIn } from '../engine/room.server'
import type { CaseFile } from './read.server'
import type { ProceedingRow } from './rows.server'

/** A proceeding and those it is part of, innermost first, as far as the reader may see them. */
export function lineageOf(file: CaseFile, row: ProceedingRow): ProceedingRow[] {
  const parent = row.parentId === null ? undefined : file.proceedings.find((p) => p.id === row.parentId)
  return parent ? [row, ...lineageOf(file, parent)] : [row]
}

export const handlerOf = (line: readonly ProceedingRow[]): string | undefined => handlerIn(line.map((p) => p.snapshot.context))

/** Under which audience a move of this proceeding will be written: said before it is sent, by the rule it is written by. */
export const audienceOf = (file: CaseFile, row: ProceedingRow, declared: Audience = row.audience): Audience => audienceIn(lineageOf(file, row).map((p) => p.workflow), declared)
