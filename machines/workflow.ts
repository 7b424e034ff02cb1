/**
 * The vocabulary every workflow folder speaks. Pure data and types: no clock, no IO, no random.
 * A workflow is one folder; registry.ts lists the folders; everything else in the portal is generic over them.
 */
import type { AnyStateMachine, StateValue } from 'xstate'
import type { Instant } from './calendar'
import type { AmountDef, RuleDef } from './rulebook'
import type { Effect } from './effects'
import type { FactName, Facts } from './facts'
import type { FilingPlan } from './filing'
import type { Fields } from './fields'

export type Locale = 'zh-CN' | 'en'
export const locales = ['zh-CN', 'en'] as const

/** The places at the table of one case. A person holds exactly one of them in a case. */
export const parties = [
  'complainant', 'respondent', 'platform', 'association', 'authority', 'mediator', 'arbitrator',
] as const
export type Party = (typeof parties)[number]
/** `handler` is whichever of platform, association and authority handles the case at the moment (context.handler). */
export type Seat = Party | 'handler'

/**
 * Who may see an item. Applied by one function (audience.ts) on every channel: page, API, e-mail, export, search.
 * `caucus:*` is one side alone with the mediator. `mediation` is never declared: it is what 'joint' becomes inside a
 * mediation, where everybody at the table reads it except the arbitrators, now or later.
 */
export type Audience = 'joint' | 'mediation' | 'talks' | 'deciders' | 'sealed' | `party:${Party}` | 'caucus:complainant' | 'caucus:respondent'

/** The eight things a case can be doing, in the words of the public. */
export const statuses = [
  'checking', 'awaitingReply', 'talking', 'deciding', 'choosing', 'performing', 'resolved', 'closed',
] as const
export type Status = (typeof statuses)[number]

/** State meta: what the person is told, and the queues read. Contract test: every state that is not final has it. */
export type StateMeta = { status: Status; waitsOn: readonly Seat[] }

/** What reaches a machine: a move by a person, a signal by the system, a lapse of a deadline, a delivery of another proceeding. */
export type Happening = {
  type: string
  at: Instant
  /** the seat of the person; absent for signals, lapses and deliveries */
  by?: Party
  fields?: Record<string, any>
  facts?: Facts
  /** the payload of a signal or delivery */
  data?: Record<string, any>
}

/** The part of every context the engine and the pages rely on. A context holds no personal data. */
export type BaseContext = {
  handler?: 'platform' | 'association' | 'authority'
  outcome?: { code: string; ground?: string }
  /** parties whose texts the body reads first (held); shown to the other side from its move releaseTexts on */
  moderated?: Party[]
  /** whom an open part waits on, where that depends on who opened it; else the state's meta says */
  waitsOn?: readonly Seat[]
}

/** A proceeding as it is persisted: enough to restore the machine, nothing that can be derived. */
export type Proceeding = {
  workflow: string
  machineVersion: number
  value: StateValue
  context: Record<string, any>
  /** XState history as state-node ids: a restore from value and context alone loses it */
  history: Record<string, string[]>
  status: 'active' | 'done'
  /** named instants: filed, served, accepted … Periods count from these, never from the last entry into a state */
  since: Record<string, Instant>
  /** open deadlines: rule -> the instant its period counts from */
  armed: Record<string, Instant>
  /** added to a rule's n by an agreed extension */
  extended?: Record<string, number>
  /** periods the parties agreed within what the rule allows */
  periods?: Record<string, number>
}

export type RefusalCode =
  | 'invalid' // a field is wrong; `fields` says which
  | 'not-yours' // the seat may not make this move
  | 'not-now' // the state does not accept it
  | 'not-found' // a stranger, or nothing there
  | 'left' // sat in this case, and no longer does
  | 'conflict' // the case changed since the page was drawn
  | 'overtaken' // a deadline fell due before the move arrived
  | 'replayed' // the same key with another body
  | 'needs-account' // a move that a signed link does not carry
  | 'needs-verification' // a binding move by a respondent whose organisation is not verified
  | 'unavailable' // the store cannot take writes now
export type Refusal = { refused: RefusalCode; fields?: Record<string, string[]>; detail?: string }
export const isRefusal = (x: unknown): x is Refusal => typeof x === 'object' && x !== null && 'refused' in x

