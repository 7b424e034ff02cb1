/**
 * One happening on one proceeding, and all that follows from it in the same write: effects carried out, reports and
 * endings delivered, each as an event of its own with its cause, until quiet.
 */
import { uuidv7 } from 'uuidv7'
import type { Asked, Effect, Timed } from '~/machines/effects'
import { workflowNamed } from '~/machines/registry'
import { accepts, lapse, open, stateMeta, statePath, step, type Stepped } from '~/machines/step'
import { isRefusal, type Audience, type Happening, type Party, type Proceeding, type Refusal, type Seat } from '~/machines/workflow'
import { audienceIn } from '../audience'
import { carryOut } from './carry-out.server'
import { lookedUp } from './look-up.server'
import { audienceAt, lineOf } from './room.server'
import { logged, withoutSealed } from './sealed.server'
import { applyTimed, closeAll, closeRule, nextDue } from './deadlines.server'
import { keep, load, openProceedings, record, type Entry, type Loaded, type Work } from './work.server'

/** More deliveries than this in one write is a loop between machines: a bug, and the write is undone. */
const quietWithin = 2_000

export type Delivery = { to: string; event: string; data: Record<string, unknown>; causeSeq: number }
export type Voice = Pick<Entry, 'actor' | 'seat' | 'subject' | 'words'> & { audience?: Audience }
const portal = (work: Work): Voice => ({ actor: 'portal', subject: `case:${work.case.id}` })

/** A move or signal. Returns the event's number, or the machine's refusal (then nothing of the work may be saved). */
export async function happen(work: Work, l: Loaded, kind: 'move' | 'signal', happening: Happening, voice: Voice = portal(work)): Promise<number | Refusal> {
  const stepped = step(l.workflow, l.proceeding, happening, work.terms)
  if (isRefusal(stepped)) return stepped
  return untilQuiet(work, (deliveries) => settle(work, l, kind, happening, voice, stepped, undefined, deliveries))
}

/** A deadline at its own due instant, however late the clockwork wakes. */
export async function fire(work: Work, l: Loaded, rule: string, due: number): Promise<number | Refusal> {
  const looked = await lookedUp(work, l, rule)
  const stepped = lapse(l.workflow, l.proceeding, rule, due, work.terms, looked.facts)
  if (isRefusal(stepped)) return stepped
  return untilQuiet(work, (deliveries) => {
    closeRule(l, rule, work.seq + 1, 'fired')
    return settle(work, l, 'lapse', { type: rule, at: due, ...looked }, portal(work), stepped, undefined, deliveries)
  })
}

export type Opening = {
  workflow: string; input: Record<string, unknown>; at: number; parent?: Loaded | undefined; id?: string
  audience?: Audience | undefined; periods?: Record<string, number> | undefined; since?: Record<string, number> | undefined
  causeSeq?: number | undefined; body?: Record<string, unknown>; voice?: Voice | undefined
}
/** Opens a proceeding, the case's own or a child with the anchors of its parent. */
export async function openProceeding(work: Work, o: Opening): Promise<Loaded> {
  let opened: Loaded | undefined
  await untilQuiet(work, async (deliveries) => {
    opened = await openInto(work, o, deliveries)
    return opened.row.openedSeq
  })
  return opened!
}

export async function openInto(work: Work, o: Opening, deliveries: Delivery[]): Promise<Loaded> {
  const workflow = workflowNamed(o.workflow)
  const since = { ...o.parent?.proceeding.since, ...o.since }
  const stepped = open(workflow, o.input, o.at, work.terms, { since, ...(o.periods && { periods: o.periods }) })
  const line = o.parent ? await lineOf(work, o.parent) : []
  const l = keep(work, {
    id: o.id ?? uuidv7(), caseId: work.case.id, parentId: o.parent?.row.id ?? null, workflow: workflow.name, part: Boolean(workflow.part),
    snapshot: stepped.proceeding, version: 0, open: true, state: '', status: 'checking', waitsOn: '', nextDue: null,
    audience: audienceIn([workflow.name, ...line.map((x) => x.workflow.name)], o.audience ?? o.parent?.row.audience ?? 'joint'), outcome: null, openedAt: o.at, openedSeq: work.seq + 1, endedAt: null,
  }, true)
  await settle(work, l, 'opened', { type: 'opened', at: o.at }, o.voice ?? portal(work), stepped, o.causeSeq, deliveries, { ...o.body, input: o.input, since, ...(o.periods && { periods: o.periods }) })
  return l
}

