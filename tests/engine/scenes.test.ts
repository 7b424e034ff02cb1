/** The demonstration logs a scene that cannot be played and opens all the same: here none may fail. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { foundWorld } from '~/app/demo/found.server'
import { scenes } from '~/app/demo/scenes'
import { stageScene } from '~/app/demo/seed.server'
import { verifyStore } from '~/app/engine/verify.server'
import type { House } from '~/app/house.server'
import { houseIn } from './given'

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

  test('hold before the proof, and show a mediation and an arbitration in their stages', async () => {
    const t = house.store.t.proceedings
    const open = (await house.store.db.select({ workflow: t.workflow, state: t.state, open: t.open }).from(t)).filter((r) => r.open)
    for (const [workflow, states] of [['mediation', ['accepting', 'active.assigning', 'active.seated.open', 'active.seated.terms']], ['arbitration', ['open.filed', 'open.hearing.evidence', 'open.deliberating.voting', 'open.deliberating.signing']]] as const) {
      expect(open.filter((r) => r.workflow === workflow).map((r) => r.state)).toEqual(expect.arrayContaining([...states]))
    }
    expect((await verifyStore(house)).flaws).toEqual([])
  }, 60_000)
})
