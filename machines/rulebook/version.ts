import { dateOfDay, dayOf, type Instant } from '../calendar/day'
import type { RuleClass } from './rule'

/** One published version of a rulebook. */
export type Version<T> = { version: string; publishedAt: Instant; effectiveAt: Instant; data: T }

/**
 * The version in force at an instant: the latest to have taken effect, and of two that take effect together the one published
 * last. Undefined before the first. A version published later was not in force earlier, whatever its date of effect says.
 */
export function inForce<T>(versions: readonly Version<T>[], at: Instant): Version<T> | undefined {
  let best: Version<T> | undefined
  for (const version of versions) {
    if (version.publishedAt > at || version.effectiveAt > at) continue
    const later = best ? version.effectiveAt - best.effectiveAt || version.publishedAt - best.publishedAt : 1
    if (later > 0) best = version
  }
  return best
}

export type NoticeProblem = { code: 'noticeTooShort'; needed: number; given: number; earliest: string }

/**
 * A change takes effect at least 30 calendar days after its publication, by difference of the dates in Shanghai: announced on
 * 1 January, earliest effect 31 January (Norm 5.7, 5.8). `earliest` is 'YYYY-MM-DD'. The first version needs no notice: do not ask.
 */
export function checkNotice(version: Pick<Version<unknown>, 'publishedAt' | 'effectiveAt'>, days = 30): NoticeProblem | null {
  const published = dayOf(version.publishedAt)
  const given = dayOf(version.effectiveAt) - published
  if (given >= days) return null
  return { code: 'noticeTooShort', needed: days, given, earliest: dateOfDay(published + days) }
}

/**
 * What a case is bound to for good: each number from the rules of the transaction (substance) or of the filing (procedure). A key
 * that the chosen version does not know yet comes from the other, since the machine needs a number. Serves rules and amounts.
 */
export function pin<T extends { class: RuleClass }>(
  substanceRules: Readonly<Record<string, T>>,
  procedureRules: Readonly<Record<string, T>>,
  kindOf: (key: string) => RuleClass = (key) => (procedureRules[key] ?? substanceRules[key])!.class,
): Record<string, T> {
  const pinned: Record<string, T> = {}
  for (const key of Object.keys({ ...substanceRules, ...procedureRules })) {
    const [first, second] = kindOf(key) === 'substance' ? [substanceRules, procedureRules] : [procedureRules, substanceRules]
    pinned[key] = (Object.hasOwn(first, key) ? first[key] : second[key])!
  }
  return pinned
}
