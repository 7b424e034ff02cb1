import type { MediationContext } from '../context'
import type { Move } from '../../workflow'

const reasons = { kind: 'text', min: 10, max: 4000, lines: 5 } as const
const body = ['association', 'authority'] as const

/** Whoever sat in this mediation does not come back to it. */
const notBefore: NonNullable<Move['check']> = (fields, context) =>
  ((fields.mediator ?? []) as string[]).some((id) => (context as MediationContext).former.includes(id)) ? { mediator: ['sat-before'] } : undefined

/** What the mediating body may do: take the mediation up, seat the mediator, pass it on, end it and give notice of the end. */
export const bodies = {
  acceptMediation: { by: body, fields: {}, tone: 'primary' },
  /** nobody named: the first of the rule's order */
  assign: { by: body, fields: { mediator: { kind: 'neutral', of: 'mediator', max: 1, optional: true } }, facts: ['fitNeutrals', 'conflicted'], check: notBefore, tone: 'primary' },
  handOver: { by: body, fields: { organisation: { kind: 'party', of: 'association' }, reasons }, tone: 'danger' },
  endMediation: { by: body, fields: { ground: { kind: 'choice', options: ['laterGround', 'other'] }, reasons }, tone: 'danger' },
  giveNotice: { by: body, fields: { reasons }, tone: 'primary' },
} satisfies Record<string, Move>
