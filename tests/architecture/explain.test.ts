/** What the databases do with the statements of a move, of a case page and of the clockwork: no table is read through, no row of another case is touched. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import pg from 'pg'
import { sql } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCase } from '~/app/cases/read.server'
import { caseByReference } from '~/app/cases/rows.server'
import { turnOnce } from '~/app/clockwork.server'
import { foundWorld } from '~/app/demo/found.server'
import { castOf } from '~/app/demo/seed.server'
import { tales } from '~/app/demo/tales'
import { toldOf } from '~/app/demo/told.server'
import type { House } from '~/app/house.server'
import { listOf } from '~/app/queues/list.server'
import { file, act, stageClock } from '~/app/stories/play.server'
import { workflowNamed } from '~/machines/registry'
import { houseIn } from '../engine/given'
import { freshPostgres } from '../fresh-postgres'

const start = Date.parse('2026-03-02T10:00:00+08:00')
/** Two stories with parts, offers, silence and a decision. */
const stories = ['silentThenDefaultDecision', 'bothAcceptProposal']

/** Statements the drivers were given while `work` ran. */
async function heard(work: () => Promise<void>): Promise<string[]> {
  const said = new Set<string>()
  const { prepare } = Database.prototype
  const { query } = pg.Client.prototype
  Database.prototype.prepare = function (this: unknown, text: string) { said.add(text); return prepare.call(this, text) } as never
  pg.Client.prototype.query = function (this: unknown, ...args: any[]) {
    said.add(typeof args[0] === 'string' ? args[0] : args[0].text)
    return (query as (...a: unknown[]) => unknown).apply(this, args)
  } as never
  try { await work() } finally { Database.prototype.prepare = prepare; pg.Client.prototype.query = query }
  return [...said].filter((s) => /^\s*(select|update|delete|with)\b/i.test(s) && !seldom(s))
}

async function aDay(house: House) {
  const cast = castOf(tales.teapot)
  for (const name of stories) {
    const story = workflowNamed('complaint').stories.find((s) => s.name === name)!
    const stage = { house, clock: stageClock(start), cast }
    const told = toldOf(tales.teapot, start)
    const c = await file(stage, 'complaint', story, { ...told, input: { ...told.input, small: false }, key: uuidv7() })
    for (const step of story.steps) await act(stage, c, step, name)
    const row = (await caseByReference(house.store, c.reference))!
    expect(await readCase(house.store, house.sealer, { kind: 'user', userId: cast.complainant!.userId }, row)).toBeDefined()
  }
  await listOf(house.store, `org:${cast.platform!.organisationId}`, { turn: 'mine' })
  await turnOnce(house)
}

/** A row is reached through whom or what it belongs to. */
const belonging = /^"?(id|case_id|proceeding_id|parent_id|outbox_id|event_id|user_id|organisation_id|holder|subject|actor|token_hash|reference|sha256|hash|key|version|name|kind|rowid|draft_id|addressee)"?$/
/** The clockwork alone asks over all cases, and only for what is due: a partial index of open deadlines. */
const overAll = (statement: string) => /from "?deadlines"?/i.test(statement) && /"due" <=? /.test(statement) && !/"case_id" = /.test(statement)
/** One row in all, or a few for the whole portal; deliveries not done yet, by their own index. */
const small = ['installation', 'rulebooks', 'calendars', 'deliveries']
/** Reviewed: not hot. After a calendar was loaded, and every ten minutes, dates still provisional are looked for over all open deadlines. */
const seldom = (statement: string) => /^select distinct "case_id" from "deadlines".*"provisional"/.test(statement)

describe('SQLite', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hejie-explain-'))
  let house: House
  let statements: string[]
  const plans = new Map<string, string[]>()
  beforeAll(async () => {
    house = await houseIn(folder)
    await foundWorld(house.store, start - 1e10)
    statements = await heard(() => aDay(house))
    const c = new Database(join(folder, readdirSync(folder).find((f) => f.endsWith('.sqlite') || f.endsWith('.db'))!))
    for (const s of statements) plans.set(s, (c.prepare(`EXPLAIN QUERY PLAN ${s}`).all() as { detail: string }[]).map((r) => r.detail))
    c.close()
  })
  afterAll(async () => {
    await house.store.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('no statement reads a table through', () => {
    expect(statements.length).toBeGreaterThan(30)
    console.log(`${statements.length} statements explained on SQLite`)
    for (const [s, plan] of plans) expect.soft(plan.filter((d) => /^SCAN (?!CONSTANT|\(subquery)/.test(d) && !small.some((t) => d.startsWith(`SCAN ${t}`))), s).toEqual([])
  })

  test('every row is reached through its case, its person or its own id', () => {
    for (const [s, plan] of plans) {
      if (overAll(s)) { expect.soft(plan.join(), s).toContain('deadlines_due'); continue }
      for (const d of plan) {
        const first = /^SEARCH .*?USING .*?\(([^=<>]+)[=<>]/.exec(d)?.[1]?.trim()
        if (first && !small.some((t) => d.startsWith(`SEARCH ${t}`))) expect.soft(belonging.test(first), `${s}\n${d}`).toBe(true)
      }
    }
  })

  test('a scan would be noticed', () => {
    const c = new Database(':memory:')
    c.exec('CREATE TABLE t (a, b)')
    expect((c.prepare('EXPLAIN QUERY PLAN SELECT * FROM t WHERE a = ?').all() as { detail: string }[])[0]!.detail).toMatch(/^SCAN (?!CONSTANT|\(subquery)/)
  })
})

describe('PostgreSQL', () => {
  let house: House
  const folder = mkdtempSync(join(tmpdir(), 'hejie-explain-pg-'))
  beforeAll(async () => {
    house = await houseIn(folder, await freshPostgres())
    await foundWorld(house.store, start - 1e10)
  })
  afterAll(async () => {
    await house?.store.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('each statement has an index to go by: with table scans forbidden to the planner, none remains', async () => {
    const statements = (await heard(() => aDay(house))).filter((s) => !/pg_|set_config|information_schema/i.test(s))
    let explained = 0
    await house.store.write(async (tx) => {
      await tx.rows(sql.raw('SET LOCAL enable_seqscan = off'))
      for (const s of statements) {
        const plan = (await tx.rows<{ 'QUERY PLAN': string }>(sql.raw(`EXPLAIN (GENERIC_PLAN) ${s}`))).map((r) => r['QUERY PLAN'])
        explained++
        expect.soft(plan.filter((l) => /Seq Scan on/.test(l) && !small.some((t) => l.includes(`on ${t}`))), s).toEqual([])
      }
    })
    console.log(`${explained} statements explained on PostgreSQL`)
    expect(explained).toBeGreaterThan(30)
  })
})
