import { describe, expect, test } from 'vitest'
import { eq } from 'drizzle-orm'
import { house } from '~/app/house.server'
import { action as editMerchant } from '~/app/pages/people/registry-merchant-edit'
import { action as editPlatform, loader as platformEditLoader } from '~/app/pages/people/registry-platform-edit'
import { loader as listLoader } from '~/app/pages/people/registry-list'
import { loader as merchantLoader } from '~/app/pages/people/registry-merchant'
import { merchantsRegister, pageSize } from '~/app/people/registry.server'
import { shownName } from '~/app/people/shown-name'
import { asking, from, member, organisation, portal, posting, signedIn, someone, statusOf, thrown } from './given'

portal()

const platformForm = { name: '蓝鲸商城', nameEn: '', site: 'https://lanjing.example', registeredName: '蓝鲸网络有限公司', licenceNo: '91440300MA5F00000X', address: '深圳市南山区', serviceAddress: '深圳市南山区', email: 'legal@lanjing.example', phone: '0755-1234 5678' }
const merchantForm = { name: '阿福数码', nameEn: '', person: 'natural', registeredName: '张阿福', licenceNo: '', address: '幸福里 3 号', serviceAddress: '幸福里 3 号', email: 'afu@shop.example', phone: '138 0013 8000', check: 'verified' }

const admin = async () => signedIn((await someone({ role: 'admin' })).id)
const madeId = (answer: unknown) => (answer as Response).headers.get('Location')!.split('/')[3]!.split('?')[0]!
const platform = async () => {
  const id = madeId(await editPlatform({ request: posting('/registry/platforms/new', platformForm, await admin()), ...from() }))
  const owner = await someone()
  await member(id, owner.id, 'owner')
  return { id, cookie: await signedIn(owner.id) }
}
const save = (fields: Record<string, string>, cookie: string, id?: string) => editMerchant({ request: posting('/registry/merchants/new', fields, cookie), ...from(id ? { id } : {}) })
const shop = async (change: Record<string, string> = {}) => {
  const of = await platform()
  const id = madeId(await save({ ...merchantForm, platformId: of.id, ...change }, of.cookie))
  return { id, platform: of }
}
const seen = async (id: string, cookie?: string) => JSON.stringify(await merchantLoader({ request: asking(`/registry/merchants/${id}`, cookie), ...from({ id }) }))

describe('what the public sees of a shop', () => {
  test.each([[{}], [{ showsRegisteredName: 'yes' }]])('never a natural person’s address, mail, phone or licence (%j)', async (policy) => {
    const { id } = await shop({ ...policy, licenceNo: '92440300MA5F11111Y' })
    const page = await seen(id)
    for (const secret of ['幸福里', 'afu@shop.example', '138 0013 8000', '92440300MA5F11111Y']) expect(page).not.toContain(secret)
    expect(page.includes('张阿福')).toBe('showsRegisteredName' in policy)
  })

  test('of a company the registered name, licence and address for service where that was agreed, nothing of it where not', async () => {
    const company = { person: 'legal', registeredName: '深圳阿福贸易有限公司', licenceNo: '91440300MA5F22222Z', serviceAddress: '科技园一路 1 号' }
    const agreed = await seen((await shop({ ...company, showsRegisteredName: 'yes' })).id)
    const not = await seen((await shop(company)).id)
    for (const fact of ['深圳阿福贸易有限公司', '91440300MA5F22222Z', '科技园一路']) {
      expect(agreed).toContain(fact)
      expect(not).not.toContain(fact)
    }
    expect(agreed).not.toContain('afu@shop.example')
  })

  test('its platform and its own people see the whole entry, another platform does not', async () => {
    const { id, platform: of } = await shop()
    expect(await seen(id, of.cookie)).toContain('幸福里')
    expect(await seen(id, (await platform()).cookie)).not.toContain('幸福里')
    expect(await seen(id, await signedIn((await someone()).id))).not.toContain('幸福里')
  })

  test('a search does not answer to a name that is not shown', async () => {
    await shop({ name: '藏名小铺', registeredName: '欧阳不示' })
    await shop({ name: '明名小铺', registeredName: '欧阳可示', showsRegisteredName: 'yes' })
    const found = async (words: string) => (await merchantsRegister({ words }, undefined)).rows.map(({ name }) => name)
    expect(await found('欧阳')).toEqual(['明名小铺（欧阳可示）'])
    expect(await found('小铺')).toEqual(['明名小铺（欧阳可示）', '藏名小铺'])
    expect(await found('%')).toEqual([])
  })

  test('one function says what a shop is called', () => {
    const company = { shopName: '阿福数码', registeredName: '深圳阿福贸易有限公司' }
    expect(shownName({ ...company, showsRegisteredName: true }, 'public')).toBe('阿福数码（深圳阿福贸易有限公司）')
    expect(shownName({ ...company, showsRegisteredName: false }, 'public')).toBe('阿福数码')
    expect(shownName({ ...company, showsRegisteredName: false }, 'registration')).toBe('阿福数码（深圳阿福贸易有限公司）')
  })
})

