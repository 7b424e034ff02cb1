/** The statements behind a case page: one for each table, prepared once, each an index range of this case alone. */
import { and, asc, eq, getTableColumns, inArray, or, sql } from 'drizzle-orm'
import type { Handle } from '~/db/index.server'
import type { Party } from '~/machines/workflow'
import { readable } from '../audience'

const p = sql.placeholder
export type CaseRow = Handle['t']['cases']['$inferSelect']
export type ProceedingRow = Handle['t']['proceedings']['$inferSelect']

export async function caseByReference(h: Handle, reference: string): Promise<CaseRow | undefined> {
  const t = h.t.cases
  return h.hot('case-by-reference', () => h.db.select().from(t).where(eq(t.reference, p('reference')))).first({ reference })
}

/** Of a proceeding, what tells which moves it has and who may see it. */
export async function proceedingNamed(h: Handle, id: string) {
  const t = h.t.proceedings
  return h.hot('proceeding-named', () => h.db.select({ id: t.id, caseId: t.caseId, workflow: t.workflow, audience: t.audience }).from(t).where(eq(t.id, p('id')))).first({ id })
}

/** What a proceeding knows of the case, the handler among it. */
export async function contextOf(h: Handle, id: string) {
  const t = h.t.proceedings
  const row = await h.hot('proceeding-context', () => h.db.select({ snapshot: t.snapshot }).from(t).where(eq(t.id, p('id')))).first({ id })
  return row?.snapshot.context
}

/** Everyone who sits or sat in the case, with the names behind the seats. */
export async function seatsOf(h: Handle, caseId: string) {
  const { parties: s, organisations: o, users: u } = h.t
  return h.hot('case-seats', () =>
    h.db.select({
      id: s.id, seat: s.seat, userId: s.userId, organisationId: s.organisationId, neutralId: s.neutralId, pseudonym: s.pseudonym, since: s.since, until: s.until,
      organisation: o.name, organisationEn: o.nameEn, person: u.name, erasedAt: u.erasedAt,
    }).from(s).leftJoin(o, eq(o.id, s.organisationId)).leftJoin(u, eq(u.id, s.userId)).where(eq(s.caseId, p('caseId'))).orderBy(asc(s.since), asc(s.id)),
  ).execute({ caseId })
}
export type SeatRow = Awaited<ReturnType<typeof seatsOf>>[number]

export async function proceedingsOf(h: Handle, caseId: string): Promise<ProceedingRow[]> {
  const t = h.t.proceedings
  return h.hot('case-proceedings', () => h.db.select().from(t).where(eq(t.caseId, p('caseId'))).orderBy(asc(t.openedSeq))).execute({ caseId })
}

export async function openDeadlinesOf(h: Handle, caseId: string) {
  const t = h.t.deadlines
  return h.hot('case-deadlines', () =>
    h.db.select().from(t).where(and(eq(t.caseId, p('caseId')), h.isTrue('open'), eq(t.kind, 'deadline'))).orderBy(asc(t.due), asc(t.id)),
  ).execute({ caseId })
}
export type DeadlineRow = Awaited<ReturnType<typeof openDeadlinesOf>>[number]

/** Events this seat may read, with their sealed bodies. One statement for each seat, so that the audiences stand in it. */
export async function eventsOf(h: Handle, caseId: string, seat: Party) {
  const { caseEvents: e, eventBodies: b } = h.t
  return h.hot(`case-events-${seat}`, () =>
    h.db.select({
      id: e.id, seq: e.seq, proceedingId: e.proceedingId, workflow: e.workflow, kind: e.kind, type: e.type, actor: e.actor, seat: e.seat, audience: e.audience,
      at: e.at, causeSeq: e.causeSeq, facts: e.facts, subject: b.subject, sealed: b.sealed,
    }).from(e).leftJoin(b, eq(b.eventId, e.id)).where(and(eq(e.caseId, p('caseId')), inArray(e.audience, readable(seat)))).orderBy(asc(e.seq)),
  ).execute({ caseId })
}
export type EventRow = Awaited<ReturnType<typeof eventsOf>>[number]

/** Files of the case that the seat may see; who brought one sees it, whomever it was addressed to. */
export async function evidenceOf(h: Handle, caseId: string, seat: Party) {
  const { evidence: t, blobs: b, caseEvents: e } = h.t
  return h.hot(`case-evidence-${seat}`, () =>
    h.db.select({
      id: t.id, name: t.name, nameHeld: t.nameHeld, caseId: t.caseId, seq: t.seq, seat: t.seat, audience: t.audience, createdAt: t.createdAt, saidAt: e.at,
      sha256: b.sha256, size: b.size, type: b.type, renditionType: b.renditionType,
    }).from(t).innerJoin(b, eq(b.sha256, t.blob)).leftJoin(e, and(eq(e.caseId, t.caseId), eq(e.seq, t.seq))).where(and(eq(t.caseId, p('caseId')), or(inArray(t.audience, readable(seat)), eq(t.seat, seat)))).orderBy(asc(t.createdAt), asc(t.id)),
  ).execute({ caseId })
}

export async function disclosuresOf(h: Handle, caseId: string) {
  const t = h.t.disclosures
  return h.hot('case-disclosures', () => h.db.select(getTableColumns(t)).from(t).where(eq(t.caseId, p('caseId'))).orderBy(asc(t.seq))).execute({ caseId })
}
export type DisclosureRow = Awaited<ReturnType<typeof disclosuresOf>>[number]

export async function pausesOf(h: Handle, caseId: string) {
  const t = h.t.pauses
  return h.hot('pauses-of', () => h.db.select().from(t).where(eq(t.caseId, p('caseId')))).execute({ caseId })
}
export type PauseRow = Awaited<ReturnType<typeof pausesOf>>[number]
