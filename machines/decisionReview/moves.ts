import { remedyCodes } from '../complaint/remedies'
import type { Move } from '../workflow'

const by = ['arbitrator', 'association'] as const
const reasons = { kind: 'text', min: 10, max: 4000, lines: 5 } as const
export const moves = {
  /** the corrected orders in full, where a correction changes them */
  grant: {
    by, fields: { reasons, terms: { kind: 'terms', remedies: remedyCodes, max: 10, optional: true } },
    check: (fields, context) => (fields.terms && context.kind === 'reopening' ? { terms: ['no-terms-here'] } : undefined), tone: 'primary',
  },
  refuse: { by, fields: { reasons }, tone: 'danger' },
} satisfies Record<string, Move>
