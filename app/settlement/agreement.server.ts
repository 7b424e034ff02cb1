/**
 * The agreement of a proceeding as it stands: built from its terms, or, once somebody has signed it, read back as it was signed,
 * so that a shop renamed between two signatures changes no text.
 */
import { createHash } from 'node:crypto'
import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm'
import type { Handle } from '~/db/index.server'
import { canonical } from '~/db/record/canonical'
import type { Sealer } from '~/db/record/sealing'
import type { Term } from '~/machines/effects'
import type { Fields } from '~/machines/fields'
import { workflowNamed } from '~/machines/registry'
import type { Amounts, Rules } from '~/machines/rulebook'
import type { Party, Proceeding } from '~/machines/workflow'
import { masked } from '../letters/names'
import { shownName } from '../people/shown-name'
import { agreementOf, markOf, namedSeats, sumOf, type Agreement, type AgreementKind, type Basis } from './text'

/** A case and one of its proceedings, as far as an agreement needs them. */
export type Ground = {
  case: { id: string; reference: string; substanceVersion: string; procedureVersion: string }
  proceeding: { id: string; workflow: string; snapshot: Proceeding }
  rules: Rules
  amounts: Amounts
}
type Named = { [S in Party]?: { subject: string; name: string } }
export type AgreementRow = Handle['t']['agreements']['$inferSelect']
export type Current = { agreement: Agreement; textHash: string; names: Named; stored: boolean; large: boolean }

export const textHashOf = (agreement: unknown) => createHash('sha256').update(canonical(agreement)).digest('hex')

/** Strictly above the amount of norm 8.1 the parties are prompted to a reliable electronic signature. */
const isLarge = (terms: readonly Term[], amounts: Amounts) => sumOf(terms) > (amounts.esignPrompt?.fen ?? 5_000_000)

/** Undefined where there is nothing to sign: a settlement without terms, a decision not drafted yet. `sent`: a draft that comes with this very move. */
export async function currentAgreement(h: Handle, sealer: Sealer, ground: Ground, of: AgreementKind, sent?: Draft): Promise<Current | undefined> {
  const { context, since } = ground.proceeding.snapshot
  const draft = of === 'decision' ? (sent ?? (await lastDraft(h, sealer, ground.proceeding))) : undefined
  const terms = of === 'agreementToArbitrate' ? [] : of === 'decision' ? draft?.terms : ((context.terms ?? []) as Term[])
  if (!terms || (of === 'settlement' && !terms.length)) return undefined
  const agreedAt = draft?.at ?? (of === 'settlement' ? since[reachedOn[ground.proceeding.workflow] ?? 'agreedOn'] : of === 'agreementToArbitrate' ? since.arbitrationOffered : undefined) ?? since.opened ?? 0
  const large = of === 'settlement' && isLarge(terms, ground.amounts)
  const signed = await storedAgreement(h, sealer, ground.proceeding.id, of, terms, agreedAt)
  if (signed) return { ...signed, stored: true, large }
  const names = await namesOf(h, ground.case.id, reachedIn(ground.proceeding.workflow) === 'mediation')
  const institution = of === 'settlement' ? undefined : await institutionOf(h, ground)
  const agreement = agreementOf({
    of, reference: ground.case.reference, reached: reachedIn(ground.proceeding.workflow), agreedAt, terms, names: plain(names), days: ground.rules.performBy?.n ?? 10,
    rules: { substance: ground.case.substanceVersion, procedure: ground.case.procedureVersion }, ...(institution && { institution }), ...(draft && { document: draft.hash }),
  })
  return { agreement, textHash: textHashOf(agreement), names, stored: false, large }
}

/** The instant the terms were agreed: the anchor of the workflow. */
const reachedOn: Record<string, string> = { mediation: 'termsDrawn' }
const reachedIn = (workflow: string): Basis['reached'] => (workflow === 'mediation' || workflow === 'arbitration' ? workflow : 'talks')
const plain = (names: Named): Basis['names'] => Object.fromEntries(Object.entries(names).map(([seat, n]) => [seat, n.name]))

/** A decision as it was drafted: its orders, and the fingerprint of all of it, findings and reasons with them. */
export type Draft = { terms: readonly Term[]; hash: string; at: number }
export const isDraft = (fields: Fields) => Object.values(fields).some((f) => f.kind === 'findings') && Object.values(fields).some((f) => f.kind === 'signature' && f.of === 'decision')
export const draftOf = (declared: Fields, fields: Record<string, unknown>, at: number): Draft => ({
  terms: (fields.terms ?? []) as Term[], at, hash: textHashOf(Object.fromEntries(Object.entries(fields).filter(([name]) => declared[name]?.kind !== 'signature'))),
})
/** What whoever presides drafted last, read from the record. */
async function lastDraft(h: Handle, sealer: Sealer, proceeding: Ground['proceeding']): Promise<Draft | undefined> {
  const drafts = Object.entries(workflowNamed(proceeding.workflow).moves).filter(([, m]) => isDraft(m.fields))
  if (!drafts.length) return undefined
  const { caseEvents: e, eventBodies: b } = h.t
  const [last] = await h.db.select({ type: e.type, at: e.at, subject: b.subject, sealed: b.sealed }).from(e).innerJoin(b, eq(b.eventId, e.id))
    .where(and(eq(e.proceedingId, proceeding.id), eq(e.kind, 'move'), inArray(e.type, drafts.map(([name]) => name)))).orderBy(desc(e.seq)).limit(1)
  const body = last?.sealed ? await sealer.open(h, last.subject, last.sealed) : undefined
  const declared = drafts.find(([name]) => name === last?.type)?.[1].fields
  return body && declared ? draftOf(declared, (JSON.parse(body) as { fields: Record<string, unknown> }).fields, last!.at) : undefined
}

