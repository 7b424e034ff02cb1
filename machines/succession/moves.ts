import type { Move } from '../workflow'

const anAddress = (typed: unknown) => typeof typed === 'string' && /^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;]{2,}$/.test(typed)

const whoComesAfter: NonNullable<Move['check']> = (fields, context): Record<string, string[]> | undefined => {
  if (context.of === 'complainant') return anAddress(fields.successorEmail) ? undefined : { successorEmail: ['email'] }
  return fields.organisation ? undefined : { organisation: ['required'] }
}

/**
 * A successor of a merchant comes from the registry; one of a consumer is a person, who gets a letter at the address the officer typed
 * and takes the seat from there. Written anew, the letter before it opens nothing any more.
 */
export const moves = {
  nameSuccessor: {
    by: ['handler'],
    fields: {
      successor: { kind: 'text', max: 200 }, basisOfSuccession: { kind: 'text', max: 1000, lines: 3 }, successorEmail: { kind: 'text', max: 254, optional: true },
      organisation: { kind: 'party', of: 'merchant', optional: true }, evidence: { kind: 'evidence', max: 5, optional: true },
    },
    check: whoComesAfter,
    tone: 'primary',
  },
} satisfies Record<string, Move>
