import type { Move } from '../workflow'

const evidence = { kind: 'evidence', max: 10, optional: true } as const

/** Whoever owes it proves, or the platform that carried out its own default decision (Norm 6.2, 6.7); the other side confirms or denies. The consumer owes only what was ordered on a counterclaim. Paying or sending can be shown by the signed link too. */
export const moves = {
  prove: { by: ['complainant', 'respondent', 'platform'], fields: { how: { kind: 'text', max: 2000, lines: 3 }, evidence }, byLink: true, tone: 'primary' },
  confirm: { by: ['complainant', 'respondent'], fields: {}, tone: 'primary' },
  deny: { by: ['complainant', 'respondent'], fields: { reason: { kind: 'text', max: 2000, lines: 3 }, evidence }, tone: 'danger' },
} satisfies Record<string, Move>
