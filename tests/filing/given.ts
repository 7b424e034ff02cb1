/** A portal with a register, 林晓 who complains, 路人 who has nothing to do with it, and hands that fill in pages. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { count, eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe } from 'vitest'
import { CaseClock } from '~/app/clock.server'
import { furnish, house, type House } from '~/app/house.server'
import { openHouse } from '~/app/open-house.server'
import * as checkPage from '~/app/pages/filing/check'
import * as startPage from '~/app/pages/filing/start'
import * as stepPage from '~/app/pages/filing/step'
import { hashToken } from '~/app/people/session.server'
import { freshPostgres } from '../fresh-postgres'

const id = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`
export const people = { lin: id(1), stranger: id(2) }
export const register = { shop: id(101), own: id(102), platform: id(103), association: id(104), second: id(105), authority: id(106), hidden: id(107) }
const tokenOf = (name: keyof typeof people) => Buffer.alloc(32, name.charCodeAt(0)).toString('base64url')
export const noon = Date.parse('2026-11-16T12:00:00+08:00')
export type Who = keyof typeof people | 'nobody'

export function onBothEngines(name: string, tests: () => void): void {
  for (const engine of ['SQLite', 'PostgreSQL'] as const) {
    describe(`${name} (${engine})`, () => {
      const folder = mkdtempSync(join(tmpdir(), 'hejie-filing-'))
      beforeAll(async () => {
        const opened = await openHouse({ dataFolder: folder, databaseUrl: engine === 'PostgreSQL' ? await freshPostgres() : undefined, secret: Buffer.alloc(32, 7), sessionCookie: 'hejie', https: false } as never)
        const here: House = { ...opened, clock: Object.assign(Object.create(CaseClock.prototype), { now: () => noon }) }
        furnish(here)
        await moveIn(here)
      })
      afterAll(async () => {
        await house().store.close()
        furnish(undefined)
        rmSync(folder, { recursive: true, force: true })
      })
      tests()
    })
  }
}

async function moveIn({ store }: House) {
  await store.write(async ({ db, t }) => {
    const now = Date.now()
    for (const [name, userId] of Object.entries(people) as [keyof typeof people, string][]) {
      await db.insert(t.users).values({ id: userId, email: `${name}@example.org`, emailVerifiedAt: 1, name: name === 'lin' ? '林晓' : name, phone: name === 'lin' ? '138 0000 1111' : null, locale: 'zh-CN', createdAt: 0 })
      await db.insert(t.sessions).values({ id: uuidv7(), tokenHash: hashToken(tokenOf(name)), userId, createdAt: now, lastSeenAt: now, expiresAt: now + 1e9 })
    }
    const kinds = { shop: 'merchant', own: 'merchant', hidden: 'merchant', platform: 'platform', association: 'association', second: 'association', authority: 'authority' } as const
    const names: Record<keyof typeof register, string> = { shop: '山岚茶具', own: '云集市自营', hidden: '阿秀手作100%', platform: '云集市', association: '甲市消费者协会', second: '乙市消费者协会', authority: '甲市市场监督管理局' }
    for (const [key, organisationId] of Object.entries(register) as [keyof typeof register, string][]) await db.insert(t.organisations).values({ id: organisationId, kind: kinds[key], name: names[key], createdAt: 0, verifiedAt: 1 })
    const entry = { address: '甲市和平路1号', serviceAddress: '甲市和平路1号', email: 'a@shop.example', phone: '010' }
    await db.insert(t.platforms).values({ organisationId: register.platform, site: 'https://yun.example', registeredName: '云集市网络有限公司', licenceNo: '1', contractBinds: true, ...entry })
    const shop = (organisationId: string, shopName: string, more: object) => ({ organisationId, platformId: register.platform, shopName, person: 'legal' as const, registeredName: '甲市山岚陶瓷有限公司', ...entry, ...more })
    await db.insert(t.merchants).values([
      shop(register.shop, names.shop, { showsRegisteredName: true }), shop(register.own, names.own, { selfOperated: true, registeredName: '云集市网络有限公司' }), shop(register.hidden, names.hidden, { registeredName: '周秀兰' }),
    ])
  })
}

export type Form = Record<string, string | string[]> | [string, string][] | URLSearchParams
export const cookie = (who: Who): Record<string, string> => (who === 'nobody' ? {} : { Cookie: `hejie=${tokenOf(who)}; hejie-language=zh-CN` })
const url = (path: string) => `http://portal.test${path}`
export const get = (who: Who, path: string, params: Record<string, string> = {}): LoaderFunctionArgs => ({ request: new Request(url(path), { headers: cookie(who) }), params, context: {} as never })
export function post(who: Who, path: string, form: Form, params: Record<string, string> = {}): ActionFunctionArgs {
  const entries = form instanceof URLSearchParams || Array.isArray(form) ? form : Object.entries(form).flatMap(([k, v]) => (Array.isArray(v) ? v.map((one): [string, string] => [k, one]) : [[k, v] as [string, string]]))
  return { request: new Request(url(path), { method: 'POST', headers: { ...cookie(who), 'Content-Type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams(entries as never).toString() }), params, context: {} as never }
}

export type Answered = { status: number; to?: string | null; data?: any }
/** What a loader or action came to, thrown or returned. */
export async function outcome(run: () => unknown): Promise<Answered> {
  const read = (x: any): Answered => (x instanceof Response ? { status: x.status, to: x.headers.get('Location') } : x?.type === 'DataWithResponseInit' ? { status: x.init?.status ?? 200, data: x.data } : { status: 200, data: x })
  try {
    return read(await run())
  } catch (thrown) {
    if (thrown instanceof Response || (thrown as { type?: string })?.type === 'DataWithResponseInit') return read(thrown)
    throw thrown
  }
}

