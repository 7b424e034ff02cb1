/**
 * One unit of work on one case: what has been read inside the write, what has happened, and what is to be saved.
 * Nothing is written before save(); a refused move leaves no trace because its Work is dropped.
 */
import { and, eq, getTableColumns, sql } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import type { Handle } from '~/db/index.server'
import type { Tables } from '~/db/index.server'
import { canonical } from '~/db/record/canonical'
import { commitmentOf, hashOf, type EventRow } from '~/db/record/chain'
import { freshBytes } from '~/db/record/fresh-bytes'
import type { Sealer } from '~/db/record/sealing'
import { lockCase } from '~/db/lock-case'
import type { CalendarData } from '~/machines/calendar'
import type { Amounts } from '~/machines/rulebook'
import { workflowNamed } from '~/machines/registry'
import type { Terms } from '~/machines/step'
import type { Audience, Party, Proceeding, Workflow } from '~/machines/workflow'
import { calendarCalled, currentCalendar } from '../calendar.server'
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
type Stored = Omit<Row<'proceedings'>, 'snapshot'> & { snapshot: string }
type Unloaded = { open: Map<string, Stored>; deadlines: Map<string, DeadlineRow[]> }
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
  /** what is open in the case and has not been needed yet; read with the first that is */
  unloaded: Unloaded | undefined
  events: EventRow[]
  /** the next event's number and the hash before it */
  seq: number
  head: string
  /** whom the stored row of the case names */
  held: { respondentId: string | null; platformId: string | null }
  /** keys of subjects read in this write */
  keys: Map<string, Buffer>
  inserts: { [T in keyof Tables]?: New<T>[] }
  later: (() => Promise<unknown>)[]
}

/** What was answered to a key before, in the same read as the case. */
export type Before = { bodyHash: string; answer: { caseId: string; seq: number; version: number } }

/** `asked`: whose key of repetition to look for; read after the case is held, so that of two equal clicks the second finds the first one's answer. */
export async function beginWork(h: Handle, sealer: Sealer, caseId: string, asked = nobody): Promise<(Work & { before: Before | undefined }) | undefined> {
  await lockCase(h, caseId)
  const found = await caseRead(h).first({ caseId, ...asked })
  if (!found) return undefined
  const { newestCalendar, paused, bodyHash, answer, ...row } = found
  const [parties, calendar, pauses] = [await partiesOf(h, caseId), await calendarCalled(h, newestCalendar), paused ? await pausesOf(h, caseId) : []]
  const work = await workOn(h, sealer, row, parties, { calendar, pauses })
  return Object.assign(work, { before: bodyHash === null || answer === null ? undefined : { bodyHash, answer } })
}
const nobody = { actor: '', key: '' }

/** The case, the calendar in force, whether it was ever paused, and what its key answered: one statement for four. */
const caseRead = (h: Handle) => {
  const { cases: c, calendars, pauses, idempotency: i } = h.t
  const p = sql.placeholder
  return h.hot('case-at-work', () =>
    h.db.select({
      ...getTableColumns(c), bodyHash: i.bodyHash, answer: i.answer,
      newestCalendar: sql<string | null>`(SELECT ${calendars.version} FROM ${calendars} WHERE ${calendars.loadedAt} = (SELECT max(${calendars.loadedAt}) FROM ${calendars}) LIMIT 1)`,
      paused: sql<boolean | number>`EXISTS (SELECT 1 FROM ${pauses} WHERE ${pauses.caseId} = ${c.id})`,
    }).from(c).leftJoin(i, and(eq(i.actor, p('actor')), eq(i.key, p('key')))).where(eq(c.id, p('caseId'))),
  )
}
const pausesOf = (h: Handle, caseId: string): Promise<Row<'pauses'>[]> => {
  const t = h.t.pauses
  return h.hot('pauses-of', () => h.db.select().from(t).where(eq(t.caseId, sql.placeholder('caseId')))).execute({ caseId })
}

