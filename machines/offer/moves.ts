import type { Move } from '../workflow'

/** Either side may answer the other's offer; accepting binds, so a respondent must be verified to do it. */
export const moves = {
  accept: { by: ['complainant', 'respondent'], fields: { agreed: { kind: 'confirm' } }, verified: true, tone: 'primary' },
  decline: { by: ['complainant', 'respondent'], fields: { reason: { kind: 'text', max: 2000, lines: 3, optional: true } }, byLink: true, tone: 'plain' },
  takeBack: { by: ['complainant', 'respondent'], fields: {}, byLink: true, tone: 'plain' },
} satisfies Record<string, Move>
