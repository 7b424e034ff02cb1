import { and, eq, isNull, or } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyStore } from '~/app/engine/verify.server'
import { blobsOf } from '~/app/evidence/blobs.server'
import { sweep } from '~/app/evidence/sweeping.server'
import { furnish, house } from '~/app/house.server'
import { action } from '~/app/pages/people/admin-users'
import { forget, type NotForgotten } from '~/app/people/forget.server'
import { currentUser } from '~/app/people/session.server'
import { signIn } from '~/app/people/sign-in.server'
import { issueToken } from '~/app/people/tokens.server'
import { userById } from '~/app/people/users.server'
import { en } from '~/app/words/en'
import { zhCN } from '~/app/words/zh-CN'
import { anOffer, days, move, onBothEngines, user } from '../engine/given'
import { asking, from, member, organisation, posting, signedIn, someone, statusOf } from './given'

onBothEngines('forgetting a person', (opened) => {
  beforeAll(() => furnish({ ...opened(), settings: { ...opened().settings, sessionCookie: 'hejie', https: false } }))
  afterAll(() => furnish(undefined))

  const refusal = async (code: NotForgotten, given: Promise<unknown>) => {
    expect(await given).toEqual({ refused: code })
    for (const words of [en, zhCN]) expect(words.people.mistakes[code]).toMatch(/./)
  }
  const page = async (adminId: string, userId: string, confirmEmail: string) =>
    action({ request: posting('/admin/users', { act: 'forget', user: userId, confirmEmail }, await signedIn(adminId)), ...from() })

  /** A file of the person's, with its bytes. */
  const brought = async (owner: string, text: string) => {
    const id = uuidv7()
    const blob = await blobsOf(house()).keepBytes(Buffer.from(text))
    await house().store.write(async ({ db, t }) => {
      await db.insert(t.blobs).values({ sha256: blob, size: Buffer.byteLength(text), type: 'text/plain', createdAt: Date.now() }).onConflictDoNothing()
      await db.insert(t.evidence).values({ id, blob, name: `${text}.txt`, owner: `user:${owner}`, audience: 'joint', createdAt: Date.now() })
    })
    return { id, blob }
  }

  test('of two administrators forgotten at once one stays, and the last is refused', async () => {
    const both = [await someone({ role: 'admin' }), await someone({ role: 'admin' })]
    const done = await Promise.all(both.map((one) => forget('console', one.id, one.email)))
    expect(done.map((one) => ('refused' in one ? one.refused : 'ok')).sort()).toEqual(['last-admin', 'ok'])
    const left = both[done.findIndex((one) => 'refused' in one)]!
    await refusal('last-admin', forget('console', left.id, left.email))
  })

  test('their words, files and account are gone, the other side’s stay, and the record is proved', async () => {
    const [admin, person, officer] = [await someone({ role: 'admin' }), await someone({ name: '苏婉清' }), await someone()]
    const { store, sealer } = house()
    const shop = await organisation('merchant', '茶具行')
    const association = await organisation('association', '消费者协会')
    await member(shop, officer.id)
    await member(association, person.id, 'officer')
    const [own, unused, shops] = [await brought(person.id, '裂纹照片'), await brought(person.id, '未用'), await brought(officer.id, '发货单')]
    const c = await anOffer(house(), { actor: user(person.id), evidence: [own.id], seats: [{ seat: 'respondent', organisationId: shop }] })
    await store.write(({ db, t }) => db.update(t.evidence).set({ caseId: c.caseId, seat: 'respondent' }).where(eq(t.evidence.id, shops.id)))
    await move(house(), c, 'decline', { actor: user(officer.id), fields: { reason: '非质量问题' } })
    await store.write(async (tx) => {
      const { db, t } = tx
      await db.update(t.users).set({ phone: '13800001234' }).where(eq(t.users.id, person.id))
      await issueToken(tx, 'reset', { email: person.email, userId: person.id })
      await db.insert(t.drafts).values({ id: uuidv7(), userId: person.id, workflow: 'offer', data: { title: '苏婉清的草稿' }, updatedAt: 1 })
      await db.insert(t.passkeys).values({ id: uuidv7(), userId: person.id, credentialId: uuidv7(), publicKey: 'k', counter: 0, transports: [], synced: false, name: '苏婉清的手机', createdAt: 1 })
      await db.insert(t.neutrals).values({ id: uuidv7(), userId: person.id, organisationId: association, role: 'mediator', skills: [], languages: ['zh-CN'], categories: [], interests: [shop], createdAt: 1 })
      const written = { skills: [], languages: ['zh-CN' as const], categories: [], interests: [], availableFrom: null, availableUntil: null, active: true }
      const asked = { organisationId: association, entry: written, invitedBy: officer.id, createdAt: 1, expiresAt: Date.now() + 1e9 }
      const [listed] = await db.select({ id: t.neutrals.id }).from(t.neutrals).where(eq(t.neutrals.userId, person.id))
      await db.insert(t.rosterInvitations).values([{ id: uuidv7(), role: 'arbitrator', email: person.email, ...asked }, { id: uuidv7(), role: 'mediator', email: 'earlier@example.com', neutralId: listed!.id, ...asked }])
      await db.insert(t.outbox).values({ id: uuidv7(), letter: 'reset', audience: 'joint', address: person.email, data: {}, status: 'sent', nextAt: 1, createdAt: 1 })
    })
    const cookie = await signedIn(person.id)
    const bodies = () => store.db.select().from(store.t.eventBodies).where(eq(store.t.eventBodies.caseId, c.caseId))
    const said = async () => (await sealer.openAll(store, await bodies())).filter((text) => text !== undefined).join()
    const before = await bodies()
    expect(await said()).toMatch(/茶壶有裂纹.*非质量问题/)

    const wrong = await page(admin.id, person.id, 'else@example.com')
    expect([statusOf(wrong), (wrong as { data: { errors: unknown } }).data.errors]).toEqual([409, { confirmEmail: ['not-the-address'] }])
    expect(statusOf(await page(admin.id, person.id, ` ${person.email.toUpperCase()}`))).toBe(303)

    // What a copy of the sealed bytes held is lost with the key; the shop's answer is not.
    expect(await said()).not.toContain('茶壶')
    expect(await said()).toContain('非质量问题')
    expect((await sealer.openAll(store, before)).filter((text) => text?.includes('茶壶'))).toEqual([])
    const { t, db } = store
    expect(await db.$count(t.searchRows, eq(t.searchRows.subject, `user:${person.id}`))).toBe(0)
    const row = (await userById(store, person.id))!
    expect(row).toMatchObject({ name: '', phone: null, passwordHash: null, erasedAt: expect.any(Number) })
    expect(row.email).toMatch(/^[0-9a-f-]{36}@forgotten\.invalid$/)
    for (const left of [
      db.$count(t.drafts, eq(t.drafts.userId, person.id)), db.$count(t.passkeys, eq(t.passkeys.userId, person.id)),
      db.$count(t.tokens, or(eq(t.tokens.userId, person.id), eq(t.tokens.email, person.email))), db.$count(t.outbox, eq(t.outbox.address, person.email)),
      db.$count(t.memberships, and(eq(t.memberships.userId, person.id), isNull(t.memberships.revokedAt))), db.$count(t.neutrals, and(eq(t.neutrals.userId, person.id), eq(t.neutrals.active, true))), db.$count(t.rosterInvitations, eq(t.rosterInvitations.organisationId, association)),
    ]) expect(await left).toBe(0)
    expect(await currentUser(asking('/', cookie))).toBeUndefined()
    expect(await signIn({ email: person.email, password: person.password, address: '203.0.113.9' })).toEqual({ refused: 'wrong' })
    expect(await signIn({ email: row.email, password: person.password, address: '203.0.113.9' })).toEqual({ refused: 'wrong' })
    const lines = await db.select().from(t.audit).where(eq(t.audit.of, `user:${person.id}`))
    expect(lines.map(({ actor, act, data }) => ({ actor, act, data }))).toEqual([{ actor: `user:${admin.id}`, act: 'user-forgotten', data: {} }])

    await sweep(house(), Date.now() + days(2))
    for (const gone of [own, unused]) expect(await blobsOf(house()).open(gone.blob)).toBeUndefined()
    await (await blobsOf(house()).open(shops.blob))!.close()
    const proof = await verifyStore(house())
    expect(proof.flaws).toEqual([])
    expect(proof.erased).toBeGreaterThan(0)
    await refusal('not-found', forget(admin, person.id, row.email))
    await expect(anOffer(house(), { actor: user(person.id) })).rejects.toThrow('destroyed')
  })

  test('not while a case goes on, for who sits in it and for who sat in it', async () => {
    const [admin, person, before] = [await someone({ role: 'admin' }), await someone(), await someone()]
    const c = await anOffer(house(), { actor: user(person.id) })
    const { store } = house()
    await store.write(({ db, t }) => db.insert(t.parties).values({ id: uuidv7(), caseId: c.caseId, seat: 'mediator', userId: before.id, pseudonym: 'mediator-1', since: 1, until: 2 }))
    for (const one of [person, before]) {
      await refusal('open-case', forget(admin, one.id, one.email))
      expect((await userById(store, one.id))!.email).toBe(one.email)
    }
    const told = await page(admin.id, person.id, person.email)
    expect([statusOf(told), (told as { data: unknown }).data]).toEqual([409, { errors: { confirmEmail: ['open-case'] }, given: { user: person.id, confirmEmail: person.email } }])
    await move(house(), c, 'decline', { fields: {} })
    for (const one of [person, before]) expect(await forget(admin, one.id, one.email)).toEqual({ ok: true })
  })

  test('not the last owner of an organisation, not oneself, and by administrators only', async () => {
    const [admin, owner, second] = [await someone({ role: 'admin' }), await someone(), await someone()]
    const shop = await organisation('merchant', '蓝鲸商城')
    await member(shop, owner.id)
    await refusal('last-owner', forget(admin, owner.id, owner.email))
    await refusal('self', forget(admin, admin.id, admin.email))
    await member(shop, second.id)
    await refusal('not-found', forget(second, owner.id, owner.email))
    expect(await forget(admin, owner.id, owner.email)).toEqual({ ok: true })
    // Never seen by the sealer, and still nothing can be sealed for them afterwards.
    await expect(house().store.write((tx) => house().sealer.seal(tx, `user:${owner.id}`, 'x', 1))).rejects.toThrow('destroyed')
  })
})
