import type { Term } from '../../effects'
import { remedyCodes } from '../remedies'
import { totalOf } from '../context'
import type { Move } from '../../workflow'

const message = { kind: 'text', max: 4000, lines: 6 } as const
const note = { kind: 'text', max: 2000, lines: 3, optional: true } as const
const reason = { kind: 'text', max: 2000, lines: 4 } as const
const evidence = { kind: 'evidence', max: 10, optional: true } as const
const agreed = { kind: 'confirm' } as const
const both = ['complainant', 'respondent'] as const

/** A merchant may give more than was asked, but not by a slip of the hand. Only money can be compared with money. */
const notBySlip: NonNullable<Move['check']> = (fields, context, by) => {
  const claimed = totalOf(context.remedies as Term[])
  const slip = by === 'respondent' && fields.moreThanClaimed !== 'yes' && claimed > 0 && totalOf(fields.terms as Term[]) > claimed
  return slip ? { moreThanClaimed: ['more-than-claimed'] } : undefined
}

const barUnderstood = { kind: 'confirm', optional: true } as const
/** A platform's case is mediated by an association, and its acceptance closes the authority (Order 121 art. 16(2)): the consumer is warned before. */
const warnedOfBar: NonNullable<Move['check']> = (fields, context, by) =>
  by === 'complainant' && context.handler === 'platform' && !context.associationAccepted && context.associationId && (context.available as string[]).includes('mediation') && fields.barUnderstood !== 'yes'
    ? { barUnderstood: ['required'] } : undefined

/**
 * What the consumer, the merchant, or either may do. `byLink`: the link went to an address of the registry or the platform, so it
 * carries whatever is part of answering: saying that the complaint came, answering, offering, showing evidence and performance, naming
 * the right merchant, and agreeing on the timetable or to talk before a mediator, none of which binds on the substance. What binds
 * (admitting, accepting an offer or a proposal, signing), what makes good after a breach and what attacks the other side's proof
 * takes an account, and the binding ones a verified merchant (domain/workflows E1).
 */
export const parties = {
  supply: { by: ['complainant'], fields: { message, evidence }, tone: 'primary' },
  askMoreTime: { by: both, fields: { reason }, byLink: true, tone: 'plain' },
  review: { by: ['complainant'], fields: { reason, evidence }, tone: 'primary' },

  acceptProposal: { by: both, fields: { agreed }, verified: true, tone: 'primary' },
  acknowledge: { by: ['respondent'], fields: {}, byLink: true, tone: 'plain' },
  reply: { by: ['respondent'], fields: { position: { kind: 'choice', options: ['agreesInPart', 'disagrees', 'explains'] }, message, evidence }, byLink: true, tone: 'primary' },
  admit: { by: ['respondent'], fields: { agreed, message: note }, verified: true, tone: 'plain' },
  write: { by: both, fields: { message, evidence }, byLink: true, tone: 'plain' },
  makeOffer: {
    by: both,
    fields: { terms: { kind: 'terms', remedies: remedyCodes, max: 10 }, note, standsFor: { kind: 'number', min: 1, max: 15, optional: true }, moreThanClaimed: { kind: 'confirm', optional: true } },
    check: notBySlip, byLink: true, tone: 'primary',
  },
  escalate: {
    by: ['complainant'], fields: { reason: note, barUnderstood: { kind: 'confirm', optional: true } }, tone: 'plain',
    // Order 121 art. 16(2): once an association has accepted the dispute, the authority may not mediate it. Warned before, not after.
    check: (fields, context) => (wouldGoToAssociation(context) && fields.barUnderstood !== 'yes' ? { barUnderstood: ['required'] } : undefined),
  },
  askExtension: { by: both, fields: { days: { kind: 'number', min: 1, max: 5 }, reason: note }, byLink: true, tone: 'plain' },
  agreeExtension: { by: both, fields: {}, byLink: true, tone: 'primary' },
  askMediation: { by: both, fields: { reason: note, barUnderstood }, check: warnedOfBar, byLink: true, tone: 'plain' },
  agreeMediation: { by: both, fields: { barUnderstood }, check: warnedOfBar, byLink: true, tone: 'primary' },
  rejectProposal: { by: both, fields: { reason: note }, byLink: true, tone: 'plain' },
  sign: { by: both, fields: { signature: { kind: 'signature', of: 'settlement' } }, verified: true, tone: 'primary' },

  chooseMediation: { by: ['complainant'], fields: { barUnderstood }, check: warnedOfBar, tone: 'primary' },
  chooseArbitration: { by: ['complainant'], fields: { finalUnderstood: { kind: 'confirm' } }, tone: 'primary' },
  chooseAssociation: { by: ['complainant'], fields: { organisation: { kind: 'party', of: 'association', optional: true }, barUnderstood: { kind: 'confirm' } }, tone: 'primary' },
  takeToAuthority: { by: ['complainant'], fields: { understood: { kind: 'confirm' } }, tone: 'primary' },
  courtBundle: { by: both, fields: {}, facts: ['nothingSinceBundle'], tone: 'plain' },
  goOn: { by: ['complainant'], fields: {}, tone: 'primary' },

  cure: { by: both, fields: { message, evidence }, tone: 'primary' },
  claim: { by: ['complainant'], fields: { reason: note }, tone: 'primary' },
  askStepIn: { by: ['complainant'], fields: { reason: note }, tone: 'plain' },
  declareResolved: { by: ['complainant'], fields: { how: { kind: 'choice', options: ['full', 'part'] }, note }, tone: 'plain' },
  reopen: { by: ['complainant'], fields: { reason, evidence }, tone: 'plain' },
  reportNonPerformance: { by: ['complainant'], fields: { reason, evidence }, tone: 'plain' },
  wake: { by: ['complainant'], fields: { message, evidence }, tone: 'primary' },
  withdraw: { by: ['complainant'], fields: { reason: note, understood: { kind: 'confirm' } }, tone: 'danger' },

  addEvidence: { by: [...both, 'platform'], fields: { evidence: { kind: 'evidence', max: 10 }, note }, byLink: true, tone: 'plain' },
  challengeEvidence: { by: both, fields: { which: { kind: 'exhibit' }, challenge: { kind: 'choice', options: ['authenticity', 'relevance', 'legality', 'privacy'] }, reason }, tone: 'plain' },
  requestRegistration: { by: ['complainant'], fields: { reason }, tone: 'plain' },
  askPause: { by: both, fields: { days: { kind: 'number', min: 1, max: 10 }, reason }, check: (fields, context) => (context.pausedDays + Number(fields.days) > 30 ? { days: ['pause-cap'] } : undefined), byLink: true, tone: 'plain' },
  seised: { by: [...both, 'platform', 'association', 'authority'], fields: { seisedBody: { kind: 'choice', options: ['court', 'arbitration', 'authority', 'association'] }, docket: { kind: 'text', max: 120 }, evidence, note }, tone: 'plain' },
  wrongParty: { by: ['respondent', 'platform', 'handler'], fields: { reason, evidence, right: { kind: 'party', of: 'merchant', optional: true } }, byLink: true, tone: 'plain' },
} satisfies Record<string, Move>

const wouldGoToAssociation = (c: Record<string, any>) =>
  c.handler === 'platform' && (!c.hasPlatform || c.platformInterest || c.respondentKind === 'platform') && !c.associationAccepted
