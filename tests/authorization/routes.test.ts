/** Every route of the site map against a reviewed table: who may read it, who may post to it, and what strangers are told. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { organisations, roster, type people } from '~/app/demo/world'
import { house } from '~/app/house.server'
import { answerOf, filled, mode, openSite, person, routes, type Known, type Route } from './site'
import { hashOfStore } from './staged'

type Row = { path: string; get: string; post: string; demo: string; nobody: string; stranger: string; nobody_post: string; stranger_post: string; right: string; note: string }
const [head, ...lines] = readFileSync(join(import.meta.dirname, 'routes.csv'), 'utf8').trimEnd().split('\n').map((l) => l.split(','))
const table = lines.map((line) => Object.fromEntries(head!.map((name, n) => [name, line[n] ?? ''])) as Row)

let all: Route[]
let known: Known
let close: () => Promise<void>
beforeAll(async () => {
  all = await routes()
  ;({ known, close } = await openSite())
}, 60_000)
afterAll(() => close?.())

/** Ids of things that exist, and belong to others than the stranger. */
const paramsOf = (path: string): Record<string, string> => ({
  reference: known.reference, deadline: known.deadline, draft: known.draft, move: 'write', step: 'kind', workflow: 'complaint', token: known.token, entry: roster[0]!.id, invitation: known.invitation,
  id: path.startsWith('/documents') ? known.document : path.startsWith('/mailbox') ? known.letter : path.includes('/roster') ? organisations.yunchuan.id : /organisations|merchants/.test(path) ? organisations.shanlan.id : path.includes('platforms') ? organisations.jishi.id : path.includes('bodies') ? organisations.yunchuan.id : known.evidence,
})
const strange = { token: 'B'.repeat(43) }
const routeOf = (row: Row) => all.find((r) => r.path === row.path)!
const get = (r: Route, params: Record<string, string>, cookie?: string) => (r.module.loader ? answerOf(r.module.loader, filled(r.path, params), params, { cookie }) : Promise.resolve(r.module.default ? 'page' : '-'))
const post = (r: Route, params: Record<string, string>, cookie?: string) => answerOf(r.module.action, filled(r.path, params), params, { method: 'POST', cookie })
/** where a new draft leads ends in an id */
const plain = (s: string) => s.replace(/^(303 \/file)\/.*$/, '$1')

describe('the site map', () => {
  test('is listed in the table whole, and the table lists nothing else', () => {
    expect(all.map((r) => r.path).sort()).toEqual(table.map((r) => r.path).sort())
  })

  test('whoever may not post finds nothing to post to', () => {
    for (const row of table) expect.soft(Boolean(routeOf(row).module.action), row.path).toBe(row.post !== '' || row.path === '/*')
  })

  test('tells visitors and strangers what the table says, and lets the right person in', async () => {
    const wrong: string[] = []
    const zhao = await person('zhao')
    let asked = 0
    for (const row of table) {
      const r = routeOf(row)
      const params = { ...paramsOf(r.path), ...strange }
      const say = (who: string, is: string, be: string) => { asked++; if (is !== be) wrong.push(`${row.path} ${who}: ${is}, the table says ${be}`) }
      if (row.nobody) say('GET nobody', await get(r, params), row.nobody)
      if (row.stranger) say('GET stranger', await get(r, params, zhao), row.stranger)
      if (row.nobody_post) say('POST nobody', await post(r, params), row.nobody_post)
      if (row.stranger_post) say('POST stranger', plain(await post(r, params, await person('zhao'))), row.stranger_post)
      if (row.right) say(`GET ${row.right}`, await get(r, params, await person(row.right as keyof typeof people)), '200')
    }
    console.log(`${table.length} routes, ${asked} answers, ${wrong.length} unlike the table`)
    expect(wrong).toEqual([])
  }, 60_000)

  test('an id of somebody else is answered as an id of nothing', async () => {
    const zhao = await person('zhao')
    const nothing = { reference: 'HJ26-0000-0000', draft: uuidv7(), id: uuidv7(), deadline: uuidv7() }
    // The registers are public: an entry one may not change is no secret.
    for (const row of table.filter((r) => /:(reference|draft|id)/.test(r.path) && r.get !== 'anyone' && !r.path.startsWith('/registry'))) {
      const r = routeOf(row)
      const [foreign, missing] = [await get(r, paramsOf(r.path), zhao), await get(r, { ...paramsOf(r.path), ...nothing }, zhao)]
      expect.soft(missing, row.path).toBe(foreign)
      expect.soft(foreign, row.path).toBe('404')
    }
  })

  test('what belongs to the demonstration is not there in production', async () => {
    mode(false)
    const admin = await person('admin')
    for (const row of table) {
      const r = routeOf(row)
      const answers = [await get(r, paramsOf(r.path), admin), row.demo && r.module.action ? await post(r, paramsOf(r.path), admin) : '404']
      if (row.demo) expect.soft(answers, row.path).toEqual(['404', '404'])
    }
    mode(true)
  }, 60_000)

  test('no GET changes the store; an original looked at is noted in the audit log and nowhere else', async () => {
    const cookies = [undefined, ...(await Promise.all((['zhao', 'lin', 'chen', 'he', 'sun', 'audit', 'admin'] as const).map(person)))]
    const before = await hashOfStore(house())
    let n = 0
    const crawl = async (of: Row[]) => { for (const row of of) for (const cookie of cookies) { n++; await get(routeOf(row), paramsOf(row.path), cookie) } }
    await crawl(table.filter((r) => r.path !== '/evidence/:id/original'))
    expect(await hashOfStore(house())).toBe(before)
    const withoutAudit = await hashOfStore(house(), 'audit')
    await crawl(table.filter((r) => r.path === '/evidence/:id/original'))
    expect(await hashOfStore(house(), 'audit')).toBe(withoutAudit)
    console.log(`${n} GETs, nothing changed`)
  }, 120_000)
})
