/** Why a date is what it is: computed anew from rule, start, calendar and pauses, and put into words. Never a stored sentence. */
import { eq, sql } from 'drizzle-orm'
import type { Handle } from '~/db/index.server'
import { chinaCalendar, instantOf, type CalendarData, type DueExplanation, type Skipped } from '~/machines/calendar'
import { explainDeadline, type DeadlineExplanation } from '~/machines/rulebook'
import { never } from '../engine/work.server'
import type { Locale } from '../words/locales'
import type { CaseFile } from './read.server'
import { clauseName } from './clause'
import { dueViews } from './dues.server'
import { headingOf } from './filed.server'
import { speakerOf, wordsOf, type Speaker } from './speaker.server'
import type { DeadlineView } from './view'

export type CountView = {
  period: string
  start: string
  startFact: string
  firstDay: string | undefined
  skipped: string[]
  makeUp: string[]
  rolled: { from: string; to: string } | undefined
  stands: string | undefined
  last: string | undefined
  hours: boolean
}
export type ExplainedDate = {
  reference: string
  heading: string
  name: string
  deadline: DeadlineView
  own: CountView
  extended: string | undefined
  other: { name: string; added: string; count: CountView; decides: boolean } | undefined
  clause: string
  source: string
  calendar: string
  provisionalYears: number[]
  keptLater: boolean
}

/** undefined for a deadline that is not open in this case, or whose proceeding the reader may not see. */
export async function explainedDate(h: Handle, file: CaseFile, id: string, locale: Locale, now: number): Promise<ExplainedDate | undefined> {
  const row = file.deadlines.find((d) => d.id === id)
  const proceeding = row && file.proceedings.find((p) => p.id === row.proceedingId)
  const rule = row && file.rules[row.rule]
  if (!row || !proceeding || !rule) return undefined
  const s = speakerOf(file, locale, now)
  const w = wordsOf(proceeding.workflow, locale)
  const { since, periods, extended } = proceeding.snapshot
  const more = extended?.[row.rule]
  const rules = more ? { ...file.rules, [row.rule]: { ...rule, n: rule.n + more } } : file.rules
  const pauses = file.pauses.map((p) => ({ from: p.from, until: p.until >= never ? Infinity : p.until }))
  const told = explainDeadline(row.rule, rules, { ...since, [rule.start]: row.start }, row.start, await calendarNamed(h, row.calendarVersion, file.calendar), pauses, periods)
  const due = Number.isFinite(told.due) ? told.due : never
  return {
    reference: file.case.reference, heading: headingOf(s), name: w.rules[row.rule] ?? row.rule,
    deadline: dueViews(s, proceeding.id).find((d) => d.id === id)!,
    own: countView(s, told.counted, told.anchor), extended: more ? s.fill(s.words.cases.units[rule.unit], { n: more }) : undefined,
    other: otherView(s, told, w.rules), clause: clauseName(told.clause, locale), source: s.words.cases.sources[told.source], calendar: told.counted.calendarVersion,
    provisionalYears: [...new Set([...told.counted.provisionalYears, ...(told.notBefore?.added?.provisionalYears ?? [])])],
    keptLater: due !== row.due,
  }
}

function otherView(s: Speaker, told: DeadlineExplanation, names: Record<string, string>): ExplainedDate['other'] {
  if (!told.notBefore) return undefined
  const { rule, added } = told.notBefore
  return {
    name: names[rule.rule] ?? rule.rule, decides: told.decides === 'notBefore', count: countView(s, rule.counted, rule.anchor),
    added: added ? s.fill(s.words.cases.units[added.period.unit], { n: added.period.n }) : '',
  }
}

function countView(s: Speaker, d: DueExplanation, anchor: string): CountView {
  const { words, fill, format } = s
  const day = (date: string) => format.day(instantOf(date))
  const names = words.cases.anchors as Record<string, string>
  return {
    period: fill(words.cases.units[d.period.unit], { n: d.period.n }),
    start: d.period.unit === 'hour' ? format.moment(d.start) : day(d.startDate), startFact: names[anchor] ?? names.entry!,
    firstDay: d.firstCounted ? day(d.firstCounted) : undefined,
    skipped: [...d.skipped, ...(d.rolled?.over ?? [])].map((range) => skippedLine(s, range)),
    makeUp: d.makeUpDays.map(({ date, name }) => [day(date), name && (s.locale === 'en' ? name.en : name.zh)].filter(Boolean).join(' · ')),
    rolled: d.rolled ? { from: day(d.rolled.from), to: day(d.rolled.to) } : undefined,
    stands: d.stillSince ? day(d.stillSince) : undefined, last: d.lastDate ? day(d.lastDate) : undefined, hours: d.period.unit === 'hour',
  }
}

function skippedLine({ words, fill, format, locale }: Speaker, range: Skipped): string {
  const { date } = words.cases
  const from = format.day(instantOf(range.from))
  const days = range.from === range.to ? from : fill(date.range, { from, to: format.day(instantOf(range.to)) })
  const name = range.reason === 'holiday' && range.name ? (locale === 'en' ? range.name.en : range.name.zh) : date.reasons[range.reason]
  return `${days}${words.shell.colon}${name}${words.parts.bracket.open}${fill(date.days, { n: range.days })}${words.parts.bracket.close}`
}

/** The calendar the date was computed with, which may be older than the one in force. */
async function calendarNamed(h: Handle, version: string, current: CalendarData): Promise<CalendarData> {
  if (version === current.version) return current
  if (version === chinaCalendar.version) return chinaCalendar
  const t = h.t.calendars
  const [row] = await h.hot('calendar-named', () => h.db.select().from(t).where(eq(t.version, sql.placeholder('version')))).execute({ version })
  return row?.data ?? current
}
