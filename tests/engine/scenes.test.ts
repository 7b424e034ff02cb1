/** The demonstration logs a scene that cannot be played and opens all the same: here none may fail. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { eq } from 'drizzle-orm'
import { fireDue } from '~/app/case-engine.server'
import { foundWorld } from '~/app/demo/found.server'
import { scenes } from '~/app/demo/scenes'
import { retold, stageScene } from '~/app/demo/seed.server'
import { tales, type Tale } from '~/app/demo/tales'
import { organisations } from '~/app/demo/world'
import { verifyStore } from '~/app/engine/verify.server'
import type { House } from '~/app/house.server'
import { recipientsOf } from '~/app/letters/recipients.server'
import { workflowNamed } from '~/machines/registry'
import { houseIn } from './given'

/** what stands open in them, to be looked at by whoever tries the demonstration */
const stages: Readonly<Record<string, string[]>> = {
  mediation: ['accepting', 'active.assigning', 'active.recusing', 'active.seated.open', 'active.seated.terms'],
  arbitration: ['open.filed', 'open.hearing.evidence', 'open.deliberating.voting', 'open.deliberating.drafting', 'open.deliberating.signing'],
  bidding: ['open'], proposal: ['open'], appraisal: ['feeAgreement'], recusal: ['deciding'], referral: ['sent'],
}
/** words of one trouble that make no sense in another */
const things = ['壶', '安装', '热水袋', '短信', '米粉', '杯子', '一把新的', '价格标签']
const textsIn = (value: unknown): string[] => (typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [])

const folder = mkdtempSync(join(tmpdir(), 'hejie-scenes-'))
const now = Date.parse('2026-11-22T09:30:00+08:00')
let house: House
beforeAll(async () => {
  house = await houseIn(folder)
  await foundWorld(house.store, now - 500 * 86_400_000)
}, 60_000)
afterAll(async () => { await house.store.close(); rmSync(folder, { recursive: true, force: true }) })

describe('the scenes of the demonstration', () => {
  test.each(scenes.map((s, n) => [`${n + 1} ${s.story} · ${s.tale}`, s] as const))('%s', async (_name, scene) => {
    expect(await stageScene(house, scene, now)).toBeTruthy()
  })

  test('begin on working days that have come: told on a Sunday, nothing was filed tomorrow', async () => {
    const c = house.store.t.cases
    const filed = (await house.store.db.select({ at: c.filedAt }).from(c)).map(({ at }) => at)
    expect(filed.length).toBeGreaterThanOrEqual(scenes.length)
    expect(filed.filter((at) => at > now)).toEqual([])
  })

  test('hold before the proof, and show a mediation and an arbitration in their stages, also when the clockwork has been', async () => {
    const { db, t } = house.store
    for (const { id } of await db.select({ id: t.cases.id }).from(t.cases)) await fireDue({ ...house, clock: { now: () => now } as House['clock'] }, id)
    const open = (await db.select({ workflow: t.proceedings.workflow, state: t.proceedings.state, open: t.proceedings.open }).from(t.proceedings)).filter((r) => r.open)
    for (const [workflow, states] of Object.entries(stages)) expect(open.filter((r) => r.workflow === workflow).map((r) => r.state)).toEqual(expect.arrayContaining(states))
    expect((await verifyStore(house)).flaws).toEqual([])
  }, 60_000)

  test('nothing of them happens in the future, not on a day off either', async () => {
    const { db, t } = house.store
    // A Sunday: what was filed today was filed on Friday.
    expect(new Date(now).getUTCDay()).toBe(0)
    expect((await db.select({ at: t.caseEvents.at }).from(t.caseEvents)).filter(({ at }) => at > now)).toEqual([])
  })

  test('give the authority something to do, and write to nobody who is not there', async () => {
    const { db, t } = house.store
    const waiting = await db.select({ mine: t.queue.mine }).from(t.queue).where(eq(t.queue.holder, `org:${organisations.jianguan.id}`))
    expect(waiting.filter((r) => r.mine).length).toBeGreaterThanOrEqual(2)
    // Older ones count as delivered in their day (demonstration.server.ts); a reminder of what is done is not sent.
    const letters = (await db.select().from(t.outbox)).filter((row) => Number(row.data.at) > now - 7 * 86_400_000 && row.letter !== 'reminder')
    expect(letters.length).toBeGreaterThan(300)
    const unread = (await Promise.all(letters.map(async (row) => [row.letter, await recipientsOf(house.store, row)] as const))).filter(([, found]) => typeof found === 'string')
    expect(unread).toEqual([])
  }, 60_000)

  test('speak of what was bought, at its price, and of nothing else', () => {
    const strange: string[] = []
    for (const { story, tale: key, steps } of scenes) {
      const tale: Tale = tales[key]
      const told = retold(workflowNamed('complaint').stories.find((s) => s.name === story)!.steps.slice(0, steps), tale)
      const own = JSON.stringify([tale.item, tale.noun, tale.narrative, tale.says ?? {}])
      for (const said of textsIn(told)) for (const thing of things) if (said.includes(thing) && !own.includes(thing)) strange.push(`${story}/${key}: ${said}`)
    }
    expect(strange).toEqual([])
  })

  test('leave no sentence of a tale unsaid', () => {
    const said = new Map<string, Set<string>>()
    for (const { story, tale, steps } of scenes) {
      const told = textsIn(workflowNamed('complaint').stories.find((s) => s.name === story)!.steps.slice(0, steps))
      said.set(tale, new Set([...(said.get(tale) ?? []), ...told]))
    }
    const unsaid = Object.entries(tales).flatMap(([key, tale]: [string, Tale]) => Object.keys(tale.says ?? {}).filter((text) => !said.get(key)?.has(text)).map((text) => `${key}: ${text}`))
    expect(unsaid).toEqual([])
  })
})
