import { remedyCodes } from '../../complaint/remedies'
import type { Term } from '../../effects'
import type { Move } from '../../workflow'
import { hasCosts, totalOf, verdicts, withoutCosts, type ArbitrationContext, type Verdict } from '../context'

const reasons = { kind: 'text', min: 10, max: 8000, lines: 8 } as const
const by = ['arbitrator'] as const
const facts = ['actorNeutral'] as const
const fitFacts = ['actorNeutral', 'fitNeutrals'] as const
const terms = { kind: 'terms', remedies: remedyCodes, max: 10, optional: true } as const
/** the members alone, until it is issued */
const audience = 'party:arbitrator' as const

/** Ordered is what was claimed, as it was voted; costs only of who was found to act in bad faith. */
function within(ordered: readonly Term[], claimed: readonly Term[], voted: Verdict | undefined): string | undefined {
  const counted = withoutCosts(ordered)
  if (totalOf(claimed) > 0 && totalOf(counted) > totalOf(claimed)) return 'over-claim'
  if (voted === 'dismiss' && counted.length) return 'not-as-voted'
  if ((voted === 'allow' || voted === 'allowInPart') && !counted.length) return 'not-as-voted'
  if (voted === 'allow' && totalOf(counted) < totalOf(claimed)) return 'not-as-voted'
  if (voted === 'allowInPart' && totalOf(claimed) > 0 && totalOf(counted) >= totalOf(claimed)) return 'not-as-voted'
  return undefined
}
const refused = (field: string, code: string): Record<string, string[]> => ({ [field]: [code] })
/**
 * Who bears what was spent. Everybody their own, or an expert's fee as it was allocated, needs no fault; the other side's costs are laid
 * only on bad faith that was found. Words alone say neither, so they come with one of the three.
 */
export const costsBorne = ['ownCosts', 'expertAllocated', 'badFaith'] as const
const costsAs: NonNullable<Move['check']> = (fields, context) => {
  const { badFaith } = context as ArbitrationContext
  if (fields.costs && !fields.costsBorne) return refused('costsBorne', 'required')
  return fields.costsBorne === 'badFaith' && badFaith.length === 0 ? refused('costsBorne', 'costs-need-bad-faith') : undefined
}
const asVoted: NonNullable<Move['check']> = (fields, context, by, facts) => {
  const c = context as ArbitrationContext
  const orders = (fields.terms ?? []) as Term[], counterOrders = (fields.counterTerms ?? []) as Term[]
  const wrong = within(orders, c.claim, c.result)
  if (wrong) return refused('terms', wrong)
  if (withoutCosts(counterOrders).length && !c.counterclaim.length) return refused('counterTerms', 'no-counterclaim')
  const counterWrong = c.counterclaim.length ? within(counterOrders, c.counterclaim, c.counterResult) : undefined
  if (counterWrong) return refused('counterTerms', counterWrong)
  if (hasCosts(orders) && !c.badFaith.includes('respondent')) return refused('terms', 'costs-need-bad-faith')
  if (hasCosts(counterOrders) && !c.badFaith.includes('complainant')) return refused('counterTerms', 'costs-need-bad-faith')
  return costsAs(fields, context, by, facts)
}
const wholeVote: NonNullable<Move['check']> = (fields, context) => {
  const asked = (context as ArbitrationContext).counterclaim.length > 0
  if (asked && !fields.onCounterclaim) return refused('onCounterclaim', 'required')
  return !asked && fields.onCounterclaim ? refused('onCounterclaim', 'no-counterclaim') : undefined
}

/** What those who decide may do. Votes are sealed, drafts are read by the members alone. */
export const deciders = {
  discloseInterests: { by, fields: { interests: { kind: 'choice', options: ['none', 'some'] }, statement: { kind: 'text', min: 2, max: 2000, lines: 4 } }, facts, tone: 'plain' },
  stepDown: { by, fields: { reason: { kind: 'text', min: 2, max: 2000, lines: 4 } }, facts: fitFacts, tone: 'danger' },
  ask: {
    by, fields: { whom: { kind: 'choice', options: ['complainant', 'respondent'] }, question: { kind: 'text', min: 5, max: 4000, lines: 5 }, days: { kind: 'number', min: 1, max: 20, optional: true } },
    facts, tone: 'primary',
  },
  giveOrder: { by, fields: { text: { kind: 'text', min: 10, max: 4000, lines: 6 } }, facts, tone: 'plain' },
  extendEvidence: { by, fields: { days: { kind: 'number', min: 1, max: 20 }, reasons }, facts, tone: 'plain' },
  noteBadFaith: { by, fields: { whom: { kind: 'choice', options: ['complainant', 'respondent'] }, reasons }, facts, tone: 'danger' },
  /** what the members of a panel say to each other: read by them alone, and no vote */
  deliberate: { by, fields: { remark: { kind: 'text', min: 2, max: 8000, lines: 6 } }, facts, audience, tone: 'plain' },
  declareComplex: { by, fields: { reasons }, facts, tone: 'plain' },
  vote: {
    by,
    fields: {
      vote: { kind: 'sealed', of: 'choice', options: verdicts }, onCounterclaim: { kind: 'sealed', of: 'choice', options: verdicts, optional: true },
      voteReasons: { kind: 'sealed', of: 'text', optional: true },
    },
    facts: ['actorNeutral', 'sealed'], check: wholeVote, audience: 'sealed', tone: 'primary',
  },
  draftDecision: {
    by,
    fields: { findings: { kind: 'findings', max: 20 }, reasons, terms, counterTerms: terms, costsBorne: { kind: 'choice', options: costsBorne, optional: true }, costs: { kind: 'text', max: 2000, lines: 3, optional: true }, signature: { kind: 'signature', of: 'decision' } },
    facts, check: asVoted, audience, tone: 'primary',
  },
  signDecision: { by, fields: { signature: { kind: 'signature', of: 'decision' } }, facts, audience, tone: 'primary' },
  sendBack: { by, fields: { reasons }, facts, audience, tone: 'danger' },
} satisfies Record<string, Move>
