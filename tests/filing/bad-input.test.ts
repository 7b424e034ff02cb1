import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { house } from '~/app/house.server'
import * as deletePage from '~/app/pages/filing/delete'
import * as startPage from '~/app/pages/filing/start'
import * as tasksPage from '~/app/pages/filing/tasks'
import { begin, check, fillIn, get, onBothEngines, outcome, page, pages, post, register, save, storeNow, submit, type Form } from './given'

onBothEngines('what bad input gets on a filing page', () => {
  let draft = ''
  beforeAll(async () => {
    draft = await begin()
    await fillIn(draft)
  })
  const seen = async (step: string) => String((await page(draft, step)).data?.seen ?? 0)
  const good = (step: string) => pages.find(([name]) => name === step)![1]

  /** A page with one thing wrong: 4xx, the field is named, the typed text comes back, nothing is written. */
  async function refuses(step: string, wrong: Record<string, string | string[]>, field: string, without: string[] = []) {
    const before = await storeNow()
    const form = { seen: await seen(step), ...good(step), ...wrong }
    for (const name of without) delete (form as Record<string, unknown>)[name]
    const answered = await save(draft, step, form as Form)
    expect({ step, wrong: Object.keys(wrong), status: answered.status }).toEqual({ step, wrong: Object.keys(wrong), status: 400 })
    expect(Object.keys(answered.data.beside)).toContain(field)
    expect(answered.data.mistakes.length).toBeGreaterThan(0)
    expect(await storeNow()).toBe(before)
    return answered
  }

  test.each([
    ['against', { against: 'court' }, 'against'],
    ['against', { against: '' }, 'against'],
    ['merchant', { merchant: '' }, 'merchant'],
    ['merchant', { merchant: 'x' }, 'merchant'],
    ['merchant', { merchant: register.platform }, 'merchant'],
    ['merchant', { merchant: '01900000-0000-7000-8000-999999999999' }, 'merchant'],
    ['handler', { handler: 'authority' }, 'handler'],
    ['handler', { association: register.shop }, 'association'],
    ['kind', { kind: '__proto__' }, 'kind'],
    ['particulars', { fault: ['broken', 'broken'] }, 'fault'],
    ['particulars', { fault: ['no such'] }, 'fault.0'],
    ['particulars', { 'receivedOn-month': '13' }, 'receivedOn'],
    ['particulars', { 'receivedOn-year': '2027' }, 'receivedOn'],
    ['particulars', { 'receivedOn-day': 'ten' }, 'receivedOn'],
    ['order', { item: '' }, 'item'],
    ['order', { item: '长'.repeat(101) }, 'item'],
    ['order', { item: 'a\u0000b' }, 'item'],
    ['order', { item: 'a\u202eb' }, 'item'],
    ['order', { orderNo: '1'.repeat(65) }, 'orderNo'],
    ['order', { amount: '0' }, 'amount'],
    ['order', { amount: '-5' }, 'amount'],
    ['order', { amount: '1e3' }, 'amount'],
    ['order', { amount: '12.345' }, 'amount'],
    ['order', { amount: '100000000.01' }, 'amount'],
    ['order', { amount: '九十九' }, 'amount'],
    ['order', { 'knownOn-year': '2026', 'knownOn-month': '10', 'knownOn-day': '31' }, 'knownOn'],
    ['order', { 'boughtOn-day': '9' }, 'boughtOn'],
    ['story', { narrative: '太短了' }, 'narrative'],
    ['story', { narrative: '长'.repeat(4001) }, 'narrative'],
    ['story', { narrative: 'x'.repeat(1_000_000) }, 'narrative'],
    ['story', { narrative: `${'正常的文字'.repeat(5)}\u0007` }, 'narrative'],
    ['remedies', { 'remedies.refund.amount': '1234.51' }, 'remedies.refund.amount'],
    ['remedies', { 'remedies.refund.amount': '' }, 'remedies.refund.amount'],
    ['remedies', { 'remedies.compensation.threefold': 'yes', 'remedies.compensation.threefold.amount': '3703.51' }, 'remedies.compensation.threefold.amount'],
    ['remedies', { 'remedies.priceCut': 'yes', 'remedies.priceCut.amount': '5' }, 'remedies'],
    ['remedies', { 'remedies.apology': 'no' }, 'remedies.apology'],
    ['report', { alsoReport: 'yes', violation: '' }, 'violation'],
    ['contact', { contactName: '' }, 'contactName'],
    ['contact', { contactName: '名'.repeat(51) }, 'contactName'],
    ['contact', { contactPhone: 'call me' }, 'contactPhone'],
    ['consents', { publish: 'perhaps' }, 'publish'],
  ] as [string, Record<string, string | string[]>, string][])('%s refuses %o', async (step, wrong, field) => {
    await refuses(step, wrong, field)
  })

  test.each(pages.filter(([step]) => step !== 'evidence').map(([step]) => step))('%s refuses a field it does not have, and one sent twice', async (step) => {
    await refuses(step, { surplus: 'x' }, 'surplus')
    // One mistake for all names the page does not have: the first.
    await refuses(step, { __proto__x: 'x', 'constructor': 'y' }, '__proto__x')
    await refuses(step, { 'constructor': 'y' }, 'constructor')
    const before = await storeNow()
    const form = new URLSearchParams(Object.entries({ seen: await seen(step), ...good(step) }).flatMap(([k, v]) => (Array.isArray(v) ? v.map((one) => [k, one] as [string, string]) : [[k, v] as [string, string]])))
    const [name, value] = [...form].find(([key]) => key !== 'seen' && !key.endsWith('-year') && !key.endsWith('-month') && !key.endsWith('-day'))!
    form.append(name, value)
    expect((await save(draft, step, form)).status).toBe(400)
    expect(await storeNow()).toBe(before)
  })

  test('what was typed comes back beside the mistake', async () => {
    const answered = await refuses('order', { amount: '很多', item: '茶壶一把' }, 'amount')
    expect(answered.data.kept.text).toMatchObject({ amount: '很多', item: '茶壶一把' })
    expect(answered.data.kept.dates.boughtOn).toEqual({ year: '2026', month: '11', day: '01' })
  })

  test('a lone surrogate arrives as its replacement and is no crash', async () => {
    const { request } = post('lin', `/file/${draft}/story`, {})
    const body = `seen=${await seen('story')}&narrative=%ED%A0%80${encodeURIComponent('这一段话里有半个字符，其余的都是正常文字。')}`
    const answered = await outcome(async () => (await import('~/app/pages/filing/step')).action({ request: new Request(request.url, { method: 'POST', headers: request.headers, body }), params: { draft, step: 'story' }, context: {} as never }))
    expect([303, 400]).toContain(answered.status)
  })

  test('drafts that are not one’s own, or are none, are not found', async () => {
    const others = await begin('stranger')
    const before = await storeNow()
    for (const id of [others, 'x', '01900000-0000-7000-8000-999999999999', '../check', '']) {
      expect((await page(id, 'story')).status).toBe(404)
      expect((await save(id, 'story', { seen: '0', narrative: '别人的草稿，应当写不进去，因为它不属于我。' })).status).toBe(404)
      expect((await check(id)).status).toBe(404)
      expect((await submit(id, { seen: '0', declared: 'yes' })).status).toBe(404)
      expect((await outcome(() => tasksPage.loader(get('lin', '/file/x', { draft: id })))).status).toBe(404)
      expect((await outcome(() => deletePage.action(post('lin', '/file/x/delete', {}, { draft: id })))).status).toBe(404)
    }
    expect((await page(draft, 'no-such-page')).status).toBe(404)
    expect((await page(draft, 'guardian')).status).toBe(303)
    expect(await storeNow()).toBe(before)
  })

  test('a stale tab changes nothing, keeps what was typed and shows what stands there; saving again replaces it', async () => {
    const old = await seen('story')
    const mine = '第一个标签页写下的经过，足够长，可以保存下来。'
    const theirs = '第二台设备写下的经过，也足够长，同样可以保存。'
    expect((await save(draft, 'story', { seen: old, narrative: theirs })).status).toBe(303)
    const before = await storeNow()
    const answered = await save(draft, 'story', { seen: old, narrative: mine })
    expect(answered).toMatchObject({ status: 409, data: { kept: { text: { narrative: mine } }, stale: [{ value: { text: theirs } }] } })
    expect(await storeNow()).toBe(before)
    expect((await save(draft, 'story', { seen: String(answered.data.seen), narrative: mine })).status).toBe(303)
    // The same again, as after a double click, is no conflict.
    expect((await save(draft, 'story', { seen: old, narrative: mine })).status).toBe(303)
  })

  test('two pages saved at once are both kept', async () => {
    const [a, b] = [await seen('contact'), await seen('consents')]
    const saved = await Promise.all([save(draft, 'contact', { seen: a, contactName: '林晓晓', contactPhone: '13900001111' }), save(draft, 'consents', { seen: b, publish: 'yes', entrust: 'no' })])
    expect(saved.map((s) => s.status)).toEqual([303, 303])
    const [row] = await house().store.db.select().from(house().store.t.drafts).where(eq(house().store.t.drafts.id, draft))
    expect(row!.data.answers).toMatchObject({ contactName: '林晓晓', publish: 'yes', entrust: 'no' })
  })

  test('signed out while typing: nothing is saved, everything typed is kept to be sent again', async () => {
    const before = await storeNow()
    const answered = await save(draft, 'story', { seen: '1', narrative: '会话过期以后写的文字也不应当丢失，哪怕一个字。' }, 'nobody')
    expect(answered).toMatchObject({ status: 401, data: { typed: [['seen', '1'], ['narrative', '会话过期以后写的文字也不应当丢失，哪怕一个字。']] } })
    expect((await page(draft, 'story', 'nobody')).to).toMatch(/^\/sign-in\?back=%2Ffile/)
    expect(await storeNow()).toBe(before)
  })

  test('a body that is no form is refused', async () => {
    const request = (type: string, body: string) => new Request(`http://portal.test/file/${draft}/story`, { method: 'POST', headers: { ...Object.fromEntries(post('lin', '/', {}).request.headers), 'Content-Type': type }, body })
    const { action } = await import('~/app/pages/filing/step')
    for (const [type, body] of [['application/json', '{}'], ['text/plain', 'x'], ['multipart/form-data', 'x'], ['multipart/form-data; boundary=b', '--b\r\nnonsense']]) {
      expect((await outcome(() => action({ request: request(type!, body!), params: { draft, step: 'story' }, context: {} as never }))).status).toBe(400)
    }
    expect((await outcome(() => startPage.action(post('lin', '/file', { kind: 'nonsense' })))).status).toBe(400)
    expect((await outcome(() => startPage.action(post('lin', '/file', { workflow: 'offer' })))).status).toBe(400)
  })

  test('looking in the register finds by part of a name, never by wildcards, and does not tell hidden names', async () => {
    const look = async (q: string) => (await page(draft, 'merchant', 'lin', `?q=${encodeURIComponent(q)}`)).data.fields[0].options.map((o: { value: string }) => o.value).filter((v: string) => v !== register.shop)
    expect(await look('自营')).toEqual([register.own])
    expect(await look('%')).toEqual([register.hidden])
    expect(await look('_')).toEqual([])
    expect(await look('周秀')).toEqual([])
    expect(await look('周秀兰')).toEqual([register.hidden])
    expect(await look("' OR 1=1 --")).toEqual([])
    expect(JSON.stringify((await page(draft, 'merchant', 'lin', `?q=${encodeURIComponent('阿秀')}`)).data)).not.toContain('周秀兰')
  })
})
