/** What stays open to the parties when a case has closed without a solution, each with its last day where the rules name one. */
import { instantOf, isDate } from '~/machines/calendar'
import { namedDate } from '../engine/named-date'
import { never } from '../engine/work.server'
import type { Speaker } from './speaker.server'
import type { RemedyOpen } from './view'

/** The rule that ends each way. Limitation is the same before a court and an arbitrator (Civil Code 188, 198). */
const lastDay: Readonly<Record<string, string>> = { court: 'courtLimit', arbitration: 'courtLimit', authority: 'filingLimit', association: 'filingLimit', enforcement: 'enforcementLimit', suitOnDecision: 'courtLimit' }

export function remediesOpen({ file, words }: Speaker): RemedyOpen[] {
  const { root } = file
  const open = (root.snapshot.context as { openRemedies?: unknown }).openRemedies
  if (root.open || !Array.isArray(open)) return []
  const said = words.cases.remedies.ways as Readonly<Record<string, { name: string; text: string }>>
  // The day the consumer knew is in the paper they filed, for whoever may read it.
  const told = file.events.find((e) => e.seq === 1)?.body?.filing?.knownOn
  const since = { ...root.snapshot.since, ...(typeof told === 'string' && isDate(told) && { known: instantOf(told) }) }
  const pauses = file.pauses.map((p) => ({ from: p.from, until: p.until >= never ? Infinity : p.until }))
  return open.flatMap((code) => {
    const says = said[String(code)]
    if (!says) return []
    const date = namedDate(lastDay[String(code)] ?? '', since, { rules: file.rules, calendar: file.calendar, pauses })
    return [{ ...says, ...(date && Number.isFinite(date.due) && { due: date.due, provisional: date.provisional }) }]
  })
}
