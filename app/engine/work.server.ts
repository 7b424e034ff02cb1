/**
 * One unit of work on one case: what has been read inside the write, what has happened, and what is to be saved.
 * Nothing is written before save(); a refused move leaves no trace because its Work is dropped.
 */
import { randomBytes } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import type { Handle } from '~/db/index.server'
import type { Tables } from '~/db/index.server'
import { canonical } from '~/db/record/canonical'
import { commitmentOf, hashOf, type EventRow } from '~/db/record/chain'
import type { Sealer } from '~/db/record/sealing'
import { lockCase } from '~/db/lock-case'
import type { CalendarData } from '~/machines/calendar'
import type { Amounts } from '~/machines/rulebook'
import { workflowNamed } from '~/machines/registry'
import type { Terms } from '~/machines/step'
import type { Audience, Party, Proceeding, Workflow } from '~/machines/workflow'
import { currentCalendar } from '../calendar.server'
import { partiesOf, type PartyRow } from './actor.server'
import { pinnedRules } from './pinned-rules.server'
import { asStored } from './save.server'
import type { LoggedFacts } from './sealed.server'
import { searchable } from './search-text'

type Row<T extends keyof Tables> = Tables[T]['$inferSelect']
type New<T extends keyof Tables> = Tables[T]['$inferInsert']
export type CaseRow = Row<'cases'>
export type DeadlineRow = Row<'deadlines'>
export type Loaded = { row: Omit<Row<'proceedings'>, 'snapshot'>; proceeding: Proceeding; workflow: Workflow; deadlines: DeadlineRow[]; fresh: boolean; changed: boolean }
/** An instant that is never reached: stored where a clock stands still. */
export const never = 8_640_000_000_000_000

export type Work = {
  h: Handle
  sealer: Sealer
  case: CaseRow
  freshCase: boolean
  parties: PartyRow[]
  calendar: CalendarData
  amounts: Amounts
  terms: Terms
  pauses: Row<'pauses'>[]
  loaded: Map<string, Loaded>
  events: EventRow[]
  /** the next event's number and the hash before it */
  seq: number
  head: string
  inserts: { [T in keyof Tables]?: New<T>[] }
  later: (() => Promise<unknown>)[]
}

export async function beginWork(h: Handle, sealer: Sealer, caseId: string): Promise<Work | undefined> {
  const row = await lockCase(h, caseId)
  if (!row) return undefined
  return workOn(h, sealer, row, await partiesOf(h, caseId), false)
}

export async function workOn(h: Handle, sealer: Sealer, row: CaseRow, parties: PartyRow[], freshCase: boolean): Promise<Work> {
  const calendar = await currentCalendar(h)
  const { rules, amounts } = await pinnedRules(h, row.rulesHash)
  const p = h.t.pauses
  const pauses = freshCase ? [] : await h.hot('pauses-of', () => h.db.select().from(p).where(eq(p.caseId, sql.placeholder('caseId')))).execute({ caseId: row.id })
  const work: Work = {
    h, sealer, case: row, freshCase, parties, calendar, amounts, pauses, loaded: new Map(), events: [], seq: row.seq, head: row.head, inserts: {}, later: [],
    terms: { rules, calendar, pauses: [] },
  }
  refreshPauses(work)
  return work
}

/** The pauses of the case as the calendar reads them; one without an end stands still. */
export function refreshPauses(work: Work): void {
  work.terms = { ...work.terms, pauses: work.pauses.map((p) => ({ from: p.from, until: p.until >= never ? Infinity : p.until })) }
}

export async function load(work: Work, id: string): Promise<Loaded | undefined> {
  const kept = work.loaded.get(id)
  if (kept) return kept
  const { h } = work
  const [row] = await h.hot('proceeding', () => h.db.select().from(h.t.proceedings).where(eq(h.t.proceedings.id, sql.placeholder('id')))).execute({ id })
  if (!row || row.caseId !== work.case.id) return undefined
  return keep(work, row, false, await openDeadlines(h, id))
}
const openDeadlines = async (h: Handle, proceedingId: string): Promise<DeadlineRow[]> =>
  asStored(await h.hot('open-deadlines', () => h.db.select().from(h.t.deadlines).where(and(eq(h.t.deadlines.proceedingId, sql.placeholder('proceedingId')), eq(h.t.deadlines.open, true)))).execute({ proceedingId }))

export function keep(work: Work, { snapshot, ...row }: Row<'proceedings'>, fresh: boolean, deadlines: DeadlineRow[] = []): Loaded {
  const kept: Loaded = { row, proceeding: snapshot, workflow: workflowNamed(row.workflow), deadlines, fresh, changed: fresh }
  work.loaded.set(row.id, kept)
  return kept
}

/** Open proceedings of the case as they stand now, those changed in this work included. */
export async function openProceedings(work: Work): Promise<Loaded[]> {
  if (!work.freshCase) {
    const { h } = work
    const rows = await h.hot('open-proceedings', () =>
      h.db.select().from(h.t.proceedings).where(and(eq(h.t.proceedings.caseId, sql.placeholder('caseId')), eq(h.t.proceedings.open, true))),
    ).execute({ caseId: work.case.id })
    for (const row of rows) if (!work.loaded.has(row.id)) keep(work, row, false, await openDeadlines(h, row.id))
  }
  return [...work.loaded.values()].filter((l) => l.proceeding.status === 'active')
}

export type Entry = {
  proceedingId: string; workflow: string; kind: EventRow['kind']; type: string
  actor: string; seat?: Party | undefined; audience: Audience; at: number; causeSeq?: number | undefined; facts?: LoggedFacts | undefined
  subject: string; body: Record<string, unknown>
  /** text for the search index, already of this audience */
  words?: string | undefined
}

/** Appends one event to the record: body sealed under its subject's key, the chain holding only a commitment to it. */
export async function record(work: Work, e: Entry): Promise<number> {
  const seq = ++work.seq
  const body = canonical(e.body)
  const salt = randomBytes(16)
  const bare: Omit<EventRow, 'hash'> = {
    id: uuidv7(), caseId: work.case.id, seq, proceedingId: e.proceedingId, workflow: e.workflow, kind: e.kind, type: e.type,
    actor: e.actor, seat: e.seat ?? null, audience: e.audience, at: e.at, causeSeq: e.causeSeq ?? null,
    rulesVersion: work.case.rulesHash, calendarVersion: work.calendar.version, facts: e.facts ?? null,
    commitment: commitmentOf(salt, body), previous: work.head,
  }
  const event: EventRow = { ...bare, hash: hashOf(bare) }
  work.head = event.hash
  work.events.push(event)
  const sealed = await work.sealer.seal(work.h, e.subject, body, e.at)
  insert(work, 'eventBodies', { eventId: event.id, caseId: work.case.id, subject: e.subject, salt: salt.toString('base64'), sealed })
  const words = e.words && searchable(e.words)
  if (words) insert(work, 'searchRows', { caseId: work.case.id, audience: e.audience, subject: e.subject, body: words })
  return seq
}

export function insert<T extends keyof Tables>(work: Work, table: T, row: New<T>): void {
  const rows = (work.inserts[table] ??= []) as New<T>[]
  rows.push(row)
}
