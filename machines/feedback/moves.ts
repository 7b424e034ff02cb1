import type { Move } from '../workflow'

export const moves = {
  give: { by: ['platform'], fields: { answer: { kind: 'text', min: 5, max: 8000, lines: 8 }, evidence: { kind: 'evidence', max: 20, optional: true } }, tone: 'primary' },
} satisfies Record<string, Move>
