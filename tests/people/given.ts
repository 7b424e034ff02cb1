/** A furnished portal in a folder of its own, and the people of these tests. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { desc } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll } from 'vitest'
import { furnish, house } from '~/app/house.server'
import { openHouse } from '~/app/open-house.server'
import { hashPassword } from '~/app/people/password.server'
import { startSession } from '~/app/people/session.server'
import { readSettings, type Settings } from '~/app/settings.server'

export const goodPassword = '一篮鸡蛋 paper lantern 七楼'
export const otherPassword = 'three quiet herons at dusk'

/** Opens a portal before the tests of a file and closes it after them. */
export function portal(change: Partial<Settings> = {}): void {
  const folder = mkdtempSync(join(tmpdir(), 'hejie-people-'))
  beforeAll(async () => {
    const read = readSettings({ HEJIE_DATA: folder, HEJIE_SECRET: Buffer.from(Array.from({ length: 32 }, (_, i) => i * 7 + 1)).toString('base64') }, () => Buffer.alloc(32))
    if (!read.ok) throw new Error(read.problems.join())
    furnish(await openHouse({ ...read.settings, ...change }))
  })
  afterAll(async () => {
    await house().store.close()
    furnish(undefined)
    rmSync(folder, { recursive: true, force: true })
  })
}

let count = 0
export const freshEmail = (who = 'someone') => `${who}${++count}@example.com`

/** Somebody with an account, confirmed unless said otherwise. */
export async function someone(change: Partial<{ name: string; email: string; password: string; role: 'member' | 'auditor' | 'admin'; confirmed: boolean }> = {}) {
  const { name = '李秀兰', email = freshEmail(), password = goodPassword, role = 'member', confirmed = true } = change
  const id = uuidv7()
  const passwordHash = await hashPassword(password)
  await house().store.write(async (tx) => {
    await tx.db.insert(tx.t.users).values({ id, email, name, passwordHash, locale: 'zh-CN', role, createdAt: Date.now(), emailVerifiedAt: confirmed ? Date.now() : null })
  })
  return { id, email, name, password }
}

export async function organisation(kind: 'platform' | 'merchant' | 'association' | 'authority', name: string) {
  const id = uuidv7()
  await house().store.write(async (tx) => {
    await tx.db.insert(tx.t.organisations).values({ id, kind, name, createdAt: Date.now() })
  })
  return id
}

export async function member(organisationId: string, userId: string, role: 'owner' | 'officer' = 'owner') {
  const id = uuidv7()
  await house().store.write(async (tx) => {
    await tx.db.insert(tx.t.memberships).values({ id, organisationId, userId, role, createdAt: Date.now() })
  })
  return id
}

export const address = 'http://portal.test'

/** A request as the browser of somebody signed in sends it; `cookie` is what startSession answered. */
export const asking = (path = '/', cookie?: string, init: RequestInit = {}) =>
  new Request(address + path, { ...init, headers: { ...(cookie ? { Cookie: cookie.split(';')[0]! } : {}), ...(init.headers as Record<string, string>) } })

export const posting = (path: string, fields: Record<string, string> | [string, string][] | URLSearchParams, cookie?: string) =>
  asking(path, cookie, { method: 'POST', body: new URLSearchParams(fields), headers: { 'Content-Type': 'application/x-www-form-urlencoded' } })

export const signedIn = (userId: string) => startSession(userId, asking())

let place = 0
/** What the door hands to a loader or action; every call comes from a network address of its own unless one is given. */
export const from = (params: Record<string, string> = {}, networkAddress = `203.0.113.${++place % 250}`) => ({
  params, context: { nonce: 'n', requestId: 'r', address: networkAddress, drained: async () => {} } as never,
})

/** Letters in the outbox, newest first. */
export async function letters(to?: string) {
  const { db, t } = house().store
  const rows = await db.select().from(t.outbox).orderBy(desc(t.outbox.id))
  return rows.filter((row) => to === undefined || row.address === to)
}

export async function tokenOf(to: string): Promise<string> {
  const [letter] = await letters(to)
  return String(letter?.data.path ?? letter?.data.link).split('/').at(-1)!
}

type Answered = Response | { data: unknown; init: ResponseInit | null }
export const statusOf = (answer: Answered) => (answer instanceof Response ? answer.status : (answer.init?.status ?? 200))
/** What a Remix function threw. */
export const thrown = async (work: Promise<unknown>): Promise<Response> => work.then(() => { throw new Error('nothing was thrown') }, (problem) => { if (problem instanceof Response) return problem; throw problem })
