/**
 * Everything a document says of its case, read inside the write that issues it and kept with it: what changes later, a name, a
 * merchant's entry, a rule, does not change what was issued.
 */
import { and, asc, desc, eq, inArray, isNull, lte } from 'drizzle-orm'
import type { Handle } from '~/db/index.server'
import { instantOf } from '~/machines/calendar'
import { deadlineOf } from '~/machines/rulebook'
import { isWorkflowName, workflowNamed } from '~/machines/registry'
import type { Audience, Party, Proceeding } from '~/machines/workflow'
import { mayRead } from '../audience'
import type { Loaded, Work } from '../engine/work.server'
import { kinds as english } from '../words/en/kinds'
import { kinds as chinese } from '../words/zh-CN/kinds'
import { masked } from '../letters/names'
import { shownName } from '../people/shown-name'
import type { About, Both } from './given'
import type { DocumentKind } from './kinds'
import { officialNumber } from './official-number.server'
import { evidenceIn, filingOf, papersIn, recordOf } from './records.server'
import { signedIn } from './signed.server'

export type Asking = { kind: DocumentKind; audience: Audience; at: number; l: Loaded; context: Proceeding['context']; data: Record<string, any> }

export async function aboutFor(work: Work, a: Asking): Promise<About> {
  const { h } = work
  const root = (work.loaded.get(work.case.rootId)?.proceeding ?? (await rootOf(h, work.case.rootId)))?.context ?? {}
  const parties = await seatedIn(h, work.case.id)
  const names = namesFor(parties, a.audience)
  const filing = needsFiling.has(a.kind) ? await filingOf(work) : undefined
  const handler = String(a.data.issuer ?? a.context.handler ?? root.handler ?? '')
  const body = parties.find((p) => p.seat === handler && p.organisationKind)
  const issuerKind = body?.organisationKind === 'authority' || body?.organisationKind === 'association' || body?.organisationKind === 'platform' ? body.organisationKind : 'portal'
  const respondent = parties.find((p) => p.seat === 'respondent')
  // Its registration is shown to whoever decides, and to the others as far as it is public.
  const registered = respondent?.merchant && (respondent.merchant.showsRegisteredName || a.audience === 'deciders')
  return {
    kind: a.kind, reference: work.case.reference, workflow: a.l.workflow.name, issuedAt: a.at, filedAt: work.case.filedAt, matter: matterOf(work), amount: work.case.amount || undefined,
    claims: a.context.remedies ?? root.remedies ?? [],
    issuer: {
      kind: issuerKind, name: body ? body.name : portalName,
      ...(issuerKind === 'authority' && body?.organisationId && { number: await officialNumber(h, body.organisationId, a.kind, a.at) }),
    },
    names,
    ...(registered && { respondent: { registeredName: respondent.merchant!.registeredName, ...(respondent.merchant!.person === 'legal' && { ...(respondent.merchant!.licenceNo && { licenceNo: respondent.merchant!.licenceNo }), serviceAddress: respondent.merchant!.serviceAddress }) } }),
    neutrals: await neutralNames(h, a.data.neutrals ?? []),
    dues: await duesOf(work, a),
    rules: { substance: work.case.substanceVersion, procedure: work.case.procedureVersion, pinned: work.case.rulesHash },
    ...(filing && { filing: filing.told, consents: await consentsIn(h, work.case.id) }),
    ...(needsEvidence.has(a.kind) && { evidence: await evidenceIn(h, work.case.id, a.audience) }),
    ...(a.kind === 'courtBundle' && { papers: await papersIn(h, work.case.id, a.audience), record: await recordOf(h, work.case.id, a.audience) }),
    ...(await signedIn(work, a)),
  }
}

const portalName: Both = { 'zh-CN': '和解在线纠纷解决平台', en: 'Hejie Online Dispute Resolution Portal' }
const needsFiling: ReadonlySet<DocumentKind> = new Set(['complaintRegistration', 'reportRegistration'])
const needsEvidence: ReadonlySet<DocumentKind> = new Set(['courtBundle', 'award', 'panelDecision'])

const rootOf = async (h: Handle, id: string): Promise<Proceeding | undefined> => (await h.db.select({ p: h.t.proceedings.snapshot }).from(h.t.proceedings).where(eq(h.t.proceedings.id, id)))[0]?.p

