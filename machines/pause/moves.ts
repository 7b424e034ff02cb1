import type { Move } from '../workflow'

const both = ['complainant', 'respondent'] as const
export const moves = {
  agree: { by: both, fields: {}, byLink: true, tone: 'primary' },
  decline: { by: both, fields: {}, byLink: true, tone: 'plain' },
  takeBack: { by: both, fields: {}, byLink: true, tone: 'plain' },
  endPause: { by: both, fields: {}, byLink: true, tone: 'plain' },
} satisfies Record<string, Move>
