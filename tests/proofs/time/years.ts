/** One simulated run, from the first filing until the last case has ended, with what was found. */
import { rmSync } from 'node:fs'
import { isNotNull } from 'drizzle-orm'
import { verifyStore } from '~/app/engine/verify.server'
import { chanceOf } from '../chance'
import { likenessOf } from '../likeness'
import { houseAt, settle } from '../people'
import { audit, recordsOf } from './audit'
import { Simulation } from './simulation'

export const span = { from: Date.UTC(2025, 10, 20, 1), to: Date.UTC(2028, 10, 20) }

export async function years({ seed, cases, folder }: { seed: number; cases: number; folder: string }) {
  const house = await houseAt(folder)
  await settle(house)
  const simulation = new Simulation({ house, chance: chanceOf(seed), cases, ...span })
  await simulation.run()
  const neverEnded = await simulation.runOut()
  const proof = await verifyStore(house)
  const records = await recordsOf(house)
  const { db, t } = house.store
  const endings: Record<string, number> = {}
  for (const { outcome, workflow } of await db.select({ outcome: t.proceedings.outcome, workflow: t.proceedings.workflow }).from(t.proceedings).where(isNotNull(t.proceedings.outcome))) if (workflow === 'complaint') endings[outcome!] = (endings[outcome!] ?? 0) + 1
  const result = {
    told: simulation.told, neverEnded, proof, records, endings, audit: audit(records, simulation.told), likeness: await likenessOf(house),
    flaws: proof.flaws.map((f) => JSON.stringify(f)), provisional: records.flatMap((r) => r.deadlines).filter((d) => d.provisional).length, pauses: records.flatMap((r) => r.pauses).length,
  }
  await house.store.close()
  rmSync(folder, { recursive: true, force: true })
  return result
}
