/**
 * Every deadline of every case, from its rows and the record, against a count of days that shares nothing with the engine:
 * none early, none missed, none fired twice.
 */
import { asc, eq } from 'drizzle-orm'
import type { House } from '~/app/house.server'
import type { CalendarData } from '~/machines/calendar'
import { bruteDue, type Counted, type Pause } from './brute-days'
import { never, type Told } from './simulation'

type Event = { seq: number; proceedingId: string; kind: string; type: string; at: number; seat: string | null; calendarVersion: string; body?: Record<string, any> | undefined }
type Deadline = { proceedingId: string; kind: string; rule: string; start: number; due: number; provisional: boolean; calendarVersion: string; open: boolean; armedSeq: number; closedSeq: number | null; how: string | null }
type Held = { id: string; reason: string; from: number; until: number; openedSeq: number; endedSeq: number | null }
type Rule = Counted & { start: string; pausable: boolean; notBefore?: { rule: string; n: number; unit: string }; negotiable?: { atLeast: number; atMost: number } }
export type CaseRecord = {
  name: string; ended: boolean; movedAt: number; events: Event[]; deadlines: Deadline[]; pauses: Held[]; rules: Record<string, Rule>
  proceedings: { id: string; workflow: string; openedSeq: number; periods: Record<string, number>; since: Record<string, number> }[]
}

export async function recordsOf(house: House): Promise<CaseRecord[]> {
  const { db, t } = house.store
  const records: CaseRecord[] = []
  for (const c of await db.select().from(t.cases).orderBy(asc(t.cases.kind))) {
    const events = await db.select().from(t.caseEvents).where(eq(t.caseEvents.caseId, c.id)).orderBy(asc(t.caseEvents.seq))
    const bodies = new Map<string, Record<string, any>>()
    for (const b of await db.select().from(t.eventBodies).where(eq(t.eventBodies.caseId, c.id))) bodies.set(b.eventId, JSON.parse((await house.sealer.open(house.store, b.subject, b.sealed!))!))
    const [pinned] = await db.select().from(t.pinnedRules).where(eq(t.pinnedRules.hash, c.rulesHash))
    const proceedings = await db.select().from(t.proceedings).where(eq(t.proceedings.caseId, c.id))
    records.push({
      name: c.kind, ended: c.endedAt !== null, movedAt: c.movedAt, rules: pinned!.rules as unknown as Record<string, Rule>,
      events: events.map((e) => ({ ...e, body: bodies.get(e.id) })),
      deadlines: await db.select().from(t.deadlines).where(eq(t.deadlines.caseId, c.id)),
      pauses: await db.select().from(t.pauses).where(eq(t.pauses.caseId, c.id)),
      proceedings: proceedings.map((p) => ({ id: p.id, workflow: p.workflow, openedSeq: p.openedSeq, periods: p.snapshot.periods ?? {}, since: p.snapshot.since })),
    })
  }
  return records
}

export type Audit = { deadlines: number; fired: number; reminders: number; faults: string[] }

export function audit(records: readonly CaseRecord[], told: Pick<Told, 'pauses' | 'calendars'>): Audit {
  const result: Audit = { deadlines: 0, fired: 0, reminders: 0, faults: [] }
  for (const c of records) {
    const fault = (what: string) => result.faults.push(`${c.name}: ${what}`)
    inOrder(c, fault)
    for (const d of c.deadlines) {
      if (d.kind === 'reminder') { result.reminders++; continue }
      result.deadlines++
      if (d.how === 'fired') result.fired++
      dated(c, d, told, fault)
      fate(c, d, fault)
    }
    for (const e of c.events.filter((x) => x.kind === 'lapse')) {
      const rows = c.deadlines.filter((d) => d.kind === 'deadline' && d.how === 'fired' && d.closedSeq === e.seq)
      if (rows.length !== 1) fault(`${e.type} lapsed at event ${e.seq} and ${rows.length} rows say so`)
    }
  }
  return result
}
type Fault = (what: string) => unknown

function inOrder(c: CaseRecord, fault: Fault) {
  c.events.forEach((e, i) => { if (i > 0 && e.at < c.events[i - 1]!.at) fault(`event ${e.seq} ${e.type} is before the one that led to it`) })
}

/** The date in the row is the one a person with a wall calendar would find. */
function dated(c: CaseRecord, d: Deadline, told: Pick<Told, 'pauses' | 'calendars'>, fault: Fault) {
  const armed = c.events[d.armedSeq - 1]!
  const versions = told.calendars.slice(told.calendars.findIndex((k) => k.version === armed.calendarVersion), told.calendars.findIndex((k) => k.version === d.calendarVersion) + 1)
  const pauses = pausesFor(c, d, told.pauses)
  const each = versions.map((calendar) => count(c, d, d.rule, d.start, calendar, pauses))
  // A date in a year not yet announced moves later only; what lapsed long before it was armed lapses with the arming.
  const wanted = [each.at(-1)!, Math.max(...each)].map((x) => Math.max(x, armed.at))
  if (!wanted.includes(d.due) && !(d.due >= never && wanted.some((x) => x >= never))) fault(`${d.rule} armed at event ${d.armedSeq}: due ${iso(d.due)}, counted ${wanted.map(iso).join(' or ')}`)
}

