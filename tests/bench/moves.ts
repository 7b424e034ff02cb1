/**
 * Durable moves through the whole door (authorise, parse, step, hash, seal, deadlines, queues, idempotency), one at a time and
 * 64 at once, beside the bare driver writing the same rows of the same tables by hand-written SQL, with the same step, JSON,
 * hashes, mark and seal, and nothing else: no replay looked for, nobody authorised, no fields read, no savepoint for each.
 */
import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto'
import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { fileCase, submitMove } from '~/app/case-engine.server'
import { defaults } from '~/app/engine/pinned-rules.server'
import type { House } from '~/app/house.server'
import { openHouse } from '~/app/open-house.server'
import { canonical } from '~/db/record/canonical'
import { commitmentOf, hashOf, type EventRow } from '~/db/record/chain'
import { connect } from '~/db/sqlite'
import { chinaCalendar } from '~/machines/calendar'
import { offer } from '~/machines/offer/workflow'
import { open, step, type Stepped } from '~/machines/step'
import { isRefusal } from '~/machines/workflow'
import { copyCases } from './copies'
import { inTurns, median, percent, row, whole } from './measure'

const consumer = { kind: 'user', userId: uuidv7() } as const
const terms = { rules: defaults.rules, calendar: chinaCalendar, pauses: [] }
const input = { by: 'complainant' as const, terms: [{ remedy: 'refund', amount: 12_800, withinDays: 7 }], round: 1 }
const secret = Buffer.alloc(32, 7)
type Connection = ReturnType<typeof connect>
type Ready = { caseId: string; proceedingId: string }

export const openOffer = () => open(offer, input, Date.now(), terms).proceeding

/** `n` moves a round and way; two stores with the same cases, so that neither way has the other's pages or log. */
export async function moveRows(folder: string, n: number, rounds: number) {
  const [ours, bare] = ['engine', 'bare'].map((name) => join(folder, name)) as [string, string]
  const ready = await readyCases(ours, 2 * (rounds + 1) * n)
  mkdirSync(bare)
  copyFileSync(join(ours, 'hejie.db'), join(bare, 'hejie.db'))
  const house = await houseIn(ours)
  const raw = connect(join(bare, 'hejie.db'), 'write')
  const part = (i: number) => ready.slice(i * n, (i + 1) * n)
  for (const [i, atOnce] of [1, 64].entries()) {
    const [spent, spentBare]: [number[], number[]] = [[], []]
    const first = i * (rounds + 1)
    // One round of each is not counted: statements are prepared and the code compiled once in the life of a server.
    await engineMoves(house, part(first), atOnce)
    rawMoves(raw, part(first), atOnce)
    const r = await inTurns(
      rounds,
      (round) => counted(spent, n, () => engineMoves(house, part(first + 1 + round), atOnce)),
      (round) => counted(spentBare, n, () => rawMoves(raw, part(first + 1 + round), atOnce)),
    )
    const [cpu, cpuBare] = [median(spent), median(spentBare)]
    row(`durable moves, ${atOnce === 1 ? 'one at a time' : `${atOnce} at once`} (SQLite, FULL)`, `${whole(r.ours)}/s (processor ${whole(cpu)} µs a move)`, `bare driver, the same rows ${whole(r.bound)}/s (${whole(cpuBare)} µs)`, `${percent(r.ratio)} (by processor ${percent(cpuBare / cpu)})`, atOnce === 1 ? '60 %' : '70 %')
  }
  await sameRows(house, raw)
  raw.close()
  await house.store.close()
}

/** A bound that writes less than we do would be none: after the same moves both stores hold as many rows in every table. */
async function sameRows(house: House, raw: Connection) {
  const tables = raw.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'search_fts%'").all() as { name: string }[]
  for (const { name } of tables) {
    const [ours] = await house.store.rows<{ n: number }>(sql`SELECT count(*) AS n FROM ${sql.identifier(name)}`)
    const { n } = raw.prepare(`SELECT count(*) AS n FROM ${name}`).get() as { n: number }
    if (ours!.n !== n) throw new Error(`the bound holds ${n} rows of ${name}, the engine ${ours!.n}: it does not do the same work`)
  }
}

/** Notes the processor time of each move: on a machine that others use, the wall says how they were served. */
async function counted(spent: number[], n: number, work: () => Promise<number> | number): Promise<number> {
  const before = process.cpuUsage()
  const rate = await work()
  const { user, system } = process.cpuUsage(before)
  spent.push((user + system) / n)
  return rate
}
const houseIn = (dataFolder: string): Promise<House> => openHouse({ dataFolder, secret } as never)

/** Cases with an open offer, ready for one move each: one filed through the engine, the others its copies. */
async function readyCases(folder: string, n: number): Promise<Ready[]> {
  const house = await houseIn(folder)
  const filed = await fileCase(house, {
    workflow: 'offer', input, body: { narrative: '茶壶有裂纹，要求退款' }, words: '茶壶有裂纹 要求退款', evidence: [], kind: 'quality', amount: 12_800,
    seats: [{ seat: 'respondent', organisationId: uuidv7() }], actor: consumer, key: uuidv7(),
  })
  if (isRefusal(filed)) throw new Error(`no offer to measure with: ${filed.refused}`)
  const [c] = await house.store.db.select({ rootId: house.store.t.cases.rootId }).from(house.store.t.cases)
  await house.store.close()
  return copyCases(folder, [filed.caseId], n).map(({ caseId }) => ({ caseId, proceedingId: caseId.slice(0, 8) + c!.rootId.slice(8) }))
}

