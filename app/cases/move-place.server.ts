/** Which move of which proceeding an address names. Unknown moves and parts are 404 like everything else that is not there. */
import { workflowNamed } from '~/machines/registry'
import type { Move, Workflow } from '~/machines/workflow'
import { sits } from '../engine/actor.server'
import type { CaseFile } from './read.server'
import type { ProceedingRow } from './rows.server'

export type MovePlace = { row: ProceedingRow; workflow: Workflow; name: string; move: Move }

export function movePlace(file: CaseFile, name: string | undefined, part: string | null): MovePlace {
  const row = part === null ? file.root : file.proceedings.find((p) => p.id === part)
  const workflow = row && workflowNamed(row.workflow)
  const move = workflow && name !== undefined && Object.hasOwn(workflow.moves, name) ? workflow.moves[name] : undefined
  if (!row || !workflow || !move || name === undefined) throw new Response(null, { status: 404 })
  return { row, workflow, name, move }
}

export const mayEver = (file: CaseFile, move: Move): boolean => sits(file.reader.seat, move.by, file.root.snapshot.context)
