/** Every workflow, imported explicitly: worker, admin, bench and proofs run outside Vite. A new workflow is one line here. */
import { appraisal } from './appraisal/workflow'
import { arbitration } from './arbitration/workflow'
import { bidding } from './bidding/workflow'
import { challenge } from './challenge/workflow'
import { closing } from './closing/workflow'
import { complaint } from './complaint/workflow'
import { counterclaim } from './counterclaim/workflow'
import { decisionReview } from './decisionReview/workflow'
import { disclosure } from './disclosure/workflow'
import { feedback } from './feedback/workflow'
import { hearing } from './hearing/workflow'
import { mediation } from './mediation/workflow'
import { merger } from './merger/workflow'
import { offer } from './offer/workflow'
import { pause } from './pause/workflow'
import { performance } from './performance/workflow'
import { proposal } from './proposal/workflow'
import { question } from './question/workflow'
import { rating } from './rating/workflow'
import { recusal } from './recusal/workflow'
import { referral } from './referral/workflow'
import { substitution } from './substitution/workflow'
import { succession } from './succession/workflow'
import type { Workflow } from './workflow'

export const workflows: readonly Workflow[] = [
  complaint, mediation, arbitration,
  // its parts
  appraisal, bidding, challenge, closing, counterclaim, decisionReview, disclosure, feedback, hearing, merger, offer, pause, performance, proposal, question, rating, recusal, referral, substitution, succession,
]

const byName = new Map(workflows.map((w) => [w.name, w]))
/** Throws on an unknown name: a stored name that no folder answers to is a broken installation, not bad input. */
export function workflowNamed(name: string): Workflow {
  const found = byName.get(name)
  if (!found) throw new Error(`unknown workflow ${name}`)
  return found
}
export const isWorkflowName = (name: string) => byName.has(name)
