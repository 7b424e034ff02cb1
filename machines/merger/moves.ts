import type { Move } from '../workflow'

export const moves = {
  agree: { by: ['complainant'], fields: {}, tone: 'primary' },
  object: { by: ['complainant'], fields: { reason: { kind: 'text', max: 2000, lines: 3 } }, tone: 'plain' },
} satisfies Record<string, Move>
