/**
 * Plays a worked example through the one door, as its people would: the demonstration, the engine's tests and the proofs
 * all tell their cases this way, so none of them knows a second road into the store.
 */
import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { addWorkDays, chinaCalendar } from '~/machines/calendar'
import type { Party, Story, StoryStep, Wait } from '~/machines/workflow'
import { workflowNamed } from '~/machines/registry'
import { isRefusal } from '~/machines/workflow'
import { fileCase, fireDue, submitMove, submitSignal, type Filing } from '../case-engine.server'
import type { Actor } from '../engine/actor.server'
import type { House } from '../house.server'
import { bringFile, withExhibits, type Exhibits } from './exhibits.server'
import { candidates, fit, type NeutralRole } from '../neutrals/candidates.server'
import { byHand } from './hand.server'

/** Who plays which seat. Seats without an organisation (the complainant) are the person's own. */
export type Cast = Partial<Record<Party, { userId: string; organisationId?: string; /** another officer of the same body */ second?: string }>>
/** A clock the play moves forward; given to the engine in place of the house's own. */
export type StageClock = { now: () => number; set: (instant: number) => void }
/** A clock for a play; with `until`, what would come after it is not played. */
export const stageClock = (start: number, until = Infinity): StageClock => {
  let now = start
  return {
    now: () => now,
    set: (instant) => {
      if (instant > until) throw new BeyondThePresent()
      now = Math.max(now, instant)
    },
  }
}
export class BeyondThePresent extends Error {}
export type Stage = { house: House; clock: StageClock; cast: Cast }
export type Told = Pick<Filing, 'body' | 'words' | 'evidence' | 'kind' | 'amount'> & { seats: Party[]; transactionAt?: number; key?: string; input?: Record<string, unknown> }

export type Played = { caseId: string; reference: string; rootId: string; seats: Party[]; workflow: string; exhibits: Exhibits; /** reference of the older case a story speaks of */ older?: string }

/** Files the story's case and plays its first `steps` steps (all unless said). Throws when the portal refuses what the story did not expect. */
export async function play(stage: Stage, workflow: string, story: Story, told: Told, steps = story.steps.length): Promise<Played> {
  const c = await file(stage, workflow, story, told)
  for (const step of story.steps.slice(0, steps)) await act(stage, c, step, story.name)
  return c
}

export async function file(stage: Stage, workflow: string, story: Story, told: Told): Promise<Played> {
  const { complainant } = stage.cast
  if (!complainant) throw new Error('a play needs a complainant')
  const older = story.steps.some((s) => 'move' in s && s.fields?.olderCase) ? await file(stage, workflow, { ...story, steps: [] }, { ...told, key: uuidv7(), evidence: [] }) : undefined
  const filed = await fileCase(engine(stage), {
    workflow, input: { ...story.given, ...told.input }, body: told.body, words: told.words, evidence: told.evidence, kind: told.kind, amount: told.amount,
    seats: told.seats.map((seat) => ({ seat, organisationId: organisationOf(stage, seat) })),
    transactionAt: told.transactionAt, actor: { kind: 'user', userId: complainant.userId }, key: told.key ?? uuidv7(),
  })
  if (isRefusal(filed)) throw new Error(`${story.name}: not filed: ${JSON.stringify(filed)}`)
  const { cases } = stage.house.store.t
  const [row] = await stage.house.store.db.select({ rootId: cases.rootId }).from(cases).where(eq(cases.id, filed.caseId))
  return { caseId: filed.caseId, reference: filed.reference, rootId: row!.rootId, seats: ['complainant', ...told.seats], workflow, exhibits: story.exhibits, ...(older && { older: older.reference }) }
}

