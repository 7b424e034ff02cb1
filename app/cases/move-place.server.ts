/** Which move of which proceeding an address names. Unknown moves and parts are 404 like everything else that is not there. */
import { workflowNamed } from '~/machines/registry'
import type { Handle } from '~/db/index.server'
import type { Move, Party, Workflow } from '~/machines/workflow'
import { mayRead } from '../audience'
import { sits } from '../engine/actor.server'
import type { CaseFile } from './read.server'
import { contextOf, proceedingNamed, type CaseRow, type ProceedingRow } from './rows.server'

export type MovePlace = { row: ProceedingRow; workflow: Workflow; name: string; move: Move }

/** The same for who only acts: the proceeding's id and the move, without the file. */
export async function moveNamed(h: Handle, at: { row: CaseRow; seat: Party }, name: string | undefined, part: string | null): Promise<{ id: string; workflow: Workflow; name: string; move: Move }> {
  const row = await proceedingNamed(h, part ?? at.row.rootId)
  const workflow = row && row.caseId === at.row.id && mayRead(at.seat, row.audience) ? workflowNamed(row.workflow) : undefined
  const move = workflow && name !== undefined && Object.hasOwn(workflow.moves, name) ? workflow.moves[name] : undefined
  if (!row || !workflow || !move || name === undefined) throw new Response(null, { status: 404 })
  return { id: row.id, workflow, name, move }
}

export function movePlace(file: CaseFile, name: string | undefined, part: string | null): MovePlace {
  const row = part === null ? file.root : file.proceedings.find((p) => p.id === part)
  const workflow = row && workflowNamed(row.workflow)
  const move = workflow && name !== undefined && Object.hasOwn(workflow.moves, name) ? workflow.moves[name] : undefined
  if (!row || !workflow || !move || name === undefined) throw new Response(null, { status: 404 })
  return { row, workflow, name, move }
}

/** The same asked before the body of a post is read: the file is not open yet, only the root says who handles the case. */
export async function mayEverAt(h: Handle, at: { row: CaseRow; seat: Party }, move: Move): Promise<boolean> {
  if (move.by.some((seat) => seat === at.seat)) return true
  if (!move.by.includes('handler')) return false
  const context = await contextOf(h, at.row.rootId)
  return context !== undefined && sits(at.seat, move.by, context)
}

export const mayEver = (file: CaseFile, move: Move): boolean => sits(file.reader.seat, move.by, file.root.snapshot.context)
