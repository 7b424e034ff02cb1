/** The pages by which rosters are kept, through their own loaders and actions on a real store. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { foundWorld } from '~/app/demo/found.server'
import { organisations, people, roster } from '~/app/demo/world'
import { furnish, house } from '~/app/house.server'
import { openHouse } from '~/app/open-house.server'
import * as desk from '~/app/pages/desk/desk'
import * as entryPage from '~/app/pages/desk/roster-entry'
import * as rosterPage from '~/app/pages/desk/roster'
import * as service from '~/app/pages/desk/service'
import { readSettings } from '~/app/settings.server'
import { person } from '../authorization/site'

const folder = mkdtempSync(join(tmpdir(), 'hejie-roster-'))
const { yunchuan, yunduo, shanlan } = organisations
const [cheng] = roster
beforeAll(async () => {
  const read = readSettings({ HEJIE_DATA: folder, HEJIE_SECRET: Buffer.from(Array.from({ length: 32 }, (_, i) => i * 7 + 1)).toString('base64') }, () => Buffer.alloc(32))
  if (!read.ok) throw new Error(read.problems.join())
  const opened = await openHouse({ ...read.settings })
  furnish(opened)
  await foundWorld(opened.store, 0)
}, 60_000)
afterAll(async () => { await house().store.close(); furnish(undefined); rmSync(folder, { recursive: true, force: true }) })

type Page = { loader?: (a: never) => Promise<unknown>; action?: (a: never) => Promise<unknown> }
type Answer = { status: number; to?: string; errors?: Record<string, string[]>; data?: any }
async function ask(page: Page, who: keyof typeof people, params: Record<string, string> = {}, form?: string): Promise<Answer> {
  const headers = { Cookie: await person(who), ...(form !== undefined && { 'Content-Type': 'application/x-www-form-urlencoded' }) }
  const request = new Request('http://portal.test/', { headers, ...(form !== undefined && { method: 'POST', body: form }) })
  const answer = await (form === undefined ? page.loader! : page.action!)({ request, params, context: {} } as never).catch((thrown: unknown) => thrown)
  if (answer instanceof Response) return { status: answer.status, to: answer.headers.get('Location') ?? '' }
  if (answer instanceof Error) throw answer
  const told = answer as { type?: string; data?: { errors?: Record<string, string[]> }; init?: { status?: number } }
  return told.type === 'DataWithResponseInit' ? { status: told.init?.status ?? 200, errors: told.data?.errors ?? {} } : { status: 200, data: answer }
}
const entry = async (id: string) => (await house().store.db.select().from(house().store.t.neutrals).where(eq(house().store.t.neutrals.id, id)))[0]!
const rows = async () => (await house().store.db.select().from(house().store.t.neutrals)).length
const at = { id: yunchuan.id }
const good = 'languages=zh-CN&skills=contract&active=yes'

describe('a roster', () => {
  test('is looked at by the body’s officers and by nobody else; a shop keeps none', async () => {
    expect((await ask(rosterPage, 'sun', at)).data.rows).toHaveLength(6)
    for (const who of ['gao', 'lin', 'cheng', 'he'] as const) expect((await ask(rosterPage, who, at)).status, who).toBe(404)
    expect((await ask(rosterPage, 'chen', { id: shanlan.id })).status).toBe(404)
  })

  test.each<[string, string, Record<string, string[]>]>([
    ['nobody has that address', `email=nobody@mail.example&role=mediator&${good}`, { email: ['no-account'] }],
    ['the person is on it already', `email=${people.cheng.email}&role=mediator&${good}`, { email: ['on-roster'] }],
    ['no language', `email=${people.zhao.email}&role=mediator&active=yes`, { languages: ['required'] }],
    ['an organisation nobody knows', `email=${people.zhao.email}&role=mediator&${good}&add=nowhere`, { add: ['unknown'] }],
    ['a kind of case that is none', `email=${people.zhao.email}&role=mediator&${good}&categories=magic`, { 'categories.0': ['unknown'] }],
    ['a role that is none', `email=${people.zhao.email}&role=judge&${good}`, { role: ['required'] }],
    ['an end before the beginning', `email=${people.zhao.email}&role=mediator&${good}&from=2026-12-01&until=2026-11-01`, { until: ['order'] }],
    ['a day that is none', `email=${people.zhao.email}&role=mediator&${good}&from=2026-02-30`, { from: ['date'] }],
    ['a field nobody asked for', `email=${people.zhao.email}&role=mediator&${good}&userId=x`, { userId: ['unknown-field'] }],
  ])('refuses: %s', async (_what, form, errors) => {
    const before = await rows()
    expect(await ask(entryPage, 'sun', at, form)).toMatchObject({ status: 400, errors })
    expect(await rows()).toBe(before)
  })

  test('a stranger, a member of another body and a listed person add nobody and change nothing', async () => {
    const before = [await rows(), await entry(cheng!.id)]
    for (const who of ['gao', 'lin', 'cheng'] as const) {
      expect((await ask(entryPage, who, at, `email=${people.zhao.email}&role=mediator&${good}`)).status).toBe(404)
      expect((await ask(entryPage, who, { ...at, entry: cheng!.id }, good)).status).toBe(404)
    }
    expect((await ask(entryPage, 'gao', { id: organisations.linjiang.id, entry: cheng!.id }, good)).status).toBe(404)
    expect([await rows(), await entry(cheng!.id)]).toEqual(before)
  })

  test('whoever is added is given no case before they have declared their interests; then they are', async () => {
    expect(await ask(entryPage, 'sun', at, `email=${people.zhao.email}&role=mediator&${good}&add=${encodeURIComponent(yunduo.name)}&until=2027-01-31`)).toMatchObject({ status: 303 })
    const t = house().store.t.neutrals
    const [zhao] = await house().store.db.select().from(t).where(eq(t.userId, people.zhao.id))
    expect(zhao).toMatchObject({ declaredAt: null, interests: [yunduo.id], skills: ['contract'], availableUntil: Date.parse('2027-02-01T00:00:00+08:00') })
    expect((await ask(rosterPage, 'sun', at)).data.rows.find((r: { id: string }) => r.id === zhao!.id)).toMatchObject({ state: 'undeclared' })
    expect(await ask(service, 'zhao', {}, `act=declare&interests=${yunduo.id}`)).toMatchObject({ status: 400, errors: { declare: ['required'] } })
    expect(await ask(service, 'zhao', {}, `act=declare&interests=${yunduo.id}&add=${encodeURIComponent(shanlan.name)}&declare=yes`)).toMatchObject({ status: 303 })
    expect(await entry(zhao!.id)).toMatchObject({ interests: [yunduo.id, shanlan.id], declaredAt: expect.any(Number) })
    expect(await ask(service, 'zhao', {}, 'act=absence&from=2020-01-01&until=')).toMatchObject({ status: 303 })
    expect((await ask(rosterPage, 'sun', at)).data.rows.find((r: { id: string }) => r.id === zhao!.id)).toMatchObject({ state: 'away' })
    expect(await ask(entryPage, 'sun', { ...at, entry: zhao!.id }, 'languages=zh-CN')).toMatchObject({ status: 303 })
    expect(await entry(zhao!.id)).toMatchObject({ active: false, skills: [] })
  })

  test('nobody declares for another, and whoever is on no roster declares nothing', async () => {
    expect((await ask(service, 'lin', {}, 'act=declare&declare=yes')).status).toBe(403)
    expect((await ask(service, 'lin')).data.on).toEqual([])
  })

  test('the desk shows a person their seats and an officer the roster with its load', async () => {
    expect((await ask(desk, 'cheng')).data).toMatchObject({ serves: true, load: 0, conflicts: [], bodies: [] })
    expect((await ask(desk, 'sun')).data).toMatchObject({ serves: false, bodies: [{ id: yunchuan.id, people: expect.any(Array) }] })
    expect((await ask(desk, 'lin')).data).toMatchObject({ serves: false, bodies: [] })
  })
})
