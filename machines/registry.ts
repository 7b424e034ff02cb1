/** Every workflow, imported explicitly: worker, admin, bench and proofs run outside Vite. A new workflow is one line here. */
import { challenge } from './challenge/workflow'
import { closing } from './closing/workflow'
import { complaint } from './complaint/workflow'
import { disclosure } from './disclosure/workflow'
import { feedback } from './feedback/workflow'
import { hearing } from './hearing/workflow'
import { merger } from './merger/workflow'
import { offer } from './offer/workflow'
import { pause } from './pause/workflow'
import { performance } from './performance/workflow'
import { rating } from './rating/workflow'
import { referral } from './referral/workflow'
import { substitution } from './substitution/workflow'
import { succession } from './succession/workflow'
import type { Workflow } from './workflow'

export const workflows: readonly Workflow[] = [
  complaint,
  // its parts
  challenge, closing, disclosure, feedback, hearing, merger, offer, pause, performance, rating, referral, substitution, succession,
]

const byName = new Map(workflows.map((w) => [w.name, w]))
/** Throws on an unknown name: a stored name that no folder answers to is a broken installation, not bad input. */
export function workflowNamed(name: string): Workflow {
  const found = byName.get(name)
  if (!found) throw new Error(`unknown workflow ${name}`)
  return found
}
export const isWorkflowName = (name: string) => byName.has(name)
