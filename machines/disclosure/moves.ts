import type { Move } from '../workflow'

/** What the registry holds is given with one press; what it lacks the platform writes out. */
export const moves = {
  give: { by: ['platform'], fields: {}, facts: ['registrationKnown'], tone: 'primary' },
  giveDetails: { by: ['platform'], fields: { details: { kind: 'text', min: 10, max: 2000, lines: 5 }, evidence: { kind: 'evidence', max: 5, optional: true } }, facts: ['registrationKnown'], tone: 'primary' },
  cannotGive: { by: ['platform'], fields: { reason: { kind: 'text', max: 2000, lines: 3 } }, tone: 'danger' },
} satisfies Record<string, Move>
