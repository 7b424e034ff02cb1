/** Clockworks with a fault each, for the controls: a proof that does not notice them would notice nothing. */
import { and, desc, eq } from 'drizzle-orm'
import { fireDue } from '~/app/case-engine.server'
import { dueCases, turnOnce } from '~/app/clockwork.server'
import type { House } from '~/app/house.server'

const DAY = 86_400_000
export const broken: readonly { what: string; clockwork: (house: House) => Promise<number> }[] = [
  { what: 'a clockwork that is a day fast', clockwork: (house) => turnOnce({ ...house, clock: { now: () => house.clock.now() + DAY } as House['clock'] }) },
  {
    what: 'a clockwork that leaves every third case out',
    clockwork: async (house) => {
      let fired = 0
      for (const [n, id] of (await dueCases(house)).entries()) if (n % 3) fired += await fireDue(house, id)
      return fired
    },
  },
  {
    what: 'a clockwork that forgets what it has fired',
    clockwork: async (house) => {
      const fired = await turnOnce(house)
      await house.store.write(async ({ db, t: { deadlines: d } }) => {
        const [last] = fired ? await db.select({ id: d.id }).from(d).where(and(eq(d.how, 'fired'), eq(d.kind, 'deadline'))).orderBy(desc(d.due)).limit(1) : []
        if (last) await db.update(d).set({ open: true, how: null, closedSeq: null }).where(eq(d.id, last.id))
      })
      return fired + (await turnOnce(house))
    },
  },
]
