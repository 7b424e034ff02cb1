/** Which worker sends a letter, by lease (app/lease.server.ts), and what became of it and of each copy. */
import { eq } from 'drizzle-orm'
import type { Handle, Store, Tables } from '~/db/index.server'
import * as leased from '../lease.server'
import { lease, mine } from '../lease.server'

export type OutboxRow = Tables['outbox']['$inferSelect']
export type Claimed = leased.Claimed<'outbox'>

/** How many rows one worker takes at a time. */
const most = 16

export const anythingDue = (h: Handle, now: number) => leased.anythingDue(h, 'outbox', now)
export const claim = (store: Store, now: number): Promise<Claimed[]> => leased.claim(store, 'outbox', now, most)

/** Lengthens a lease that still has work before it. False when another worker has taken the row since. */
export async function keep(store: Store, row: Claimed, now: number): Promise<boolean> {
  if (row.leaseUntil - now > lease / 2) return true
  const kept = await store.write((tx) => tx.db.update(tx.t.outbox).set({ leaseUntil: now + lease }).where(mine(tx, 'outbox', row)).returning({ id: tx.t.outbox.id }))
  if (kept.length) row.leaseUntil = now + lease
  return kept.length > 0
}

/** Gives a row back untried. */
export const release = (store: Store, row: Claimed) =>
  store.write((tx) => tx.db.update(tx.t.outbox).set({ leaseUntil: null }).where(mine(tx, 'outbox', row)))

export type Settlement = Partial<Pick<OutboxRow, 'status' | 'attempts' | 'nextAt' | 'lastError' | 'sentAt' | 'data'>>
/** Writes what became of a row, if it is still ours to say. */
export const settle = (store: Store, row: Claimed, settlement: Settlement) =>
  store.write((tx) => tx.db.update(tx.t.outbox).set({ ...settlement, leaseUntil: null }).where(mine(tx, 'outbox', row)))

export type CopyRow = Tables['letterCopies']['$inferSelect']
/** Copies of a row that need no further try, by addressee. */
export async function copiesOf(h: Handle, outboxId: string): Promise<Map<string, CopyRow>> {
  const t = h.t.letterCopies
  return new Map((await h.db.select().from(t).where(eq(t.outboxId, outboxId))).map((c) => [c.addressee, c]))
}
export const noteCopy = (store: Store, copy: Tables['letterCopies']['$inferInsert']) =>
  store.write((tx) => tx.db.insert(tx.t.letterCopies).values(copy).onConflictDoNothing())