/** The same terms, agreed at the same instant, as somebody signed them before. */
async function storedAgreement(h: Handle, sealer: Sealer, proceedingId: string, of: AgreementKind, terms: readonly Term[], agreedAt: number) {
  const t = h.t.agreements
  const rows = await h.db.select().from(t).where(and(eq(t.proceedingId, proceedingId), eq(t.of, of))).orderBy(asc(t.at), asc(t.id))
  for (const row of rows.reverse()) {
    const opened = await openAgreement(h, sealer, row)
    if (!opened || opened.agreement.agreedAt !== agreedAt || canonical(opened.agreement.terms) !== canonical(bare(terms))) continue
    const names: Named = Object.fromEntries(Object.entries(row.names).map(([seat, n]) => [seat, { subject: n.subject, name: opened.agreement.names[seat as Party] ?? '' }]))
    return { agreement: opened.agreement, textHash: row.textHash, names }
  }
  return undefined
}
const bare = (terms: readonly Term[]) => terms.map(({ remedy, amount, withinDays, head }) => ({ remedy, amount, withinDays, head }))

/** `whole` is false where a name was erased: the text then bears a mark, and its hash can no longer be computed here. */
export async function openAgreement(h: Handle, sealer: Sealer, row: AgreementRow): Promise<{ agreement: Agreement; whole: boolean } | undefined> {
  const template = await sealer.open(h, `case:${row.caseId}`, row.sealed)
  if (template === undefined) return undefined
  const names = new Map<string, string>()
  for (const [seat, n] of Object.entries(row.names)) {
    const name = await sealer.open(h, n.subject, n.sealed)
    if (name !== undefined) names.set(seat, name)
  }
  const text = template.replace(marks, (mark, seat: string) => (names.has(seat) ? JSON.stringify(names.get(seat)).slice(1, -1) : mark))
  return { agreement: JSON.parse(text) as Agreement, whole: names.size === Object.keys(row.names).length }
}
const marks = new RegExp(`\\{(${namedSeats.join('|')})\\}`, 'g')

/** What is kept of a text: a mark for each name, and each name under the key of whose it is. */
export async function sealAgreement(h: Handle, sealer: Sealer, ground: Ground, current: Current, at: number): Promise<Pick<AgreementRow, 'sealed' | 'names'>> {
  const { agreement } = current
  const template = canonical(agreementOf({ ...agreement, names: Object.fromEntries(Object.keys(current.names).map((seat) => [seat, markOf(seat as Party)])) }))
  const names: AgreementRow['names'] = {}
  for (const [seat, { subject, name }] of Object.entries(current.names)) names[seat as Party] = { subject, sealed: await sealer.seal(h, subject, name, at) }
  return { sealed: await sealer.seal(h, `case:${ground.case.id}`, template, at), names }
}

/** Names as both sides see them: a consumer masked, a shop as it trades, neutrals and bodies by name. */
async function namesOf(h: Handle, caseId: string, mediated: boolean): Promise<Named> {
  const { parties: p, users: u, organisations: o, merchants: m } = h.t
  const rows = await h.db.select({
    seat: p.seat, userId: p.userId, organisationId: p.organisationId, person: u.name, organisation: o.name,
    shopName: m.shopName, registeredName: m.registeredName, showsRegisteredName: m.showsRegisteredName,
  }).from(p).leftJoin(u, eq(u.id, p.userId)).leftJoin(o, eq(o.id, p.organisationId)).leftJoin(m, eq(m.organisationId, p.organisationId))
    .where(and(eq(p.caseId, caseId), isNull(p.until))).orderBy(asc(p.since), asc(p.id))
  const names: Named = {}
  for (const r of rows) {
    if (!namedSeats.includes(r.seat) || (!mediated && (r.seat === 'mediator' || r.seat === 'association'))) continue
    const subject = r.userId ? `user:${r.userId}` : `org:${r.organisationId}`
    const shop = r.shopName !== null && r.registeredName !== null ? shownName({ shopName: r.shopName, registeredName: r.registeredName, showsRegisteredName: Boolean(r.showsRegisteredName) }, 'public') : undefined
    const name = r.seat === 'complainant' && r.person ? masked(r.person) : (shop ?? r.organisation ?? r.person ?? '')
    names[r.seat] ??= { subject, name }
  }
  return names
}

async function institutionOf(h: Handle, { case: c, proceeding }: Ground): Promise<Basis['institution']> {
  const { handler = 'association', institution } = proceeding.snapshot.context as { handler?: Party; institution?: unknown }
  const { parties: p, organisations: o } = h.t
  const [row] = await h.db.select({ name: o.name }).from(p).innerJoin(o, eq(o.id, p.organisationId)).where(and(eq(p.caseId, c.id), eq(p.seat, handler), isNull(p.until)))
  return { name: row?.name ?? '', registered: institution === true }
}
