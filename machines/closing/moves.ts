import type { Move } from '../workflow'

export const moves = { callOff: { by: ['platform', 'authority'], fields: { reason: { kind: 'text', max: 1000, lines: 3 } }, tone: 'plain' } } satisfies Record<string, Move>
