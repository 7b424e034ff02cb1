/**
 * Proves a store against RELIABILITY §2, case by case: the chain, the bodies, the fold of every proceeding, its deadlines,
 * who acted, what was signed and issued, and that the triggers that protect the record are there. Returns what is wrong; an
 * empty list is the proof.
 */
import { createHash } from 'node:crypto'
import { asc, eq, gt, inArray, isNull } from 'drizzle-orm'
import { isDeepStrictEqual } from 'node:util'
import { commitmentOf, genesis, hashOf, type EventRow } from '~/db/record/chain'
import { canonical } from '~/db/record/canonical'
import { missingTriggers } from '~/db/missing-triggers'
import type { Handle } from '~/db/index.server'
import { chinaCalendar } from '~/machines/calendar'
import { workflowNamed } from '~/machines/registry'
import { lapse, open, step, type Stepped } from '~/machines/step'
import { isRefusal, type Happening, type Party, type Proceeding } from '~/machines/workflow'
import { verifyDocuments, type Issued, type Told } from '../documents/verifying.server'
import type { House } from '../house.server'
import { checkSignatures, holds } from '../settlement/verify-signature.server'
import { told } from './sealed.server'
import { pinnedRules } from './pinned-rules.server'
import type { CaseRow, DeadlineRow } from './work.server'

export type Flaw = { case?: string; what: string; seq?: number }
export type Proof = { cases: number; events: number; erased: number; flaws: Flaw[] }
type Ground = Pick<House, 'store' | 'sealer' | 'settings'>

export async function verifyStore(house: Ground): Promise<Proof> {
  const h = house.store
  const proof: Proof = { cases: 0, events: 0, erased: 0, flaws: (await missingTriggers(h)).map((what) => ({ what: `trigger ${what} is missing` })) }
  for (const { hash, rules, amounts } of await h.db.select().from(h.t.pinnedRules)) {
    if (createHash('sha256').update(canonical({ rules, amounts })).digest('hex') !== hash) proof.flaws.push({ what: `pinned rules ${hash} were changed` })
  }
  const { outbox, letterCopies: copies } = h.t
  for (const { id } of await h.db.select({ id: copies.outboxId }).from(copies).leftJoin(outbox, eq(outbox.id, copies.outboxId)).where(isNull(outbox.id))) proof.flaws.push({ what: `a copy was noted of letter ${id}, which there is not` })
  for (let after = ''; ; ) {
    const page = await h.db.select().from(h.t.cases).where(gt(h.t.cases.id, after)).orderBy(asc(h.t.cases.id)).limit(200)
    if (!page.length) return proof
    for (const c of page) await verifyCase(house, c, proof)
    after = page.at(-1)!.id
  }
}

export async function verifyCase(house: Ground, c: CaseRow, proof: Proof): Promise<void> {
  const h = house.store
  const flaw = (what: string, seq?: number) => proof.flaws.push({ case: c.reference, what, ...(seq && { seq }) })
  const events = await h.db.select().from(h.t.caseEvents).where(eq(h.t.caseEvents.caseId, c.id)).orderBy(asc(h.t.caseEvents.seq))
  proof.cases++
  proof.events += events.length
  chain(c, events, flaw)
  const bodies = await readBodies(house, c, events, proof, flaw)
  const record = await proceedings(house, c, events, bodies, flaw)
  await derived(h, c, events, flaw)
  await signatures(house, c, events, flaw)
  await verifyDocuments(house, c.id, record, flaw)
}
type Say = (what: string, seq?: number) => unknown

function chain(c: CaseRow, events: EventRow[], flaw: Say) {
  let head = genesis(c.id)
  events.forEach((e, i) => {
    if (e.seq !== i + 1) flaw(`event ${i + 1} is missing`, e.seq)
    if (e.previous !== head) flaw('the event does not follow the one before', e.seq)
    if (hashOf(e) !== e.hash) flaw('the event was changed', e.seq)
    head = e.hash
  })
  if (c.seq !== events.length || c.head !== head) flaw('the case does not stand at its last event')
}

