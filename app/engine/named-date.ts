/** The date that a letter or a page names though nobody waits for it: the last day to sue, after a case has closed. */
import type { CalendarData, Pause } from '~/machines/calendar'
import { deadlineOf, type Deadline, type Rules } from '~/machines/rulebook'

export type Terms = { rules: Rules; calendar: CalendarData; pauses?: readonly Pause[] }

/** Of a period that counts from an instant the proceeding knows; undefined where it does not know it, or has no such rule. */
export function namedDate(rule: string, since: Readonly<Record<string, number>>, { rules, calendar, pauses }: Terms): Deadline | undefined {
  const from = since[rules[rule]?.start ?? '']
  return from === undefined ? undefined : deadlineOf(rule, rules, since, from, calendar, pauses)
}
