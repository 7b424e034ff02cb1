import { remedyCodes } from '../../complaint/remedies'
import type { Move } from '../../workflow'

const note = { kind: 'text', max: 2000, lines: 3, optional: true } as const
const by = ['mediator'] as const

/** What the mediator alone does. */
export const mediators = {
  discloseInterests: { by, fields: { interests: { kind: 'choice', options: ['none', 'some'] }, statement: { kind: 'text', min: 2, max: 2000, lines: 4 } }, tone: 'primary' },
  stepDown: { by, fields: { reason: { kind: 'text', max: 2000, lines: 4 } }, tone: 'danger' },
  callSession: { by, fields: { on: { kind: 'date' }, time: { kind: 'text', max: 40 }, place: { kind: 'text', max: 300 } }, tone: 'plain' },
  recordSession: { by, fields: { attendance: { kind: 'choice', options: ['both', 'complainantAbsent', 'respondentAbsent', 'neither', 'excused'] }, note }, tone: 'primary' },
  propose: {
    by, fields: { terms: { kind: 'terms', remedies: remedyCodes, max: 10 }, reasons: { kind: 'text', min: 10, max: 8000, lines: 8 } }, audience: 'talks', tone: 'primary',
  },
  drawTerms: { by, fields: {}, tone: 'primary' },
} satisfies Record<string, Move>
