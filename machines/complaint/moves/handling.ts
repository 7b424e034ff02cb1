import { groundCodes, hasGround, type Ground } from '../grounds'
import { remedyCodes } from '../remedies'
import type { Move } from '../../workflow'

const reasons = { kind: 'text', min: 10, max: 4000, lines: 6 } as const
const evidence = { kind: 'evidence', max: 10, optional: true } as const

/** A body refuses only on a ground it has, and not again on one that a review has overturned. */
const groundOfThisBody: NonNullable<Move['check']> = (fields, context) => {
  const ground = fields.ground as Ground | undefined
  if (!ground) return undefined
  if (!hasGround(context.handler, ground)) return { ground: ['ground-not-this-body'] }
  return context.overturned.includes(ground) ? { ground: ['ground-overturned'] } : undefined
}

/** What the body that handles the case may do: accept or refuse, pass on, decide, keep order. */
export const handling = {
  complete: { by: ['handler'], fields: {}, tone: 'primary' },
  defect: { by: ['handler'], fields: { missing: { kind: 'choices', options: ['identity', 'contact', 'respondent', 'facts', 'request', 'evidence', 'mandate'] }, explain: { kind: 'text', max: 2000, lines: 4 } }, tone: 'plain' },
  accept: { by: ['handler'], fields: {}, tone: 'primary' },
  reject: { by: ['handler'], fields: { ground: { kind: 'choice', options: groundCodes }, reasons }, check: groundOfThisBody, tone: 'danger' },
  transfer: { by: ['handler'], fields: { body: { kind: 'choice', options: ['platform', 'association', 'authority', 'other'] }, bodyName: { kind: 'text', max: 120 }, reasons }, tone: 'danger' },
  refer: { by: ['handler'], fields: { why: { kind: 'choice', options: ['safety', 'crime'] }, reasons }, tone: 'danger' },
  split: { by: ['handler'], fields: { report: { kind: 'text', max: 4000, lines: 5 } }, tone: 'plain' },
  reclassify: { by: ['handler'], fields: { workflow: { kind: 'choice', options: ['cancellation', 'orderError', 'takedown', 'deposit', 'returns'] }, reasons }, tone: 'plain' },
  uphold: { by: ['handler'], fields: { reasons }, facts: ['ownDecision'], tone: 'danger' },
  overturn: { by: ['handler'], fields: { reasons }, facts: ['ownDecision'], tone: 'primary' },
  laterGround: { by: ['handler'], fields: { ground: { kind: 'choice', options: groundCodes }, reasons }, check: groundOfThisBody, tone: 'danger' },
  propose: {
    by: ['handler'],
    fields: { facts: { kind: 'text', min: 10, max: 8000, lines: 8 }, reasons: { kind: 'text', min: 10, max: 8000, lines: 8 }, terms: { kind: 'terms', remedies: remedyCodes, max: 10 }, evidence },
    tone: 'primary',
  },
  takeUp: { by: ['association'], fields: {}, tone: 'primary' },
  askPlatform: { by: ['association', 'authority'], fields: { question: { kind: 'text', min: 5, max: 4000, lines: 5 }, evidence }, tone: 'plain' },
  nameMerchant: { by: ['handler'], fields: { reasons }, facts: ['namingProcedure'], tone: 'danger' },
  duplicateFound: { by: ['handler'], fields: { olderCase: { kind: 'text', max: 40, names: 'olderCase' }, reasons }, tone: 'plain' },
  linkCase: { by: ['handler'], fields: { olderCase: { kind: 'text', max: 40, names: 'ownCase' }, note: { kind: 'text', max: 1000, lines: 3, optional: true } }, tone: 'plain' },
  moderate: { by: ['handler'], fields: { whom: { kind: 'choice', options: ['complainant', 'respondent'] }, reasons }, tone: 'danger' },
  liftModeration: { by: ['handler'], fields: {}, tone: 'plain' },
  deathOrDissolution: { by: ['handler'], fields: { whom: { kind: 'choice', options: ['complainant', 'respondent'] }, reasons, evidence }, tone: 'danger' },
  resume: { by: ['handler', 'authority'], fields: { reasons }, tone: 'primary' },
  endElsewhere: { by: ['handler', 'authority'], fields: { elsewhere: { kind: 'choice', options: ['judgment', 'mediatedThere', 'administrative', 'award'] }, reasons }, tone: 'danger' },
  releaseTexts: { by: ['handler'], fields: { whom: { kind: 'choice', options: ['complainant', 'respondent'] } }, tone: 'plain' },
  noteBadFaith: { by: ['handler'], fields: { whom: { kind: 'choice', options: ['complainant', 'respondent'] }, conduct: { kind: 'choice', options: ['forgedEvidence', 'falseStatement', 'repeatedClaims', 'threats', 'obstruction'] }, reasons }, check: (fields, context) => (context.evidenceRaised.includes(fields.whom) ? { whom: ['unknown'] } : undefined), tone: 'danger' },
  merchantLeaving: { by: ['platform', 'handler'], fields: { leavesOn: { kind: 'date' }, note: { kind: 'text', max: 1000, lines: 3, optional: true } }, tone: 'danger' },
  exitSecured: { by: ['platform', 'handler'], fields: { security: { kind: 'choice', options: ['deposit', 'guarantee', 'successor'] }, note: { kind: 'text', max: 1000, lines: 3, optional: true } }, tone: 'plain' },
  platformClosing: { by: ['platform', 'authority'], fields: { closesOn: { kind: 'date' }, note: { kind: 'text', max: 1000, lines: 3, optional: true } }, tone: 'danger' },
} satisfies Record<string, Move>
