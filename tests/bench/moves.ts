/**
 * Durable moves through the whole door (authorise, parse, step, hash, seal, deadlines, queues, outbox, idempotency), one at
 * a time and 64 at once, beside the raw driver writing rows of the same tables and sizes with the same JSON, hash and step.
 */
import { createHash, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { uuidv7 } from 'uuidv7'
import { fileCase, submitMove } from '~/app/case-engine.server'
import type { House } from '~/app/house.server'
import { connect } from '~/db/sqlite'
import { canonical } from '~/db/record/canonical'
import { chinaCalendar } from '~/machines/calendar'
import { offer } from '~/machines/offer/workflow'
import { open, step } from '~/machines/step'
import { isRefusal } from '~/machines/workflow'
import { defaults } from '~/app/engine/pinned-rules.server'
import { median, perSecond } from './measure'

const consumer = { kind: 'user', userId: uuidv7() } as const
const terms = { rules: defaults.rules, calendar: chinaCalendar, pauses: [] }
const input = { by: 'complainant' as const, terms: [{ remedy: 'refund', amount: 12_800, withinDays: 7 }], round: 1 }

export function pureSteps(n = 20_000): number {
  const at = Date.now()
  const { proceeding } = open(offer, input, at, terms)
  return perSecond(n, () => {
    for (let i = 0; i < n; i++) step(offer, proceeding, { type: 'takeBack', at, by: 'complainant', fields: {} }, terms)
  })
}

/** Cases with an open offer, ready for one move each. */
export async function readyCases(house: House, n: number) {
  const organisationId = uuidv7()
  const made: { caseId: string; proceedingId: string }[] = []
  for (let i = 0; i < n; i += 200) {
    const page = await Promise.all(Array.from({ length: Math.min(200, n - i) }, () =>
      fileCase(house, { workflow: 'offer', input, body: { narrative: '茶壶有裂纹，要求退款' }, words: '茶壶有裂纹 要求退款', evidence: [], kind: 'quality', amount: 12_800, seats: [{ seat: 'respondent', organisationId }], actor: consumer, key: uuidv7() }),
    ))
    for (const c of page) if (!isRefusal(c)) made.push({ caseId: c.caseId, proceedingId: '' })
  }
  const { cases } = house.store.t
  const roots = new Map((await house.store.db.select({ id: cases.id, rootId: cases.rootId }).from(cases)).map((r) => [r.id, r.rootId]))
  return made.map((m) => ({ ...m, proceedingId: roots.get(m.caseId)! }))
}

export async function engineMoves(house: House, ready: { caseId: string; proceedingId: string }[], atOnce: number): Promise<number> {
  const waiting = [...ready]
  const started = performance.now()
  const hand = async () => {
    for (let c = waiting.pop(); c; c = waiting.pop()) {
      const answer = await submitMove(house, { ...c, move: 'takeBack', fields: {}, actor: consumer, expectedVersion: 1, key: uuidv7() })
      if (isRefusal(answer)) throw new Error(`the benchmark's move was refused: ${answer.refused}`)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, hand))
  return (ready.length / (performance.now() - started)) * 1000
}

/** The bound: the same kinds of rows by hand-written SQL on the bare driver, with the same step, JSON and hashes. */
export function rawMoves(folder: string, ready: { caseId: string; proceedingId: string }[], group: number): number {
  const c = connect(join(folder, 'hejie.db'), 'write')
  const { proceeding } = open(offer, input, Date.now(), terms)
  const get = {
    case: c.prepare('SELECT * FROM cases WHERE id = ?'), proceeding: c.prepare('SELECT * FROM proceedings WHERE id = ?'),
    parties: c.prepare('SELECT * FROM parties WHERE case_id = ?'), deadlines: c.prepare('SELECT * FROM deadlines WHERE proceeding_id = ? AND open = 1'),
    key: c.prepare('SELECT * FROM idempotency WHERE actor = ? AND key = ?'),
  }
  const put = {
    event: c.prepare('INSERT INTO case_events (id, case_id, seq, proceeding_id, workflow, kind, type, actor, seat, audience, at, rules_version, calendar_version, commitment, previous, hash) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)'),
    body: c.prepare('INSERT INTO event_bodies (event_id, case_id, subject, salt, sealed) VALUES (?,?,?,?,?)'),
    proceeding: c.prepare("UPDATE proceedings SET snapshot = ?, version = 3, open = 0, state = 'takenBack', status = 'closed', waits_on = '', next_due = NULL WHERE id = ?"),
    deadline: c.prepare("UPDATE deadlines SET open = 0, closed_seq = 3, how = 'disarmed' WHERE id = ?"),
    case: c.prepare('UPDATE cases SET seq = 3, head = ?, moved_at = ? WHERE id = ?'), key: c.prepare('INSERT INTO idempotency (actor, key, body_hash, answer, at) VALUES (?,?,?,?,?)'),
    queue: c.prepare('UPDATE queue SET open = 0, mine = 0, due = ?, moved_at = ? WHERE case_id = ?'),
  }
  const hash = (text: string) => createHash('sha256').update(text).digest('hex')
  const started = performance.now()
  for (let i = 0; i < ready.length; i += group) {
    c.exec('BEGIN IMMEDIATE')
    for (const { caseId, proceedingId } of ready.slice(i, i + group)) {
      const at = Date.now()
      get.key.get('x', caseId); get.case.get(caseId); get.parties.all(caseId)
      const row = get.proceeding.get(proceedingId) as { snapshot: string }
      JSON.parse(row.snapshot)
      const deadlines = get.deadlines.all(proceedingId) as { id: string }[]
      const stepped = step(offer, proceeding, { type: 'takeBack', at, by: 'complainant', fields: {} }, terms)
      const body = canonical({ fields: {} })
      const id = uuidv7()
      const salt = randomBytes(16).toString('base64')
      const head = hash(canonical({ id, caseId, seq: 3, proceedingId, type: 'takeBack', at, commitment: hash(salt + body) }))
      put.event.run(id, caseId, 1_000_000 + i, proceedingId, 'offer', 'move', 'takeBack', 'complainant-x', 'complainant', 'joint', at, 'r', 'cn-2026', hash(body), hash(id), head)
      put.body.run(id, caseId, 'user:x', salt, body)
      put.proceeding.run(JSON.stringify((stepped as { proceeding: unknown }).proceeding), proceedingId)
      for (const d of deadlines) put.deadline.run(d.id)
      put.queue.run(at, at, caseId)
      put.case.run(head, at, caseId)
      put.key.run('x', uuidv7(), hash(body), '{"seq":3}', at)
    }
    c.exec('COMMIT')
  }
  const rate = (ready.length / (performance.now() - started)) * 1000
  c.close()
  return rate
}

export { median }
