/**
 * What a machine may ask for. Machines name these as XState actions with params; step() returns them as data;
 * the engine carries them out inside the write. A closed union: the engine's switch ends in `never`.
 */
import type { Instant } from './calendar'
import type { Audience, Party, Seat } from './workflow'

/** One head of a remedy: what is done, for how much, within how many calendar days. */
export type Term = {
  remedy: string
  /** integer fen */
  amount?: number
  /** calendar days from the agreement */
  withinDays?: number
  /** head of compensation, when remedy is compensation */
  head?: string
}

export type Asked =
  /** a letter to seats; its text is in the workflow's words */
  | { type: 'tell'; letter: string; to: readonly Seat[]; data?: Record<string, string | number> }
  /** a named instant, from which periods count; now unless `at` */
  | { type: 'anchor'; name: string; at?: Instant }
  /** the parties agreed to n more units of an armed rule */
  | { type: 'extend'; rule: string; n: number }
  /** a child with a life and clock of its own */
  | { type: 'openProceeding'; workflow: string; input: Record<string, unknown>; audience?: Audience; periods?: Record<string, number> }
  /** end the open children of a workflow: each hears `parentEnded` */
  | { type: 'end'; workflow: string }
  /** child to parent while alive or at its end */
  | { type: 'report'; event: string; data?: Record<string, unknown> }
  /** to the open children, of one workflow or all */
  | { type: 'deliver'; to: 'children'; workflow?: string; event: string; data?: Record<string, unknown> }
  /** another case of its own: a violation report split from a complaint */
  | { type: 'openCase'; workflow: string; input: Record<string, unknown>; link: string }
  /** a remedy is owed: kept in the register of remedies */
  | { type: 'orderRemedy'; terms: readonly Term[]; basis: string }
  /** a command to a connected platform: preserve data, hold payout … answered by the signal commandAnswered */
  | { type: 'command'; kind: string; payload: Record<string, string | number> }
  /** an entry of a public register */
  | { type: 'publish'; kind: string; data: Record<string, string | number> }
  /** who sits in a seat from now on; 'none' empties it. organisation: an id, or 'chosen' = named by the move; user: a person who sits for themselves */
  | { type: 'appoint'; seat: Party; organisation: string | 'none'; user?: string }
  /** a letter with a link by which a person takes a seat (answered by the signal seatTaken); the address stands in that field of the move and goes into no context */
  | { type: 'invite'; seat: Party; field: string }
  /** this case points to another of the same consumer, by its reference; the other hears caseJoined or caseLinked */
  | { type: 'link'; older: string; how: 'joined' | 'linked' }
  /** what a moderated party wrote until now has been read by the body: the other side sees the names of its files too */
  | { type: 'letThrough'; seat: Party }
  /** which people sit in a neutral's seat from now on, by roster id; [] empties it. A machine knows no names and no users */
  | { type: 'assign'; seat: 'mediator' | 'arbitrator'; neutrals: readonly string[] }
  /** a document is issued: its data is kept now, drawn and sealed by a loop of the server, and stored once */
  | {
      type: 'issueDocument'; document: string; data: Record<string, unknown>; audience?: Audience
      /** the move of this proceeding whose newest fields are laid under `data`: a text drafted before and signed since (a context holds no text) */
      fieldsOf?: string
    }
  /** a counterparty's identity is shown to a seat, with the reason, logged and seen by the one disclosed */
  | { type: 'disclose'; what: 'registration'; of: Party; to: Party; reason: string }
  /** a figure kept apart and unread until unsealed together with the others of its group */
  | { type: 'seal'; group: string; item: string; value: string | number }
  | { type: 'unseal'; group: string }
  /** the clock stops: a row, never a region. until: latest end; cap: the rule that limits it */
  | { type: 'pause'; reason: string; days?: number; cap?: string }
  | { type: 'resume'; reason: string }
  /** one act on many cases: written as deliveries, expanded in pages, each submitted as a signal with a key */
  | { type: 'send'; select: { respondent?: string; workflow?: string }; event: string; data?: Record<string, unknown> }

/** What step() adds from XState's own delayed raise and cancel, with the dates computed. */
export type Timed =
  | { type: 'arm' | 'retime'; rule: string; start: Instant; due: Instant; provisional: boolean }
  | { type: 'disarm'; rule: string }

export type Effect = Asked | Timed

type Params<T extends Asked['type']> = Omit<Extract<Asked, { type: T }>, 'type'>
const named = <T extends Asked['type']>(_: T) => (_args: unknown, _params: Params<T>) => {}

/** Given to XState's setup({ actions }): typed names that do nothing, since step() reads them as data. */
export const effectActions = {
  letThrough: named('letThrough'),
  tell: named('tell'), anchor: named('anchor'), extend: named('extend'),
  openProceeding: named('openProceeding'), end: named('end'), report: named('report'), deliver: named('deliver'),
  openCase: named('openCase'), orderRemedy: named('orderRemedy'), command: named('command'), publish: named('publish'),
  appoint: named('appoint'), invite: named('invite'), link: named('link'), assign: named('assign'), issueDocument: named('issueDocument'), disclose: named('disclose'), seal: named('seal'), unseal: named('unseal'),
  pause: named('pause'), resume: named('resume'), send: named('send'),
}
export const askedTypes = Object.keys(effectActions) as readonly Asked['type'][]

/** Delays of setup(): a rule's name with a constant that is never read, since no timer ever runs. */
export const delaysOf = <K extends string>(rules: Record<K, unknown>) =>
  Object.fromEntries(Object.keys(rules).map((key) => [key, 1])) as Record<K, number>
