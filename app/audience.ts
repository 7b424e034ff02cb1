/** The one place that decides who sees an item; every channel asks here: page, list, file, e-mail, paper, search. */
import { parties, type Audience, type Party } from '~/machines/workflow'

const deciders: readonly Party[] = ['platform', 'association', 'authority', 'arbitrator']

export function mayRead(seat: Party, audience: Audience): boolean {
  switch (audience) {
    case 'joint': return true
    case 'mediation': return seat !== 'arbitrator'
    // What is offered and said there: for the two sides and the mediator. Bodies follow when it began, who mediates and how it ended.
    case 'talks': return seat === 'complainant' || seat === 'respondent' || seat === 'mediator'
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
  'joint', 'mediation', 'talks', 'deciders', 'sealed', 'caucus:complainant', 'caucus:respondent', ...parties.map((seat) => `party:${seat}` as const),
]
/** The audiences a seat may read, for queries. */
export const readable = (seat: Party): Audience[] => audiences.filter((audience) => mayRead(seat, audience))

/** Who reads: a seat, and from when on it reads what is confided to it alone; 0 unless another organisation sat there before. */
export type Reader = { seat: Party; aloneFrom: number }
/** `at`: the instant of the event it belongs to. */
export type Item = { audience: Audience; at: number }

export const inConfidence = (seat: Party, audience: Audience) => audience === `caucus:${seat}` || audience === `party:${seat}`

/** Whether the reader may have this item: what was confided to whoever sat there before stays with them. A test of the database says the same for search (db/search.readable.ts). */
export const reads = ({ seat, aloneFrom }: Reader, { audience, at }: Item): boolean => mayRead(seat, audience) && !(at < aloneFrom && inConfidence(seat, audience))

/** Whether the reader's own side brought it: a file is read by who brought it, whomever it was addressed to. */
export const brought = ({ seat, aloneFrom }: Reader, file: { at: number; by: Party | null }): boolean => file.by === seat && file.at >= aloneFrom
export const readsFile = (reader: Reader, file: Item & { by: Party | null }): boolean => reads(reader, file) || brought(reader, file)
/** The original holds what the copy leaves out (where and by which device a picture was taken): for who brought it and for those who decide. */
export const readsOriginal = (reader: Reader, file: { at: number; by: Party | null }): boolean => mayRead(reader.seat, 'deciders') || brought(reader, file)
/** A name given by somebody who is moderated is read by who gave it and by those who decide, until it is let through. */
export const readsName = (reader: Reader, file: { at: number; by: Party | null; nameHeld: boolean }): boolean => !file.nameHeld || readsOriginal(reader, file)

/** Workflows in whose room, with all their parts, nothing is said to an arbitrator: neither to one who sits now nor to one who comes later. */
const closedRooms: ReadonlySet<string> = new Set(['mediation'])

/** What a declared audience means in such a room. It is narrowed when the item is written, so that no channel can forget it. */
function inClosedRoom(audience: Audience): Audience {
  if (audience === 'joint') return 'mediation'
  // Bodies that decide have no business of their own there: the mediator's note is the mediator's.
  if (audience === 'deciders') return 'party:mediator'
  return audience === 'party:arbitrator' ? 'sealed' : audience
}

/** Under which audience an item of a proceeding is written: as declared, or narrowed where it, or anything it is part of, is such a room. `workflows`: from the innermost to the root. */
export const audienceIn = (workflows: readonly string[], declared: Audience): Audience => (workflows.some((name) => closedRooms.has(name)) ? inClosedRoom(declared) : declared)
