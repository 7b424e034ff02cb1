import type { Move } from '../workflow'
import { item, type BiddingContext } from './machine'

const both = ['complainant', 'respondent'] as const

/** No demand over the claim unless the claim is amended first, and nobody moves away from the other. */
const towards: NonNullable<Move['check']> = (fields, context, by, facts) => {
  const figure = Number(fields.figure)
  const { claim, round } = context as BiddingContext
  if (by === 'complainant' && figure > claim) return { figure: ['over-claim'] }
  const before = facts.sealed?.[item(by, round - 1)]
  if (before === undefined) return undefined
  const away = by === 'complainant' ? figure > Number(before) : figure < Number(before)
  return away ? { figure: ['bid-moves-away'] } : undefined
}

/** Crossing binds nobody before the terms are signed, but it settles the money: the respondent must be verified to name a figure. */
export const moves = {
  bid: { by: both, fields: { figure: { kind: 'sealed', of: 'money' } }, facts: ['sealed'], check: towards, verified: true, tone: 'primary' },
  leave: { by: both, fields: {}, tone: 'danger' },
} satisfies Record<string, Move>
