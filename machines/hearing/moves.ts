import type { Move } from '../workflow'

const reasons = { kind: 'text', min: 10, max: 4000, lines: 5 } as const
/** To be heard needs no account: the link reaches whoever is concerned. */
export const moves = {
  speak: { by: ['complainant', 'respondent'], fields: { message: { kind: 'text', max: 4000, lines: 6 }, evidence: { kind: 'evidence', max: 10, optional: true } }, byLink: true, tone: 'primary' },
  uphold: { by: ['handler'], fields: { reasons }, tone: 'danger' },
  drop: { by: ['handler'], fields: { reasons }, tone: 'plain' },
} satisfies Record<string, Move>