const isTimed = (e: Effect): e is Timed => e.type === 'arm' || e.type === 'disarm' || e.type === 'retime'

async function settle(
  work: Work, l: Loaded, kind: Entry['kind'], happening: Happening, voice: Voice, stepped: Stepped, causeSeq: number | undefined,
  deliveries: Delivery[], body?: Record<string, unknown>,
): Promise<number> {
  const { at } = happening
  const fields = happening.fields && (await withoutSealed(work, l, happening.type, happening.fields, { at, seq: work.seq + 1 }))
  const seq = await record(work, {
    proceedingId: l.row.id, workflow: l.workflow.name, kind, type: happening.type, at, causeSeq, facts: happening.facts && logged(happening.facts),
    actor: voice.actor, seat: voice.seat, subject: voice.subject, words: voice.words, audience: await audienceAt(work, l, voice.audience),
    body: body ?? { ...(fields && { fields }), ...(happening.data && { data: happening.data }) },
  })
  work.case.movedAt = Math.max(work.case.movedAt, at)
  adopt(l, stepped.proceeding, at)
  const timed = stepped.effects.filter(isTimed)
  const asked = stepped.effects.filter((e): e is Asked => !isTimed(e))
  for (const effect of timed) applyTimed(work, l, effect, seq)
  for (const effect of asked) await carryOut(work, l, effect, { at, seq, happening, deliveries })
  if (stepped.proceeding.status === 'done') {
    closeAll(l, seq)
    await ended(work, l, seq, deliveries)
  }
  l.row.nextDue = nextDue(l)
  return seq
}

/** State, status and whom it waits on, written beside the snapshot for lists and queues. */
function adopt(l: Loaded, next: Proceeding, at: number) {
  l.proceeding = next
  l.changed = true
  const meta = stateMeta(l.workflow, next)
  const done = next.status === 'done'
  Object.assign(l.row, {
    version: l.row.version + 1, open: !done, state: statePath(next.value), status: meta?.status ?? 'closed',
    waitsOn: done ? '' : named(l, next, next.context.waitsOn ?? meta?.waitsOn ?? []).join(' '),
    outcome: next.context.outcome?.code ?? null, endedAt: done ? at : null,
  })
}

/** A proceeding that another body administers than the case itself waits for that body, not for whoever handles the case. */
const named = (l: Loaded, next: Proceeding, seats: readonly Seat[]) => seats.map((s) => (s === 'handler' && l.row.parentId !== null && next.context.handler ? (next.context.handler as Party) : s))

async function ended(work: Work, l: Loaded, seq: number, deliveries: Delivery[]) {
  const outcome = l.proceeding.context.outcome ?? {}
  if (l.row.parentId) deliveries.push({ to: l.row.parentId, event: 'proceedingEnded', data: { workflow: l.workflow.name, id: l.row.id, outcome: outcome.code ?? null }, causeSeq: seq })
  else work.case.endedAt = work.case.movedAt
  for (const child of await openProceedings(work)) {
    if (child.row.parentId === l.row.id) deliveries.push({ to: child.row.id, event: 'parentEnded', data: { outcome: outcome.code ?? null }, causeSeq: seq })
  }
}

async function untilQuiet(work: Work, first: (deliveries: Delivery[]) => Promise<number>): Promise<number> {
  const deliveries: Delivery[] = []
  const seq = await first(deliveries)
  for (let n = 0; deliveries.length; n++) {
    if (n > quietWithin) throw new Error(`case ${work.case.reference}: proceedings never came to rest`)
    const d = deliveries.shift()!
    const to = await load(work, d.to)
    if (!to || to.proceeding.status === 'done') continue
    const looked = await lookedUp(work, to, d.event)
    const happening: Happening = { type: d.event, at: work.case.movedAt, data: d.data, ...looked }
    // The ending of a child and the opening of one are offered to a parent; a state that has no use for them passes them over.
    if (!accepts(to.workflow, to.proceeding, [d.event], undefined, looked.facts, happening.at, d.data).length) continue
    const stepped = step(to.workflow, to.proceeding, happening, work.terms)
    if (isRefusal(stepped)) continue
    await settle(work, to, 'delivery', happening, portal(work), stepped, d.causeSeq, deliveries)
  }
  return seq
}

export const seatSays = (seat: Party, pseudonym: string, subject: string, words?: string, audience?: Audience): Voice => ({ actor: pseudonym, seat, subject, words, ...(audience && { audience }) })
