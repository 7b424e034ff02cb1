import type { Move } from '../workflow'

const both = ['complainant', 'respondent'] as const
const evidence = { kind: 'evidence', max: 10, optional: true } as const
const reasons = { kind: 'text', min: 10, max: 4000, lines: 5 } as const
const payer = { kind: 'choice', options: ['complainant', 'respondent', 'shared', 'platform'] } as const
export const moves = {
  answer: {
    by: both, fields: { message: { kind: 'text', max: 4000, lines: 5 }, evidence }, byLink: true, tone: 'primary',
    check: (fields, context) => (context.raised && !(fields.evidence as string[] | undefined)?.length ? { evidence: ['required'] } : undefined),
  },
  takeBack: { by: both, fields: {}, tone: 'plain' },
  weigh: { by: ['handler', 'arbitrator'], fields: { finding: { kind: 'choice', options: ['stands', 'limited', 'expert'] }, reasons }, tone: 'primary' },
  proposePayer: { by: both, fields: { payer }, tone: 'primary' },
  agreePayer: { by: both, fields: {}, tone: 'primary' },
  allocate: { by: ['handler', 'arbitrator'], fields: { payer, reasons }, tone: 'primary' },
  giveResult: { by: ['handler', 'arbitrator'], fields: { result: { kind: 'choice', options: ['genuine', 'notGenuine', 'inconclusive'] }, reasons, evidence }, tone: 'primary' },
} satisfies Record<string, Move>
