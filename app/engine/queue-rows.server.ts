/**
 * One row for each party of a case: whose turn, until when, in which status. Rewritten with every event, so 'my cases'
 * and every desk's queue are one index range and never touch other cases.
 */
import { and, eq, like, sql } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { mayRead } from '../audience'
import { carrying } from '../cases/carrying'
import { workflowNamed } from '~/machines/registry'
import { accepts } from '~/machines/step'
import type { Audience, Party, Seat, Status } from '~/machines/workflow'
import { sits } from './actor.server'
import { load, never, unloaded, type Work } from './work.server'

type Standing = { id: string; workflow: string; open: boolean; waitsOn: string; nextDue: number | null; status: Status; audience: Audience }

export async function queueRows(work: Work): Promise<void> {
  const root = (await load(work, work.case.rootId))!
  const all = await standings(work)
  // What a proceeding of its own carries waits on whom that one waits on, and on nobody besides.
  const standing = carrying(root.row.state, all) ? all.filter((s) => s.id !== root.row.id) : all
  const othersOf = await awaited(work)
  for (const p of work.parties) {
    const holder = p.userId ? `user:${p.userId}` : `org:${p.organisationId}`
    const seen = standing.filter((s) => mayRead(p.seat, s.audience))
    const turn = seen.filter((s) => sits(p.seat, s.waitsOn.split(' ') as Seat[], root.proceeding.context) && !(p.neutralId && othersOf.get(s.id)?.has(p.neutralId) === false))
    const row = {
      open: root.row.open, mine: root.row.open && turn.length > 0, status: root.row.status,
      due: soonest(turn.length ? turn : seen), movedAt: work.case.movedAt,
    }
    await write(work, { caseId: work.case.id, holder, seat: p.seat, ...row })
  }
  // Whoever left the table keeps no place in the queue.
  if (work.later.length) await removeOthers(work, work.parties.map((p) => p.seat))
}

const soonest = (s: Standing[]) => Math.min(never, ...s.map((x) => x.nextDue ?? never))

/** Open proceedings of the case after this work: those it changed, and the others as they were read. */
async function standings(work: Work): Promise<Standing[]> {
  const { open } = await unloaded(work)
  return [...open.values(), ...[...work.loaded.values()].map((l) => l.row).filter((row) => row.open)]
}

/**
 * Of a panel, those whose turn it is, by proceeding: whom a way forward is open to. A member who has voted waits for the others.
 * Read only where several sit in one seat.
 */
async function awaited(work: Work): Promise<Map<string, ReadonlySet<string>>> {
  const members = work.parties.filter((p) => p.seat === 'arbitrator').flatMap((p) => p.neutralId ?? [])
  if (members.length < 2) return new Map()
  const t = work.h.t.proceedings
  const rows = await work.h.db.select({ id: t.id, workflow: t.workflow, snapshot: t.snapshot }).from(t).where(and(eq(t.caseId, work.case.id), eq(t.open, true), like(t.waitsOn, '%arbitrator%')))
  return new Map(rows.map((row) => {
    const workflow = workflowNamed(row.workflow)
    const forward = Object.entries(workflow.moves).filter(([, m]) => m.tone === 'primary' && m.by.includes('arbitrator')).map(([name]) => name)
    return [row.id, new Set(members.filter((actorNeutral) => accepts(workflow, row.snapshot, forward, 'arbitrator', { actorNeutral }, work.case.movedAt).length))]
  }))
}

const given = sql.placeholder
type QueueRow = { caseId: string; holder: string; seat: Party; open: boolean; mine: boolean; status: Status; due: number; movedAt: number }

/** Nearly always the row is there, and an update is half of an insert that finds it. */
async function write(work: Work, row: QueueRow) {
  if (!work.freshCase && (await update(work, row))) return
  const { h } = work
  const t = h.t.queue
  await h.hot('queue-row', () =>
    h.db.insert(t).values({ id: given('id'), caseId: given('caseId'), holder: given('holder'), seat: given('seat'), open: given('open'), mine: given('mine'), status: given('status'), due: given('due'), movedAt: given('movedAt') } as never)
      .onConflictDoUpdate({ target: [t.caseId, t.holder, t.seat], set: { open: sql`excluded.open`, mine: sql`excluded.mine`, status: sql`excluded.status`, due: sql`excluded.due`, movedAt: sql`excluded.moved_at` } }),
  ).execute({ id: uuidv7(), ...row })
}

async function update(work: Work, row: QueueRow): Promise<boolean> {
  const { h } = work
  const t = h.t.queue
  const bit = (b: boolean) => (h.dialect === 'sqlite' ? Number(b) : b)
  const done = (await h.hot('queue-row-again', () =>
    h.db.update(t).set({ open: sql`${given('open')}`, mine: sql`${given('mine')}`, status: sql`${given('status')}`, due: sql`${given('due')}`, movedAt: sql`${given('movedAt')}` })
      .where(and(eq(t.caseId, given('caseId')), eq(t.holder, given('holder')), eq(t.seat, given('seat')))),
  ).execute({ ...row, open: bit(row.open), mine: bit(row.mine) })) as { changes?: number; rowCount?: number | null }
  return (done.changes ?? done.rowCount ?? 0) > 0
}

async function removeOthers(work: Work, seats: Party[]) {
  const t = work.h.t.queue
  const rows = await work.h.db.select({ id: t.id, seat: t.seat, holder: t.holder }).from(t).where(eq(t.caseId, work.case.id))
  const holders = new Set(work.parties.map((p) => `${p.seat} ${p.userId ? `user:${p.userId}` : `org:${p.organisationId}`}`))
  for (const r of rows) if (!seats.includes(r.seat) || !holders.has(`${r.seat} ${r.holder}`)) await work.h.db.delete(t).where(eq(t.id, r.id))
}
