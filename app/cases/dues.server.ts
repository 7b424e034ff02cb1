/** Open deadlines as a reader is told them. */
import type { Seat } from '~/machines/workflow'
import { handlerOf, lineageOf } from './lineage.server'
import { wordsOf, type Speaker } from './speaker.server'
import { never } from '../engine/work.server'
import { timeLeft } from './time-left'
import type { DeadlineView } from './view'

/** `mine`: it is the reader's turn, so what somebody else is reminded of comes after what is theirs. */
export function dueViews(s: Speaker, proceedingId: string, mine = false): DeadlineView[] {
  const { file, now, locale } = s
  const row = file.proceedings.find((p) => p.id === proceedingId)!
  const { workflow } = row
  const handler = handlerOf(lineageOf(file, row))
  const others = (rule: string) => {
    const remind = file.rules[rule]?.remind as readonly Seat[] | undefined
    return mine && remind !== undefined && !remind.some((seat) => (seat === 'handler' ? handler : seat) === file.reader.seat)
  }
  const dues = file.deadlines.filter((d) => d.proceedingId === proceedingId)
  return [...dues.filter((d) => !others(d.rule)), ...dues.filter((d) => others(d.rule))].map((d) => {
    const rule = file.rules[d.rule]
    const stands = d.due >= never
    return {
      id: d.id, name: wordsOf(workflow, locale).rules[d.rule] ?? d.rule, due: stands ? null : d.due, provisional: d.provisional, clause: rule?.clause ?? '',
      left: stands || !rule ? undefined : timeLeft(d.due, now, rule.unit, file.calendar),
      explain: `/cases/${file.case.reference}/dates/${d.id}`,
    }
  })
}
