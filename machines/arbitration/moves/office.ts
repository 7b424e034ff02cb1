import type { ArbitrationContext } from '../context'
import type { Move } from '../../workflow'

const reasons = { kind: 'text', min: 10, max: 4000, lines: 5 } as const
const by = ['association'] as const

/** Nobody with a conflict sits, whoever chooses; and no more than there are seats. */
const fitToSit: NonNullable<Move['check']> = (fields, context, _by, facts) => {
  const { panel, seats } = context as ArbitrationContext
  const neutrals = (fields.neutrals ?? []) as string[]
  if (neutrals.some((n) => facts.conflicted?.includes(n))) return { neutrals: ['conflicted'] }
  return neutrals.length > seats - panel.length ? { neutrals: ['too-many'] } : undefined
}

/** What the body that administers the proceeding may do: check the claim, compose the panel, decide on its own competence. */
export const office = {
  complete: { by, fields: { abroad: { kind: 'confirm', optional: true } }, tone: 'primary' },
  askToComplete: { by, fields: { missing: { kind: 'choices', options: ['claims', 'facts', 'evidence', 'identity', 'mandate'] }, explain: { kind: 'text', max: 2000, lines: 4 } }, tone: 'plain' },
  /** nobody named: the order of the rule */
  compose: { by, fields: { neutrals: { kind: 'neutral', of: 'arbitrator', max: 3, optional: true } }, facts: ['fitNeutrals', 'conflicted'], check: fitToSit, tone: 'primary' },
  decideJurisdiction: { by, fields: { jurisdiction: { kind: 'choice', options: ['ours', 'none'] }, reasons }, tone: 'primary' },
  resumeProceeding: { by: ['association', 'arbitrator'], fields: { reasons }, tone: 'primary' },
  endElsewhere: { by: ['association', 'arbitrator'], fields: { elsewhere: { kind: 'choice', options: ['judgment', 'award', 'settlement'] }, reasons }, tone: 'danger' },
} satisfies Record<string, Move>
