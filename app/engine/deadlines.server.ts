/** Deadlines as rows: armed, disarmed and dated anew as the step says; reminders beside them, generic over rules. */
import { uuidv7 } from 'uuidv7'
import { retimed } from '~/machines/calendar'
import type { Timed } from '~/machines/effects'
import { reminderInstants } from '~/machines/rulebook'
import { retime } from '~/machines/step'
import type { DeadlineRow, Loaded, Work } from './work.server'
import { never } from './work.server'

const stored = (due: number) => (Number.isFinite(due) ? due : never)

export function applyTimed(work: Work, l: Loaded, timed: Timed, seq: number): void {
  if (timed.type === 'arm') arm(work, l, timed, seq)
  else if (timed.type === 'disarm') closeRule(l, timed.rule, seq, 'disarmed')
  else redate(work, l, timed, seq)
}

type Dated = Extract<Timed, { due: number }>

function arm(work: Work, l: Loaded, d: Dated, seq: number) {
  add(work, l, { kind: 'deadline', rule: d.rule, start: d.start, due: stored(d.due), provisional: d.provisional, armedSeq: seq })
  remind(work, l, d, seq, Math.max(d.start, work.case.movedAt))
}

/** Reminders still to come; one whose instant has passed when the deadline is armed or dated anew is not sent late. */
function remind(work: Work, l: Loaded, d: Dated, seq: number, after: number) {
  if (!work.terms.rules[d.rule]?.remind?.length) return
  for (const r of reminderInstants(d.start, d.due)) {
    if (r.at > after) add(work, l, { kind: 'reminder', rule: d.rule, start: d.start, due: r.at, provisional: d.provisional, armedSeq: seq })
  }
}

function add(work: Work, l: Loaded, d: Pick<DeadlineRow, 'kind' | 'rule' | 'start' | 'due' | 'provisional' | 'armedSeq'>) {
  l.deadlines.push({ id: uuidv7(), caseId: work.case.id, proceedingId: l.row.id, calendarVersion: work.calendar.version, open: true, closedSeq: null, how: null, ...d })
}

/** Open rows of a rule, deadline and reminders, are closed with how and by which event. */
export function closeRule(l: Loaded, rule: string, seq: number, how: NonNullable<DeadlineRow['how']>, kind?: DeadlineRow['kind']): void {
  for (const d of l.deadlines) if (d.open && d.rule === rule && (!kind || d.kind === kind)) Object.assign(d, { open: false, closedSeq: seq, how })
}
export function closeAll(l: Loaded, seq: number): void {
  for (const d of l.deadlines) if (d.open) Object.assign(d, { open: false, closedSeq: seq, how: 'ended' })
}

function redate(work: Work, l: Loaded, d: Dated, seq: number) {
  const row = l.deadlines.find((x) => x.open && x.kind === 'deadline' && x.rule === d.rule)
  if (!row) return
  Object.assign(row, { due: Math.max(stored(d.due), work.case.movedAt), provisional: d.provisional, calendarVersion: work.calendar.version })
  closeRule(l, d.rule, seq, 'disarmed', 'reminder')
  remind(work, l, d, seq, work.case.movedAt)
}

/** After a pause or its end: every open date is computed anew from rule, start and pauses. */
export function redateAll(work: Work, l: Loaded, seq: number): void {
  for (const d of datesOf(work, l)) {
    redate(work, l, d, seq)
    l.changed = true
  }
}

/** After a calendar was loaded: provisional dates only, and later only, never earlier for the one who must act. */
export function settleOnCalendar(work: Work, l: Loaded, seq: number): void {
  for (const d of datesOf(work, l)) {
    const row = l.deadlines.find((x) => x.open && x.kind === 'deadline' && x.rule === d.rule)
    if (!row?.provisional) continue
    redate(work, l, { ...d, ...retimed({ due: row.due, provisional: row.provisional }, { due: d.due, provisional: d.provisional }) }, seq)
    l.changed = true
  }
}
const datesOf = (work: Work, l: Loaded) => retime(l.proceeding, work.terms) as Dated[]

export const nextDue = (l: Loaded): number | null => {
  const open = l.deadlines.filter((d) => d.open && d.kind === 'deadline')
  return open.length ? Math.min(...open.map((d) => d.due)) : null
}
