import type { Audience } from '~/machines/workflow'
import { closedRooms, inClosedRoom } from '../audience'
import type { CaseFile } from './read.server'
import type { ProceedingRow } from './rows.server'

/** A proceeding and those it is part of, innermost first, as far as the reader may see them. */
export function lineageOf(file: CaseFile, row: ProceedingRow): ProceedingRow[] {
  const parent = row.parentId === null ? undefined : file.proceedings.find((p) => p.id === row.parentId)
  return parent ? [row, ...lineageOf(file, parent)] : [row]
}

/** The body that administers a proceeding: it names one itself, or is administered as what it is part of. */
export const handlerIn = (line: readonly ProceedingRow[]): string | undefined => line.map((p) => p.snapshot.context.handler as string | undefined).find(Boolean)

/** Under which audience a move of this proceeding will be written: said before it is sent, by the rule it is written by. */
export function audienceOf(file: CaseFile, row: ProceedingRow, declared: Audience = row.audience): Audience {
  return lineageOf(file, row).some((p) => closedRooms.has(p.workflow)) ? inClosedRoom(declared) : declared
}
