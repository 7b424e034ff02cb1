/** The one function that decides who sees an item; every channel calls it: page, API, e-mail, export, search. */
import type { Audience, Party } from '~/machines/workflow'

const deciders: readonly Party[] = ['platform', 'association', 'authority', 'arbitrator']

export function mayRead(seat: Party, audience: Audience): boolean {
  if (audience === 'joint') return true
  if (audience === 'sealed') return false
  if (audience === 'deciders') return deciders.includes(seat)
  return audience === `party:${seat}`
}

/** The audiences a seat may read, for queries. */
export const readable = (seat: Party): Audience[] => ['joint', `party:${seat}`, ...(deciders.includes(seat) ? (['deciders'] as const) : [])]
