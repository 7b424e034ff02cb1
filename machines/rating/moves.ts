import type { Move } from '../workflow'

export const moves = {
  rate: {
    by: ['complainant'],
    fields: {
      solved: { kind: 'choice', options: ['yes', 'partly', 'no'] }, satisfaction: { kind: 'choice', options: ['5', '4', '3', '2', '1'] },
      comment: { kind: 'text', max: 1000, lines: 3, optional: true },
    },
    tone: 'primary',
  },
} satisfies Record<string, Move>
