/** After filing: the reference, whose turn it is, and what happens next with its dates. */
import { deadlineOf } from '~/machines/rulebook'
import { workflowNamed } from '~/machines/registry'
import type { CaseFile } from '../cases/read.server'
import { timeLeft } from '../cases/time-left'
import type { TimeLeft } from '../parts/DueDate'
import type { Speech } from '../words/words'

export type Receipt = {
  reference: string
  at: number
  turn: string
  /** the case has gone on since: what stands here is what was foreseen when it was filed */
  moved: boolean
  next: { text: string; due: number; left: TimeLeft | undefined; provisional: boolean }[]
}

/** Dates as they fall when every step takes its whole time: each period begins with the end of the one before. */
export function receiptOf(file: CaseFile, speech: Speech, now: number): Receipt {
  const { filing } = workflowNamed(file.case.workflow)
  const input = file.events.find((e) => e.seq === 1)?.body?.input ?? {}
  const said = filing?.words[speech.locale].next ?? {}
  const moved = file.events.some((e) => e.seq > 1 && e.kind !== 'opened')
  let from = file.case.filedAt
  const next = (filing?.next(input) ?? []).map((rule) => {
    const open = file.deadlines.find((d) => d.rule === rule && d.kind === 'deadline')
    const { due, provisional } = open ?? deadlineOf(rule, file.rules, {}, from, file.calendar)
    const { n, unit } = file.rules[rule]!
    from = due - 1
    return { text: speech.fill(said[rule] ?? '{period}', { period: speech.fill(speech.words.cases.units[unit], { n }) }), due, provisional, left: moved ? undefined : timeLeft(due, now, unit, file.calendar) }
  })
  const handler = (file.root.snapshot.context as { handler?: string }).handler ?? ''
  const organisationId = file.seats.find((s) => s.seat === handler && s.until === null)?.organisationId
  const turn = (organisationId && file.names.get(organisationId)?.[speech.locale]) || (speech.words.cases.seats as Record<string, string>)[handler] || speech.words.cases.portal
  return { reference: file.case.reference, at: file.case.filedAt, turn, moved, next }
}
