/** Who decides: filling empty seats and replacing whoever leaves, by the order of the roster's rule. */
import type { Happening } from '../workflow'
import type { ArbitrationContext } from './context'

const fitFor = (c: ArbitrationContext, e: Happening) => (e.facts?.fitNeutrals ?? []).filter((n) => !c.panel.includes(n))

/** The panel with its empty seats filled: by those chosen by hand first, then by the order of the rule. */
export function chosen(c: ArbitrationContext, e: Happening): string[] {
  const byHand: string[] = e.fields?.neutrals ?? []
  return [...new Set([...c.panel, ...byHand, ...fitFor(c, e)])].slice(0, c.seats)
}

/** The parties know the members by their places. */
export const members = ['first', 'second', 'third'] as const
export const memberOf = (c: Pick<ArbitrationContext, 'panel'>, member: unknown): string | undefined => c.panel[members.indexOf(member as 'first')]

/** Who goes in this step: the one a move or a recusal names, else those whose vote did not come, else who presides. */
export function leaving(c: ArbitrationContext, e: Happening): string[] {
  if (e.type === 'stepDown') return [e.facts?.actorNeutral ?? '']
  if (e.type === 'changeFreely') return [memberOf(c, e.fields?.member) ?? '']
  if (e.type === 'proceedingEnded') return [c.challenged ?? '']
  if (e.data?.rule === 'votes') return c.panel.filter((n) => !c.voted.includes(n))
  return c.panel.slice(0, 1)
}

/** Those who stay in their order, then their replacements: a newcomer presides only over nobody. */
export function replacing(c: ArbitrationContext, e: Happening): string[] {
  const stay = staying(c, e)
  return [...stay, ...fitFor(c, e)].slice(0, c.seats)
}
export const staying = (c: ArbitrationContext, e: Happening) => c.panel.filter((n) => !leaving(c, e).includes(n))
