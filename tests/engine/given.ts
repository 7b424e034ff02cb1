/** The same characters in every engine test, on a real store of each kind. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest'
import { fileCase, submitMove, type Answer } from '~/app/case-engine.server'
import { CaseClock } from '~/app/clock.server'
import { verifyCase, verifyStore, type Proof } from '~/app/engine/verify.server'
import type { House } from '~/app/house.server'
import { openHouse } from '~/app/open-house.server'
import { isRefusal, type Refusal } from '~/machines/workflow'
import { freshPostgres } from '../fresh-postgres'

export const lin = '01900000-0000-7000-8000-00000000000a' // 林晓, who bought
export const shop = '01900000-0000-7000-8000-0000000000b0' // 山岚茶具, who sold
export const chen = '01900000-0000-7000-8000-00000000000b' // 陈立, who answers for the shop
export const stranger = '01900000-0000-7000-8000-0000000000ff'
export const user = (userId: string) => ({ kind: 'user', userId }) as const

/** Runs the same tests on SQLite and on a real PostgreSQL; the store is proved after every test. */
export function onBothEngines(name: string, tests: (house: () => House, engine: 'SQLite' | 'PostgreSQL') => void, proving: 'proveEach' | 'proveOnce' = 'proveEach'): void {
  for (const engine of ['SQLite', 'PostgreSQL'] as const) {
    describe(`${name} (${engine})`, () => {
      let house: House
      const folder = mkdtempSync(join(tmpdir(), 'hejie-engine-'))
      beforeAll(async () => {
        house = await houseIn(folder, engine === 'PostgreSQL' ? await freshPostgres() : undefined)
        await settleIn(house)
      })
      const prove = async () => expect((await verifyStore(house)).flaws).toEqual([])
      if (proving === 'proveEach') afterEach(prove)
      afterAll(async () => {
        if (proving === 'proveOnce') await prove()
        await house?.store.close()
        rmSync(folder, { recursive: true, force: true })
      })
      tests(() => house, engine)
    })
  }
}

export const houseIn = (dataFolder: string, databaseUrl?: string): Promise<House> =>
  openHouse({ dataFolder, databaseUrl, secret: Buffer.alloc(32, 7) } as never)

export async function settleIn(house: House): Promise<void> {
  await house.store.write(async ({ db, t }) => {
    await db.insert(t.organisations).values({ id: shop, kind: 'merchant', name: '山岚茶具', createdAt: 0, verifiedAt: 1 })
    await db.insert(t.memberships).values({ id: uuidv7(), organisationId: shop, userId: chen, role: 'owner', createdAt: 0 })
  })
}

/** A case of the smallest workflow: an offer by 林晓, to be answered by the shop. */
export async function anOffer(house: House, given: Partial<Parameters<typeof fileCase>[1]> = {}) {
  const filed = await fileCase(house, {
    workflow: 'offer', input: { by: 'complainant', terms: [{ remedy: 'refund', amount: 12_800, withinDays: 7 }], round: 1 },
    body: { narrative: '茶壶有裂纹' }, words: '茶壶有裂纹 要求退款', evidence: [], kind: 'quality', amount: 12_800,
    seats: [{ seat: 'respondent', organisationId: shop }], actor: user(lin), key: uuidv7(), ...given,
  })
  if (isRefusal(filed)) throw new Error(`not filed: ${filed.refused}`)
  const [row] = await house.store.db.select({ rootId: house.store.t.cases.rootId }).from(house.store.t.cases).where(eq(house.store.t.cases.id, filed.caseId))
  return { ...filed, proceedingId: row!.rootId }
}
type Filed = Awaited<ReturnType<typeof anOffer>>
export const move = (house: House, c: Filed, name: string, over: Partial<Parameters<typeof submitMove>[1]> = {}): Promise<Answer | Refusal> =>
  submitMove(house, { caseId: c.caseId, proceedingId: c.proceedingId, move: name, fields: {}, actor: user(chen), expectedVersion: 1, key: uuidv7(), ...over })

/** A clock that stands where the test puts it. */
export const at = (house: House, now: number): House => ({ ...house, clock: Object.assign(Object.create(CaseClock.prototype), { now: () => now }) })
export const days = (n: number) => n * 86_400_000

/** The proof of one case alone. */
export async function proofOf(house: House, caseId: string): Promise<Proof> {
  const proof: Proof = { cases: 0, events: 0, erased: 0, flaws: [] }
  const [row] = await house.store.db.select().from(house.store.t.cases).where(eq(house.store.t.cases.id, caseId))
  await verifyCase(house, row!, proof)
  return proof
}
