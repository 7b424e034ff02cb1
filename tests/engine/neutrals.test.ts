import { and, eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { fireDue } from '~/app/case-engine.server'
import { readCase } from '~/app/cases/read.server'
import { tellCase } from '~/app/cases/tell.server'
import { caseByReference } from '~/app/cases/rows.server'
import { hasLeft } from '~/app/engine/actor.server'
import { candidates } from '~/app/neutrals/candidates.server'
import { at, chen, days, lin, onBothEngines, shop, user } from './given'
import { aMediation, aMediator, association, change, entries, go, layRoster, must, otherShop, people, platform, proceeding, sitting } from './mediation.given'

onBothEngines('who mediates', (house) => {
  beforeAll(() => layRoster(house()))
  const clean = { interests: [], active: true, declaredAt: 1, awayFrom: null, awayUntil: null, categories: [], languages: ['zh-CN'], availableFrom: null, availableUntil: null }
  beforeEach(async () => { for (const who of Object.keys(entries) as (keyof typeof entries)[]) await change(house(), who, clean) })
  const judged = async (caseId: string, role: 'mediator' | 'arbitrator' = 'mediator') =>
    new Map((await candidates(house().store, { caseId, role, at: Date.now(), handler: 'association' })).map((c) => [Object.entries(entries).find(([, id]) => id === c.id)![0], c.obstacles]))

  test('the fewest open cases first; of equals whoever was given one longest ago', async () => {
    const first = await aMediator(house()), second = await aMediator(house()), third = await aMediator(house()), fourth = await aMediator(house())
    const given = await Promise.all([first, second, third, fourth].map(async (c) => (await sitting(house(), c.caseId)).map((p) => p.neutralId)))
    expect(new Set(given.slice(0, 3).flat())).toEqual(new Set([entries.cheng, entries.gu, entries.xie]))
    expect(given[3]).toEqual(given[0])
  })

  test.each<[string, Record<string, unknown>, string]>([
    ['an interest in the shop', { interests: [shop] }, 'interest'],
    ['no declaration of interests yet', { declaredAt: null }, 'undeclared'],
    ['an announced absence', { awayFrom: 1, awayUntil: null }, 'away'],
    ['a service that ended', { availableUntil: 1 }, 'inactive'],
    ['an entry that was closed', { active: false }, 'inactive'],
    ['a language that is not the consumer’s', { languages: ['en'] }, 'language'],
    ['kinds of case that are others', { categories: ['falseAdvertising'] }, 'category'],
  ])('nobody is given a case by rule with %s', async (_what, over, obstacle) => {
    const c = await aMediation(house())
    await change(house(), 'cheng', over)
    expect((await judged(c.caseId)).get('cheng')).toEqual([obstacle])
    await must(house(), c, people.sun, 'acceptMediation')
    await must(house(), c, people.sun, 'assign')
    expect((await sitting(house(), c.caseId)).map((p) => p.neutralId)).not.toContain(entries.cheng)
  })

  test('an interest elsewhere bars nobody', async () => {
    const c = await aMediation(house())
    await change(house(), 'cheng', { interests: [otherShop] })
    expect((await judged(c.caseId)).get('cheng')).toEqual([])
  })

  test('whoever works for a party, or did when the case was filed, is barred; an officer of the handling body never arbitrates', async () => {
    const c = await aMediation(house(), { seats: [{ seat: 'respondent', organisationId: shop }, { seat: 'association', organisationId: association }, { seat: 'platform', organisationId: platform }] })
    const works = (who: string, organisationId: string, revokedAt: number | null = null) => ({ id: uuidv7(), organisationId, userId: who, role: 'officer' as const, createdAt: 0, revokedAt })
    const rows = [works(people.cheng, shop), works(people.gu, platform, Date.now() + 1000), works(people.xie, shop, 1), works(people.qin, association), works(people.yan, platform)]
    await house().store.write(({ db, t }) => db.insert(t.memberships).values(rows))
    const [mediators, arbitrators] = [await judged(c.caseId), await judged(c.caseId, 'arbitrator')]
    await house().store.write(async ({ db, t }) => { for (const r of rows) await db.delete(t.memberships).where(eq(t.memberships.id, r.id)) })
    expect(Object.fromEntries(mediators)).toEqual({ cheng: ['organisation'], gu: ['organisation'], xie: [] })
    expect(Object.fromEntries(arbitrators)).toEqual({ qin: ['handling'], yan: ['organisation'], shen: [], luo: [] })
  })

  test('a party of the case, and whoever sat in it, are barred', async () => {
    const c = await aMediation(house(), { actor: user(people.xie) })
    expect((await judged(c.caseId)).get('xie')).toEqual(['party'])
    await must(house(), c, people.sun, 'acceptMediation')
    await must(house(), c, people.sun, 'assign', { mediator: [entries.gu] })
    expect((await judged(c.caseId)).get('gu')).toEqual(['earlier'])
    await must(house(), c, chen, 'changeMediator')
    expect((await judged(c.caseId)).get('gu')).toEqual(['earlier'])
  })

  test.each([['conflicted', () => change(house(), 'cheng', { interests: [shop] }), entries.cheng], ['not-available', () => change(house(), 'cheng', { awayFrom: 1 }), entries.cheng], ['unknown', async () => {}, entries.qin], ['unknown', async () => {}, uuidv7()]] as const)(
    'by hand nobody is chosen who is %s, and nothing changes', async (code, given, mediator) => {
      const c = await aMediation(house())
      await must(house(), c, people.sun, 'acceptMediation')
      await given()
      const before = await proceeding(house(), c.caseId)
      expect(await go(house(), c, people.sun, 'assign', { mediator: [mediator] })).toEqual({ refused: 'invalid', fields: { mediator: [code] } })
      expect(await proceeding(house(), c.caseId)).toEqual(before)
      expect(await sitting(house(), c.caseId)).toEqual([])
    })

  test('a mismatch of language can be weighed by whoever chooses', async () => {
    const c = await aMediation(house())
    await change(house(), 'gu', { languages: ['en'] })
    await must(house(), c, people.sun, 'acceptMediation')
    await must(house(), c, people.sun, 'assign', { mediator: [entries.gu] })
    expect((await sitting(house(), c.caseId)).map((p) => p.userId)).toEqual([people.gu])
  })

  test('who leaves is out at once: queue, page, letters and an open tab; who comes has all of them', async () => {
    const c = await aMediator(house(), entries.cheng)
    const tab = (await proceeding(house(), c.caseId)).version
    const page = async (who: string) => readCase(house().store, house().sealer, user(who), (await caseByReference(house().store, c.reference))!)
    expect((await page(people.cheng))?.reader.seat).toBe('mediator')
    await must(house(), c, lin, 'changeMediator')
    expect(await go(house(), c, people.cheng, 'discloseInterests', { interests: 'none', statement: '无' }, { version: tab })).toEqual({ refused: 'left' })
    expect(await page(people.cheng)).toBeUndefined()
    expect(await hasLeft(house().store, user(people.cheng), c.caseId)).toBe(true)
    expect(await hasLeft(house().store, user(people.gu), c.caseId)).toBe(false)
    await must(house(), c, people.sun, 'assign', { mediator: [entries.gu] })
    const q = house().store.t.queue
    const rows = await house().store.db.select({ holder: q.holder }).from(q).where(and(eq(q.caseId, c.caseId), eq(q.seat, 'mediator')))
    expect(rows).toEqual([{ holder: `user:${people.gu}` }])
    expect((await sitting(house(), c.caseId)).map((p) => [p.userId, p.until === null])).toEqual([[people.cheng, false], [people.gu, true]])
    const view = await tellCase(house().store, (await page(lin))!, 'zh-CN', Date.now())
    expect(view.parties.filter((p) => p.name === 'gu')).toMatchObject([{ masked: false }])
    expect(await go(house(), c, people.cheng, 'discloseInterests', { interests: 'none', statement: '无' })).toEqual({ refused: 'left' })
    expect(await go(house(), c, people.xie, 'discloseInterests', { interests: 'none', statement: '无' })).toEqual({ refused: 'not-found' })
  })

  test('a mediator who does nothing for five working days is replaced by the next of the order, by the clock alone', async () => {
    const c = await aMediator(house(), entries.cheng)
    await fireDue(at(house(), Date.now() + days(4)), c.caseId)
    await fireDue(at(house(), Date.now() + days(25)), c.caseId)
    const seats = await sitting(house(), c.caseId)
    expect(seats.length).toBeGreaterThan(1)
    expect(seats.find((p) => p.userId === people.cheng)!.until).not.toBeNull()
    expect(new Set(seats.map((p) => p.userId)).size).toBe(seats.length)
  })
})
