import type { Move } from '../workflow'

export const moves = {
  answer: {
    by: ['complainant'],
    fields: { position: { kind: 'choice', options: ['admits', 'admitsInPart', 'disputes'] }, message: { kind: 'text', min: 2, max: 8000, lines: 6 }, evidence: { kind: 'evidence', max: 10, optional: true } },
    tone: 'primary',
  },
  takeBack: { by: ['respondent'], fields: {}, tone: 'plain' },
} satisfies Record<string, Move>
