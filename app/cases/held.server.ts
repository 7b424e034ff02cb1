/** What a moderated party wrote is for the body's eye first: the other side reads it once the body has let it be seen. */
import { isWorkflowName, workflowNamed } from '~/machines/registry'
import type { Party } from '~/machines/workflow'
import { mayRead } from '../audience'
import type { Body } from './bodies.server'

type Told = { seq: number; kind: string; type: string; workflow: string; seat: Party | null; facts: { held?: true } | null; body: Body }

/** The events as `reader` may see them: held texts left out, and marked as held. */
export function withHeldTexts<E extends Told>(events: readonly E[], reader: Party): E[] {
  const shownUpTo = (seat: Party) => events.findLast((e) => e.kind === 'move' && e.type === 'releaseTexts' && e.body?.fields?.whom === seat)?.seq ?? 0
  return events.map((e) => {
    if (!e.facts?.held || !e.seat || e.seat === reader || mayRead(reader, 'deciders') || shownUpTo(e.seat) > e.seq || !e.body?.fields || !isWorkflowName(e.workflow)) return e
    const declared = workflowNamed(e.workflow).moves[e.type]?.fields ?? {}
    const fields = Object.fromEntries(Object.entries(e.body.fields).filter(([name]) => declared[name]?.kind !== 'text'))
    return { ...e, body: { ...e.body, fields, held: true } }
  })
}
