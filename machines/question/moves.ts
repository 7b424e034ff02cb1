import type { Move } from '../workflow'

export const moves = {
  answer: { by: ['complainant', 'respondent'], fields: { message: { kind: 'text', max: 8000, lines: 6 }, evidence: { kind: 'evidence', max: 10, optional: true } }, tone: 'primary' },
} satisfies Record<string, Move>
