/** A letter on its way while its shop's address is corrected: whichever comes first, no link to the old address stays open. */
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endOpenLinks, mintLink, openLinks } from '~/app/letters/links.server'
import { sendAnew } from '~/app/letters/send-anew.server'
import { freshPostgres } from '../fresh-postgres'
import { aCase, aHouse, aLetter, settleIn, silentShop, type Given } from './given'

describe.each(['SQLite', 'PostgreSQL'] as const)('on %s', (engine) => {
  let given: Given
  beforeAll(async () => {
    given = await aHouse(engine === 'PostgreSQL' ? await freshPostgres() : undefined)
    await settleIn(given.house)
  })
  afterAll(() => given.close())

  const correct = (email: string) => given.house.store.write(async (tx) => {
    await tx.db.update(tx.t.organisations).set({ nameEn: 'corrected' }).where(eq(tx.t.organisations.id, silentShop.id))
    await tx.db.update(tx.t.merchants).set({ email }).where(eq(tx.t.merchants.organisationId, silentShop.id))
    return endOpenLinks(tx, silentShop.id, Date.now(), email)
  })

  test('ten at once', async () => {
    const { store } = given.house
    const c = await aCase(given.house, silentShop.id)
    for (let n = 0; n < 10; n++) {
      const [old, right] = [`old${n}@yuanxing.example.cn`, `right${n}@yuanxing.example.cn`]
      await correct(old)
      const mint = () => mintLink(store, { caseId: c.caseId, seat: 'respondent', organisationId: silentShop.id, email: old }, Date.now()).catch(() => undefined)
      await mint()
      await Promise.all([mint(), correct(right), mint()])
      expect(await openLinks(store, silentShop.id, Date.now())).toBe(0)
    }
  })

  test('the last letter with a link of an open case goes once more, of a dead one the same', async () => {
    const { store } = given.house
    const [sent, dead, under] = [await aCase(given.house, silentShop.id), await aCase(given.house, silentShop.id), await aCase(given.house, silentShop.id)]
    await aLetter(given.house, sent, 'respondent', { letter: 'offerMade', status: 'sent' })
    await aLetter(given.house, dead, 'respondent', { letter: 'offerMade', status: 'dead', attempts: 9, lastError: '550' })
    await aLetter(given.house, under, 'respondent', { letter: 'offerMade' })
    await store.write((tx) => sendAnew(tx, silentShop.id, [sent, sent, dead, under].map((c) => c.caseId), Date.now()))
    const statuses = async (caseId: string) => (await store.db.select({ status: store.t.outbox.status, attempts: store.t.outbox.attempts }).from(store.t.outbox).where(eq(store.t.outbox.caseId, caseId))).map((o) => `${o.status} ${o.attempts}`).sort()
    expect(await Promise.all([sent, dead, under].map((c) => statuses(c.caseId)))).toEqual([['queued 0', 'sent 0'], ['queued 0'], ['queued 0']])
  })
})
