import type { Move } from '../workflow'

const both = ['complainant', 'respondent'] as const
export const moves = {
  proposePayer: { by: both, fields: { payer: { kind: 'choice', options: ['complainant', 'respondent', 'shared', 'platform'] } }, tone: 'primary' },
  agreePayer: { by: both, fields: {}, tone: 'primary' },
  /** the mediator sees that it leads nowhere, and the talks go on without it */
  notWanted: { by: ['mediator'], fields: {}, tone: 'plain' },
  giveResult: {
    by: ['mediator'],
    fields: { result: { kind: 'choice', options: ['defect', 'noDefect', 'inconclusive'] }, summary: { kind: 'text', min: 10, max: 4000, lines: 5 }, evidence: { kind: 'evidence', max: 10, optional: true } },
    tone: 'primary',
  },
} satisfies Record<string, Move>
