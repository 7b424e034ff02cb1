import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { wallClock } from '~/app/clock.server'
import type { Copy } from '~/app/letters/carrier.server'
import { lease } from '~/app/lease.server'
import { claim } from '~/app/letters/claim.server'
import { countUndelivered, sendAgain } from '~/app/letters/undelivered.server'
import { startPostman } from '~/app/postman.server'
import { aCase, aHouse, aLetter, chen, lin, mary, outboxRow, sendTo, settleIn, shop, silentShop, type Given } from './given'
import { startPeer, type Act, type Peer } from './peer'

const minutes = (n: number) => n * 60_000
let given: Given
let c: Awaited<ReturnType<typeof aCase>>
let peer: Peer | undefined
beforeAll(async () => {
  given = await aHouse()
  await settleIn(given.house)
})
beforeEach(async () => {
  c = await aCase(given.house)
  const { store } = given.house
  await store.write((tx) => tx.db.delete(tx.t.outbox))
})
afterEach(async () => {
  vi.useRealTimers()
  await peer?.stop()
  peer = undefined
})
afterAll(() => given.close())

const serve = async (script?: (n: number, to?: string) => Act) => (peer = await startPeer(script))
/** Only the date: sockets keep their own timers. */
const later = (ms: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + ms })
const ids = () => peer!.received.map((r) => r.mail.messageId)

describe('a letter to a seat', () => {
  test('goes to each member of the organisation in their own language, as text and HTML', async () => {
    await serve()
    const row = await aLetter(given.house, c, 'respondent')
    await sendTo(given.house, peer!.url)
    const by = new Map(peer!.received.map((r) => [r.to.join(), r.mail]))
    expect([...by.keys()].sort()).toEqual([chen.email, mary.email])
    expect(by.get(chen.email)).toMatchObject({ subject: `案件 ${c.reference} 的和解方案已失效`, from: { name: '和解平台', address: 'post@hejie.example.org' } })
    expect(by.get(mary.email)).toMatchObject({ subject: `Offer in case ${c.reference} has lapsed`, from: { name: 'Hejie' } })
    for (const mail of by.values()) {
      expect(mail.html).toContain(c.reference)
      expect(mail.text).toContain(c.reference)
      expect(mail.text).toContain(`https://hejie.example.org/cases/${c.reference}`)
    }
    expect(by.get(chen.email)!.html).toMatch(/<html[^>]* lang="zh-CN"/)
    expect(by.get(mary.email)!.html).toMatch(/<html[^>]* lang="en"/)
    expect(await outboxRow(given.house, row)).toMatchObject({ status: 'sent', attempts: 0, lastError: null, leaseUntil: null })
  })

  test('an organisation without members is written to at its registered address', async () => {
    await serve()
    await aLetter(given.house, await aCase(given.house, silentShop.id), 'respondent')
    await sendTo(given.house, peer!.url)
    expect(peer!.received.map((r) => r.to)).toEqual([[silentShop.email]])
  })

  test('who has left, was disabled or never confirmed an address gets nothing', async () => {
    await serve()
    const { store } = given.house
    const set = (values: { disabledAt: number | null; emailVerifiedAt: number | null }) => store.write(async (tx) => { await tx.db.update(tx.t.users).set(values) })
    await aLetter(given.house, c, 'respondent')
    await set({ disabledAt: 1, emailVerifiedAt: null })
    await sendTo(given.house, peer!.url)
    await set({ disabledAt: null, emailVerifiedAt: 1 })
    expect(peer!.received.map((r) => r.to)).toEqual([[shop.email]])
  })

  test('is sent once, however often the postman looks', async () => {
    await serve()
    await aLetter(given.house, c, 'complainant')
    for (let n = 0; n < 3; n++) await sendTo(given.house, peer!.url)
    expect(peer!.received).toHaveLength(1)
  })
})

