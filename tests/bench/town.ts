/** A demonstration grown to a size: its own lived-in cases through the engine, then copies of them until there are enough. */
import { and, eq, inArray } from 'drizzle-orm'
import { defaults } from '~/app/engine/pinned-rules.server'
import { seedWhenEmpty } from '~/app/demo/demonstration.server'
import { organisations, people, type PersonKey } from '~/app/demo/world'
import { secretKept } from '~/app/launch/secret'
import type { House } from '~/app/house.server'
import { openHouse } from '~/app/open-house.server'
import { readSettings } from '~/app/settings.server'
import { chinaCalendar } from '~/machines/calendar'
import { workflowNamed } from '~/machines/registry'
import { step } from '~/machines/step'
import { isRefusal, type Happening, type Proceeding } from '~/machines/workflow'
import { copyCases } from './copies'

export const withdrawal: Omit<Happening, 'at'> = { type: 'withdraw', by: 'complainant', fields: { reason: '已自行解决', understood: 'yes' }, facts: {} }
/** One case whose complainant has a door and may withdraw it: what a form is posted for. */
export type Withdrawable = { reference: string; person: PersonKey; version: number; seq: number }
export type Town = { folder: string; cases: number; withdrawable: Withdrawable[]; example: Proceeding; jishi: string }

export async function openTown(folder: string): Promise<House> {
  const read = readSettings({ HEJIE_DATA: folder, LOG_LEVEL: 'error' }, secretKept)
  if (!read.ok) throw new Error(read.problems.join('\n'))
  return openHouse(read.settings)
}

export async function growTown(folder: string, cases: number): Promise<Town> {
  const house = await openTown(folder)
  await seedWhenEmpty(house)
  const { db, t } = house.store
  // What the seeding would have had to send is not what is measured.
  await house.store.write((tx) => tx.db.update(tx.t.outbox).set({ status: 'sent' }).where(eq(tx.t.outbox.status, 'queued')))
  const lived = await db.select({ id: t.cases.id, seq: t.cases.seq, version: t.proceedings.version, snapshot: t.proceedings.snapshot, userId: t.parties.userId }).from(t.cases)
    .innerJoin(t.proceedings, eq(t.proceedings.id, t.cases.rootId)).innerJoin(t.parties, and(eq(t.parties.caseId, t.cases.id), eq(t.parties.seat, 'complainant')))
    .where(inArray(t.cases.workflow, ['complaint']))
  await house.store.close()

  const doors = new Map((Object.keys(people) as PersonKey[]).filter((key) => people[key].door).map((key) => [people[key].id as string, key]))
  const open = new Map(lived.filter((c) => c.userId && doors.has(c.userId) && withdraws(c.snapshot)).map((c) => [c.id, c]))
  if (!open.size) throw new Error('no case of the demonstration can be withdrawn')
  const copies = copyCases(folder, lived.map((c) => c.id), Math.max(0, cases - lived.length))
  return {
    folder, cases: lived.length + copies.length, example: [...open.values()][0]!.snapshot, jishi: `org:${organisations.jishi.id}`,
    withdrawable: copies.flatMap(({ from, reference }) => {
      const c = open.get(from)
      return c ? [{ reference, person: doors.get(c.userId!)!, version: c.version, seq: c.seq }] : []
    }),
  }
}

function withdraws(p: Proceeding): boolean {
  const at = Math.max(Date.now(), ...Object.values(p.since))
  return !isRefusal(step(workflowNamed(p.workflow), p, { ...withdrawal, at }, { rules: defaults.rules, calendar: chinaCalendar, pauses: [] }))
}
