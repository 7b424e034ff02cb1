/** The pages by which rosters are kept, through their own loaders and actions on a real store. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { and, eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { foundWorld } from '~/app/demo/found.server'
import { organisations, people, roster } from '~/app/demo/world'
import { furnish, house } from '~/app/house.server'
import { openHouse } from '~/app/open-house.server'
import * as desk from '~/app/pages/desk/desk'
import * as entryPage from '~/app/pages/desk/roster-entry'
import * as invitationPage from '~/app/pages/desk/roster-invitation'
import * as rosterPage from '~/app/pages/desk/roster'
import * as service from '~/app/pages/desk/service'
import { entriesOf } from '~/app/neutrals/roster.server'
import { acceptInvitation, invitationFor, registerByInvitation } from '~/app/people/invitation.server'
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
const invitations = async () => (await house().store.db.select().from(house().store.t.rosterInvitations)).length
const at = { id: yunchuan.id }
const good = 'languages=zh-CN&skills=contract&active=yes'

describe('a roster', () => {
  test('is looked at by the body’s officers and by nobody else; a shop keeps none', async () => {
    expect((await ask(rosterPage, 'sun', at)).data.rows).toHaveLength(6)
    for (const who of ['gao', 'lin', 'cheng', 'he'] as const) expect((await ask(rosterPage, who, at)).status, who).toBe(404)
    expect((await ask(rosterPage, 'chen', { id: shanlan.id })).status).toBe(404)
  })

  test.each<[string, string, Record<string, string[]>]>([
    ['an address that is none', `email=nobody&role=mediator&${good}`, { email: ['email'] }],
    ['no language', `email=${people.zhao.email}&role=mediator&active=yes`, { languages: ['required'] }],
    ['an organisation nobody knows', `email=${people.zhao.email}&role=mediator&${good}&add=nowhere`, { add: ['unknown'] }],
    ['a kind of case that is none', `email=${people.zhao.email}&role=mediator&${good}&categories=magic`, { 'categories.0': ['unknown'] }],
    ['a role that is none', `email=${people.zhao.email}&role=judge&${good}`, { role: ['required'] }],
    ['an end before the beginning', `email=${people.zhao.email}&role=mediator&${good}&from=2026-12-01&until=2026-11-01`, { until: ['order'] }],
    ['a day that is none', `email=${people.zhao.email}&role=mediator&${good}&from=2026-02-30`, { from: ['date'] }],
    ['a field nobody asked for', `email=${people.zhao.email}&role=mediator&${good}&userId=x`, { userId: ['unknown-field'] }],
  ])('refuses: %s', async (_what, form, errors) => {
    const before = [await rows(), await invitations()]
    expect(await ask(entryPage, 'sun', at, form)).toMatchObject({ status: 400, errors })
    expect([await rows(), await invitations()]).toEqual(before)
  })

  test('a stranger, a member of another body and a listed person add nobody and change nothing', async () => {
    const before = [await rows(), await invitations(), await entry(cheng!.id)]
    for (const who of ['gao', 'lin', 'cheng'] as const) {
      expect((await ask(entryPage, who, at, `email=${people.zhao.email}&role=mediator&${good}`)).status).toBe(404)
      expect((await ask(entryPage, who, { ...at, entry: cheng!.id }, good)).status).toBe(404)
    }
    expect((await ask(entryPage, 'gao', { id: organisations.linjiang.id, entry: cheng!.id }, good)).status).toBe(404)
    expect([await rows(), await invitations(), await entry(cheng!.id)]).toEqual(before)
  })

  test('an address is answered alike whether a person, nobody, or somebody unconfirmed or shut out is behind it, and shows no name', async () => {
    const { store } = house()
    const [open, shut] = ['halfway@mail.example', 'shutout@mail.example']
    await store.write(({ db, t }) => db.insert(t.users).values([
      { id: uuidv7(), email: open, name: '未验证者', locale: 'en', createdAt: 0 }, { id: uuidv7(), email: shut, name: '被停用者', emailVerifiedAt: 1, disabledAt: 1, locale: 'en', createdAt: 0 },
    ]))
    const addresses = [people.lin.email, 'nobody@mail.example', open, shut, people.cheng.email]
    const answers = []
    for (const email of addresses) answers.push(await ask(entryPage, 'sun', at, `email=${email}&role=mediator&${good}`))
    expect(answers).toEqual(addresses.map(() => ({ status: 303, to: `/organisations/${yunchuan.id}/roster?done=sent` })))
    const shown = ((await ask(rosterPage, 'sun', at)).data.rows as Record<string, unknown>[]).filter((r) => addresses.includes(r.name as string))
    const [alike] = shown.map((r) => ({ ...r, id: '', to: '', name: '' }))
    expect(shown.map((r) => ({ ...r, id: '', to: '', name: '' }))).toEqual(addresses.map(() => ({ ...alike, state: 'invited', load: 0 })))
    const pages = await Promise.all(shown.map((r) => ask(invitationPage, 'sun', { ...at, invitation: r.id as string })))
    expect(JSON.stringify([shown, pages])).not.toMatch(/林晓|未验证者|被停用者|程雅文/)
    expect(pages.map((p) => p.data.state)).toEqual(addresses.map(() => 'invited'))
    for (const email of addresses) expect((await store.db.select().from(store.t.outbox).where(eq(store.t.outbox.address, email))).map((l) => [l.letter, l.data.roster, Object.keys(l.data).includes('by')]), email).toEqual([['invitation', 1, false]])
    const { db, t } = store
    const entries = await db.select({ userId: t.neutrals.userId }).from(t.neutrals).where(eq(t.neutrals.organisationId, yunchuan.id))
    expect(entries.map((e) => e.userId), 'nobody stands on the roster by it').not.toContain(people.lin.id)
  })

  test('an officer who does not keep the roster sees no address; another body finds no invitation', async () => {
    const [row] = await house().store.db.select().from(house().store.t.rosterInvitations)
    const officer = uuidv7()
    await house().store.write(({ db, t }) => db.insert(t.memberships).values({ id: officer, organisationId: yunchuan.id, userId: people.lin.id, role: 'officer', createdAt: 0 }))
    expect(JSON.stringify((await ask(rosterPage, 'lin', at)).data.rows)).not.toContain(row!.email)
    await house().store.write(({ db, t }) => db.delete(t.memberships).where(eq(t.memberships.id, officer)))
    for (const [who, body] of [['gao', organisations.linjiang.id], ['gao', yunchuan.id], ['lin', yunchuan.id]] as const)
      for (const form of [undefined, 'act=withdraw']) expect((await ask(invitationPage, who, { id: body, invitation: row!.id }, form)).status, who).toBe(404)
  })

  test('an invitation is answered by whom it was sent to, once; declined, withdrawn or lapsed it opens nothing', async () => {
    const { store } = house()
    const t = store.t.rosterInvitations
    const sent = async (email: string) => (await store.db.select().from(t).where(eq(t.email, email)))[0]!
    const lins = await sent(people.lin.email)
    expect((await ask(service, 'zhao', {}, `act=accept&invitation=${lins.id}`)).status, 'asked for nothing').toBe(403)
    expect((await ask(service, 'cheng', {}, `act=accept&invitation=${lins.id}`)).status, 'asked for something else').toBe(409)
    expect((await ask(service, 'lin')).data.asked).toMatchObject([{ id: lins.id, role: 'mediator' }])
    expect(await ask(service, 'lin', {}, `act=decline&invitation=${lins.id}`)).toMatchObject({ status: 303 })
    expect((await ask(rosterPage, 'sun', at)).data.rows.find((r: { id: string }) => r.id === lins.id)).toMatchObject({ name: people.lin.email, state: 'declined' })
    expect((await ask(service, 'lin', {}, `act=accept&invitation=${lins.id}`)).status).toBe(403)
    expect(await ask(entryPage, 'sun', at, `email=${people.lin.email}&role=mediator&${good}`)).toMatchObject({ status: 303 })
    await store.write(({ db }) => db.update(t).set({ expiresAt: 1 }).where(eq(t.id, lins.id)))
    expect((await ask(service, 'lin')).data.asked).toEqual([])
    expect((await ask(rosterPage, 'sun', at)).data.rows.find((r: { id: string }) => r.id === lins.id)).toMatchObject({ state: 'lapsed' })
    expect(await ask(invitationPage, 'sun', { ...at, invitation: lins.id }, 'act=withdraw')).toMatchObject({ status: 303 })
    expect(await sent(people.lin.email)).toBeUndefined()
    const [letter] = await store.db.select().from(store.t.outbox).where(eq(store.t.outbox.address, people.lin.email))
    expect(await invitationFor(String(letter!.data.path ?? letter!.data.link).split('/').at(-1)!)).toBeUndefined()
    expect((await entriesOf(store, people.lin.id)).length).toBe(0)
  })

  test('by the letter’s link too, where an account is made for who has none; one who is listed already keeps their entry', async () => {
    const { store } = house()
    const token = async (email: string) => String((await store.db.select().from(store.t.outbox).where(eq(store.t.outbox.address, email))).at(-1)!.data.path).split('/').at(-1)!
    expect(await invitationFor(await token('nobody@mail.example'))).toMatchObject({ roster: 'mediator', hasAccount: false, organisation: { name: yunchuan.name } })
    const made = await registerByInvitation(await token('nobody@mail.example'), { name: '新来者', password: 'three quiet herons at dusk', locale: 'en' })
    expect(made).toMatchObject({ ok: { goTo: '/service', userId: expect.any(String) } })
    const [listed] = await entriesOf(store, (made as { ok: { userId: string } }).ok.userId)
    expect(listed).toMatchObject({ name: '新来者', declaredAt: null, role: 'mediator', skills: ['contract'] })
    expect(await store.db.select().from(store.t.memberships).where(eq(store.t.memberships.userId, listed!.userId)), 'serving is not belonging').toEqual([])
    expect(await acceptInvitation(await token('nobody@mail.example'), { id: listed!.userId } as never)).toEqual({ refused: 'expired' })
    const before = await entry(cheng!.id)
    expect(await acceptInvitation(await token(people.cheng.email), { id: people.cheng.id } as never)).toMatchObject({ ok: { goTo: '/service' } })
    expect(await entry(cheng!.id)).toEqual(before)
    expect(await ask(entryPage, 'sun', at, `email=${people.cheng.email}&role=mediator&${good}`), 'the body knows this address').toMatchObject({ status: 400, errors: { email: ['on-roster'] } })
  })

  test('it lapses when who sent it governs no more', async () => {
    const { store } = house()
    expect(await ask(entryPage, 'sun', at, `email=${people.he.email}&role=arbitrator&${good}`)).toMatchObject({ status: 303 })
    const t = store.t.memberships
    const own = and(eq(t.userId, people.sun.id), eq(t.organisationId, yunchuan.id))
    await store.write(({ db }) => db.update(t).set({ revokedAt: 1 }).where(own))
    expect((await ask(service, 'he')).data.asked).toEqual([])
    await store.write(({ db }) => db.update(t).set({ revokedAt: null }).where(own))
    expect((await ask(service, 'he')).data.asked).toMatchObject([{ role: 'arbitrator' }])
  })

  test('whoever has accepted is given no case before they have declared their interests; then they are', async () => {
    expect(await ask(entryPage, 'sun', at, `email=${people.zhao.email}&role=mediator&${good}&add=${encodeURIComponent(yunduo.name)}&until=2027-01-31`)).toMatchObject({ status: 303 })
    expect(await entriesOf(house().store, people.zhao.id)).toEqual([])
    const { data: { asked: [asked] } } = await ask(service, 'zhao')
    expect(await ask(service, 'zhao', {}, `act=accept&invitation=${asked.id}`)).toMatchObject({ status: 303 })
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