describe('who edits', () => {
  test('a platform its own entry and its own merchants, not another’s', async () => {
    const { id, platform: of } = await shop()
    const other = await platform()
    expect(statusOf(await save({ ...merchantForm, platformId: of.id, name: '阿福新店' }, of.cookie, id))).toBe(303)
    expect((await thrown(save({ ...merchantForm, platformId: other.id, name: '被抢的店' }, other.cookie, id))).status).toBe(403)
    expect((await thrown(editPlatform({ request: posting('/', platformForm, other.cookie), ...from({ id: of.id }) }))).status).toBe(403)
    expect((await thrown(platformEditLoader({ request: asking('/', other.cookie), ...from({ id: of.id }) }))).status).toBe(403)
  })

  test('a platform can neither hand a merchant over nor enter one for another platform', async () => {
    const { id, platform: of } = await shop()
    const other = await platform()
    await save({ ...merchantForm, platformId: other.id }, of.cookie, id)
    const [row] = await house().store.db.select().from(house().store.t.merchants).where(eq(house().store.t.merchants.organisationId, id))
    expect(row!.platformId).toBe(of.id)
    expect((await thrown(save({ ...merchantForm, platformId: other.id }, of.cookie))).status).toBe(403)
  })

  test('a new platform is entered by administrators only', async () => {
    const cookie = await signedIn((await someone()).id)
    expect((await thrown(editPlatform({ request: posting('/', platformForm, cookie), ...from() }))).status).toBe(403)
  })

  test('an entry that does not exist is not found', async () => {
    expect((await thrown(save(merchantForm, await admin(), '01930000-0000-7000-8000-000000000000'))).status).toBe(404)
  })

  test('a changed identity is verified no longer', async () => {
    const { id, platform: of } = await shop()
    const t = house().store.t.organisations
    await house().store.write(async (tx) => void (await tx.db.update(t).set({ verifiedAt: 5 }).where(eq(t.id, id))))
    const verified = async () => (await house().store.db.select().from(t).where(eq(t.id, id)))[0]!.verifiedAt
    await save({ ...merchantForm, platformId: of.id, phone: '13900000000' }, of.cookie, id)
    expect(await verified()).toBe(5)
    await save({ ...merchantForm, platformId: of.id, registeredName: '另一个人' }, of.cookie, id)
    expect(await verified()).toBeNull()
  })

  test('a naming procedure counts from when it was entered, and cannot be dated back', async () => {
    const { id, cookie } = await platform()
    const before = Date.now()
    await editPlatform({ request: posting('/', { ...platformForm, naming: 'yes' }, cookie), ...from({ id }) })
    const t = house().store.t.platforms
    const [row] = await house().store.db.select().from(t).where(eq(t.organisationId, id))
    expect(row!.namingPublishedAt).toBeGreaterThanOrEqual(before)
  })

  test('the audit names the fields that changed and none of their values', async () => {
    const { id, platform: of } = await shop()
    await save({ ...merchantForm, platformId: of.id, address: '秘密新址 9 号' }, of.cookie, id)
    const rows = (await house().store.db.select().from(house().store.t.audit)).filter(({ of: what }) => what === `org:${id}`)
    expect(rows.at(-1)).toMatchObject({ act: 'registry-edited', data: { fields: 'address' } })
    expect(JSON.stringify(rows)).not.toContain('秘密新址')
  })
})

test('pages by key show every entry once, forwards and back', async () => {
  const of = await organisation('platform', '翻页平台')
  await house().store.write(async (tx) => {
    for (let n = 0; n < pageSize * 2 + 3; n++) {
      const { uuidv7 } = await import('uuidv7')
      const id = uuidv7()
      await tx.db.insert(tx.t.organisations).values({ id, kind: 'merchant', name: `翻页店 ${String(n % 7)}`, createdAt: 1 })
      await tx.db.insert(tx.t.merchants).values({ organisationId: id, platformId: of, shopName: `翻页店 ${String(n % 7)}`, person: 'natural', registeredName: '某', address: '某', serviceAddress: '某', email: 'a@b.example', phone: '123456' })
    }
  })
  const seenIds: string[] = []
  const pages: string[][] = []
  for (let after: string | undefined, more = true; more; ) {
    const page = await merchantsRegister({ words: '翻页店', after }, undefined)
    pages.push(page.rows.map(({ organisationId }) => organisationId))
    seenIds.push(...pages.at(-1)!)
    after = page.after
    more = Boolean(after)
  }
  expect([new Set(seenIds).size, seenIds.length, pages.length]).toEqual([43, 43, 3])
  const back = await merchantsRegister({ words: '翻页店', before: pages[2]![0] }, undefined)
  expect(back.rows.map(({ organisationId }) => organisationId)).toEqual(pages[1])
  expect(back.before).toBe(pages[1]![0])
})

test.each(['/registry/merchants?q=%00%F0%9F%98%80&after=x', `/registry/merchants?after=${'9'.repeat(500)}&before=%27%22`, '/registry/bodies?q=_%25_', '/registry/platforms?q=a&q=b'])('%s is answered', async (path) => {
  const register = path.split('/')[2]!.split('?')[0]!
  expect(await listLoader({ request: asking(path), ...from({ register }) })).toHaveProperty('lines')
})