type Merchant = Handle['t']['merchants']['$inferSelect']
type Seated = { seat: Party; organisationId: string | null; organisationKind: string | null; person: string | null; merchant: Merchant | null; name: Both }
async function seatedIn(h: Handle, caseId: string): Promise<Seated[]> {
  const { parties: p, users: u, organisations: o, merchants: m } = h.t
  const rows = await h.db.select({ seat: p.seat, organisationId: p.organisationId, organisationKind: o.kind, o: { name: o.name, en: o.nameEn }, person: u.name, merchant: m }).from(p)
    .leftJoin(u, eq(u.id, p.userId)).leftJoin(o, eq(o.id, p.organisationId)).leftJoin(m, eq(m.organisationId, p.organisationId))
    .where(and(eq(p.caseId, caseId), isNull(p.until))).orderBy(asc(p.since), asc(p.id))
  return rows.map((r) => ({ ...r, name: { 'zh-CN': r.merchant ? shownName(r.merchant, 'public') : (r.o?.name ?? r.person ?? ''), en: r.merchant ? englishName(r.merchant, r.o?.en) : (r.o?.en ?? r.o?.name ?? r.person ?? '') } }))
}
const englishName = (m: Merchant, en: string | null | undefined) => (en ? `${en} (${shownName(m, 'public')})` : shownName(m, 'public'))

/** A consumer is named to themselves; before the other side their name is masked, as everywhere on the portal. */
function namesFor(parties: readonly Seated[], audience: Audience): About['names'] {
  const own = !mayRead('respondent', audience)
  return Object.fromEntries(parties.map((p) => {
    const hidden = p.seat === 'complainant' && !own
    return [p.seat, hidden ? { 'zh-CN': masked(p.person ?? ''), en: masked(p.person ?? '') } : p.name]
  }))
}

function matterOf(work: Work): Both | undefined {
  if (!isWorkflowName(work.case.workflow)) return undefined
  const named = (words: typeof english, locale: 'zh-CN' | 'en') => (words.kinds as Record<string, { name: string }>)[work.case.kind]?.name ?? workflowNamed(work.case.workflow).words[locale].fields.kind?.options?.[work.case.kind]
  const zh = named(chinese, 'zh-CN')
  const en = named(english, 'en')
  return zh && en ? { 'zh-CN': zh, en } : undefined
}

/** The ends of the periods the document names: of the deadline that runs, else counted from where its rule begins. */
async function duesOf(work: Work, { data, l, at }: Asking): Promise<Record<string, number>> {
  const { rules, calendar, pauses } = work.terms
  const dues: Record<string, number> = {}
  for (const [name, rule] of Object.entries((data.rules ?? {}) as Record<string, string>)) {
    const running = l.deadlines.find((d) => d.open && d.kind === 'deadline' && d.rule === rule)
    const start = rules[rule]?.start ?? ''
    // Said before the case is closed: as if it closed today, which is the earliest it can be. What the person knew since when is in the filing.
    // Whoever hears of the ways as a mediation ends chooses from that day on, whatever was open before it.
    const from = (start === 'routesOpen' ? at : l.proceeding.since[start]) ?? (start === 'closed' ? at : start === 'known' ? await knownSince(work) : undefined)
    const due = running?.due ?? (rules[rule] && from !== undefined ? deadlineOf(rule, rules, { ...l.proceeding.since, [start]: from }, from, calendar, pauses).due : undefined)
    if (due !== undefined && due > at && due < 8_000_000_000_000_000) dues[name] = due
  }
  return { ...dues, ...data.dues }
}

async function knownSince(work: Work): Promise<number | undefined> {
  const day = (await filingOf(work))?.told.knownOn
  return day && /^\d{4}-\d\d-\d\d$/.test(day) ? instantOf(day) : undefined
}

async function neutralNames(h: Handle, ids: readonly string[]): Promise<string[]> {
  if (!ids.length) return []
  const { neutrals: n, users: u } = h.t
  const rows = await h.db.select({ id: n.id, name: u.name }).from(n).innerJoin(u, eq(u.id, n.userId)).where(inArray(n.id, [...ids]))
  return ids.flatMap((id) => rows.find((r) => r.id === id)?.name ?? [])
}

async function consentsIn(h: Handle, caseId: string): Promise<Record<string, boolean>> {
  const t = h.t.consents
  return Object.fromEntries((await h.db.select({ kind: t.kind, given: t.given }).from(t).where(eq(t.caseId, caseId)).orderBy(asc(t.at))).map((c) => [c.kind, c.given]))
}

/** The fields of the newest move of that name in this proceeding: what was drafted there and is issued now. */
export async function fieldsOfMove(work: Work, proceedingId: string, move: string, seq: number): Promise<Record<string, unknown>> {
  const { caseEvents: e, eventBodies: b } = work.h.t
  const [row] = await work.h.db.select({ subject: b.subject, sealed: b.sealed }).from(e).innerJoin(b, eq(b.eventId, e.id))
    .where(and(eq(e.proceedingId, proceedingId), eq(e.kind, 'move'), eq(e.type, move), lte(e.seq, seq))).orderBy(desc(e.seq)).limit(1)
  const plain = row?.sealed ? await work.sealer.open(work.h, row.subject, row.sealed) : undefined
  return (plain && JSON.parse(plain).fields) || {}
}