describe('when the mail server fails', () => {
  test('a 4xx puts the letter off for a minute; then it arrives, once', async () => {
    await serve((n) => (n === 1 ? { rcpt: 450 } : 'accept'))
    const row = await aLetter(given.house, c, 'complainant')
    const before = Date.now()
    await sendTo(given.house, peer!.url)
    const put = await outboxRow(given.house, row)
    expect(put).toMatchObject({ status: 'queued', attempts: 1, leaseUntil: null })
    expect(put.lastError).toMatch(/^RCPT TO 450 /)
    expect(put.lastError).not.toContain('@')
    expect(put.nextAt - before).toBeGreaterThanOrEqual(minutes(1))
    expect(put.nextAt - before).toBeLessThan(minutes(1) + 5_000)
    await sendTo(given.house, peer!.url)
    expect(peer!.received).toHaveLength(0)
    later(minutes(2))
    await sendTo(given.house, peer!.url)
    expect(peer!.received).toHaveLength(1)
    expect(await outboxRow(given.house, row)).toMatchObject({ status: 'sent' })
  })

  test('a retry reaches only those the first try did not', async () => {
    await serve((n, to) => (to === mary.email && n <= 2 ? { data: 451 } : 'accept'))
    await aLetter(given.house, c, 'respondent')
    await sendTo(given.house, peer!.url)
    expect(peer!.received.map((r) => r.to)).toEqual([[chen.email]])
    later(minutes(2))
    await sendTo(given.house, peer!.url)
    expect(peer!.received.map((r) => r.to[0])).toEqual([chen.email, mary.email])
  })

  test('a line cut after DATA is the one way to a second copy, and it carries the same Message-ID', async () => {
    await serve((n) => (n === 1 ? 'cut' : 'accept'))
    const row = await aLetter(given.house, c, 'complainant')
    await sendTo(given.house, peer!.url)
    expect(await outboxRow(given.house, row)).toMatchObject({ status: 'queued', attempts: 1 })
    later(minutes(2))
    await sendTo(given.house, peer!.url)
    expect(peer!.received.map((r) => r.acknowledged)).toEqual([false, true])
    expect(new Set(ids()).size).toBe(1)
    expect(ids()[0]).toMatch(new RegExp(`^<${row}\\.[0-9a-f]{24}@hejie\\.example\\.org>$`))
  })

  test('a server that never speaks is given up after a while, and the letter waits', async () => {
    await serve((n) => (n === 1 ? 'tarpit' : 'accept'))
    const row = await aLetter(given.house, c, 'complainant')
    await sendTo(given.house, peer!.url, undefined, 400)
    expect(await outboxRow(given.house, row)).toMatchObject({ status: 'queued', attempts: 1, lastError: 'the mail server took too long' })
    later(minutes(2))
    await sendTo(given.house, peer!.url)
    expect(peer!.received).toHaveLength(1)
  })

  test('after nine tries in about two days it is dead and counted; a server of ours that is down never serves by publication', async () => {
    const row = await aLetter(given.house, c, 'respondent')
    const undeliverable = vi.fn(async () => {})
    const waits: number[] = []
    for (let n = 1; n <= 9; n++) {
      await sendTo(given.house, 'smtp://127.0.0.1:1', undeliverable)
      const { status, nextAt } = await outboxRow(given.house, row)
      expect(status).toBe(n < 9 ? 'queued' : 'dead')
      if (n < 9) waits.push(Math.round((nextAt - Date.now()) / minutes(1)))
      later(nextAt - Date.now() + 1)
    }
    expect(waits).toEqual([1, 5, 15, 60, 180, 360, 720, 1440])
    expect(undeliverable).not.toHaveBeenCalled()
    expect(await countUndelivered(given.house.store)).toBe(1)
    await serve()
    expect(await sendAgain(given.house.store, row, wallClock())).toBe(true)
    expect(await sendAgain(given.house.store, row, wallClock())).toBe(false)
    await sendTo(given.house, peer!.url)
    expect(peer!.received).toHaveLength(2)
    expect(await countUndelivered(given.house.store)).toBe(0)
  })
})

