/**
 * The case as one reader may see it: read once, filtered by audience here and nowhere later. What a seat may not read is not
 * in the file at all, so no page, print or export made from it can show it.
 */
import type { Handle } from '~/db/index.server'
import type { Sealer } from '~/db/record/sealing'
import type { CalendarData } from '~/machines/calendar'
import { isWorkflowName, workflowNamed } from '~/machines/registry'
import type { Amounts, Rules } from '~/machines/rulebook'
import { mayRead, reads, readsFile } from '../audience'
import { currentCalendar } from '../calendar.server'
import { calledBy, organisationNames, seatOf, type Actor, type Called, type PartyRow, type Seated } from '../engine/actor.server'
import { neutralNames } from '../neutrals/names.server'
import { pinnedRules } from '../engine/pinned-rules.server'
import { readerAt } from '../engine/reader.server'
import { fileOf, itemOf } from '../evidence/evidence.server'
import type { EvidenceItem } from '../evidence/item'
import { openBodies, type Body } from './bodies.server'
import { withHeldTexts } from './held.server'
import {
  disclosuresOf, eventsOf, evidenceOf, openDeadlinesOf, pausesOf, proceedingsOf, seatsOf,
  type CaseRow, type DeadlineRow, type DisclosureRow, type EventRow, type PauseRow, type ProceedingRow, type SeatRow,
} from './rows.server'

export type FileEvent = Omit<EventRow, 'sealed' | 'subject'> & { body: Body }
export type CaseFile = {
  case: CaseRow
  actor: Actor
  reader: Seated
  root: ProceedingRow
  /** the root first, then its parts as they were opened */
  proceedings: ProceedingRow[]
  seats: SeatRow[]
  deadlines: DeadlineRow[]
  events: FileEvent[]
  evidence: EvidenceItem[]
  disclosures: DisclosureRow[]
  pauses: PauseRow[]
  rules: Rules
  amounts: Amounts
  calendar: CalendarData
  /** organisations by id: those at the table and those named in moves */
  names: Map<string, Called>
  /** people of rosters named in moves, by roster id */
  neutrals: Map<string, string>
}

/** undefined for a stranger. */
export async function readCase(h: Handle, sealer: Sealer, actor: Actor, row: CaseRow): Promise<CaseFile | undefined> {
  const seats = await seatsOf(h, row.id)
  const sitting = seats.filter((s) => s.until === null) satisfies PartyRow[]
  const reader = await seatOf(h, actor, row.id, sitting)
  if (!reader) return undefined
  const { seat } = reader
  const eyes = readerAt(seats, seat)
  const [all, deadlines, written, brought, disclosures, pauses, { rules, amounts }, calendar] = await Promise.all([
    proceedingsOf(h, row.id), openDeadlinesOf(h, row.id), eventsOf(h, row.id, seat), evidenceOf(h, row.id, seat),
    disclosuresOf(h, row.id), pausesOf(h, row.id), pinnedRules(h, row.rulesHash), currentCalendar(h),
  ])
  const proceedings = all.filter((p) => reads(eyes, { audience: p.audience, at: p.openedAt }))
  const root = proceedings.find((p) => p.id === row.rootId)
  if (!root) return undefined
  const known = new Set(proceedings.map((p) => p.id))
  // Before the bodies are opened: they are matched by place.
  const events = written.filter((e) => reads(eyes, e))
  const evidence = brought.filter((e) => readsFile(eyes, fileOf(e)))
  const bodies = await openBodies(h, sealer, events)
  const names = new Map(seats.filter((s) => s.organisationId).map((s) => [s.organisationId!, calledBy({ name: s.organisation ?? '', nameEn: s.organisationEn })]))
  const named = namedIn(events, bodies, 'party').filter((id) => !names.has(id))
  const neutrals = await neutralNames(h, namedIn(events, bodies, 'neutral'))
  for (const [id, name] of await organisationNames(h, named)) names.set(id, name)
  return {
    case: row, names, neutrals, actor, reader, root, proceedings: [root, ...proceedings.filter((p) => p !== root)], seats, rules, amounts, calendar, pauses,
    deadlines: deadlines.filter((d) => known.has(d.proceedingId)),
    events: withHeldTexts(events.map(({ sealed: _, subject: __, ...e }, n) => ({ ...e, body: bodies[n] })), seat),
    evidence: evidence.map((e) => itemOf(e, eyes)),
    disclosures: disclosures.filter((d) => d.to === seat || d.of === seat || mayRead(seat, 'deciders')),
  }
}

function namedIn(events: readonly EventRow[], bodies: readonly Body[], kind: 'party' | 'neutral'): string[] {
  return events.flatMap((e, n) => {
    const declared = e.kind === 'move' && isWorkflowName(e.workflow) ? workflowNamed(e.workflow).moves[e.type]?.fields : undefined
    return Object.entries(declared ?? {}).filter(([, f]) => f.kind === kind).flatMap(([name]) => bodies[n]?.fields?.[name] ?? []).filter((id) => typeof id === 'string')
  })
}
