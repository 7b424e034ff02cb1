import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { house } from '~/app/house.server'
import * as receiptPage from '~/app/pages/filing/receipt'
import * as startPage from '~/app/pages/filing/start'
import { begin, check, fillIn, filed, get, onBothEngines, outcome, page, people, post, register, save, seenOf, storeNow, submit } from './given'

onBothEngines('a complaint is filed page by page', () => {
  test('a visitor sees what is needed; to begin one must be signed in, and comes back', async () => {
    expect((await outcome(() => startPage.loader(get('nobody', '/file')))).data).toMatchObject({ signedIn: false, drafts: [] })
    expect(await outcome(() => startPage.action(post('nobody', '/file', {})))).toMatchObject({ status: 303, to: '/sign-in?back=%2Ffile' })
  })

  test('complete answers become one case with its seats, numbers and sealed text; the draft keeps nothing', async () => {
    const draft = await begin()
    await fillIn(draft)
    const answered = await submit(draft, { seen: await seenOf(draft), declared: 'yes' })
    expect(answered).toMatchObject({ status: 303, to: expect.stringMatching(/^\/file\/receipt\/HJ26-/) })
    const reference = answered.to!.split('/').pop()!
    const row = await filed(reference)
    expect(row).toMatchObject({ kind: 'quality', amount: 123_450, respondentId: register.shop, platformId: register.platform })
    const { db, t } = house().store
    const [event] = await db.select({ body: t.eventBodies.sealed, subject: t.eventBodies.subject }).from(t.eventBodies).innerJoin(t.caseEvents, eq(t.caseEvents.id, t.eventBodies.eventId)).where(and(eq(t.caseEvents.caseId, row.id), eq(t.caseEvents.seq, 1)))
    const body = JSON.parse((await house().sealer.open(house().store, event!.subject, event!.body!))!)
    expect(body.input).toMatchObject({ respondentKind: 'merchant', handler: 'platform', hasPlatform: true, platformInterest: false, small: false, contractBinds: true, bothReport: false, associationId: register.association, authorityId: register.authority, remedies: [{ remedy: 'refund', amount: 123_450 }, { remedy: 'apology' }] })
    expect(body.filing).toMatchObject({ title: '紫砂茶壶', orderNo: 'DD-2026-77', fault: ['broken'], contact: { name: '林晓', phone: '138 0000 1111' } })
    expect(event!.body).not.toContain('茶壶')
    const consents = await db.select({ kind: t.consents.kind, given: t.consents.given }).from(t.consents).where(eq(t.consents.caseId, row.id))
    expect(Object.fromEntries(consents.map((c) => [c.kind, c.given]))).toEqual({ publication: false, entrustedMediation: true })
    const [kept] = await db.select().from(t.drafts).where(eq(t.drafts.id, draft))
    expect(kept).toMatchObject({ data: {}, submittedCaseId: row.id })
  })

  test('the receipt names the reference, whose turn it is and the dates; for nobody else', async () => {
    const draft = await begin()
    await fillIn(draft)
    const { to } = await submit(draft, { seen: await seenOf(draft), declared: 'yes' })
    const reference = to!.split('/').pop()!
    const receipt = await outcome(() => receiptPage.loader(get('lin', to!, { reference })))
    expect(receipt.data).toMatchObject({ reference, turn: '云集市', email: 'lin@example.org' })
    // Monday 16 November 2026: two working days, then seven more, then ten days for the answer.
    expect(receipt.data.next.map((n: { due: number }) => new Date(n.due).toISOString())).toEqual(['2026-11-18T16:00:00.000Z', '2026-11-27T16:00:00.000Z', '2026-12-07T16:00:00.000Z'])
    expect(await outcome(() => receiptPage.loader(get('stranger', to!, { reference })))).toMatchObject({ status: 404 })
  })

  test('a double click, a second tab and the back button get the same receipt and no second case', async () => {
    const draft = await begin()
    await fillIn(draft)
    const seen = await seenOf(draft)
    const both = await Promise.all([submit(draft, { seen, declared: 'yes' }), submit(draft, { seen, declared: 'yes' })])
    const before = await storeNow()
    const late = await submit(draft, { seen, declared: 'yes' })
    expect(new Set([...both, late].map((a) => a.to)).size).toBe(1)
    expect([...both, late].map((a) => a.status)).toEqual([303, 303, 303])
    expect(await page(draft, 'story')).toMatchObject({ status: 303, to: late.to })
    expect(await save(draft, 'story', { seen: '0', narrative: '另外一个很长很长的经过，应当不会被保存下来。' })).toMatchObject({ status: 303, to: late.to })
    expect(await storeNow()).toBe(before)
  })

  test('without the declaration, with a page missing or from a stale check nothing is submitted', async () => {
    const draft = await begin()
    await fillIn(draft)
    const seen = await seenOf(draft)
    const before = await storeNow()
    expect(await submit(draft, { seen })).toMatchObject({ status: 400, data: { mistakes: [{ field: 'declared' }] } })
    expect(await submit(draft, { seen: '0', declared: 'yes' })).toMatchObject({ status: 409 })
    expect(await submit(draft, { seen, declared: 'yes', more: 'x' })).toMatchObject({ status: 400 })
    expect(await submit(draft, [['seen', seen], ['declared', 'yes'], ['declared', 'yes']])).toMatchObject({ status: 400 })
    expect(await storeNow()).toBe(before)
    const bare = await begin()
    expect(await submit(bare, { seen: '0', declared: 'yes' })).toMatchObject({ status: 400 })
  })

  test('another kind asks its own questions again before it can be submitted', async () => {
    const draft = await begin()
    await fillIn(draft)
    const from = await save(draft, 'kind', { seen: '4', from: 'check', kind: 'notDelivered' })
    expect(from).toMatchObject({ status: 303, to: `/file/${draft}/particulars?from=check` })
    expect((await check(draft)).data.open.to).toContain('/particulars')
    expect(await submit(draft, { seen: await seenOf(draft), declared: 'yes' })).toMatchObject({ status: 400 })
  })

  test('an open case with the same order is pointed out to its own person', async () => {
    const first = await begin()
    await fillIn(first, { order: { item: '茶杯', orderNo: 'ZZ 8899-1', amount: '80', 'boughtOn-year': '2026', 'boughtOn-month': '11', 'boughtOn-day': '1', 'knownOn-year': '2026', 'knownOn-month': '11', 'knownOn-day': '3' }, remedies: { 'remedies.repair': 'yes' } })
    const { to } = await submit(first, { seen: await seenOf(first), declared: 'yes' })
    const second = await begin()
    await fillIn(second, { order: { item: '茶杯', orderNo: 'zz 8899-1', amount: '80', 'boughtOn-year': '2026', 'boughtOn-month': '11', 'boughtOn-day': '1', 'knownOn-year': '2026', 'knownOn-month': '11', 'knownOn-day': '3' }, remedies: { 'remedies.repair': 'yes' } })
    expect((await check(second)).data.warnings.duplicate).toBe(to!.split('/').pop())
    // Eighty yuan, and nothing more is asked: the small track.
    const row = await filed(to!.split('/').pop()!)
    const [root] = await house().store.db.select({ snapshot: house().store.t.proceedings.snapshot }).from(house().store.t.proceedings).where(eq(house().store.t.proceedings.id, row.rootId))
    expect(root!.snapshot.context.small).toBe(true)
  })

  test('a self-operated shop goes to an association, and the platform is not asked about', async () => {
    const draft = await begin()
    await fillIn(draft, { merchant: { merchant: register.own }, handler: { association: register.second } })
    const { to } = await submit(draft, { seen: await seenOf(draft), declared: 'yes' })
    const row = await filed(to!.split('/').pop()!)
    const seats = await house().store.db.select({ seat: house().store.t.parties.seat, of: house().store.t.parties.organisationId }).from(house().store.t.parties).where(eq(house().store.t.parties.caseId, row.id))
    expect(seats).toEqual(expect.arrayContaining([{ seat: 'association', of: register.second }, { seat: 'respondent', of: register.own }]))
  })

  test('a shop that no register knows: told honestly, and no seat is invented', async () => {
    const draft = await begin()
    await save(draft, 'against', { seen: '0', against: 'merchant' })
    expect(await save(draft, 'merchant', { seen: '0', merchant: 'unlisted' })).toMatchObject({ status: 303, to: `/file/${draft}/unlisted` })
    expect((await page(draft, 'unlisted')).data.notes).toHaveLength(1)
    expect(await save(draft, 'unlisted', { seen: '0', shopName: '无名小店', shopUrl: 'not an address', shopKnown: '', onPlatform: 'unlisted' })).toMatchObject({ status: 400, data: { beside: { shopUrl: expect.any(String) } } })
    expect(await save(draft, 'unlisted', { seen: '0', shopName: '无名小店', shopUrl: 'https://shop.example/1', shopKnown: '', onPlatform: 'unlisted' })).toMatchObject({ status: 303, to: `/file/${draft}/handler` })
    const handler = await page(draft, 'handler')
    expect(handler.data.fields.map((f: { name: string }) => f.name)).toEqual(['association'])
  })

  test('a person keeps at most twenty drafts, and can throw one away', async () => {
    const t = house().store.t.drafts
    await house().store.write((tx) => tx.db.delete(t).where(eq(t.userId, people.stranger)))
    for (let n = 0; n < 20; n++) await begin('stranger')
    expect(await outcome(() => startPage.action(post('stranger', '/file', {})))).toMatchObject({ status: 409 })
  })
})
