/**
 * Rules are data: declared with unit, start, clause and floor; overlaid by a jurisdiction's pack and an operator's promise; a
 * looser value is refused; pinned for each case. Refusals are values.
 */
export {
  exceeds,
  type AmountDef,
  type Amounts,
  type Direction,
  type Floor,
  type RuleClass,
  type RuleDef,
  type Rules,
  type Source,
} from './rulebook/rule'
export { defineAmounts, defineRules } from './rulebook/define'
export { parseRulebook, resolveAmounts, resolveRules, type Problem, type Rulebook } from './rulebook/book'
export { resolveLayers } from './rulebook/layers'
export { checkNotice, inForce, pin, type NoticeProblem, type Version } from './rulebook/version'
export {
  checkPeriod,
  deadlineOf,
  explainDeadline,
  followOn,
  type Deadline,
  type DeadlineExplanation,
  type PeriodProblem,
} from './rulebook/deadline'
export { reminderInstants, type Reminder } from './rulebook/reminders'
export type { Unit } from './calendar'
