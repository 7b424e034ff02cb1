/** A complaint with everyone at the table, on a real store of each kind, and people who can knock at the door. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe } from 'vitest'
import { fileCase, submitMove } from '~/app/case-engine.server'
import { readCase } from '~/app/cases/read.server'
import { caseByReference } from '~/app/cases/rows.server'
import { CaseClock } from '~/app/clock.server'
import type { Actor } from '~/app/engine/actor.server'
import { furnish, type House } from '~/app/house.server'
import { openHouse } from '~/app/open-house.server'
import { hashToken } from '~/app/people/session.server'
import { isRefusal } from '~/machines/workflow'
import { freshPostgres } from '../fresh-postgres'

const id = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`
/** 林晓 bought, 陈立 answers for the shop, 周敏 decides for the platform, 吴刚 for the association; 路人 has nothing to do with it. */
export const people = { lin: id(1), chen: id(2), zhou: id(3), wu: id(4), stranger: id(5), mei: id(6), qin: id(7) }
export const organisations = { shop: id(101), platform: id(102), association: id(103) }
export const user = (userId: string): Extract<Actor, { kind: 'user' }> => ({ kind: 'user', userId })
export const tokenOf = (name: keyof typeof people) => Buffer.alloc(32, name).toString('base64url')
export const noon = Date.parse('2026-11-16T12:00:00+08:00')

export function onBothEngines(name: string, tests: (house: () => House) => void): void {
  for (const engine of ['SQLite', 'PostgreSQL'] as const) {
    describe(`${name} (${engine})`, () => {
      let house: House
      const folder = mkdtempSync(join(tmpdir(), 'hejie-cases-'))
      beforeAll(async () => {
        const opened = await openHouse({ dataFolder: folder, databaseUrl: engine === 'PostgreSQL' ? await freshPostgres() : undefined, secret: Buffer.alloc(32, 7), sessionCookie: 'hejie', https: false } as never)
        house = { ...opened, clock: Object.assign(Object.create(CaseClock.prototype), { now: () => noon }) }
        await moveIn(house)
        furnish(house)
      })
      afterAll(async () => {
        furnish(undefined)
        await house?.store.close()
        rmSync(folder, { recursive: true, force: true })
      })
      tests(() => house)
    })
  }
}

async function moveIn(house: House) {
  await house.store.write(async ({ db, t }) => {
    const now = Date.now()
    for (const [name, userId] of Object.entries(people) as [keyof typeof people, string][]) {
      await db.insert(t.users).values({ id: userId, email: `${name}@example.org`, emailVerifiedAt: 1, name: name === 'lin' ? '林晓' : name, locale: 'zh-CN', createdAt: 0 })
      await db.insert(t.sessions).values({ id: uuidv7(), tokenHash: hashToken(tokenOf(name)), userId, createdAt: now, lastSeenAt: now, expiresAt: now + 1e9 })
    }
    await db.insert(t.organisations).values([
      { id: organisations.shop, kind: 'merchant', name: '山岚茶具', createdAt: 0, verifiedAt: 1 },
      { id: organisations.platform, kind: 'platform', name: '云集市', createdAt: 0, verifiedAt: 1 },
      { id: organisations.association, kind: 'association', name: '临江市消费者协会', createdAt: 0, verifiedAt: 1 },
    ])
    const belongs = (organisationId: string, userId: string) => ({ id: uuidv7(), organisationId, userId, role: 'owner' as const, createdAt: 0 })
    await db.insert(t.memberships).values([belongs(organisations.shop, people.chen), belongs(organisations.platform, people.zhou), belongs(organisations.association, people.wu)])
  })
}

export async function aComplaint(house: House, over: Partial<Parameters<typeof fileCase>[1]> = {}) {
  const filed = await fileCase(house, {
    workflow: 'complaint',
    input: { respondentKind: 'merchant', handler: 'platform', platformInterest: false, hasPlatform: true, kind: 'quality', remedies: [{ remedy: 'refund', amount: 12_800 }], amount: 25_600, small: false, bothReport: false, byGuardian: false, respondentReachable: true },
    body: { title: '茶壶有裂纹', narrative: '壶底有一道裂纹，盛水后渗漏', contact: { name: '林晓', phone: '138 0000 1111' } }, words: '茶壶有裂纹 壶底有一道裂纹 YJS-2026-0038', evidence: [], kind: 'quality', amount: 25_600,
    seats: [{ seat: 'respondent', organisationId: organisations.shop }, { seat: 'platform', organisationId: organisations.platform }, { seat: 'association', organisationId: organisations.association }],
    actor: user(people.lin), key: uuidv7(), ...over,
  })
  if (isRefusal(filed)) throw new Error(JSON.stringify(filed))
  const { db, t } = house.store
  const [row] = await db.select({ rootId: t.cases.rootId }).from(t.cases).where(eq(t.cases.id, filed.caseId))
  return { ...filed, rootId: row!.rootId }
}
export type Filed = Awaited<ReturnType<typeof aComplaint>>

export async function makes(house: House, c: Filed, who: string, move: string, fields: Record<string, unknown> = {}) {
  const { db, t } = house.store
  const [row] = await db.select({ version: t.proceedings.version }).from(t.proceedings).where(eq(t.proceedings.id, c.rootId))
  const answer = await submitMove(house, { caseId: c.caseId, proceedingId: c.rootId, move, fields, actor: user(who), expectedVersion: row!.version, key: uuidv7() })
  if (isRefusal(answer)) throw new Error(`${move}: ${JSON.stringify(answer)}`)
  return answer
}

/** Accepted and served: the merchant is to answer. */
export async function anAcceptedComplaint(house: House): Promise<Filed> {
  const c = await aComplaint(house)
  await makes(house, c, people.zhou, 'complete')
  await makes(house, c, people.zhou, 'accept')
  return c
}

export const fileFor = async (house: House, who: string, reference: string) => readCase(house.store, house.sealer, user(who), (await caseByReference(house.store, reference))!)

export function asks(name: keyof typeof people | undefined, path: string, form?: Record<string, string> | URLSearchParams): Request {
  const headers: Record<string, string> = name ? { cookie: `hejie=${tokenOf(name)}; hejie-language=zh-CN` } : {}
  return new Request(`http://portal.test${path}`, { headers, ...(form && { method: 'POST', body: new URLSearchParams(form) }) })
}
