/** What some documents repeat from the record: the filing, the list of evidence, the course of the procedure. */
import { and, asc, eq, ne } from 'drizzle-orm'
import type { Handle } from '~/db/index.server'
import { isWorkflowName, workflowNamed } from '~/machines/registry'
import type { Audience, Party } from '~/machines/workflow'
import { reads, type Item } from '../audience'
import { readerOf } from '../engine/reader.server'
import type { Work } from '../engine/work.server'
import { fileOf, nameFor } from '../evidence/evidence.server'
import type { About } from './given'
import type { DocumentKind } from './kinds'

/** Whoever may read the document may read what it lists: an item of any other audience is not in it, nor what was confided to somebody who sat there before. */
async function listedIn(h: Handle, caseId: string, document: Audience): Promise<(item: Item) => boolean> {
  const reader = await readerOf(h, caseId, document)
  return (item) => item.audience === 'joint' || (item.audience === document && (!reader || reads(reader, item)))
}

const otherSide = (seat: Party | null): Party => (seat === 'respondent' ? 'complainant' : 'respondent')

/** What the person told when filing, as texts by name. */
export async function filingOf(work: Work): Promise<{ told: Record<string, string> } | undefined> {
  const { caseEvents: e, eventBodies: b, users: u, parties: p } = work.h.t
  const [row] = await work.h.db.select({ subject: b.subject, sealed: b.sealed }).from(e).innerJoin(b, eq(b.eventId, e.id)).where(and(eq(e.caseId, work.case.id), eq(e.seq, 1)))
  const plain = row?.sealed ? await work.sealer.open(work.h, row.subject, row.sealed) : undefined
  const filing = plain && JSON.parse(plain).filing
  if (!filing) return undefined
  const told = Object.fromEntries(Object.entries(filing).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== ''))
  const [person] = await work.h.db.select({ email: u.email }).from(p).innerJoin(u, eq(u.id, p.userId)).where(and(eq(p.caseId, work.case.id), eq(p.seat, 'complainant')))
  const { name, phone } = (filing.contact ?? {}) as { name?: string; phone?: string }
  return { told: { ...told, ...(name && { contactName: name }), ...(phone && { contactPhone: phone }), ...(person && { contactEmail: person.email }) } }
}

export async function evidenceIn(h: Handle, caseId: string, audience: Audience): Promise<About['evidence']> {
  const { evidence: e, blobs: b, caseEvents: s } = h.t
  const rows = await h.db.select({ id: e.id, name: e.name, nameHeld: e.nameHeld, seat: e.seat, createdAt: e.createdAt, saidAt: s.at, audience: e.audience, sha256: b.sha256, size: b.size, type: b.type }).from(e)
    .innerJoin(b, eq(b.sha256, e.blob)).leftJoin(s, and(eq(s.caseId, e.caseId), eq(s.seq, e.seq))).where(eq(e.caseId, caseId)).orderBy(asc(e.createdAt), asc(e.id))
  const [listed, reader] = [await listedIn(h, caseId, audience), await readerOf(h, caseId, audience)]
  // A paper for several is read by the other side as well, unless it is for those who decide.
  const called = (r: (typeof rows)[number]) => nameFor(reader ?? { seat: audience === 'deciders' ? 'platform' : otherSide(r.seat), aloneFrom: 0 }, r)
  return rows.filter((r) => listed(fileOf(r))).map((r) => ({ id: r.id, name: called(r), at: r.createdAt, sha256: r.sha256, size: r.size, ...(r.seat && { seat: r.seat }) }))
}

/** What was issued before: results, agreements, notices. A list of contents is not one of its own contents. */
export async function papersIn(h: Handle, caseId: string, audience: Audience): Promise<About['papers']> {
  const t = h.t.documents
  const rows = await h.db.select({ kind: t.kind, at: t.issuedAt, code: t.code, audience: t.audience }).from(t).where(and(eq(t.caseId, caseId), ne(t.kind, 'courtBundle'))).orderBy(asc(t.issuedAt), asc(t.id))
  const listed = await listedIn(h, caseId, audience)
  return rows.filter(listed).map(({ kind, at, code }) => ({ kind: kind as DocumentKind, at, code }))
}

/** Moves and lapses in the words of the timeline. What happened in mediation stays there. */
export async function recordOf(h: Handle, caseId: string, audience: Audience): Promise<About['record']> {
  const { caseEvents: e, proceedings: p } = h.t
  const rows = await h.db.select({ at: e.at, kind: e.kind, type: e.type, workflow: e.workflow, seat: e.seat, audience: e.audience, of: p.workflow }).from(e)
    .innerJoin(p, eq(p.id, e.proceedingId)).where(eq(e.caseId, caseId)).orderBy(asc(e.seq))
  const listed = await listedIn(h, caseId, audience)
  return rows.filter((r) => listed(r) && r.of !== 'mediation').flatMap(({ at, kind, type, workflow, seat }) => {
    const what = { 'zh-CN': happened('zh-CN', workflow, kind, type), en: happened('en', workflow, kind, type) }
    return what['zh-CN'] && what.en ? [{ at, ...(seat && { seat }), what: what as { 'zh-CN': string; en: string } }] : []
  })
}

function happened(locale: 'zh-CN' | 'en', workflow: string, kind: string, type: string): string | undefined {
  if (!isWorkflowName(workflow)) return undefined
  const words = workflowNamed(workflow).words[locale]
  if (kind === 'opened') return workflow === 'complaint' ? { 'zh-CN': '提出投诉', en: 'Complaint filed' }[locale] : undefined
  const said = kind === 'move' ? words.moves[type]?.happened : kind === 'lapse' ? words.lapses[type] : kind === 'signal' ? words.signals[type] : undefined
  // The last instant of a period is told as the end of its day elsewhere; here its own moment stands beside it.
  return said && (locale === 'en' ? said[0]!.toUpperCase() + said.slice(1) : said)
}
