/** The people of the letters' tests, in a house of their own: 林晓 complains of 山岚茶具, whose staff read Chinese and English. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { fileCase } from '~/app/case-engine.server'
import { CaseClock } from '~/app/clock.server'
import type { House } from '~/app/house.server'
import type { OutboxRow } from '~/app/letters/claim.server'
import { openHouse } from '~/app/open-house.server'
import { smtpCarrier } from '~/app/letters/carrier.server'
import { startPostman } from '~/app/postman.server'
import { isRefusal, type Party } from '~/machines/workflow'

const id = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`
/** Who bought; reads Chinese. */
export const lin = { id: id(1), email: 'lin@people.example.cn', name: '林晓', locale: 'zh-CN' as const }
/** Owner of the shop; reads Chinese. */
export const chen = { id: id(2), email: 'chen@shanlan.example.cn', name: '陈立', locale: 'zh-CN' as const }
/** Officer of the shop; reads English. */
export const mary = { id: id(3), email: 'mary@shanlan.example.cn', name: 'Mary Chen', locale: 'en' as const }
/** A shop with two members, and one that never came to the portal. */
export const shop = { id: id(10), name: '山岚茶具有限公司', shopName: '山岚茶具', email: 'office@shanlan.example.cn' }
export const silentShop = { id: id(11), name: '远行箱包有限公司', shopName: '远行箱包', email: 'registered@yuanxing.example.cn' }
export const platform = { id: id(12), name: '集市平台', email: 'odr@jishi.example.cn' }

export type Given = { house: House; at: (now: number) => House; close: () => Promise<void> }
export const base = 'https://hejie.example.org'

export async function aHouse(databaseUrl?: string, over: Partial<House['settings']> = {}): Promise<Given> {
  const folder = mkdtempSync(join(tmpdir(), 'hejie-letters-'))
  const settings = { dataFolder: folder, databaseUrl, secret: Buffer.alloc(32, 7), mailFrom: 'post@hejie.example.org', publicUrl: base, port: 3103, demo: false, ...over }
  const house = await openHouse(settings as House['settings'])
  return {
    house, at: (now) => ({ ...house, clock: Object.assign(Object.create(CaseClock.prototype), { now: () => now }) }),
    close: async () => { await house.store.close(); rmSync(folder, { recursive: true, force: true }) },
  }
}

export async function settleIn({ store }: House): Promise<void> {
  await store.write(async ({ db, t }) => {
    for (const p of [lin, chen, mary]) await db.insert(t.users).values({ ...p, emailVerifiedAt: 1, createdAt: 0 })
    for (const o of [shop, silentShop]) {
      await db.insert(t.organisations).values({ id: o.id, kind: 'merchant', name: o.name, createdAt: 0, verifiedAt: 1 })
      await db.insert(t.merchants).values({ organisationId: o.id, platformId: platform.id, shopName: o.shopName, person: 'legal', registeredName: o.name, address: '杭州', serviceAddress: '杭州', email: o.email, phone: '0571' })
    }
    await db.insert(t.organisations).values({ id: platform.id, kind: 'platform', name: platform.name, createdAt: 0 })
    await db.insert(t.platforms).values({ organisationId: platform.id, site: 'jishi', registeredName: platform.name, licenceNo: '1', address: '杭州', serviceAddress: '杭州', email: platform.email, phone: '1' })
    for (const [n, p, role] of [[20, chen, 'owner'], [21, mary, 'officer']] as const) await db.insert(t.memberships).values({ id: id(n), organisationId: shop.id, userId: p.id, role, createdAt: 0 })
  })
}

/** A case of the smallest workflow. */
export async function aCase(house: House, respondent = shop.id, words = '茶壶有裂纹') {
  const filed = await fileCase(house, {
    workflow: 'offer', input: { by: 'complainant', terms: [{ remedy: 'refund', amount: 12_800, withinDays: 7 }], round: 1 }, body: { narrative: words }, words, evidence: [], kind: 'quality', amount: 12_800,
    seats: [{ seat: 'respondent', organisationId: respondent }, { seat: 'platform', organisationId: platform.id }], actor: { kind: 'user', userId: lin.id }, key: uuidv7(),
  })
  if (isRefusal(filed)) throw new Error(`not filed: ${filed.refused}`)
  // What the workflow itself writes when it opens is not the matter here.
  await house.store.write((tx) => tx.db.delete(tx.t.outbox).where(eq(tx.t.outbox.caseId, filed.caseId)))
  const { cases } = house.store.t
  const [row] = await house.store.db.select({ proceedingId: cases.rootId, reference: cases.reference }).from(cases).where(eq(cases.id, filed.caseId))
  return { caseId: filed.caseId, ...row! }
}
type Filed = Awaited<ReturnType<typeof aCase>>

export async function aLetter(house: House, c: Filed, seat: Party, over: Partial<OutboxRow> = {}): Promise<string> {
  const row = { id: uuidv7(), caseId: c.caseId, proceedingId: c.proceedingId, seq: 1, workflow: 'offer', letter: 'offerLapsed', audience: `party:${seat}` as const, seat, data: { at: Date.now() }, status: 'queued' as const, nextAt: 0, createdAt: Date.now(), ...over }
  await house.store.write((tx) => tx.db.insert(tx.t.outbox).values(row))
  return row.id
}

export const outboxRow = async ({ store }: House, rowId: string): Promise<OutboxRow> => (await store.db.select().from(store.t.outbox).where(eq(store.t.outbox.id, rowId)))[0]!

/** Sends what is due, once, and goes home. */
export async function sendTo(house: House, url: string, onUndeliverable?: (row: OutboxRow) => Promise<unknown>, patience?: number): Promise<void> {
  const postman = startPostman({ house, transport: smtpCarrier(url, house.settings.mailFrom, patience), ...(onUndeliverable && { onUndeliverable }) })
  await postman.pump()
  await postman.stop()
}
