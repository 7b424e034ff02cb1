import type { Move } from '../workflow'

/** Accepting leads to terms that bind once signed: the respondent must be verified to answer at all, or a refusal would show the answer. */
export const moves = {
  answer: { by: ['complainant', 'respondent'], fields: { answer: { kind: 'sealed', of: 'choice', options: ['accept', 'decline'] } }, facts: ['sealed'], verified: true, tone: 'primary' },
  takeBack: { by: ['mediator'], fields: {}, tone: 'danger' },
} satisfies Record<string, Move>
