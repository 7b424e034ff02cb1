import { eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { baseUrl, linkBehind, linkLife, setBaseUrl, within } from '~/app/letters/links.server'
import { hashToken } from '~/app/people/session.server'
import { aCase, aHouse, aLetter, base, chen, outboxRow, sendTo, settleIn, silentShop, type Given } from './given'
import { startPeer, type Peer } from './peer'

let given: Given
let peer: Peer
beforeAll(async () => {
  given = await aHouse()
  await settleIn(given.house)
})
beforeEach(async () => {
  peer = await startPeer()
  const { store } = given.house
  await store.write(async (tx) => { await tx.db.delete(tx.t.outbox); await tx.db.delete(tx.t.grants) })
})
afterEach(async () => {
  vi.useRealTimers()
  await peer.stop()
})
afterAll(() => given.close())

const tokensIn = (text: string) => [...text.matchAll(/\/answer\/([A-Za-z0-9_-]+)/g)].map((m) => m[1]!)
const grants = () => given.house.store.db.select().from(given.house.store.t.grants)

describe('the signed link of a respondent without an account', () => {
  test('goes to the registered address, opens one seat of one case for thirty days, and is kept only as a hash', async () => {
    const c = await aCase(given.house, silentShop.id)
    await aLetter(given.house, c, 'respondent')
    await sendTo(given.house, peer.url)
    const [received] = peer.received
    expect(received!.to).toEqual([silentShop.email])
    const [token] = tokensIn(received!.mail.text!)
    expect(tokensIn(received!.mail.html!)).toContain(token)
    expect(Buffer.from(token!, 'base64url')).toHaveLength(32)
    const [grant] = await grants()
    expect(grant).toMatchObject({ tokenHash: hashToken(token!), caseId: c.caseId, seat: 'respondent', organisationId: silentShop.id, email: silentShop.email, revokedAt: null })
    expect(grant!.expiresAt - grant!.createdAt).toBe(linkLife)
    expect(JSON.stringify([grant, await outboxRow(given.house, (await given.house.store.db.select().from(given.house.store.t.outbox))[0]!.id)])).not.toContain(token)
    expect(await linkBehind(given.house.store, token!, Date.now())).toMatchObject({ id: grant!.id })
    expect(await linkBehind(given.house.store, token!, Date.now() + linkLife + 1)).toBeUndefined()
    expect(await linkBehind(given.house.store, `${token}x`, Date.now())).toBeUndefined()
  })

  test('is never sent to members: they sign in', async () => {
    await aLetter(given.house, await aCase(given.house), 'respondent')
    await sendTo(given.house, peer.url)
    expect(peer.received).toHaveLength(2)
    for (const { mail } of peer.received) expect(tokensIn(mail.html! + mail.text!)).toEqual([])
    expect(await grants()).toEqual([])
  })

  test('is never minted for another seat: a platform without members gets the case page, which asks it to sign in', async () => {
    await aLetter(given.house, await aCase(given.house), 'platform')
    await sendTo(given.house, peer.url)
    expect(peer.received).toHaveLength(1)
    expect(tokensIn(peer.received[0]!.mail.html!)).toEqual([])
    expect(await grants()).toEqual([])
  })

  test('a second try mints its own and leaves the first working', async () => {
    await peer.stop()
    peer = await startPeer((n) => (n === 1 ? 'cut' : 'accept'))
    await aLetter(given.house, await aCase(given.house, silentShop.id), 'respondent')
    await sendTo(given.house, peer.url)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 120_000 })
    await sendTo(given.house, peer.url)
    const [first, second] = peer.received.map((r) => tokensIn(r.mail.text!)[0]!)
    expect(first).not.toBe(second)
    for (const token of [first!, second!]) expect(await linkBehind(given.house.store, token, Date.now())).toBeDefined()
  })

  test('a revoked one opens nothing', async () => {
    await aLetter(given.house, await aCase(given.house, silentShop.id), 'respondent')
    await sendTo(given.house, peer.url)
    const [token] = tokensIn(peer.received[0]!.mail.text!)
    const { store } = given.house
    await store.write((tx) => tx.db.update(tx.t.grants).set({ revokedAt: 1 }).where(eq(tx.t.grants.tokenHash, hashToken(token!))))
    expect(await linkBehind(store, token!, Date.now())).toBeUndefined()
  })
})

describe('where links begin', () => {
  test('with the setting; in a demonstration with the address the server listens on; with no header of anybody’s request', () => {
    expect(baseUrl({ publicUrl: base, port: 1 })).toBe(base)
    setBaseUrl('http://localhost:3103/whatever')
    expect(baseUrl({ publicUrl: undefined, port: 1 })).toBe('http://localhost:3103')
    expect(baseUrl({ publicUrl: base, port: 1 })).toBe(base)
  })

  test.each(['https://evil.example/reset/x', '//evil.example/x', 'javascript:alert(1)', '\\\\evil.example', 'https://hejie.example.org.evil.example/', 'https://hejie.example.org@evil.example/', 'http://hejie.example.org/', '/\\evil.example', 'data:text/html,x', 7, null, ['/a']])(
    '%j is no place of this portal', (place) => {
      expect(within(base, place)).toBeUndefined()
    },
  )

  test('a letter of the portal whose link leads elsewhere is not sent', async () => {
    const { store } = given.house
    const id = uuidv7()
    await store.write((tx) => tx.db.insert(tx.t.outbox).values({ id, letter: 'resetPassword', audience: 'joint', address: chen.email, data: { link: 'https://evil.example/reset/abc', locale: 'zh-CN', expiresAt: 1 }, status: 'queued', nextAt: 0, createdAt: 0 }))
    await sendTo(given.house, peer.url)
    expect(peer.received).toEqual([])
    expect(await outboxRow(given.house, id)).toMatchObject({ status: 'queued', attempts: 1 })
  })

  test('once a letter of the portal is sent, the outbox no longer holds its link', async () => {
    const { store } = given.house
    const id = uuidv7()
    await store.write((tx) => tx.db.insert(tx.t.outbox).values({ id, letter: 'resetPassword', audience: 'joint', address: chen.email, data: { path: '/reset/SECRET', locale: 'en', expiresAt: Date.now() }, status: 'queued', nextAt: 0, createdAt: 0 }))
    await sendTo(given.house, peer.url)
    expect(peer.received[0]!.mail.text).toContain(`${base}/reset/SECRET`)
    expect(peer.received[0]!.mail.subject).toBe('Set a new password')
    expect(JSON.stringify(await outboxRow(given.house, id))).not.toContain('SECRET')
  })
})