export async function begin(who: Who = 'lin', form: Form = {}): Promise<string> {
  const { to } = await outcome(() => startPage.action(post(who, '/file', form)))
  return to!.split('/')[2]!
}
export const save = (draft: string, step: string, form: Form, who: Who = 'lin', search = '') => outcome(() => stepPage.action(post(who, `/file/${draft}/${step}${search}`, form, { draft, step })))
export const page = (draft: string, step: string, who: Who = 'lin', search = '') => outcome(() => stepPage.loader(get(who, `/file/${draft}/${step}${search}`, { draft, step })))
export const submit = (draft: string, form: Form, who: Who = 'lin') => outcome(() => checkPage.action(post(who, `/file/${draft}/check`, form, { draft })))
export const check = (draft: string, who: Who = 'lin') => outcome(() => checkPage.loader(get(who, `/file/${draft}/check`, { draft })))

const day = (name: string, date: string) => { const [y, m, d] = date.split('-'); return { [`${name}-year`]: y!, [`${name}-month`]: m!, [`${name}-day`]: d! } }
/** A complete complaint about a cracked teapot, page by page. */
export const pages: readonly [string, Record<string, string | string[]>][] = [
  ['against', { against: 'merchant' }],
  ['merchant', { merchant: register.shop }],
  ['handler', { handler: 'platform', association: register.association }],
  ['kind', { kind: 'quality' }],
  ['particulars', { fault: ['broken'], durable: 'no', ...day('receivedOn', '2026-11-03') }],
  ['order', { item: '紫砂茶壶', orderNo: 'DD-2026-77', amount: '１，２３４.５0', ...day('boughtOn', '2026-11-01'), ...day('knownOn', '2026-11-03') }],
  ['story', { narrative: '十一月三日收到茶壶，发现壶盖有裂纹，客服拒绝换货，说拆封以后概不负责。' }],
  ['evidence', {}],
  ['remedies', { 'remedies.refund': 'yes', 'remedies.refund.amount': '1234.50', 'remedies.apology': 'yes' }],
  ['report', { alsoReport: 'no', violation: '' }],
  ['contact', { contactName: '林晓', contactPhone: '138 0000 1111' }],
  ['consents', { publish: 'no', entrust: 'yes' }],
]

/** Fills in every page in order; `over` replaces the answers of single pages. */
export async function fillIn(draft: string, over: Record<string, Form> = {}): Promise<void> {
  for (const [step, form] of pages) {
    const answered = await save(draft, step, { seen: '0', ...(over[step] ?? form) } as Form)
    if (answered.status !== 303) throw new Error(`${step}: ${JSON.stringify(answered)}`)
  }
}
export const seenOf = async (draft: string) => String((await check(draft)).data.seen)

/** Everything a refused form must leave as it was. */
export async function storeNow() {
  const { db, t } = house().store
  const drafts = await db.select().from(t.drafts).orderBy(t.drafts.id)
  const counts = await Promise.all([t.cases, t.caseEvents, t.evidence, t.consents, t.outbox, t.idempotency].map(async (table) => (await db.select({ n: count() }).from(table))[0]!.n))
  return JSON.stringify({ drafts, counts })
}
export async function filed(reference: string) {
  const { db, t } = house().store
  const [row] = await db.select().from(t.cases).where(eq(t.cases.reference, reference))
  return row!
}
