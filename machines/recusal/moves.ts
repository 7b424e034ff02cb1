import type { Move } from '../workflow'

export const moves = {
  decide: {
    by: ['association', 'authority'], fields: { verdict: { kind: 'choice', options: ['replace', 'keep'] }, reasons: { kind: 'text', min: 10, max: 4000, lines: 5 } },
    facts: ['ownAssignment'], tone: 'primary',
  },
  takeBack: { by: ['complainant', 'respondent'], fields: {}, tone: 'plain' },
} satisfies Record<string, Move>
