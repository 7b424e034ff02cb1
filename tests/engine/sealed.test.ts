import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { and, eq, ne } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { beforeAll, expect, test, vi } from 'vitest'
import { readCase } from '~/app/cases/read.server'
import { caseByReference } from '~/app/cases/rows.server'
import { tellCase } from '~/app/cases/tell.server'
import { sealedFigures } from '~/app/engine/sealed.server'
import { isRefusal } from '~/machines/workflow'
import { chen, lin, onBothEngines, user } from './given'
import { anOpenRoom, everything, go, layRoster, must, people, proceeding } from './mediation.given'

/** 98,765,432.17 demanded, 13,579,246.83 offered: they do not meet. */
const demand = 9_876_543_217, offer = 1_357_924_683
const ways = (fen: number) => [String(fen), (fen / 100).toFixed(2), (fen / 100).toLocaleString('en-US', { minimumFractionDigits: 2 })]
const canaries = [...ways(demand), ...ways(offer)]
const yuan = (fen: number) => (fen / 100).toFixed(2)

onBothEngines('sealed figures', (house, engine) => {
  beforeAll(() => layRoster(house()))
  const bidding = async () => {
    const c = await anOpenRoom(house())
    await must(c.later, c, people.cheng, 'startBidding')
    return c
  }
  const bid = (c: Awaited<ReturnType<typeof bidding>>, who: string, fen: number, o = {}) => go(c.later, c, who, 'bid', { figure: yuan(fen) }, { in: 'bidding', ...o })

  test('two figures that do not meet are nowhere in clear: no table, no file, no log, no page of anyone', async () => {
    const said: string[] = []
    const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) => vi.spyOn(console, name).mockImplementation((...args) => void said.push(args.join(' '))))
    const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean(said.push(String(text))))
    const c = await bidding()
    expect(isRefusal(await bid(c, lin, demand))).toBe(false)
    expect(isRefusal(await bid(c, chen, offer))).toBe(false)
    for (const s of [...spies, out]) s.mockRestore()
    const all = await everything(house())
    const folder = engine === 'SQLite' ? (house() as unknown as { settings: { dataFolder: string } }).settings.dataFolder : undefined
    const raw = folder ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((f) => f.isFile()).map((f) => readFileSync(join(f.parentPath, f.name)).toString('latin1')).join('') : ''
    if (folder) expect(raw.length).toBeGreaterThan(100_000)
    const pages: string[] = []
    for (const who of [lin, chen, people.cheng, people.sun]) pages.push(JSON.stringify(await tellCase(house().store, (await readCase(house().store, house().sealer, user(who), (await caseByReference(house().store, c.reference))!))!, 'zh-CN', c.later.clock.now())))
    for (const text of canaries) for (const [where, hay] of [['tables', all], ['files', raw], ['log', said.join('\n')], ['pages', pages.join('\n')]] as const) expect(hay.includes(text), `${text} in ${where}`).toBe(false)
    // They are kept all the same, under a key of the bidding's own.
    const row = await proceeding(house(), c.caseId, 'bidding')
    expect(await sealedFigures(house().store, house().sealer, row.id)).toEqual({ complainant1: demand, respondent1: offer })
    const k = house().store.t.subjectKeys
    expect(await house().store.db.select({ subject: k.subject }).from(k).where(eq(k.subject, `sealed:${row.id}`))).toHaveLength(1)
    const e = house().store.t.caseEvents
    const logged = await house().store.db.select({ facts: e.facts }).from(e).where(and(eq(e.proceedingId, row.id), eq(e.type, 'bid')))
    expect(logged.map((x) => x.facts?.sealed)).toEqual([[], ['complainant1']])
  })

  test('neither side may move away from the other, in whatever round; the refusal tells nothing', async () => {
    const c = await bidding()
    await bid(c, lin, demand)
    await bid(c, chen, offer)
    expect(await bid(c, lin, demand + 1)).toEqual({ refused: 'invalid', fields: { figure: ['bid-moves-away'] } })
    expect(await bid(c, chen, offer - 1)).toEqual({ refused: 'invalid', fields: { figure: ['bid-moves-away'] } })
    expect(isRefusal(await bid(c, chen, offer))).toBe(false)
  })

  test('where they cross, the middle is known and the figures are not; the odd fen goes to the consumer', async () => {
    const c = await bidding()
    await bid(c, lin, offer)
    await bid(c, chen, demand)
    const all = await everything(house())
    for (const text of canaries.filter((t) => t !== '')) expect(all.includes(text), text).toBe(false)
    expect(all).toContain(String(Math.ceil((demand + offer) / 2)))
    const t = house().store.t.sealedItems
    const row = await proceeding(house(), c.caseId, 'bidding')
    const items = await house().store.db.select().from(t).where(and(eq(t.proceedingId, row.id), ne(t.group, '')))
    expect(items.map((i) => i.openedAt !== null)).toEqual([true, true])
  })

  test('the same bid sent twice is one; another under the same key is refused, and the key’s mark is no plain hash', async () => {
    const c = await bidding()
    const key = uuidv7()
    const { version } = await proceeding(house(), c.caseId, 'bidding')
    const once = await bid(c, lin, demand, { key, version })
    expect(await bid(c, lin, demand, { key, version })).toEqual(once)
    expect(await bid(c, lin, demand - 100, { key, version })).toEqual({ refused: 'replayed' })
  })
})