/** It fired once at its own instant, or was answered before it. */
function fate(c: CaseRecord, d: Deadline, fault: Fault) {
  if (d.open) {
    if (d.due <= c.movedAt) fault(`${d.rule}: missed, ${iso(d.due)} stands open while the case moved at ${iso(c.movedAt)}`)
    return
  }
  const closing = c.events[d.closedSeq! - 1]!
  if (d.how !== 'fired') {
    if (closing.at > d.due) fault(`${d.rule}: missed, closed by ${closing.type} at ${iso(closing.at)} after ${iso(d.due)}`)
    return
  }
  if (closing.kind !== 'lapse' || closing.type !== d.rule || closing.proceedingId !== d.proceedingId) fault(`${d.rule}: marked fired by ${closing.kind} ${closing.type}`)
  if (closing.at < d.due) fault(`${d.rule}: early, fired at ${iso(closing.at)}, due ${iso(d.due)}`)
  if (closing.at > d.due) fault(`${d.rule}: fired at ${iso(closing.at)} and not at its own instant ${iso(d.due)}`)
}

function count(c: CaseRecord, d: Deadline, key: string, start: number, calendar: CalendarData, pauses: readonly Pause[]): number {
  const rule = c.rules[key]!
  const own = bruteDue({ ...rule, n: lengthOf(c, d, key, rule, start) }, start, calendar, rule.pausable ? pauses : [])
  if (!rule.notBefore) return own
  const other = count(c, d, rule.notBefore.rule, anchorOf(c, d, rule.notBefore.rule), calendar, pauses)
  if (other === Infinity || own === Infinity) return Infinity
  // What follows the end of days counts from the day that ended.
  return Math.max(own, bruteDue(rule.notBefore, rule.notBefore.unit === 'hour' ? other : other - 1, calendar, rule.pausable ? pauses : []))
}

/** The period as agreed at the opening, or as extended since it began. */
function lengthOf(c: CaseRecord, d: Deadline, key: string, rule: Rule, start: number): number {
  const agreed = c.proceedings.find((p) => p.id === d.proceedingId)!.periods[key]
  let n = agreed !== undefined && rule.negotiable ? Math.min(Math.max(agreed, rule.negotiable.atLeast), rule.negotiable.atMost) : rule.n
  let asked = 0
  for (const e of c.events.filter((x) => x.proceedingId === d.proceedingId && x.kind === 'move' && x.seq < (d.closedSeq ?? Infinity))) {
    if (e.type === 'askExtension') asked = Number(e.body?.fields?.days ?? 5)
    if (e.at < start) continue
    if (e.type === 'agreeExtension' && key === 'negotiateTotal') n += asked
    if (e.type === 'extendEvidence' && key === 'evidencePeriod') n += Number(e.body?.fields?.days ?? 7)
    if (e.type === 'askMoreTime' && key === (e.seat === 'complainant' ? 'supplyMaterials' : 'merchantReply')) n += 5
  }
  return n
}

/** Where the period that another waits for began: the last service before it. */
function anchorOf(c: CaseRecord, d: Deadline, key: string): number {
  const anchor = c.rules[key]!.start
  const closed = d.closedSeq ?? Infinity
  const counted = c.deadlines.filter((x) => x.kind === 'deadline' && x.proceedingId === d.proceedingId && c.rules[x.rule]!.start === anchor).sort((a, b) => a.armedSeq - b.armedSeq)
  const before = counted.findLast((x) => x.armedSeq < closed)
  if (before) return before.start
  // Not yet served by then: whoever answers a publication before its end. Served by what closed it, or after, is too late.
  const named = c.proceedings.find((p) => p.id === d.proceedingId)!.since[anchor]
  const closedAt = d.closedSeq === null ? Infinity : c.events[d.closedSeq - 1]!.at
  return named !== undefined && named <= closedAt && !counted.some((x) => x.start === named) ? named : d.start
}

/** How long a pause was to last that began and ended within one write, so that nobody saw it stand: a stay has no end of its own. */
const lasting: Record<string, number> = { stay: Infinity, arbitrationStay: Infinity, appraisal: 60, succession: 60, substitution: 30 }
const planOf = (p: Held) => (p.reason in lasting ? p.from + lasting[p.reason]! * 86_400_000 : p.until)
/** Pauses as they stood when the row was last dated: begun before it closed; ended early only if that was before too. */
function pausesFor(c: CaseRecord, d: Deadline, planned: Told['pauses']): Pause[] {
  const closed = d.closedSeq ?? Infinity
  return c.pauses.filter((p) => p.openedSeq < closed).map((p) => {
    const until = p.endedSeq !== null && p.endedSeq < closed ? p.until : (planned.get(p.id) ?? planOf(p))
    return { from: p.from, until: until >= never ? Infinity : until }
  })
}
const iso = (at: number) => (Number.isFinite(at) && at < never ? new Date(at).toISOString() : 'never')
