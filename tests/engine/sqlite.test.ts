/** The embedded engine at its edges: durable connections, readers that cannot write, one opener, full disks, damaged files. */
import { spawn, spawnSync } from 'node:child_process'
import { closeSync, cpSync, existsSync, mkdtempSync, openSync, readSync, rmSync, statSync, truncateSync, writeFileSync, writeSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import Database from 'libsql'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { verifyStore } from '~/app/engine/verify.server'
import { StoreUnavailable } from '~/db/index.server'
import { connect, openSqlite } from '~/db/sqlite'
import { verifyFolder } from '~/app/launch/verify'
import { chanceOf } from '../proofs/chance'
import { houseAt, settle } from '../proofs/people'
import { perform, scenes } from '../proofs/script'

const folder = mkdtempSync(join(tmpdir(), 'hejie-sqlite-'))
const full = join(folder, 'full')
beforeAll(async () => {
  const house = await houseAt(full)
  await settle(house)
  await perform(house, 0, scenes.slice(0, 6), () => {})
  await house.store.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const copy = (name: string) => {
  const to = join(folder, name)
  cpSync(full, to, { recursive: true })
  return to
}
const pragma = (c: ReturnType<typeof connect>, name: string) => Object.values(c.prepare(`PRAGMA ${name}`).get() as object)[0]

test.each(['write', 'read'] as const)('the connection to %s is durable: FULL, WAL, foreign keys', (purpose) => {
  const c = connect(join(copy(`connection-${purpose}`), 'hejie.db'), purpose)
  expect([pragma(c, 'synchronous'), pragma(c, 'journal_mode'), pragma(c, 'foreign_keys')]).toEqual([2, 'wal', 1])
  // Only the writer checkpoints: two at once is the bug of this SQLite version.
  expect(pragma(c, 'wal_autocheckpoint')).toBe(purpose === 'write' ? 1000 : 0)
  c.close()
})

test('a reader cannot write, whatever it is told', async () => {
  const file = join(copy('reader'), 'hejie.db')
  const writer = connect(file, 'write')
  const reader = connect(file, 'read')
  expect(() => reader.exec("INSERT INTO installation (key, value) VALUES ('x', 'y')")).toThrow(/readonly|read-only/)
  reader.exec('PRAGMA query_only=OFF')
  expect(() => reader.exec("INSERT INTO installation (key, value) VALUES ('x', 'y')")).toThrow(/readonly|read-only/)
  reader.close()
  writer.close()
  const store = openSqlite(file)
  await expect(store.rows(sql`INSERT INTO installation (key, value) VALUES ('x', 'y') RETURNING key`)).rejects.toThrow()
  await store.close()
})

test('a second process is refused, and told who holds the file', async () => {
  const file = join(copy('second'), 'hejie.db')
  const store = openSqlite(file)
  const script = `import { openSqlite } from '~/db/sqlite'; try { openSqlite(process.argv[2]); console.log('opened') } catch (e) { console.log(e.message) }`
  const entry = join(folder, 'second.mts')
  writeFileSync(entry, script.replaceAll('~/', `${process.cwd()}/`))
  const tsx = createRequire(import.meta.url).resolve('tsx/cli')
  const other = spawnSync(process.execPath, [tsx, '--tsconfig', join(process.cwd(), 'tsconfig.json'), entry, file], { encoding: 'utf8' })
  expect(other.stdout).toContain(`is held by another process (pid ${process.pid})`)
  await store.close()
  const after = spawnSync(process.execPath, [tsx, '--tsconfig', join(process.cwd(), 'tsconfig.json'), entry, file], { encoding: 'utf8' })
  expect(after.stdout).toContain('opened')
}, 60_000)

test('the lock of a process that was killed does not keep the portal from starting', async () => {
  const file = join(copy('killed'), 'hejie.db')
  const holder = spawn(process.execPath, ['-e', `const D = require('libsql'); const d = new D(process.argv[1] + '.lock'); d.exec('PRAGMA journal_mode=DELETE; BEGIN EXCLUSIVE'); require('fs').writeFileSync(process.argv[1] + '.pid', String(process.pid)); console.log('held'); setInterval(() => {}, 1000)`, file], { cwd: process.cwd() })
  await new Promise((held) => holder.stdout.once('data', held))
  expect(() => openSqlite(file)).toThrow(`pid ${holder.pid}`)
  const gone = new Promise((end) => holder.once('exit', end))
  holder.kill('SIGKILL')
  await gone
  await openSqlite(file).close()
})

test('a full database inside a group rejects the whole group as unavailable, and the queue goes on', async () => {
  const at = copy('no-room')
  const house = await houseAt(at)
  const { store } = house
  const put = (key: string, size: number) => store.write(async (tx) => { await tx.db.insert(tx.t.installation).values({ key, value: 'x'.repeat(size) }) })
  const [{ page_count: pages }] = (await store.write((tx) => tx.rows<{ page_count: number }>(sql`PRAGMA page_count`))) as [{ page_count: number }]
  await store.write((tx) => tx.rows(sql.raw(`PRAGMA max_page_count=${pages + 20}`)))
  const answers = await Promise.allSettled([put('small-1', 10), put('far too large', 4_000_000), put('small-2', 10)])
  expect(answers.map((a) => a.status)).toEqual(['rejected', 'rejected', 'rejected'])
  for (const a of answers) expect((a as PromiseRejectedResult).reason).toBeInstanceOf(StoreUnavailable)
  await put('after', 10)
  const keys = (await store.db.select({ key: store.t.installation.key }).from(store.t.installation)).map((r) => r.key)
  expect(keys).toContain('after')
  expect(keys.filter((k) => k.startsWith('small') || k.startsWith('far'))).toEqual([])
  expect((await verifyStore(house)).flaws).toEqual([])
  await store.close()
})

test('of writes that share a commit the one that fails leaves nothing, the others stand, and each is told so', async () => {
  const store = openSqlite(join(copy('one-fails'), 'hejie.db'))
  const runs: string[] = []
  const put = (key: string, fails = false) => store.write(async (tx) => {
    runs.push(key)
    await tx.db.insert(tx.t.installation).values({ key, value: 'here' })
    if (fails) throw new Error('changed its mind')
    return key
  })
  const answers = await Promise.allSettled([put('before'), put('failing', true), put('behind')])
  expect(answers.map((a) => (a.status === 'fulfilled' ? a.value : (a.reason as Error).message))).toEqual(['before', 'changed its mind', 'behind'])
  // Taken together first, then each apart: nothing of the first attempt may be left.
  expect(runs).toEqual(['before', 'failing', 'before', 'failing', 'behind'])
  await expect(put('alone', true)).rejects.toThrow('changed its mind')
  expect(runs.filter((key) => key === 'alone')).toHaveLength(1)
  await put('after')
  const keys = (await store.db.select({ key: store.t.installation.key }).from(store.t.installation)).map((r) => r.key)
  expect(['before', 'failing', 'behind', 'alone', 'after'].filter((key) => keys.includes(key))).toEqual(['before', 'behind', 'after'])
  await store.close()
})

describe('a damaged file', () => {
  const size = () => statSync(join(full, 'hejie.db')).size
  const pageSize = 4096

  test('cut at any of its pages it is refused or the flaw is named, never taken for an empty store', async () => {
    const pages = size() / pageSize
    for (let page = 0; page < pages; page += Math.ceil(pages / 12)) {
      const at = copy(`cut-${page}`)
      truncateSync(join(at, 'hejie.db'), page * pageSize)
      const { problems } = await verifyFolder(at)
      expect(problems, `cut after ${page} of ${pages} pages`).not.toEqual([])
      rmSync(at, { recursive: true })
    }
  }, 60_000)

  test('that is not there at all is a problem for the verifier, which makes none', async () => {
    const at = copy('absent')
    rmSync(join(at, 'hejie.db'))
    expect((await verifyFolder(at)).problems).not.toEqual([])
    expect(existsSync(join(at, 'hejie.db'))).toBe(false)
  })

  test('with one bit turned in what the record says is refused or the flaw is named', async () => {
    const chance = chanceOf(20_261_121)
    const pages = size() / pageSize
    const undetected: string[] = []
    let tried = 0
    const before = await contents(full)
    for (let page = 0; page < pages; page += Math.max(1, Math.floor(pages / 40))) {
      const at = copy(`bit-${page}`)
      flip(join(at, 'hejie.db'), page * pageSize + chance.below(pageSize), chance.below(8))
      tried++
      const { problems } = await verifyFolder(at)
      // A bit in a page's free room, or in a counter of the header, changes nothing that anyone reads: then all that is read is as before.
      if (!problems.length && (await contents(at)) !== before) undetected.push(`page ${page}`)
      rmSync(at, { recursive: true })
    }
    expect(tried).toBeGreaterThan(20)
    expect(undetected).toEqual([])
  }, 120_000)
})

function flip(file: string, at: number, bit: number) {
  const fd = openSync(file, 'r+')
  const byte = Buffer.alloc(1)
  readSync(fd, byte, 0, 1, at)
  byte[0]! ^= 1 << bit
  writeSync(fd, byte, 0, 1, at)
  closeSync(fd)
}

/** What is proved: the record, its bodies and keys, the states and dates it leads to. A name in a register or a letter's data has no hash. */
async function contents(at: string): Promise<string> {
  const c = connect(join(at, 'hejie.db'), 'write')
  const proved = { case_events: '*', event_bodies: '*', pinned_rules: 'hash, rules, amounts', subject_keys: 'wrapped', proceedings: 'id, case_id, workflow, snapshot, version', cases: 'id, root_id, seq, head, rules_hash' }
  const said = Object.entries(proved).map(([t, columns]) => JSON.stringify(c.prepare(`SELECT ${columns} FROM ${t} ORDER BY 1`).raw().all())).join('\n')
  c.close()
  return said
}

test('open deadlines are asked for in the words of their partial index: bound to a value, the statement would be compiled anew at each run', async () => {
  const prepare = vi.spyOn(Database.prototype, 'prepare')
  const house = await houseAt(join(folder, 'words'))
  await settle(house)
  await perform(house, 0, scenes.slice(0, 6), () => {})
  await house.store.close()
  const asked = prepare.mock.calls.map(([text]) => text).filter((text) => /^select .* from "deadlines"/.test(text))
  prepare.mockRestore()
  expect(asked.length).toBeGreaterThan(0)
  expect(asked.filter((text) => /"open" = \?/.test(text))).toEqual([])
})
