/** The one function that decides who sees an item; every channel calls it: page, API, e-mail, export, search. */
import { parties, type Audience, type Party } from '~/machines/workflow'

const deciders: readonly Party[] = ['platform', 'association', 'authority', 'arbitrator']

export function mayRead(seat: Party, audience: Audience): boolean {
  switch (audience) {
    case 'joint': return true
    case 'mediation': return seat !== 'arbitrator'
    case 'sealed': return false
    case 'deciders': return deciders.includes(seat)
    case 'caucus:complainant': return seat === 'complainant' || seat === 'mediator'
    case 'caucus:respondent': return seat === 'respondent' || seat === 'mediator'
    case 'party:complainant': case 'party:respondent': case 'party:platform': case 'party:association': case 'party:authority': case 'party:mediator': case 'party:arbitrator':
      return audience === `party:${seat}`
    default: return audience satisfies never
  }
}

export const audiences: readonly Audience[] = [
  'joint', 'mediation', 'deciders', 'sealed', 'caucus:complainant', 'caucus:respondent', ...parties.map((seat) => `party:${seat}` as const),
]
/** The audiences a seat may read, for queries. */
export const readable = (seat: Party): Audience[] => audiences.filter((audience) => mayRead(seat, audience))

/** Workflows in whose room, with all their parts, nothing is said to an arbitrator: neither to one who sits now nor to one who comes later. */
export const closedRooms: ReadonlySet<string> = new Set(['mediation'])

/** What a declared audience means in such a room. It is narrowed when the item is written, so that no channel can forget it. */
export function inClosedRoom(audience: Audience): Audience {
  if (audience === 'joint') return 'mediation'
  // Bodies that decide have no business of their own there: the mediator's note is the mediator's.
  if (audience === 'deciders') return 'party:mediator'
  return audience === 'party:arbitrator' ? 'sealed' : audience
}