export type Move = {
  by: readonly Seat[]
  fields: Fields
  /** may be made by the signed link, without an account */
  byLink?: true
  /** needs a respondent whose organisation is verified (accepting a binding settlement) */
  verified?: true
  facts?: readonly FactName[]
  /** what the field kinds cannot say: errors by field from the fields, the context, the seat that moves and the facts. Pure. */
  check?: (fields: Record<string, any>, context: Record<string, any>, by: Party, facts: Facts) => Record<string, string[]> | undefined
  /** who sees the event in the timeline; joint unless said */
  audience?: Audience
  /** how its button looks: the way forward, an alternative, or one that ends something */
  tone?: 'primary' | 'plain' | 'danger'
}

/** A letter: who is told, and where its button leads. Its text is in words.*.ts under `letters`. */
export type Letter = {
  /** `answerLink` carries a signed link for a respondent without an account */
  button?: 'case' | 'answerLink' | 'rate'
  /** the rule whose due date the letter names */
  due?: string
}

/** A worked example: data that feeds the tests, the demonstration and the guide. */
export type StoryStep =
  | {
      by: Party; move: string; fields?: Record<string, unknown>
      /** the newest open part of a workflow ('offer'), or the n-th opened ('performance#2'); the case itself when absent */
      part?: string
      after?: Wait; byLink?: true; refused?: RefusalCode
      /** by another officer of the same body: nobody reviews their own decision */
      second?: true
      /** of a panel: the first, second or third arbitrator, in the order in which they were assigned */
      member?: 1 | 2 | 3
    }
  | { lapse: string; part?: string }
  | { signal: string; data?: Record<string, unknown>; after?: Wait; part?: string }
/** Time that passes before the step: hours, calendar days or working days. */
export type Wait = { hours?: number; days?: number; workDays?: number }
export type Story = {
  name: string
  title: Record<Locale, string>
  given: Record<string, unknown> // input of the workflow's root proceeding (complaint: kind, remedies, amount …)
  steps: readonly StoryStep[]
  exhibits?: Readonly<Record<string, { name: string; text: string }>> // files that steps name in an 'exhibit' field, by that id
  /** dotted path of the state at the end, and the outcome code when the case ended */
  ends: { state: string; outcome?: string }
}

export type StateWords = { name: string; now: string; otherwise?: string }
export type WorkflowWords = {
  title: string
  summary: string
  /** by dotted state path without the machine's id: 'negotiating.awaitingMerchant' */
  states: Record<string, StateWords>
  /** name: the button; hint: what it does; happened: the line in the timeline */
  moves: Record<string, { name: string; hint?: string; submit?: string; happened: string }>
  /** timeline lines of signals, deliveries and of each rule's lapse (key: the rule) */
  signals: Record<string, string>
  lapses: Record<string, string>
  fields: Record<string, { label: string; hint?: string; options?: Record<string, string> }>
  /** the deadline's name: 'the merchant's answer' */
  rules: Record<string, string>
  letters: Record<string, { subject: string; body: readonly string[]; button?: string }>
  outcomes: Record<string, string>
}

export type Workflow = {
  /** folder name = URL segment = stored value */
  name: string
  version: number
  /** a part is a row on its parent's page; it has its own snapshot, deadlines, audience and log */
  part?: true
  machine: AnyStateMachine
  moves: Record<string, Move>
  /** system events: refused at every form and API */
  signals: readonly string[]
  rules: Record<string, RuleDef>
  /** facts for what no person does, by the rule that lapses, the signal or the delivery: a reassignment when a mediator is absent */
  looksUp?: Record<string, readonly FactName[]>
  amounts?: Record<string, AmountDef>
  letters: Record<string, Letter>
  stories: readonly Story[]
  words: Record<Locale, WorkflowWords>
  /** how a person files such a case; absent: it is opened by other cases only */
  filing?: FilingPlan
  /** brings a stored proceeding of an older machineVersion to this one */
  upgrade?: (old: Proceeding) => Proceeding
}

/** Checks what types cannot: that names meet. Throws, because a workflow that does not fit is a bug. */
export function defineWorkflow(workflow: Workflow): Workflow {
  const clash = Object.keys(workflow.moves).filter((m) => workflow.signals.includes(m))
  if (clash.length) throw new Error(`${workflow.name}: both move and signal: ${clash.join(', ')}`)
  return Object.freeze(workflow)
}

export type { Effect, FactName, Facts, Fields, Instant }
