/** What the explorer says at the end: computed from the rules in force, the calendar and the dates a person gave. */
import { dueAt, instantOf, type CalendarData } from '~/machines/calendar'
import { kinds } from '~/machines/complaint/kinds'
import { isWorkflowName, workflowNamed } from '~/machines/registry'
import type { RuleDef, Rules } from '~/machines/rulebook'
import { clauseName } from '../cases/clause'
import { currentCalendar } from '../calendar.server'
import { timeLeft } from '../cases/time-left'
import { numbersInForce } from '../filing/numbers.server'
import { house } from '../house.server'
import type { TimeLeft } from '../parts/DueDate'
import type { Locale } from '../words/locales'
import { periods, type PeriodName } from './periods'
import type { Result } from './questions'

export type Told = Result & {
  /** the workflow has a folder, so it can be used here now */
  open: boolean
  times: { name: string; n: number; unit: RuleDef['unit']; clause: string }[]
  left: { what: string; due: number; left: TimeLeft; clause: string; provisional: boolean }[]
  guidance?: { needed: readonly string[]; helpful: readonly string[]; burden: readonly { fact: string; on: string; source: string }[]; clause: string; remedies: readonly string[] }
}

export async function toldOf(result: Result, locale: Locale): Promise<Told> {
  const { store, clock } = house()
  const now = clock.now()
  const calendar = await currentCalendar(store)
  const { rules } = await numbersInForce(store, now)
  const kind = result.kind && kinds[result.kind]
  return {
    ...result,
    open: result.way === 'answer' || isWorkflowName(result.way),
    times: timesOf(result, rules, locale),
    left: leftOf(result, rules, calendar, now).map((line) => ({ ...line, clause: clauseName(line.clause, locale) })),
    ...(kind && { guidance: { needed: kind.needed, helpful: kind.helpful, burden: kind.burden.map((b) => ({ ...b, source: clauseName(b.source, locale) })), clause: clauseName(kind.clause, locale), remedies: kind.remedies } }),
  }
}

/** The steps a complaint takes, with the rules that limit them; for a way to come, what the law itself says. */
function timesOf({ way, handler, stage }: Result, rules: Rules, locale: Locale): Told['times'] {
  const line = (name: string, rule: RuleDef | undefined) => (rule ? [{ name, n: rule.n, unit: rule.unit, clause: clauseName(rule.clause, locale) }] : [])
  if (way === 'complaint' || way === 'answer') {
    const named = workflowNamed('complaint').words[locale].rules
    const keys = way === 'answer' ? ['merchantReply', 'merchantReplySmall', 'stepIn'] : ['completeness', 'acceptance', 'merchantReply', 'merchantReplySmall', 'negotiateTotal', handler === 'platform' ? 'platformDecision' : 'associationFinal']
    return keys.flatMap((key) => line(named[key] ?? key, rules[key]))
  }
  const own: Partial<Record<Result['way'], PeriodName[]>> = { cancellation: stage === 'received' ? ['returnWindow', 'refundAfterReturn'] : ['refundAfterReturn'], takedown: ['waitAfterCounter'], report: ['reportTakenUp'] }
  return (own[way] ?? []).flatMap((name) => line(name, periods[name]))
}

/** How long is left, from the dates given: limitation, return, burden of proof. */
function leftOf({ way, kind, known, received }: Result, rules: Rules, calendar: CalendarData, now: number): Told['left'] {
  const line = (what: string, rule: RuleDef | undefined, date: string | undefined): Told['left'] => {
    if (!rule || !date) return []
    const { due, provisional } = dueAt(rule, instantOf(date), calendar)
    return [{ what, due, provisional, left: timeLeft(due, now, rule.unit, calendar), clause: rule.clause }]
  }
  return [
    ...line('filingLimit', way === 'complaint' ? rules.filingLimit : undefined, known),
    ...line('returnWindow', way === 'cancellation' || kind === 'afterSaleRefused' ? periods.returnWindow : undefined, received),
    ...line('defectReturn', kind === 'quality' ? periods.defectReturn : undefined, received),
    ...line('merchantShows', kind === 'quality' ? periods.merchantShows : undefined, received),
  ]
}
