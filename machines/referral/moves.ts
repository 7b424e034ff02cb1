import type { Move } from '../workflow'

export const moves = {
  acknowledge: { by: ['platform', 'authority'], fields: { result: { kind: 'choice', options: ['takenUp', 'acted', 'noAction'] }, answer: { kind: 'text', max: 4000, lines: 5 } }, tone: 'primary' },
} satisfies Record<string, Move>
