/** The demonstration as a whole: laid into an empty store, moved in time, and laid anew. Nothing of it opens in production. */
import { and, desc, eq } from 'drizzle-orm'
import type { Handle } from '~/db/index.server'
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
  await house.store.write((tx) => layPastAside(tx, house.clock.now()))
}

/**
 * The past of the demonstration left two thousand letters and three hundred papers. Letters of more than a week ago count as
 * delivered in their day; the others, and the papers one by one with the newest first, come after whatever is written from
 * now on, since somebody waits for that at the screen.
 */
async function layPastAside({ db, t }: Handle, now: number): Promise<void> {
  const wall = wallClock()
  const letters = await db.select({ id: t.outbox.id, data: t.outbox.data }).from(t.outbox).where(and(eq(t.outbox.status, 'queued'), eq(t.outbox.nextAt, 0)))
  for (const { id, data } of letters) {
    const at = Number(data.at)
    await db.update(t.outbox).set(at < now - 7 * DAY ? { status: 'sent', sentAt: at } : { nextAt: wall }).where(eq(t.outbox.id, id))
  }
  const papers = await db.select({ id: t.documents.id }).from(t.documents).where(eq(t.documents.status, 'queued')).orderBy(desc(t.documents.issuedAt))
  for (const [n, { id }] of papers.entries()) await db.update(t.documents).set({ nextAt: wall + n * paperEvery }).where(eq(t.documents.id, id))
}
const paperEvery = 3_000

export type Passing = { hours?: number; days?: number; workDays?: number }
/** Moves the case clock forward and lets everything fall due on the way. Returns how many deadlines and reminders fired. */
export async function passTime(house: House, { hours = 0, days = 0, workDays = 0 }: Passing): Promise<number> {
  const now = house.clock.now()
  const later = now + hours * 3_600_000 + days * DAY
  const to = workDays ? addWorkDays(later, workDays, chinaCalendar) : later
  await house.clock.move(house.store, to - now)
  return turnOnce(house)
}