export async function act(stage: Stage, c: Played, step: StoryStep, name: string): Promise<void> {
  if ('after' in step && step.after) await pass(stage, c, step.after)
  if ('lapse' in step) return lapse(stage, c, step, name)
  const fields = 'move' in step ? await fieldsOf(stage, c, step, name) : {}
  const target = await proceedingFor(stage, c, step.part)
  if (!target) throw new Error(`${name}: no open part ${step.part}`)
  const answer = 'signal' in step
    ? await submitSignal(engine(stage), { caseId: c.caseId, proceedingId: target.id, signal: step.signal, data: step.data ?? {}, key: uuidv7() })
    : await moves(stage, c, step, target, fields)
  const expected = 'move' in step ? step.refused : undefined
  if (isRefusal(answer) ? answer.refused !== expected : expected) {
    throw new Error(`${name}: ${'move' in step ? `${step.by} ${step.move}` : step.signal} in ${target.state}: ${JSON.stringify(answer)}, expected ${expected ?? 'acceptance'}`)
  }
}

/** What the step sends; a file it names that the case does not hold yet is first brought by the side it belongs to. */
async function fieldsOf(stage: Stage, c: Played, step: Extract<StoryStep, { move: string }>, name: string): Promise<Record<string, unknown>> {
  const workflow = workflowNamed(step.part?.split('#')[0] ?? c.workflow)
  const declared = workflow.moves[step.move]?.fields ?? {}
  const named = await withExhibits(stage.house, c.caseId, step.by, declared, step.fields ?? {}, c.exhibits)
  if ('fields' in named) return c.older && 'olderCase' in named.fields ? { ...named.fields, olderCase: c.older } : named.fields
  const by: Party = step.by === 'complainant' ? 'respondent' : 'complainant'
  const brought = await bringFile(stage.house, await actorOf(stage, c, { by, move: 'addEvidence' }), named.bring)
  await act(stage, c, { by, move: 'addEvidence', fields: { evidence: [brought] } }, name)
  return fieldsOf(stage, c, step, name)
}

async function moves(stage: Stage, c: Played, step: Extract<StoryStep, { move: string }>, target: { id: string; version: number; workflow: string }, given: Record<string, unknown>) {
  const place = { caseId: c.caseId, proceedingId: target.id, move: step.move, actor: await actorOf(stage, c, step) }
  const fields = await fromRoster(stage, c, given, target.workflow === 'arbitration' ? 'arbitrator' : 'mediator')
  return submitMove(engine(stage), { ...place, fields: await byHand(stage.house, place, fields), expectedVersion: target.version, key: uuidv7() })
}

/** Time passes; what falls due on the way fires at its own instant. */
export async function pass(stage: Stage, c: Played, wait: Wait): Promise<void> {
  let instant = stage.clock.now() + (wait.hours ?? 0) * 3_600_000 + (wait.days ?? 0) * 86_400_000
  if (wait.workDays) instant = addWorkDays(instant, wait.workDays, chinaCalendar)
  stage.clock.set(instant)
  await fireDue(engine(stage), c.caseId)
}

async function lapse(stage: Stage, c: Played, step: { lapse: string; part?: string }, name: string): Promise<void> {
  const target = await proceedingFor(stage, c, step.part)
  const t = stage.house.store.t.deadlines
  const [row] = target
    ? await stage.house.store.db.select({ due: t.due }).from(t).where(and(eq(t.proceedingId, target.id), eq(t.rule, step.lapse), eq(t.kind, 'deadline'), eq(t.open, true)))
    : []
  if (!row) throw new Error(`${name}: ${step.lapse} is not running in ${target?.state}`)
  stage.clock.set(row.due)
  await fireDue(engine(stage), c.caseId)
}

/** The case itself, or the newest open part of a workflow ('offer'), or the n-th opened ('performance#2'). */
async function proceedingFor(stage: Stage, c: Played, part: string | undefined) {
  const t = stage.house.store.t.proceedings
  const columns = { id: t.id, version: t.version, state: t.state, workflow: t.workflow }
  if (!part) return (await stage.house.store.db.select(columns).from(t).where(eq(t.id, c.rootId)))[0]
  const [workflow, nth] = part.split('#')
  const all = eq(t.workflow, workflow!)
  const inCase = eq(t.caseId, c.caseId)
  if (nth) return (await stage.house.store.db.select(columns).from(t).where(and(inCase, all)).orderBy(asc(t.openedSeq)))[Number(nth) - 1]
  return (await stage.house.store.db.select(columns).from(t).where(and(inCase, all, eq(t.open, true))).orderBy(desc(t.openedSeq)).limit(1))[0]
}

