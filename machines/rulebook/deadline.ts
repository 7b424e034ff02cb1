import {
  dueAt,
  explainDue,
  type CalendarData,
  type Due,
  type DueExplanation,
  type Instant,
  type Pause,
  type Unit,
} from '../calendar'
import type { RuleDef, Rules, Source } from './rule'

type Anchors = Readonly<Record<string, Instant>>
type Periods = Readonly<Record<string, number>>

export type Deadline = Due & { start: Instant }

/**
 * When a rule's period ends: counted from its anchor, or from `at` where that anchor is not among `anchors`. A rule that starts
 * with 'entry' thus counts from `at`, or from anchors.entry when the caller keeps the entry there. Pauses stop only rules that can
 * be paused; `periods` holds the n the parties agreed, by rule; with notBefore it is the later of the two ends.
 * @throws Error on a key the rules do not have: machine and rules are out of step, a bug
 */
export function deadlineOf(
  ruleKey: string,
  rules: Rules,
  anchors: Anchors,
  at: Instant,
  calendar: CalendarData,
  pauses: readonly Pause[] = [],
  periods: Periods = {},
): Deadline {
  const rule = ruleOf(rules, ruleKey)
  const start = startOf(rule, anchors, at)
  const own = dueAt(periodOf(ruleKey, rule, periods), start, calendar, pausesOf(rule, pauses))
  if (!rule.notBefore) return { ...own, start }
  const other = deadlineOf(rule.notBefore.rule, rules, anchors, at, calendar, pauses, periods)
  if (other.due === Infinity) return { due: Infinity, provisional: own.provisional || other.provisional, start }
  const later = dueAt(rule.notBefore, followOn(rule.notBefore.unit, other.due), calendar, pausesOf(rule, pauses))
  return {
    due: Math.max(own.due, later.due),
    provisional: own.provisional || other.provisional || later.provisional,
    start,
  }
}

/**
 * From when a period counts that begins with the end of another. Days ended at 24:00, which is written as 00:00 of the next day:
 * the day of the fact is the last one, so the first counted day is the one right after it and no day is given away. Hours follow
 * exactly. To be used too for what begins with a lapse.
 */
export const followOn = (unit: Unit, due: Instant): Instant => (unit === 'hour' ? due : due - 1)

function ruleOf(rules: Rules, key: string): RuleDef {
  const rule = Object.hasOwn(rules, key) ? rules[key] : undefined
  if (!rule) throw new Error(`no rule ${key}`)
  return rule
}

const startOf = (rule: RuleDef, anchors: Anchors, at: Instant): Instant =>
  (Object.hasOwn(anchors, rule.start) ? anchors[rule.start] : undefined) ?? at

const pausesOf = (rule: RuleDef, pauses: readonly Pause[]) => (rule.pausable ? pauses : [])

/**
 * An agreed n is kept within the rule's bounds, and a rule that is not negotiable keeps its own: the move that agreed it was to ask
 * checkPeriod, and a deadline is computed whatever the record holds.
 */
function periodOf(key: string, rule: RuleDef, periods: Periods): RuleDef {
  const agreed = Object.hasOwn(periods, key) ? periods[key] : undefined
  if (!rule.negotiable || !Number.isSafeInteger(agreed)) return rule
  return { ...rule, n: Math.min(Math.max(agreed!, rule.negotiable.atLeast), rule.negotiable.atMost) }
}

export type PeriodProblem =
  { code: 'notNegotiable' } | { code: 'outsideBounds'; given: number; bounds: { atLeast: number; atMost: number } }

/** Whether the parties may agree on n for a rule; asked by the move before it is accepted. */
export function checkPeriod(rule: RuleDef, n: number): PeriodProblem | null {
  const bounds = rule.negotiable
  if (!bounds) return { code: 'notNegotiable' }
  const within = Number.isSafeInteger(n) && n >= bounds.atLeast && n <= bounds.atMost
  return within ? null : { code: 'outsideBounds', given: n, bounds }
}

/** Why a deadline is when it is: its own period, and the one it waits for. `decides` says which of the two the date comes from. */
export type DeadlineExplanation = {
  rule: string
  clause: string
  source: Source
  /** The anchor counted from; 'entry' also when the named one was not known. */
  anchor: string
  counted: DueExplanation
  notBefore?: { rule: DeadlineExplanation; added: DueExplanation | null }
  decides: 'own' | 'notBefore'
  due: Instant
  provisional: boolean
}

/** deadlineOf, told step by step. @throws as deadlineOf */
export function explainDeadline(
  ruleKey: string,
  rules: Rules,
  anchors: Anchors,
  at: Instant,
  calendar: CalendarData,
  pauses: readonly Pause[] = [],
  periods: Periods = {},
): DeadlineExplanation {
  const rule = ruleOf(rules, ruleKey)
  const { due, provisional, start } = deadlineOf(ruleKey, rules, anchors, at, calendar, pauses, periods)
  const own = pausesOf(rule, pauses)
  const counted = explainDue(periodOf(ruleKey, rule, periods), start, calendar, own)
  const told: DeadlineExplanation = {
    rule: ruleKey,
    clause: rule.clause,
    source: rule.source,
    anchor: Object.hasOwn(anchors, rule.start) ? rule.start : 'entry',
    counted,
    decides: due > counted.due ? 'notBefore' : 'own',
    due,
    provisional,
  }
  if (!rule.notBefore) return told
  const other = explainDeadline(rule.notBefore.rule, rules, anchors, at, calendar, pauses, periods)
  const added =
    other.due === Infinity ? null : explainDue(rule.notBefore, followOn(rule.notBefore.unit, other.due), calendar, own)
  return { ...told, notBefore: { rule: other, added } }
}