async function engineMoves(house: House, ready: Ready[], atOnce: number): Promise<number> {
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

/**
 * The bound: what must be read to know the case, what must be written for it to have moved; `group` of them in a commit. Its
 * connection stays open from round to round as the engine's does, so that neither begins with cold pages or leaves its
 * checkpoints to the closing; its rows of the queue are updated, since they are there; its mark is made under a secret like ours.
 */
function rawMoves(c: Connection, ready: Ready[], group: number): number {
  const get = {
    case: c.prepare('SELECT * FROM cases WHERE id = ?'), proceeding: c.prepare('SELECT * FROM proceedings WHERE id = ?'),
    parties: c.prepare('SELECT * FROM parties WHERE case_id = ?'), deadlines: c.prepare('SELECT * FROM deadlines WHERE proceeding_id = ? AND open = 1'),
    key: c.prepare('SELECT wrapped FROM subject_keys WHERE subject = ?'),
  }
  const put = {
    event: c.prepare('INSERT INTO case_events (id, case_id, seq, proceeding_id, workflow, kind, type, actor, seat, audience, at, cause_seq, rules_version, calendar_version, facts, commitment, previous, hash) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)'),
    body: c.prepare('INSERT INTO event_bodies (event_id, case_id, subject, salt, sealed) VALUES (?,?,?,?,?)'),
    proceeding: c.prepare('UPDATE proceedings SET snapshot = ?, version = 2, open = ?, state = ?, status = ?, waits_on = ?, next_due = ?, outcome = ?, ended_at = ? WHERE id = ?'),
    deadline: c.prepare('UPDATE deadlines SET open = 0, closed_seq = ?, how = ? WHERE id = ?'),
    case: c.prepare('UPDATE cases SET seq = ?, head = ?, moved_at = ?, ended_at = ? WHERE id = ?'),
    key: c.prepare('INSERT INTO idempotency (actor, key, body_hash, answer, at) VALUES (?,?,?,?,?)'),
    queue: c.prepare('UPDATE queue SET open = ?, mine = ?, status = ?, due = ?, moved_at = ? WHERE case_id = ? AND holder = ? AND seat = ?'),
  }
  const subject = `user:${consumer.userId}`
  const one = ({ caseId, proceedingId }: Ready) => {
    const at = Date.now()
    const was = get.case.get(caseId) as { seq: number; head: string; rules_hash: string }
    const parties = get.parties.all(caseId) as { seat: string; user_id: string | null; organisation_id: string | null; pseudonym: string }[]
    const deadlines = get.deadlines.all(proceedingId) as { id: string }[]
    const before = JSON.parse((get.proceeding.get(proceedingId) as { snapshot: string }).snapshot)
    const { proceeding } = step(offer, before, { type: 'takeBack', at, by: 'complainant', fields: {}, facts: {} }, terms) as Stepped
    const body = canonical({ fields: {} })
    const salt = randomBytes(16)
    const seq = was.seq + 1
    const e: Omit<EventRow, 'hash'> = {
      id: uuidv7(), caseId, seq, proceedingId, workflow: 'offer', kind: 'move', type: 'takeBack', actor: parties[0]!.pseudonym, seat: 'complainant', audience: 'joint', at, causeSeq: null,
      rulesVersion: was.rules_hash, calendarVersion: chinaCalendar.version, facts: {}, commitment: commitmentOf(salt, body), previous: was.head,
    }
    const head = hashOf(e)
    put.event.run(e.id, caseId, seq, proceedingId, e.workflow, e.kind, e.type, e.actor, e.seat, e.audience, at, null, e.rulesVersion, e.calendarVersion, '{}', e.commitment, e.previous, head)
    const key = unwrapped((get.key.get(subject) as { wrapped: string }).wrapped, subject)
    put.body.run(e.id, caseId, subject, salt.toString('base64'), sealed(key, body, subject))
    put.proceeding.run(JSON.stringify(proceeding), 0, 'takenBack', 'closed', '', null, 'takenBack', at, proceedingId)
    for (const d of deadlines) put.deadline.run(seq, 'disarmed', d.id)
    for (const p of parties) put.queue.run(0, 0, 'closed', 8_640_000_000_000_000, at, caseId, p.user_id ? `user:${p.user_id}` : `org:${p.organisation_id}`, p.seat)
    put.case.run(seq, head, at, at, caseId)
    const asked = createHash('sha256').update(canonical({ case: caseId, proceeding: proceedingId, move: 'takeBack', fields: {} })).digest('hex')
    put.key.run(subject, uuidv7(), createHmac('sha256', secret).update(asked).digest('hex'), JSON.stringify({ caseId, seq, version: 2 }), at)
  }
  const started = performance.now()
  for (let i = 0; i < ready.length; i += group) {
    c.exec('BEGIN IMMEDIATE')
    for (const r of ready.slice(i, i + group)) one(r)
    c.exec('COMMIT')
  }
  return (ready.length / (performance.now() - started)) * 1000
}

function sealed(key: Buffer, plain: string, context: string): string {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(context))
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return Buffer.concat([Buffer.from([1]), iv, cipher.getAuthTag(), body]).toString('base64')
}
function unwrapped(text: string, context: string): Buffer {
  const bytes = Buffer.from(text, 'base64')
  const wrapping = createHash('sha256').update('hejie:sealing:').update(secret).digest()
  const d = createDecipheriv('aes-256-gcm', wrapping, bytes.subarray(1, 13)).setAAD(Buffer.from(context)).setAuthTag(bytes.subarray(13, 29))
  return Buffer.from(Buffer.concat([d.update(bytes.subarray(29)), d.final()]).toString(), 'base64')
}