/** Each holds, under a text of this very case; none that the record speaks of is missing, and no text is kept that nobody signed. */
async function signatures({ store: h, sealer }: Ground, c: CaseRow, events: EventRow[], flaw: Say) {
  const checked = await checkSignatures(h, sealer, c)
  for (const s of checked) {
    if (!holds(s)) flaw(`the signature of the ${s.signature.seat} does not hold: ${Object.entries(s.verdicts).filter(([, v]) => v === 'fails').map(([name]) => name).join(', ')}`, s.signature.seq)
  }
  for (const e of events) if (e.facts?.signed && !checked.some((s) => s.signature.seq === e.seq)) flaw('the signature is missing', e.seq)
  const t = h.t.agreements
  for (const text of await h.db.select({ proceedingId: t.proceedingId, of: t.of, textHash: t.textHash }).from(t).where(eq(t.caseId, c.id))) {
    if (!checked.some(({ signature: s }) => s.proceedingId === text.proceedingId && s.of === text.of && s.textHash === text.textHash)) flaw(`a text of ${text.of} is kept that nobody signed`)
  }
}

/** Opened bodies by event id; undefined where the subject was forgotten. */
async function readBodies(house: Ground, c: CaseRow, events: EventRow[], proof: Proof, flaw: Say) {
  const h = house.store
  const rows = await h.db.select().from(h.t.eventBodies).where(eq(h.t.eventBodies.caseId, c.id))
  const byEvent = new Map(rows.map((r) => [r.eventId, r]))
  const bodies = new Map<string, Record<string, any> | undefined>()
  for (const e of events) {
    const row = byEvent.get(e.id)
    if (!row) { flaw('the body is missing', e.seq); continue }
    const plain = row.sealed && row.salt ? await house.sealer.open(h, row.subject, row.sealed).catch(() => 'unreadable') : undefined
    if (plain === undefined) proof.erased++
    else if (plain === 'unreadable') flaw('the body cannot be opened: it was changed, or sealed under another secret', e.seq)
    else if (commitmentOf(Buffer.from(row.salt!, 'base64'), plain) !== e.commitment) flaw('the body is not the one committed to', e.seq)
    bodies.set(e.id, plain === undefined || plain === 'unreadable' ? undefined : JSON.parse(plain))
  }
  return bodies
}

/** Folds each proceeding's events through the pure step and compares with what is stored. Returns what they had issued. */
async function proceedings(house: Ground, c: CaseRow, events: EventRow[], bodies: Map<string, Record<string, any> | undefined>, flaw: Say): Promise<Told> {
  const h = house.store
  const { rules } = await pinnedRules(h, c.rulesHash)
  const terms = { rules, calendar: chinaCalendar, pauses: [] }
  const rows = await h.db.select().from(h.t.proceedings).where(eq(h.t.proceedings.caseId, c.id))
  const deadlines = rows.length ? await h.db.select().from(h.t.deadlines).where(inArray(h.t.deadlines.proceedingId, rows.map((r) => r.id))) : []
  const issued: Issued[] = []
  const whole = new Set<string>()
  for (const row of rows) {
    const own = events.filter((e) => e.proceedingId === row.id && e.kind !== 'note')
    if (own[0]?.kind !== 'opened') { flaw(`${row.workflow}: it was never opened`); continue }
    const folded = await fold(house, row.workflow, own, bodies, terms, flaw, issued)
    if (folded) whole.add(row.id)
    if (folded && canonical(comparable(folded)) !== canonical(comparable(row.snapshot))) flaw(`${row.workflow}: the stored state is not the fold of its events`, own.at(-1)!.seq)
    if (row.version !== own.length) flaw(`${row.workflow}: version ${row.version} after ${own.length} events`)
    compareDeadlines(row.workflow, row.snapshot, deadlines.filter((d) => d.proceedingId === row.id), own, c, flaw)
  }
  return { issued, whole }
}

/** A restored machine was brought up to date where it was changed since; dates live in rows, not here. */
const comparable = ({ machineVersion: _, ...p }: Proceeding) => p

