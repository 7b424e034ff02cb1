import { eq, sql } from 'drizzle-orm'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyStore } from '~/app/engine/verify.server'
import type { House } from '~/app/house.server'
import type { Handle } from '~/db/index.server'
import { canonical } from '~/db/record/canonical'
import { anOffer, houseIn, lin, move, onBothEngines, settleIn, user } from './given'

test('canonical JSON is that of RFC 8785', () => {
  expect(canonical({ '€': 'Euro', '\r': 'CR', '1': 'One', '\ufb33': 'Hebrew', '😀': 'Emoji', '\u0080': 'Control', ö: 'o' })).toBe(
    '{"\\r":"CR","1":"One","\u0080":"Control","ö":"o","€":"Euro","😀":"Emoji","\ufb33":"Hebrew"}',
  )
  expect(canonical([56, { d: true, '10': null, '1': [] }, 1e30, 4.5, 2e-3, 333333333.33333329])).toBe('[56,{"1":[],"10":null,"d":true},1e+30,4.5,0.002,333333333.3333333]')
  expect(() => canonical({ a: Number.NaN })).toThrow()
})

onBothEngines('the record', (house) => {
  test('cannot be changed or deleted through the database', async () => {
    await anOffer(house())
    for (const statement of [sql`UPDATE case_events SET type = 'x'`, sql`DELETE FROM case_events`, sql`DELETE FROM event_bodies`, sql`UPDATE event_bodies SET sealed = 'x'`]) {
      const failure = await house().store.write((tx) => tx.rows(statement)).catch((e: Error) => `${e.message} ${(e.cause as Error | undefined)?.message ?? ''}`)
      expect(failure).toMatch(/append-only|can only be erased|does not return data/)
    }
  })

  test('a person can be forgotten, and the chain still proves', async () => {
    const c = await anOffer(house())
    await move(house(), c, 'decline', { fields: { reason: '陈立说不行' } })
    const { store, sealer } = house()
    const forgotten = await store.write((tx) => sealer.erase(tx, `user:${lin}`, Date.now()))
    expect(forgotten).toBeGreaterThan(0)
    const [body] = await store.db.select().from(store.t.eventBodies).where(eq(store.t.eventBodies.subject, `user:${lin}`)).limit(1)
    expect(body).toMatchObject({ sealed: null, salt: null })
    const proof = await verifyStore(house())
    expect(proof).toMatchObject({ flaws: [] })
    expect(proof.erased).toBe(forgotten)
    // The key is gone for good: a new case of the same person is refused rather than sealed under a dead key.
    await expect(anOffer(house(), { actor: user(lin) })).rejects.toThrow('destroyed')
  })
})

describe('tampering', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hejie-tamper-'))
  let house: House
  beforeAll(async () => {
    house = await houseIn(folder)
    await settleIn(house)
  })
  afterAll(async () => {
    await house.store.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('nothing a person wrote stands in the file in plain', async () => {
    await anOffer(house, { body: { narrative: 'PLAINTEXT-CANARY 茶壶' }, words: '' })
    expect(readFileSync(join(folder, 'hejie.db')).includes('PLAINTEXT-CANARY') || readFileSync(join(folder, 'hejie.db-wal')).includes('PLAINTEXT-CANARY')).toBe(false)
  })

  const forge = async (statement: string) => {
    await house.store.write(async (tx) => {
      for (const trigger of ['case_events_no_update', 'case_events_no_delete', 'event_bodies_no_delete', 'event_bodies_only_erased']) await run(tx, `DROP TRIGGER IF EXISTS ${trigger}`)
      await run(tx, statement)
    })
  }
  // drizzle's all() refuses statements without rows; RETURNING-less ones go through a prepared run.
  const run = (tx: Handle, statement: string) => (tx.db as unknown as { run: (q: unknown) => unknown }).run(sql.raw(statement))

  test.each([
    ['an event changed', (id: string) => `UPDATE case_events SET at = at + 1 WHERE case_id = '${id}' AND seq = 2`, /was changed/],
    ['an actor changed', (id: string) => `UPDATE case_events SET actor = 'someone' WHERE case_id = '${id}' AND seq = 1`, /was changed/],
    ['the last event cut off', (id: string) => `DELETE FROM case_events WHERE case_id = '${id}' AND seq = 2`, /does not stand at its last event/],
    ['a body swapped', (id: string) => `UPDATE event_bodies SET salt = 'AAAA' WHERE case_id = '${id}'`, /not the one committed to/],
    ['the state set by hand', (id: string) => `UPDATE proceedings SET snapshot = replace(snapshot, 'declined', 'accepted') WHERE case_id = '${id}'`, /not the fold/],
    ['a deadline removed', (id: string) => `UPDATE deadlines SET open = 1, how = NULL WHERE case_id = '${id}'`, /open deadlines/],
  ])('%s is found, and the missing triggers with it', async (_what, statement, flaw) => {
    const c = await anOffer(house)
    await move(house, c, 'decline')
    await forge(statement(c.caseId))
    const { flaws } = await verifyStore(house)
    expect(flaws.filter((f) => f.case === c.reference).map((f) => f.what).join()).toMatch(flaw)
    expect(flaws.map((f) => f.what).join()).toMatch(/trigger case_events_no_update is missing/)
  })
})
