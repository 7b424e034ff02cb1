/** Open deadlines as a reader is told them. */
import { wordsOf, type Speaker } from './speaker.server'
import { never } from '../engine/work.server'
import { timeLeft } from './time-left'
import type { DeadlineView } from './view'

export function dueViews(s: Speaker, proceedingId: string): DeadlineView[] {
  const { file, now, locale } = s
  const workflow = file.proceedings.find((p) => p.id === proceedingId)!.workflow
  return file.deadlines.filter((d) => d.proceedingId === proceedingId).map((d) => {
    const rule = file.rules[d.rule]
    const stands = d.due >= never
    return {
      id: d.id, name: wordsOf(workflow, locale).rules[d.rule] ?? d.rule, due: stands ? null : d.due, provisional: d.provisional, clause: rule?.clause ?? '',
      left: stands || !rule ? undefined : timeLeft(d.due, now, rule.unit, file.calendar),
      explain: `/cases/${file.case.reference}/dates/${d.id}`,
    }
  })
}
