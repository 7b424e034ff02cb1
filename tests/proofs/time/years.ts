/** One simulated run, from the first filing until the last case has ended, with what was found. */
import { rmSync } from 'node:fs'
import { isNotNull, ne } from 'drizzle-orm'
import { verifyStore } from '~/app/engine/verify.server'
import { chanceOf } from '../chance'
import { likenessOf } from '../likeness'
import { houseAt, settle } from '../people'
import { audit, recordsOf } from './audit'
import { Simulation, type Play } from './simulation'

export const span = { from: Date.UTC(2025, 10, 20, 1), to: Date.UTC(2028, 10, 20) }

type Years = { seed: number; cases: number; folder: string; clockwork?: Play['clockwork'] }

export async function years({ seed, cases, folder, clockwork }: Years) {
  const house = await houseAt(folder)
  await settle(house)
  const simulation = new Simulation({ house, chance: chanceOf(seed), cases, ...span, clockwork })
  const stopped = await simulation.run().then(() => undefined, (problem: Error) => {
    if (!clockwork) throw problem
    return problem.message
  })
  // A broken clockwork is asked for what it did, not waited for until it has done everything.
  const neverEnded = clockwork ? [] : await simulation.runOut()
  const proof = await verifyStore(house)
  const records = await recordsOf(house)
  const { db, t } = house.store
  const endings: Record<string, Record<string, number>> = { complaint: {}, mediation: {}, arbitration: {} }
  for (const { outcome, workflow } of await db.select({ outcome: t.proceedings.outcome, workflow: t.proceedings.workflow }).from(t.proceedings).where(isNotNull(t.proceedings.outcome))) {
    const of = endings[workflow]
    if (of) of[outcome!] = (of[outcome!] ?? 0) + 1
  }
  const papers: Record<string, number> = {}
  for (const { kind } of await db.select({ kind: t.documents.kind }).from(t.documents)) papers[kind] = (papers[kind] ?? 0) + 1
  const kept = { papers, signatures: await db.$count(t.signatures), sealed: await db.$count(t.sealedItems, ne(t.sealedItems.group, '')) }
  const result = {
    told: simulation.told, neverEnded, stopped, proof, records, endings, kept, audit: audit(records, simulation.told), likeness: await likenessOf(house),
    flaws: proof.flaws.map((f) => JSON.stringify(f)), provisional: records.flatMap((r) => r.deadlines).filter((d) => d.provisional).length, pauses: records.flatMap((r) => r.pauses).length,
  }
  await house.store.close()
  rmSync(folder, { recursive: true, force: true })
  return result
}

const ways: Record<string, readonly string[]> = {
  complaint: ['settled', 'closedWithOpenRemedies', 'withdrawn', 'terminated', 'dormantClosed'],
  mediation: ['agreed', 'notStarted', 'terminated'], arbitration: ['decided', 'dismissed', 'declined', 'withdrawn', 'byConsent', 'terminated'],
}
/** What no case of the run came to: too short a run proves less than it says. */
export const unwalked = (endings: Record<string, Record<string, number>>): string[] =>
  Object.entries(ways).flatMap(([workflow, codes]) => codes.filter((code) => !endings[workflow]?.[code]).map((code) => `${workflow}: none ended ${code}`))
