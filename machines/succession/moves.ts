import type { Move } from '../workflow'

/** A successor of a consumer is invited on the people page; one of a merchant may be named from the registry. */
export const moves = {
  nameSuccessor: {
    by: ['handler'],
    fields: { successor: { kind: 'text', max: 200 }, basisOfSuccession: { kind: 'text', max: 1000, lines: 3 }, organisation: { kind: 'party', of: 'merchant', optional: true }, evidence: { kind: 'evidence', max: 5, optional: true } },
    tone: 'primary',
  },
} satisfies Record<string, Move>
