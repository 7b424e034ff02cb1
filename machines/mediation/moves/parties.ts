import { remedyCodes } from '../../complaint/remedies'
import { totalOf, type MediationContext } from '../context'
import type { Term } from '../../effects'
import type { Move, Party } from '../../workflow'

type Wrong = Record<string, string[]> | undefined
type Check = (fields: Record<string, any>, context: Record<string, any>, by: Party) => Wrong
const wrong = (field: string, code: string): Wrong => ({ [field]: [code] })

const message = { kind: 'text', max: 4000, lines: 6 } as const
const note = { kind: 'text', max: 2000, lines: 3, optional: true } as const
const reason = { kind: 'text', min: 2, max: 2000, lines: 4 } as const
const evidence = { kind: 'evidence', max: 10, optional: true } as const
const both = ['complainant', 'respondent'] as const
const room = ['complainant', 'respondent', 'mediator'] as const

/**
 * An offer is about one head of the claim or the whole of it. A demand over the claim needs the claim amended first; a merchant
 * who gives more than was asked says so.
 */
const offered: Check = (fields, context, by) => {
  const { heads } = context as MediationContext
  const head = fields.head as number | undefined
  if (head !== undefined && head > heads.length) return wrong('head', 'no-such-head')
  const claimed = totalOf((head === undefined ? heads : heads.slice(head - 1, head)).map((h) => h.claim))
  const total = totalOf(fields.terms as Term[])
  if (by === 'complainant') return claimed > 0 && total > claimed ? wrong('terms', 'over-claim') : undefined
  return claimed > 0 && total > claimed && fields.moreThanClaimed !== 'yes' ? wrong('moreThanClaimed', 'more-than-claimed') : undefined
}

/** One ground is put forward once; after the days of the notice only one that was not known before. */
const challenged: Check = (fields, context, by) => {
  const { recusals, windowOver } = context as MediationContext
  if (recusals.some((r: { by: Party; ground: string }) => r.by === by && r.ground === fields.ground)) return wrong('ground', 'ground-put-before')
  return windowOver && fields.newGround !== 'yes' ? wrong('newGround', 'required') : undefined
}

/** All three sign one text: whoever signs another one signs what is no longer there. */
const sameText: Check = (fields, context) => {
  const { textHash } = context as MediationContext
  return textHash && fields.signature?.textHash !== textHash ? wrong('signature', 'superseded') : undefined
}

/** What the two sides do, and what everybody in the room does. */
export const parties = {
  consent: { by: both, fields: { understood: { kind: 'confirm' } }, byLink: true, tone: 'primary' },
  refuse: { by: both, fields: { reason: note }, byLink: true, tone: 'danger' },
  withdraw: { by: ['complainant'], fields: { why: { kind: 'choice', options: ['ownSettlement', 'notWanted'] }, reason: note }, tone: 'danger' },
  declareImpossible: { by: both, fields: { reason }, tone: 'danger' },

  changeMediator: { by: both, fields: {}, tone: 'plain' },
  recuse: {
    by: both, fields: { ground: { kind: 'choice', options: ['interest', 'relation', 'contact', 'other'] }, reason, evidence, newGround: { kind: 'confirm', optional: true } },
    check: challenged, tone: 'plain',
  },

  writeJoint: { by: room, fields: { message, evidence }, audience: 'talks', tone: 'primary' },
  writeCaucusComplainant: { by: ['complainant', 'mediator'], fields: { message, evidence }, audience: 'caucus:complainant', tone: 'plain' },
  writeCaucusRespondent: { by: ['respondent', 'mediator'], fields: { message, evidence }, audience: 'caucus:respondent', tone: 'plain' },

  makeOffer: {
    by: both,
    fields: {
      head: { kind: 'number', min: 1, max: 10, optional: true }, terms: { kind: 'terms', remedies: remedyCodes, max: 10 }, note,
      standsFor: { kind: 'number', min: 1, max: 15, optional: true }, moreThanClaimed: { kind: 'confirm', optional: true },
    },
    check: offered, audience: 'talks', tone: 'primary',
  },
  amendClaim: { by: ['complainant'], fields: { terms: { kind: 'terms', remedies: remedyCodes, max: 10 }, reason }, audience: 'talks', tone: 'plain' },
  startBidding: { by: room, fields: {}, tone: 'plain' },
  askAppraisal: { by: room, fields: { question: { kind: 'text', min: 5, max: 4000, lines: 5 }, evidence }, tone: 'plain' },

  sign: { by: room, fields: { signature: { kind: 'signature', of: 'settlement' } }, check: sameText, verified: true, tone: 'primary' },
  backToTalks: { by: room, fields: { reason }, audience: 'talks', tone: 'plain' },
  performedAtOnce: { by: ['complainant'], fields: { received: { kind: 'confirm' } }, tone: 'plain' },
} satisfies Record<string, Move>
