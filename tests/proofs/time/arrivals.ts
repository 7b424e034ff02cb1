/** Twins with the same history; then for one the clockwork turns before a person acts, for the other after. Their records must be the same. */
import { rmSync } from 'node:fs'
import { and, asc, eq, isNull } from 'drizzle-orm'
import type { House } from '~/app/house.server'
import { chanceOf } from '../chance'
import { likenessOf } from '../likeness'
import { houseAt, settle } from '../people'
import { DAY, never, Simulation } from './simulation'
import { span } from './years'

export async function arrivals({ seed, pairs, folder }: { seed: number; pairs: number; folder: string }) {
  const result = { pairs: 0, overtaken: 0, taken: 0, faults: [] as string[] }
  for (let n = 0; n < pairs; n++) {
    const likes: string[] = []
    for (const first of ['tick', 'act'] as const) {
      const where = `${folder}-${first}`
      const house = await houseAt(where)
      await settle(house)
      const chance = chanceOf(seed + 7919 * n)
      const s = new Simulation({ house, chance, cases: 1, from: span.from + chance.below(700) * DAY, to: never })
      const caseId = await s.file('twin')
      for (let acts = chance.below(14); acts > 0; acts--) {
        s.now += chance.below(2 * DAY)
        await s.actIn(caseId)
      }
      await late(s, house, caseId, first, chance.one([0, 1, 5 * DAY, 40 * DAY]))
      if (first === 'act') {
        result.overtaken += (s.told.refused.overtaken ?? 0) > 0 ? 1 : 0
        result.taken += s.told.moves > 0 ? 1 : 0
      }
      likes.push(await likenessOf(house))
      await house.store.close()
      rmSync(where, { recursive: true, force: true })
    }
    result.pairs++
    if (likes[0] !== likes[1]) result.faults.push(`pair ${n}: the records differ`)
  }
  return result
}

/** The person looked at the page before the deadline passed, and acts after. */
async function late(s: Simulation, house: House, caseId: string, first: 'tick' | 'act', by: number) {
  const { db, t } = house.store
  const [due] = await db.select({ due: t.deadlines.due }).from(t.deadlines).where(and(eq(t.deadlines.caseId, caseId), eq(t.deadlines.open, true), eq(t.deadlines.kind, 'deadline'))).orderBy(asc(t.deadlines.due)).limit(1)
  const [c] = await db.select({ rootId: t.cases.rootId }).from(t.cases).where(and(eq(t.cases.id, caseId), isNull(t.cases.endedAt)))
  if (!c || !due || due.due >= never) return
  const [seen] = await db.select({ version: t.proceedings.version }).from(t.proceedings).where(eq(t.proceedings.id, c.rootId))
  s.now = due.due + by
  if (first === 'tick') await s.turn()
  await s.move(caseId, c.rootId, 'withdraw', seen!.version)
  await s.turn()
}