async function fold({ store, sealer }: Ground, name: string, events: EventRow[], bodies: Map<string, Record<string, any> | undefined>, terms: Parameters<typeof step>[3], flaw: Say, issued: Issued[]): Promise<Proceeding | undefined> {
  const workflow = workflowNamed(name)
  let p: Proceeding | undefined
  const stepped = (next: Stepped, { proceedingId, seq }: EventRow) => {
    for (const x of next.effects) if (x.type === 'issueDocument') issued.push({ proceedingId, seq, kind: x.document })
    p = next.proceeding
  }
  for (const e of events) {
    const body = bodies.get(e.id)
    if (!body) return undefined
    if (e.kind === 'opened') {
      stepped(open(workflow, body.input, e.at, terms, { since: body.since, ...(body.periods && { periods: body.periods }) }), e)
      continue
    }
    const { fields, facts } = await told(store, sealer, e, body.fields ?? {}, e.facts)
    const happening: Happening = { type: e.type, at: e.at, ...(e.seat && { by: e.seat }), ...(body.fields && { fields }), ...(e.facts && { facts }), ...(body.data && { data: body.data }) }
    if (e.kind === 'move' && !seatMay(name, e.type, e.seat)) flaw(`${name}: ${e.seat ?? 'nobody'} may not ${e.type}`, e.seq)
    const next = e.kind === 'lapse' ? lapse(workflow, p!, e.type, e.at, terms, happening.facts) : step(workflow, p!, happening, terms)
    if (isRefusal(next)) { flaw(`${name}: ${e.type} was not open to it`, e.seq); return undefined }
    stepped(next, e)
  }
  return p
}

function seatMay(name: string, move: string, seat: Party | null): boolean {
  const by = workflowNamed(name).moves[move]?.by ?? []
  return seat !== null && by.some((s) => s === seat || (s === 'handler' && ['platform', 'association', 'authority'].includes(seat)))
}

function compareDeadlines(name: string, p: Proceeding, rows: DeadlineRow[], own: EventRow[], c: CaseRow, flaw: Say) {
  const main = rows.filter((d) => d.kind === 'deadline')
  const open = main.filter((d) => d.open)
  const armed = p.status === 'done' ? [] : Object.keys(p.armed)
  if (!isDeepStrictEqual(open.map((d) => d.rule).sort(), [...armed].sort())) flaw(`${name}: open deadlines ${open.map((d) => d.rule)} where it waits for ${armed}`)
  for (const d of open) if (d.due <= c.movedAt) flaw(`${name}: ${d.rule} fell due before the last event and did not fire`)
  const lapses = own.filter((e) => e.kind === 'lapse')
  const fired = main.filter((d) => d.how === 'fired')
  for (const e of lapses) {
    const one = fired.filter((d) => d.rule === e.type && d.closedSeq === e.seq)
    // A deadline armed and fired within one write never stood as a row.
    if (one.length > 1) flaw(`${name}: ${e.type} fired twice`, e.seq)
    if (one[0] && one[0].due !== e.at) flaw(`${name}: ${e.type} did not fire at its own instant`, e.seq)
  }
  for (const d of fired) if (!lapses.some((e) => e.type === d.rule && e.seq === d.closedSeq)) flaw(`${name}: ${d.rule} is marked fired without an event`)
}

async function derived(h: Handle, c: CaseRow, events: EventRow[], flaw: Say) {
  const seqs = new Set(events.map((e) => e.seq))
  const letters = await h.db.select({ seq: h.t.outbox.seq }).from(h.t.outbox).where(eq(h.t.outbox.caseId, c.id))
  for (const l of letters) if (l.seq === null || !seqs.has(l.seq)) flaw('a letter belongs to no event')
  const parties = await h.db.select().from(h.t.parties).where(eq(h.t.parties.caseId, c.id))
  const queue = await h.db.select().from(h.t.queue).where(eq(h.t.queue.caseId, c.id))
  const seated = parties.filter((p) => p.until === null)
  if (new Set(seated.map((p) => `${p.seat} ${p.userId ? `user:${p.userId}` : `org:${p.organisationId}`}`)).size !== queue.length) flaw('a party is missing from the queues, or one too many is in them')
}
