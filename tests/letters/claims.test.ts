import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Carrier, Copy } from '~/app/letters/carrier.server'
import { openHouse } from '~/app/open-house.server'
import { startPostman } from '~/app/postman.server'
import { freshPostgres } from '../fresh-postgres'
import { aCase, aHouse, aLetter, settleIn, type Given } from './given'

describe.each(['SQLite', 'PostgreSQL'] as const)('several postmen at one outbox (%s)', (engine) => {
  let given: Given
  /** On PostgreSQL a second process: a store of its own on the same database. */
  let other: Awaited<ReturnType<typeof openHouse>>
  beforeAll(async () => {
    given = await aHouse(engine === 'PostgreSQL' ? await freshPostgres() : undefined)
    await settleIn(given.house)
    other = engine === 'PostgreSQL' ? await openHouse(given.house.settings) : given.house
  })
  beforeEach(async () => {
    await given.house.store.write(async (tx) => { await tx.db.delete(tx.t.outbox) })
  })
  afterAll(async () => {
    if (other !== given.house) await other.store.close()
    await given.close()
  })

  test('each letter is sent by exactly one of them, in however many bites they take it', async () => {
    const c = await aCase(given.house)
    const rows = []
    for (let n = 0; n < 60; n++) rows.push(await aLetter(given.house, c, 'complainant'))
    const sent: Copy[] = []
    const carry: Carrier = async (copy) => {
      await new Promise((r) => setTimeout(r, 3))
      sent.push(copy)
      return { carried: 'sent' }
    }
    const postmen = [given.house, other, given.house].map((house) => startPostman({ house, transport: carry }))
    await Promise.all(postmen.map((p) => p.pump()))
    // Whoever found nothing free has gone home; rows still under way elsewhere are finished by their holders.
    await Promise.all(postmen.map((p) => p.stop()))
    expect(sent.map((s) => s.messageId.slice(1, 37)).sort()).toEqual(rows.sort())
    const { outbox } = given.house.store.t
    const states = await given.house.store.db.select({ status: outbox.status, lease: outbox.leaseUntil }).from(outbox)
    expect(states.filter((s) => s.lease === null && s.status === 'sent')).toHaveLength(rows.length)
  })

  test('a letter put into the outbox while they work is found without waiting for the next look', async () => {
    const c = await aCase(given.house)
    await given.house.store.write(async (tx) => { await tx.db.delete(tx.t.outbox) })
    const sent: string[] = []
    const postman = startPostman({
      house: given.house,
      transport: async (copy) => {
        if (sent.push(copy.messageId) === 1) await aLetter(given.house, c, 'complainant')
        return { carried: 'sent' }
      },
    })
    await aLetter(given.house, c, 'complainant')
    await postman.pump()
    await postman.stop()
    expect(sent).toHaveLength(2)
  })
})