const engine = (stage: Stage) => ({ ...stage.house, clock: stage.clock as unknown as House['clock'] })
async function actorOf(stage: Stage, c: Played, step: Extract<StoryStep, { move: string }>): Promise<Actor> {
  const seated = step.by === 'mediator' || step.by === 'arbitrator' ? await sitting(stage, c, step.by) : []
  // Who mediates or decides is whoever the case was given to, in the order in which they were.
  if (seated.length) return { kind: 'user', userId: seated[(step.member ?? (step.second ? 2 : 1)) - 1] ?? seated[0]! }
  const who = stage.cast[step.by]
  if (!who) throw new Error(`nobody plays the ${step.by}`)
  if (step.byLink) return linkOf(stage, c, step.by)
  return { kind: 'user', userId: (step.second && who.second) || (await memberNow(stage, c, step.by, who)) }
}

/** Another organisation may have taken the seat meanwhile: then somebody of that one speaks. */
async function memberNow(stage: Stage, c: Played, seat: Party, who: NonNullable<Cast[Party]>): Promise<string> {
  if (!who.organisationId) return who.userId
  const { db, t } = stage.house.store
  const p = t.parties
  const [row] = await db.select({ organisationId: p.organisationId }).from(p).where(and(eq(p.caseId, c.caseId), eq(p.seat, seat), isNull(p.until)))
  if (!row?.organisationId || row.organisationId === who.organisationId) return who.userId
  const [member] = await db.select({ userId: t.memberships.userId }).from(t.memberships).where(and(eq(t.memberships.organisationId, row.organisationId), isNull(t.memberships.revokedAt)))
  return member?.userId ?? who.userId
}

/** 'fit#2': the second of those whom the rule would give the case to now. */
async function fromRoster(stage: Stage, c: Played, fields: Record<string, unknown>, role: NeutralRole): Promise<Record<string, unknown>> {
  const nth = (v: unknown) => (typeof v === 'string' ? /^fit#(\d)$/.exec(v)?.[1] : undefined)
  if (!Object.values(fields).some((v) => Array.isArray(v) && v.some(nth))) return fields
  const ids = (await candidates(stage.house.store, { caseId: c.caseId, role, at: stage.clock.now() })).filter(fit).map((one) => one.id)
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, Array.isArray(value) ? value.map((v) => (nth(v) ? ids[Number(nth(v)) - 1] : v)) : value]))
}

async function sitting(stage: Stage, c: Played, seat: Party): Promise<string[]> {
  const { store } = stage.house
  const p = store.t.parties
  const rows = await store.db.select({ userId: p.userId }).from(p).where(and(eq(p.caseId, c.caseId), eq(p.seat, seat), isNull(p.until))).orderBy(asc(p.since), asc(p.id))
  return rows.flatMap((r) => r.userId ?? [])
}

/** A signed link of the seat, as a letter would have brought it; its token goes nowhere. */
async function linkOf(stage: Stage, c: Played, seat: Party): Promise<Actor> {
  const { store } = stage.house
  const p = store.t.parties
  const [row] = await store.db.select({ organisationId: p.organisationId }).from(p).where(and(eq(p.caseId, c.caseId), eq(p.seat, seat), isNull(p.until)))
  const grant = { id: uuidv7(), caseId: c.caseId, seat, organisationId: row?.organisationId ?? null }
  await store.write((tx) => tx.db.insert(tx.t.grants).values({ ...grant, tokenHash: `story:${grant.id}`, email: '', createdAt: Date.now(), expiresAt: Date.now() + 60_000 }))
  return { kind: 'grant', grantId: grant.id, caseId: c.caseId, seat, organisationId: grant.organisationId }
}
function organisationOf(stage: Stage, seat: Party): string {
  const id = stage.cast[seat]?.organisationId
  if (!id) throw new Error(`nobody's organisation plays the ${seat}`)
  return id
}
