import { uuidv7 } from 'uuidv7'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { parties, type Audience, type Party } from '~/machines/workflow'
import { aCase, aHouse, aLetter, chen, lin, outboxRow, sendTo, settleIn, shop, silentShop, type Given } from './given'
import { startPeer, type Peer } from './peer'

let given: Given
let peer: Peer
beforeAll(async () => {
  given = await aHouse()
  await settleIn(given.house)
})
beforeEach(async () => {
  peer = await startPeer()
  await given.house.store.write(async (tx) => { await tx.db.delete(tx.t.outbox) })
})
afterEach(() => peer.stop())
afterAll(() => given.close())

const everything = () => peer.received.map((r) => `${r.raw}\n${r.mail.html}\n${r.mail.text}\n${r.mail.subject}`).join('\n')

test('a letter to a seat holds nothing of an item of another audience, nor the free text of any', async () => {
  const c = await aCase(given.house, shop.id, 'CANARY-NARRATIVE')
  const { store } = given.house
  await store.write(async ({ db, t }) => {
    const audiences: Audience[] = ['deciders', 'sealed', 'party:complainant', 'party:platform']
    for (const audience of audiences) {
      await db.insert(t.evidence).values({ id: uuidv7(), blob: 'x', name: `CANARY-EVIDENCE-${audience}.pdf`, owner: `user:${lin.id}`, caseId: c.caseId, proceedingId: c.proceedingId, seq: 1, seat: 'complainant', audience, createdAt: 0 })
      await db.insert(t.searchRows).values({ caseId: c.caseId, audience, subject: `user:${lin.id}`, body: `CANARY-WORDS ${audience}` })
    }
    await db.insert(t.sealedItems).values({ id: uuidv7(), caseId: c.caseId, proceedingId: c.proceedingId, group: 'bids', item: 'CANARY-BID', sealed: 'CANARY-SEALED' })
    await db.insert(t.disclosures).values({ id: uuidv7(), caseId: c.caseId, seq: 1, what: 'CANARY-REGISTRATION', of: 'respondent', to: 'complainant', reason: 'CANARY-REASON', at: 0 })
  })
  await aLetter(given.house, c, 'complainant', { data: { at: Date.now(), note: 'CANARY-OTHER-LETTER' }, nextAt: Date.now() + 3_600_000 })
  await aLetter(given.house, c, 'respondent')
  await sendTo(given.house, peer.url)
  expect(peer.received).toHaveLength(2)
  expect(everything()).not.toContain('CANARY')
  // Nor who the consumer is, nor how to reach them.
  for (const secret of [lin.name, lin.email, lin.id]) expect(everything()).not.toContain(secret)
})

test('a row for one seat is never sent to another, whatever it says', async () => {
  const c = await aCase(given.house)
  for (const audience of ['party:complainant', 'deciders', 'sealed', 'party:platform'] as const) {
    const row = await aLetter(given.house, c, 'respondent', { audience })
    await sendTo(given.house, peer.url)
    expect(await outboxRow(given.house, row)).toMatchObject({ status: 'dead', lastError: 'audience' })
  }
  expect(peer.received).toEqual([])
})

test('a part that a seat may not see writes it no letters', async () => {
  const c = await aCase(given.house)
  const { store } = given.house
  const proceedingId = uuidv7()
  const [root] = await store.db.select().from(store.t.proceedings).limit(1)
  await store.write((tx) => tx.db.insert(tx.t.proceedings).values({ ...root!, id: proceedingId, caseId: c.caseId, parentId: c.proceedingId, part: true, audience: 'party:complainant' }))
  const row = await aLetter(given.house, c, 'respondent', { proceedingId })
  await sendTo(given.house, peer.url)
  expect(await outboxRow(given.house, row)).toMatchObject({ status: 'dead', lastError: 'audience' })
})

test('a seat nobody sits in, and one whose address nobody knows, are dead with their reason; only the second is told to the case', async () => {
  const c = await aCase(given.house, silentShop.id)
  const told: string[] = []
  const { store } = given.house
  await store.write(async (tx) => { await tx.db.update(tx.t.merchants).set({ email: '', phone: '' }) })
  const nobody = await aLetter(given.house, c, 'mediator')
  const unknown = await aLetter(given.house, c, 'respondent')
  await sendTo(given.house, peer.url, async (row) => told.push(row.id))
  await store.write(async (tx) => { await tx.db.update(tx.t.merchants).set({ email: shop.email, phone: '0571' }) })
  expect((await outboxRow(given.house, nobody)).lastError).toBe('empty-seat')
  expect((await outboxRow(given.house, unknown)).lastError).toBe('no-address')
  expect(told).toEqual([unknown])
})

test('who left a seat by the very event a letter tells of still reads it; who left before does not', async () => {
  const c = await aCase(given.house)
  const { store } = given.house
  const at = Date.now()
  const left = (userId: string, until: number) => store.write((tx) => tx.db.insert(tx.t.parties).values({ id: uuidv7(), caseId: c.caseId, seat: 'arbitrator', userId, pseudonym: `arbitrator-${userId.slice(-3)}`, since: 0, until }))
  await left(chen.id, at - 1)
  await left(lin.id, at)
  const told = await aLetter(given.house, c, 'arbitrator', { data: { at } })
  await sendTo(given.house, peer.url)
  expect((await outboxRow(given.house, told)).status).toBe('sent')
  expect(peer.received.map((r) => r.to[0])).toEqual([lin.email])
})

test('a member of the platform who is the complainant of the case does not read the platform’s letters', async () => {
  const c = await aCase(given.house)
  const { store } = given.house
  const platformId = (await store.db.select().from(store.t.parties)).find((p) => p.caseId === c.caseId && p.seat === 'platform')!.organisationId!
  await store.write(async ({ db, t }) => {
    for (const userId of [lin.id, chen.id]) await db.insert(t.memberships).values({ id: uuidv7(), organisationId: platformId, userId, role: 'officer', createdAt: 0 })
  })
  // chen is staff of the respondent: an interested person too.
  await aLetter(given.house, c, 'platform')
  await sendTo(given.house, peer.url)
  expect(peer.received.map((r) => r.to[0])).toEqual(['odr@jishi.example.cn'])
})

test('a reminder of something done in the meantime is not sent', async () => {
  const c = await aCase(given.house)
  const live = await aLetter(given.house, c, 'respondent', { letter: 'reminder', data: { at: Date.now(), rule: 'offerStands', due: 1 } })
  await sendTo(given.house, peer.url)
  expect(peer.received).toHaveLength(2)
  expect(await outboxRow(given.house, live)).toMatchObject({ status: 'sent', lastError: null })
  const { store } = given.house
  await store.write(async (tx) => { await tx.db.update(tx.t.deadlines).set({ open: false, how: 'disarmed' }) })
  const moot = await aLetter(given.house, c, 'respondent', { letter: 'reminder', data: { at: Date.now(), rule: 'offerStands', due: 1 } })
  await sendTo(given.house, peer.url)
  expect(peer.received).toHaveLength(2)
  expect(await outboxRow(given.house, moot)).toMatchObject({ status: 'sent', sentAt: null, lastError: 'moot' })
})

test('every seat has a name in both languages', async () => {
  const { mailWords } = await import('~/app/letters/mail-words')
  for (const seat of parties satisfies readonly Party[]) for (const words of Object.values(mailWords)) expect(words.seats[seat]).toBeTruthy()
})
