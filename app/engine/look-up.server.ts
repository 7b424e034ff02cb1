/** Facts for what no person does, as the workflow asks for them: by the rule that lapses, the signal or the delivery. */
import type { Happening } from '~/machines/workflow'
import { readFacts, type FactGround } from '../facts.server'
import { handlerIn, lineOf } from './room.server'
import type { Loaded, Work } from './work.server'

export async function lookedUp(work: Work, l: Loaded, type: string): Promise<Pick<Happening, 'facts'>> {
  const names = l.workflow.looksUp?.[type]
  return names ? { facts: await readFacts(work.h, names, await groundOf(work, l)) } : {}
}

export type Mover = Partial<Pick<FactGround, 'actor' | 'pseudonym' | 'neutralId' | 'at'>>
/** What the readers of facts stand on, with the table as this write leaves it. */
export async function groundOf(work: Work, l: Loaded, mover: Mover = {}): Promise<FactGround> {
  const { case: c } = work
  const line = await lineOf(work, l)
  return {
    caseId: c.id, proceedingId: l.row.id, respondentId: c.respondentId, platformId: c.platformId, filedAt: c.filedAt, at: c.movedAt,
    sealer: work.sealer, sitting: work.parties, lineage: line.map((x) => x.workflow.name),
    handler: handlerIn(line.map((x) => x.proceeding.context)), ...mover,
  }
}