/** `known`: what has been read of a case that stands; nothing for one being born. */
export async function workOn(h: Handle, sealer: Sealer, row: CaseRow, parties: PartyRow[], known?: { calendar: CalendarData; pauses: Row<'pauses'>[] }): Promise<Work> {
  const calendar = known?.calendar ?? (await currentCalendar(h))
  const { rules, amounts } = await pinnedRules(h, row.rulesHash)
  const work: Work = {
    h, sealer, case: row, freshCase: !known, parties, calendar, amounts, pauses: known?.pauses ?? [], loaded: new Map(), unloaded: undefined, events: [], seq: row.seq, head: row.head,
    held: { respondentId: row.respondentId, platformId: row.platformId }, keys: new Map(), inserts: {}, later: [], terms: { rules, calendar, pauses: [] },
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
  const { open, deadlines } = await unloaded(work)
  const row = open.get(id) ?? (await closedProceeding(work, id))
  if (!row) return undefined
  open.delete(id)
  return keep(work, { ...row, snapshot: JSON.parse(row.snapshot) as Proceeding }, false, deadlines.get(id))
}

/**
 * Open proceedings and deadlines of the case as they stood when the work began: one statement each, however many parts there
 * are. What is loaded leaves it; a snapshot is taken out of its text only then.
 */
export async function unloaded(work: Work): Promise<Unloaded> {
  if (work.unloaded) return work.unloaded
  const found: Unloaded = { open: new Map(), deadlines: new Map() }
  work.unloaded = found
  if (work.freshCase) return found
  const { h } = work
  const { deadlines: d } = h.t
  const caseId = work.case.id
  for (const row of await openOf(h).execute({ caseId })) found.open.set(row.id, row)
  const rows: DeadlineRow[] = await h.hot('deadlines-at-work', () => h.db.select().from(d).where(and(eq(d.caseId, sql.placeholder('caseId')), h.isTrue('open')))).execute({ caseId })
  for (const row of asStored(rows)) {
    const others = found.deadlines.get(row.proceedingId)
    if (others) others.push(row)
    else found.deadlines.set(row.proceedingId, [row])
  }
  return found
}
const openOf = (h: Handle) => {
  const t = h.t.proceedings
  return h.hot('open-at-work', () => h.db.select(withText(t)).from(t).where(and(eq(t.caseId, sql.placeholder('caseId')), eq(t.open, true))))
}
async function closedProceeding(work: Work, id: string): Promise<Stored | undefined> {
  const t = work.h.t.proceedings
  const row = await work.h.hot('proceeding', () => work.h.db.select(withText(t)).from(t).where(eq(t.id, sql.placeholder('id')))).first({ id })
  return row?.caseId === work.case.id ? row : undefined
}
const withText = (t: Tables['proceedings']) => ({ ...getTableColumns(t), snapshot: sql<string>`${t.snapshot}` })

export function keep(work: Work, { snapshot, ...row }: Row<'proceedings'>, fresh: boolean, deadlines: DeadlineRow[] = []): Loaded {
  const kept: Loaded = { row, proceeding: snapshot, workflow: workflowNamed(row.workflow), deadlines, fresh, changed: fresh }
  work.loaded.set(row.id, kept)
  return kept
}

/** Open proceedings of the case as they stand now, those changed in this work included. */
export async function openProceedings(work: Work): Promise<Loaded[]> {
  for (const id of [...(await unloaded(work)).open.keys()]) await load(work, id)
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
  const salt = freshBytes(16)
  const bare: Omit<EventRow, 'hash'> = {
    id: uuidv7(), caseId: work.case.id, seq, proceedingId: e.proceedingId, workflow: e.workflow, kind: e.kind, type: e.type,
    actor: e.actor, seat: e.seat ?? null, audience: e.audience, at: e.at, causeSeq: e.causeSeq ?? null,
    rulesVersion: work.case.rulesHash, calendarVersion: work.calendar.version, facts: e.facts ?? null,
    commitment: commitmentOf(salt, body), previous: work.head,
  }
  const event: EventRow = { ...bare, hash: hashOf(bare) }
  work.head = event.hash
  work.events.push(event)
  const sealed = await work.sealer.seal(work.h, e.subject, body, e.at, work.keys)
  insert(work, 'eventBodies', { eventId: event.id, caseId: work.case.id, subject: e.subject, salt: salt.toString('base64'), sealed })
  const words = e.words && searchable(e.words)
  // What is held for the body's eye is not found by the other side either.
  if (words) insert(work, 'searchRows', { caseId: work.case.id, audience: e.facts?.held ? (e.audience === 'joint' ? 'deciders' : 'sealed') : e.audience, subject: e.subject, at: e.at, body: words })
  return seq
}

export function insert<T extends keyof Tables>(work: Work, table: T, row: New<T>): void {
  const rows = (work.inserts[table] ??= []) as New<T>[]
  rows.push(row)
}
