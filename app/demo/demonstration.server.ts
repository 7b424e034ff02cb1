/** The demonstration as a whole: laid into an empty store, moved in time, and laid anew. Nothing of it opens in production. */
import { and, eq, lt } from 'drizzle-orm'
import { addWorkDays, chinaCalendar } from '~/machines/calendar'
import { wallClock } from '../clock.server'
import { turnOnce, withClockworkHeld } from '../clockwork.server'
import type { House } from '../house.server'
import { foundWorld } from './found.server'
import { seedCases } from './seed.server'

const DAY = 86_400_000

/** 404 in production: a door that does not exist there. */
export function demonstrationOnly({ settings }: House): void {
  if (!settings.demo) throw new Response(null, { status: 404 })
}

/** Seeds only when nobody has ever been here. */
export async function seedWhenEmpty(house: House): Promise<void> {
  const { store } = house
  const [anyone] = await store.db.select({ id: store.t.users.id }).from(store.t.users).limit(1)
  if (!anyone) await lay(house)
}

let resetting: Promise<void> | undefined
/** Asked twice at once (a double click), it is laid once. */
export function resetDemonstration(house: House): Promise<void> {
  resetting ??= withClockworkHeld(house, async () => {
    await house.store.wipe()
    house.clock.forget()
    await lay(house)
  }).finally(() => { resetting = undefined })
  return resetting
}

async function lay(house: House): Promise<void> {
  await foundWorld(house.store, house.clock.now() - 400 * DAY)
  await seedCases(house)
  await pastMayWait(house.store)
}

/** Some two thousand letters and papers of the past are made after whatever is written from now on: somebody waits for that at the screen. */
const pastMayWait = (store: House['store']) =>
  store.write(async ({ db, t }) => {
    const nextAt = wallClock()
    await db.update(t.outbox).set({ nextAt }).where(and(eq(t.outbox.status, 'queued'), eq(t.outbox.nextAt, 0)))
    await db.update(t.documents).set({ nextAt }).where(and(eq(t.documents.status, 'queued'), lt(t.documents.nextAt, nextAt)))
  })

export type Passing = { hours?: number; days?: number; workDays?: number }
/** Moves the case clock forward and lets everything fall due on the way. Returns how many deadlines and reminders fired. */
export async function passTime(house: House, { hours = 0, days = 0, workDays = 0 }: Passing): Promise<number> {
  const now = house.clock.now()
  const later = now + hours * 3_600_000 + days * DAY
  const to = workDays ? addWorkDays(later, workDays, chinaCalendar) : later
  await house.clock.move(house.store, to - now)
  return turnOnce(house)
}