describe('an address that is refused', () => {
  test('makes the letter dead at once, and the case hears that its respondent cannot be reached', async () => {
    await serve(() => ({ rcpt: 550 }))
    const row = await aLetter(given.house, await aCase(given.house, silentShop.id), 'respondent')
    const undeliverable = vi.fn(async () => {})
    await sendTo(given.house, peer!.url, undeliverable)
    expect(await outboxRow(given.house, row)).toMatchObject({ status: 'dead', attempts: 1, sentAt: null })
    expect(undeliverable).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: row, seat: 'respondent' }))
  })

  test('of a complainant is dead too, but serves nobody by publication', async () => {
    await serve(() => ({ rcpt: 550 }))
    const row = await aLetter(given.house, c, 'complainant')
    const undeliverable = vi.fn(async () => {})
    await sendTo(given.house, peer!.url, undeliverable)
    expect(await outboxRow(given.house, row)).toMatchObject({ status: 'dead' })
    expect(undeliverable).not.toHaveBeenCalled()
  })

  test('of one member leaves the others their letter; sent again it goes to that one alone', async () => {
    let refuse = true
    await serve((_n, to) => (refuse && to === mary.email ? { rcpt: 550 } : 'accept'))
    const row = await aLetter(given.house, c, 'respondent')
    const undeliverable = vi.fn(async () => {})
    await sendTo(given.house, peer!.url, undeliverable)
    expect(peer!.received.map((r) => r.to)).toEqual([[chen.email]])
    expect(undeliverable).not.toHaveBeenCalled()
    const dead = await outboxRow(given.house, row)
    expect(dead.status).toBe('dead')
    expect(dead.sentAt).not.toBeNull()
    refuse = false
    await sendAgain(given.house.store, row, wallClock())
    await sendTo(given.house, peer!.url)
    expect(peer!.received.map((r) => r.to[0])).toEqual([chen.email, mary.email])
    expect(await outboxRow(given.house, row)).toMatchObject({ status: 'sent', lastError: null })
  })

  test('is told to the case before the row is dead: a case that cannot hear it now hears it later', async () => {
    await serve(() => ({ rcpt: 550 }))
    const row = await aLetter(given.house, await aCase(given.house, silentShop.id), 'respondent')
    const undeliverable = vi.fn(async () => {}).mockRejectedValueOnce(new Error('the store is busy'))
    await sendTo(given.house, peer!.url, undeliverable)
    expect(await outboxRow(given.house, row)).toMatchObject({ status: 'queued', attempts: 1 })
    later(minutes(2))
    await sendTo(given.house, peer!.url, undeliverable)
    expect(await outboxRow(given.house, row)).toMatchObject({ status: 'dead' })
    expect(undeliverable).toHaveBeenCalledTimes(2)
    expect(peer!.connections).toBe(1)
  })
})

describe('a postman that dies or is stopped', () => {
  test('between sending and marking: nobody touches the row until the lease ends, then it goes again under the same Message-ID', async () => {
    await serve()
    await aLetter(given.house, c, 'complainant')
    const sent: Copy[] = []
    // The first postman hands the letter over and is never heard of again.
    const dying = startPostman({ house: given.house, transport: (copy) => { sent.push(copy); return new Promise(() => {}) } })
    void dying.pump()
    await vi.waitFor(() => expect(sent).toHaveLength(1))
    await sendTo(given.house, peer!.url)
    expect(peer!.received).toHaveLength(0)
    later(lease + 1)
    await sendTo(given.house, peer!.url)
    expect(ids()).toEqual([sent[0]!.messageId])
  })

  test('stopped while the server dawdles, it gives its rows back untried', async () => {
    const rows = [await aLetter(given.house, c, 'complainant'), await aLetter(given.house, c, 'complainant')]
    const postman = startPostman({ house: given.house, transport: (_copy, stopping) => new Promise((done) => { stopping.addEventListener('abort', () => done({ carried: 'failed', error: 'stopped' })) }) })
    void postman.pump()
    await vi.waitFor(async () => expect((await outboxRow(given.house, rows[1]!)).leaseUntil).not.toBeNull())
    await postman.stop()
    for (const row of rows) expect(await outboxRow(given.house, row)).toMatchObject({ status: 'queued', attempts: 0, leaseUntil: null })
  })

  test('one that comes back after its lease has passed to another does not overwrite what the other did', async () => {
    await serve()
    const row = await aLetter(given.house, c, 'complainant')
    let answer: (what: { carried: 'failed'; error: string }) => void = () => {}
    const slow = startPostman({ house: given.house, transport: () => new Promise((done) => { answer = done }) })
    const pumping = slow.pump()
    await vi.waitFor(async () => expect((await outboxRow(given.house, row)).leaseUntil).not.toBeNull())
    later(lease + 1)
    await sendTo(given.house, peer!.url)
    answer({ carried: 'failed', error: 'too late' })
    await pumping
    await slow.stop()
    expect(await outboxRow(given.house, row)).toMatchObject({ status: 'sent', attempts: 0 })
  })

  test('a claimed row is not claimed again', async () => {
    await aLetter(given.house, c, 'complainant')
    expect(await claim(given.house.store, wallClock())).toHaveLength(1)
    expect(await claim(given.house.store, wallClock())).toHaveLength(0)
    expect(await claim(given.house.store, wallClock() + lease)).toHaveLength(1)
  })
})

test('a letter that cannot be written waits like one that cannot be sent', async () => {
  await serve()
  const row = await aLetter(given.house, c, 'complainant', { letter: 'noSuchLetter' })
  await aLetter(given.house, c, 'complainant')
  await sendTo(given.house, peer!.url)
  expect(await outboxRow(given.house, row)).toMatchObject({ status: 'queued', attempts: 1, lastError: expect.stringContaining('noSuchLetter') })
  expect(peer!.received.map((r) => r.to)).toEqual([[lin.email]])
})
