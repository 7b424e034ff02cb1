/** Imports go one way: app -> db, emails, machines; db -> machines as types; emails -> machines as types; machines -> nothing. */
import { describe, expect, test } from 'vitest'
import { bare, code, imports, packageOf, roomOf, type Import } from './sources'

const told = (i: Import) => `${i.from} imports ${i.to}`
const from = (room: string) => imports.filter((i) => roomOf(i.from) === room)

describe('imports', () => {
  test('the reader of imports reads them', () => {
    expect(imports.length).toBeGreaterThan(1000)
    expect(imports.filter((i) => i.typeOnly).length).toBeGreaterThan(200)
    expect(imports.some((i) => i.to === 'machines/registry' && i.names.includes('workflowNamed'))).toBe(true)
  })

  test('machines knows nothing but xstate, zod and itself', () => {
    expect(from('machines').filter((i) => roomOf(i.to) !== 'machines' && !['xstate', 'zod'].includes(i.to) && !(i.to === 'temporal-polyfill' && i.from === 'machines/calendar.ts')).map(told)).toEqual([])
  })

  test('db knows machines as types, and nobody else', () => {
    expect(from('db').filter((i) => roomOf(i.to) === 'machines' && !i.typeOnly).map(told)).toEqual([])
    expect(from('db').filter((i) => ['app', 'emails'].includes(roomOf(i.to) ?? '')).map(told)).toEqual([])
  })

  test('emails knows machines as types, and nobody else', () => {
    expect(from('emails').filter((i) => roomOf(i.to) === 'machines' && !i.typeOnly).map(told)).toEqual([])
    expect(from('emails').filter((i) => ['app', 'db'].includes(roomOf(i.to) ?? '')).map(told)).toEqual([])
  })

  test('app enters db through its door, and the record’s arithmetic beside it', () => {
    // hashing, canonical JSON and sealing touch no database; the rest are twins of what differs between the engines
    const beside = ['db/record/chain', 'db/record/canonical', 'db/record/sealing', 'db/record/fresh-bytes', 'db/lock-case', 'db/search', 'db/missing-triggers']
    // `npm run verify` opens a store it does not own, for reading only
    const reading = (i: Import) => i.to === 'db/reading' && i.from === 'app/launch/verify.ts'
    expect(from('app').filter((i) => roomOf(i.to) === 'db' && !i.typeOnly && i.to !== 'db/index.server' && !beside.includes(i.to) && !reading(i)).map(told)).toEqual([])
  })

  test('parts know db and machines as types; what they look up is in files of the server', () => {
    expect(imports.filter((i) => i.from.startsWith('app/parts/') && !i.from.includes('.server.') && !i.typeOnly && ['db', 'machines'].includes(roomOf(i.to) ?? '')).map(told)).toEqual([])
  })

  test('pages know db as types, and what they take from machines is used by loaders and actions alone', () => {
    const pages = imports.filter((i) => i.from.startsWith('app/pages/') && !i.typeOnly)
    expect(pages.filter((i) => roomOf(i.to) === 'db').map(told)).toEqual([])
    for (const i of pages.filter((x) => roomOf(x.to) === 'machines')) {
      const text = bare(i.from)
      const drawn = text.slice(text.search(/^(export default )?function [A-Z]/m))
      for (const name of i.names) {
        const own = new RegExp(`\\{[^{}]*\\b${name}\\b[^{}]*\\}\\s*(\\)|=|:|,)`).test(drawn) // a name of the page's own
        expect.soft(new RegExp(`(?<![.\\w/'"])${name}\\b`).test(drawn) && !own, `${i.from} draws with ${name} of ${i.to}`).toBe(false)
      }
    }
  })

  test('nothing that a browser gets imports what is the server’s', () => {
    const client = (f: string) => /^app\/(parts|words|entry\.client)/.test(f) && !/\.server\./.test(f)
    expect(imports.filter((i) => client(i.from) && !i.typeOnly && (i.to.includes('.server') || packageOf(i.to)?.startsWith('node:'))).map(told)).toEqual([])
  })

  test('no driver is loaded that is not installed: drizzle’s session for it is, by its own path', () => {
    expect(imports.filter((i) => ['better-sqlite3', 'drizzle-orm/better-sqlite3'].includes(i.to)).map(told)).toEqual([])
  })

  test('databases are driven in db alone: elsewhere queries are awaited, and a write goes through the queue', () => {
    const driving = /\.transaction\(|\.(get|all|run)\(\s*\)|\b(db|tx|sqlite|client|pool|database)\.(get|all|run|exec|query|prepare)\(/
    for (const f of code.filter((f) => roomOf(f) !== 'db')) expect.soft(bare(f).split('\n').filter((l) => driving.test(l)), f).toEqual([])
    expect(imports.filter((i) => roomOf(i.from) !== 'db' && ['libsql', 'pg', '@libsql/client'].includes(i.to)).map(told)).toEqual([])
  })

  test('no actor runs: charts are stepped', () => {
    for (const f of code) expect.soft(/\b(createActor|spawnChild|fromPromise|fromCallback|interpret)\b|\binvoke\s*:|\bspawn\s*\(/.test(bare(f)), f).toBe(false)
    expect(imports.filter((i) => i.to === 'xstate' && i.names.includes('transition')).map((i) => i.from)).toEqual(['machines/transition.ts'])
    expect(imports.filter((i) => i.to === 'machines/transition').map((i) => i.from)).toEqual(['machines/step.ts'])
  })

  test('machines has no clock, no chance, no world', () => {
    const world = /\bDate\.now\(|\bnew Date\(\s*\)|\bMath\.random\(|\bprocess\.|\bsetTimeout\(|\bfetch\(|\bcrypto\./
    for (const f of code.filter((x) => roomOf(x) === 'machines')) expect.soft(world.test(bare(f)), f).toBe(false)
  })

  test('the environment is read in one place', () => {
    const allowed = ['app/settings.server.ts', 'app/launch/admin.ts']
    expect(code.filter((f) => /\bprocess\.env\b/.test(bare(f)) && !allowed.includes(f) && !/^app\/(server\.js|launch\/|gate\/)/.test(f))).toEqual([])
  })
})
