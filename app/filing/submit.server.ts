/** From a complete draft to a case: once, however often it is sent. */
import { instantOf } from '~/machines/calendar'
import { isRefusal, type RefusalCode } from '~/machines/workflow'
import { fileCase } from '../case-engine.server'
import { broughtBy } from '../evidence/brought.server'
import { house } from '../house.server'
import type { AtDraft } from './door.server'
import { firstToDo } from './step'
import { visitedOf } from './way.server'

export type Submitted =
  | { ok: { reference: string } }
  | { incomplete: string }
  | { blocked: string }
  | { refused: RefusalCode }

/** The key is the draft itself: a double click, a reload or a second tab gets the first answer. */
export async function submitDraft({ person, owner, draft, plan, known }: AtDraft): Promise<Submitted> {
  const reason = plan.blocked(draft.answers, known)
  if (reason) return { blocked: reason }
  const open = firstToDo(plan, draft.answers, known, visitedOf(draft))
  if (open) return { incomplete: open.name }
  const { transactionOn, evidence, ...made } = plan.make(draft.answers, known)
  // Files taken away meanwhile are gone; a foreign id never gets into a draft, and is looked at again here.
  const files = await broughtBy(house().store, owner, evidence)
  const answer = await fileCase(house(), {
    ...made, workflow: draft.workflow, evidence: files.map((f) => f.id), actor: { kind: 'user', userId: person.id }, key: `draft:${draft.id}`, draftId: draft.id,
    ...(transactionOn && { transactionAt: instantOf(transactionOn) }),
  })
  return isRefusal(answer) ? { refused: answer.refused } : { ok: { reference: answer.reference } }
}
