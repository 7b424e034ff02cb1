import type { Move } from '../workflow'

const reason = { kind: 'text', max: 2000, lines: 3 } as const
export const moves = {
  agree: { by: ['complainant'], fields: {}, tone: 'primary' },
  contest: { by: ['complainant'], fields: { reason }, tone: 'plain' },
  name: { by: ['platform'], fields: { organisation: { kind: 'party', of: 'merchant' } }, tone: 'primary' },
  cannotName: { by: ['platform'], fields: { reason }, tone: 'danger' },
  decide: {
    by: ['handler'],
    fields: { verdict: { kind: 'choice', options: ['keep', 'substitute'] }, organisation: { kind: 'party', of: 'merchant', optional: true }, reasons: { kind: 'text', min: 10, max: 4000, lines: 5 } },
    check: (fields, context) => (fields.verdict === 'substitute' && !fields.organisation && !context.right ? { organisation: ['required'] } : undefined),
    tone: 'primary',
  },
} satisfies Record<string, Move>
