import { remedyCodes } from '../../complaint/remedies'
import type { Term } from '../../effects'
import type { Move } from '../../workflow'
import { totalOf, type ArbitrationContext } from '../context'
import { memberOf, members } from '../panel'

const message = { kind: 'text', min: 2, max: 8000, lines: 8 } as const
const note = { kind: 'text', max: 2000, lines: 3, optional: true } as const
const reason = { kind: 'text', min: 2, max: 2000, lines: 4 } as const
const evidence = { kind: 'evidence', max: 10, optional: true } as const
const confirm = { kind: 'confirm' } as const
const terms = { kind: 'terms', remedies: remedyCodes, max: 10 } as const
const both = ['complainant', 'respondent'] as const
const signature = { kind: 'signature', of: 'agreementToArbitrate' } as const
const member = { kind: 'choice', options: members } as const

const sits: NonNullable<Move['check']> = (fields, context) => (!context.panel.length || memberOf(context as ArbitrationContext, fields.member) ? undefined : { member: ['no-such-member'] })
/** One ground against a member is put forward once; after the days of the notice only one that was not known before. */
const newGround: NonNullable<Move['check']> = (fields, context, by, facts) => {
  const c = context as ArbitrationContext
  const who = memberOf(c, fields.member)
  if (c.recusals.some((r) => r.by === by && r.ground === fields.ground && r.member === who)) return { ground: ['ground-put-before'] }
  if (c.objectionOver && fields.newGround !== 'yes') return { newGround: ['required'] }
  return sits(fields, context, by, facts)
}
/** A claim that would need three deciders is not made before one. */
const withinSole: NonNullable<Move['check']> = (fields, context) => {
  const c = context as ArbitrationContext
  return c.panel.length > 0 && c.seats === 1 && totalOf(fields.terms as Term[]) > c.soleUpTo ? { terms: ['over-sole-limit'] } : undefined
}
const refused = (field: string, code: string): Record<string, string[]> => ({ [field]: [code] })
const notBySlip: NonNullable<Move['check']> = (fields, context, by) => {
  const claimed = totalOf((context as ArbitrationContext).claim), total = totalOf(fields.terms as Term[])
  if (by === 'complainant') return claimed > 0 && total > claimed ? refused('terms', 'over-claim') : undefined
  return claimed > 0 && total > claimed && fields.moreThanClaimed !== 'yes' ? refused('moreThanClaimed', 'more-than-claimed') : undefined
}

/** What the two sides do. Nothing here is done by the signed link: whoever arbitrates has an account. */
export const parties = {
  /** to an award: final, excludes the court, before which institution, at what cost; each confirmed apart */
  agree: { by: both, fields: { finalUnderstood: confirm, noCourt: confirm, institutionKnown: confirm, feesKnown: confirm, signature }, verified: true, tone: 'primary' },
  /** to a panel decision: binds by contract, can be reopened, by which body, at what cost */
  agreePanel: { by: both, fields: { bindsByContract: confirm, reopenUnderstood: confirm, bodyKnown: confirm, feesKnown: confirm, signature }, verified: true, tone: 'primary' },
  refuse: { by: both, fields: { reason: note }, tone: 'danger' },

  stateClaim: { by: ['complainant'], fields: { terms, message, evidence }, tone: 'primary' },
  amendClaim: { by: ['complainant'], fields: { terms, reason }, check: withinSole, tone: 'plain' },
  answer: { by: ['respondent'], fields: { position: { kind: 'choice', options: ['admits', 'admitsInPart', 'disputes'] }, message, evidence }, tone: 'primary' },
  counterclaim: { by: ['respondent'], fields: { terms, message, evidence }, check: withinSole, tone: 'plain' },
  objectToOnline: { by: both, fields: { reason, understood: confirm }, tone: 'danger' },
  objectJurisdiction: { by: both, fields: { reason, evidence }, tone: 'plain' },

  changeFreely: { by: both, fields: { member }, facts: ['fitNeutrals'], check: sits, tone: 'plain' },
  challengeArbitrator: {
    by: both,
    fields: { member, ground: { kind: 'choice', options: ['interest', 'relation', 'contact', 'other'] }, reason, evidence, newGround: { kind: 'confirm', optional: true } },
    check: newGround, tone: 'plain',
  },

  addEvidence: { by: both, fields: { evidence: { kind: 'evidence', max: 10 }, note }, tone: 'primary' },
  challengeEvidence: { by: both, fields: { which: { kind: 'text', max: 200 }, challenge: { kind: 'choice', options: ['authenticity', 'relevance', 'legality', 'privacy'] }, reason }, tone: 'plain' },
  nothingMore: { by: both, fields: {}, tone: 'plain' },
  askJoinder: { by: both, fields: { thirdParty: { kind: 'text', max: 200 }, reason }, tone: 'plain' },
  reportParallel: { by: [...both, 'association', 'arbitrator'], fields: { seisedBody: { kind: 'choice', options: ['court', 'arbitration', 'authority', 'association'] }, docket: { kind: 'text', max: 120 }, evidence, note }, tone: 'plain' },

  makeOffer: {
    by: both, fields: { terms, note, standsFor: { kind: 'number', min: 1, max: 15, optional: true }, moreThanClaimed: { kind: 'confirm', optional: true } },
    check: notBySlip, tone: 'plain',
  },
  showPerformed: { by: ['respondent'], fields: { message, evidence }, tone: 'plain' },
  confirmPerformed: { by: ['complainant'], fields: { understood: confirm }, tone: 'primary' },
  withdraw: { by: ['complainant'], fields: { reason: note, understood: confirm }, tone: 'danger' },
  askWithdrawal: { by: ['complainant'], fields: { reason: note, understood: confirm }, tone: 'danger' },
  agreeWithdrawal: { by: ['respondent'], fields: {}, tone: 'primary' },
  refuseWithdrawal: { by: ['respondent'], fields: { reason: note }, tone: 'plain' },
  recordConsent: { by: ['arbitrator', 'association'], fields: { agreed: confirm }, facts: ['actorNeutral'], tone: 'primary' },

  askCorrection: { by: both, fields: { correction: { kind: 'choice', options: ['writing', 'figures', 'leftOut'] }, reason }, tone: 'plain' },
  askReopening: { by: both, fields: { cause: { kind: 'choice', options: ['couldNotAnswer', 'newEvidence', 'misled'] }, reason, evidence }, tone: 'plain' },
  courtBundle: { by: both, fields: {}, facts: ['nothingSinceBundle'], tone: 'plain' },
} satisfies Record<string, Move>
