/** Cases on a real store, one for every state the worked examples pass through, and the same cases in memory beside them. */
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { and, asc, eq, isNull } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { foundWorld } from '~/app/demo/found.server'
import { castOf } from '~/app/demo/seed.server'
import { tales } from '~/app/demo/tales'
import { toldOf } from '~/app/demo/told.server'
import { organisations, people, shops } from '~/app/demo/world'
import type { House } from '~/app/house.server'
import { play as stage, stageClock } from '~/app/stories/play.server'
import { workflowNamed } from '~/machines/registry'
import { statePath } from '~/machines/step'
import type { Story } from '~/machines/workflow'
import { houseIn } from '../engine/given'
import { play, type Play } from '../stories/play'

const start = Date.parse('2026-03-02T10:00:00+08:00')
export type Target = { id: string; version: number; nth: number; state: string; workflow: string }
export type Case = { id: string; label: string; memory: Play; targets: Target[]; exhibits: Record<'complainant' | 'respondent', string> }

const open = (p: Play) => p.all.filter((one) => one.proceeding.status === 'active')
const keysOf = (p: Play) => open(p).map((one) => `${one.opened.workflow} ${statePath(one.proceeding.value)}`)

/** The shortest tellings that together pass through every state. */
function chosen(): { story: Story; steps: number; memory: Play }[] {
  const seen = new Set<string>()
  const all: { story: Story; steps: number; memory: Play }[] = []
  for (const story of workflowNamed('complaint').stories) {
    for (let steps = 0; steps <= story.steps.length; steps++) {
      const memory = play('complaint', story, steps)
      if (keysOf(memory).every((k) => seen.has(k))) continue
      for (const k of keysOf(memory)) seen.add(k)
      all.push({ story, steps, memory })
    }
  }
  return all
}

/** A shop of the platform's own. */
export const ownShop = Object.entries(shops).find(([, s]) => s.selfOperated)![0]
const ownShopTale = Object.values(tales).find((t) => t.against === ownShop)!

/** The engine reads the later of this and the case's own last instant: time stands still. */
export const still = (house: House): House => ({ ...house, clock: { now: () => 0 } as never })

/** People beside those of the demonstration: who left, and who sits on two chairs. */
export const former = uuidv7(), twoChairs = uuidv7()

async function settle(house: House) {
  await foundWorld(house.store, start - 1e10)
  await house.store.write(async ({ db, t }) => {
    for (const [id, name] of [[former, '前职员'], [twoChairs, '两职人']] as const) {
      await db.insert(t.users).values({ id, email: `${id}@mail.example`, emailVerifiedAt: 1, name, phone: null, passwordHash: null, locale: 'zh-CN', simple: false, role: 'member', createdAt: 1 })
    }
    const joins = (userId: string, organisationId: string, revokedAt: number | null = null) =>
      db.insert(t.memberships).values({ id: uuidv7(), organisationId, userId, role: 'owner', createdAt: 1, revokedAt })
    for (const key of ['shanlan', 'jishi', 'yunchuan', 'jianguan'] as const) await joins(former, organisations[key].id, 2)
    for (const key of ['shanlan', 'jishi', 'yunchuan'] as const) await joins(twoChairs, organisations[key].id)
    // The complainant works for the platform and for the association: that gives her no say over her own complaint.
    for (const key of ['jishi', 'yunchuan'] as const) await joins(people.lin.id, organisations[key].id)
  })
}

export async function stageAll(folder: string): Promise<Case[]> {
  const house = await houseIn(folder)
  await settle(house)
  const cases: Case[] = []
  for (const { story, steps, memory } of chosen()) {
    const given = story.given as Record<string, any>
    const tale = given.respondentKind === 'platform' ? tales.memberTerms : given.platformInterest ? ownShopTale : tales.teapot
    const stageOf = { house, clock: stageClock(start), cast: castOf(tale) }
    const { body: told, words } = toldOf(tale, start)
    const body = given.handler === 'platform' && (given.platformInterest || !given.hasPlatform || given.respondentKind === 'platform') ? 'association' : given.handler
    const seats = (['respondent', 'platform', 'association', 'authority'] as const).filter(
      (seat) => seat === 'respondent' || (seat === 'platform' ? given.hasPlatform && given.respondentKind === 'merchant' : body === seat),
    )
    const ids = { platformId: stageOf.cast.platform?.organisationId, associationId: stageOf.cast.association?.organisationId, authorityId: stageOf.cast.authority?.organisationId }
    const c = await stage(stageOf, 'complaint', story, { body: told, words, evidence: [], kind: String(given.kind), amount: Number(given.amount), seats, input: ids, key: uuidv7() }, steps)
    cases.push({ id: c.caseId, label: `${story.name} after ${steps}`, memory, targets: await targetsOf(house, c.caseId, memory), exhibits: await filesIn(house, c.caseId) })
  }
  await house.store.close()
  return cases
}

/** One file of each side that everybody in the case may read; what is in them is nobody's concern here. */
async function filesIn(house: House, caseId: string): Promise<Case['exhibits']> {
  const of = { complainant: uuidv7(), respondent: uuidv7() }
  await house.store.write(async ({ db, t }) => {
    for (const seat of ['complainant', 'respondent'] as const) await db.insert(t.evidence).values({ id: of[seat], blob: '0'.repeat(64), name: 'a.txt', owner: `story:${seat}`, caseId, seq: 1, seat, audience: 'joint', createdAt: 1 })
  })
  return of
}

/** The open proceedings of the case in the store, each beside the one in memory. */
async function targetsOf(house: House, caseId: string, memory: Play): Promise<Target[]> {
  const t = house.store.t.proceedings
  const rows = await house.store.db.select({ id: t.id, version: t.version, workflow: t.workflow, state: t.state }).from(t).where(eq(t.caseId, caseId)).orderBy(asc(t.openedSeq), asc(t.id))
  const counts: Record<string, number> = {}
  return rows.flatMap((r) => {
    const n = (counts[r.workflow] = (counts[r.workflow] ?? 0) + 1) - 1
    const one = memory.all.filter((p) => p.opened.workflow === r.workflow)[n]
    return one && one.proceeding.status === 'active' ? [{ ...r, nth: one.nth }] : []
  })
}

/** A copy of the staged store, opened. */
export async function copyOf(folder: string): Promise<{ house: House; close: () => Promise<void> }> {
  const copy = mkdtempSync(join(tmpdir(), 'hejie-matrix-'))
  cpSync(folder, copy, { recursive: true })
  const house = await houseIn(copy)
  return { house, close: async () => { await house.store.close(); rmSync(copy, { recursive: true, force: true }) } }
}

/** Everything a store holds, as one number. `but`: tables left out. */
export async function hashOfStore(house: House, ...but: string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const [name, table] of Object.entries(house.store.t)) {
    if (but.includes(name)) continue
    const rows = await house.store.db.select().from(table as never)
    hash.update(name).update(rows.map((r) => JSON.stringify(r)).sort().join('\n'))
  }
  return hash.digest('hex')
}

export const partiesNow = (house: House, caseId: string) => {
  const t = house.store.t.parties
  return house.store.db.select({ seat: t.seat, userId: t.userId, organisationId: t.organisationId }).from(t).where(and(eq(t.caseId, caseId), isNull(t.until)))
}
