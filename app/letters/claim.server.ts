/**
 * Which worker sends a row, and what became of it. A claim is a lease written by comparing: the statement that takes a row
 * asks again whether it is free, so of two workers on PostgreSQL the later one finds it taken. The lease's own end names its holder.
 */
import { and, asc, eq, inArray, isNull, lte, or } from 'drizzle-orm'
import type { Handle, Store, Tables } from '~/db/index.server'

export type OutboxRow = Tables['outbox']['$inferSelect']
export type Claimed = OutboxRow & { leaseUntil: number }

export const lease = 5 * 60_000
/** How many rows one worker takes at a time. */
const most = 16

const free = (h: Handle, now: number) => {
  const t = h.t.outbox
  return and(eq(t.status, 'queued'), lte(t.nextAt, now), or(isNull(t.leaseUntil), lte(t.leaseUntil, now)))
}
const due = (h: Handle, now: number, limit: number) =>
  h.db.select({ id: h.t.outbox.id }).from(h.t.outbox).where(free(h, now)).orderBy(asc(h.t.outbox.nextAt), asc(h.t.outbox.id)).limit(limit)

export const anythingDue = async (h: Handle, now: number): Promise<boolean> => (await due(h, now, 1)).length > 0

export async function claim(store: Store, now: number): Promise<Claimed[]> {
  const rows = await store.write(async (tx) => {
    const ids = (await due(tx, now, most)).map((r) => r.id)
    if (!ids.length) return []
    return tx.db.update(tx.t.outbox).set({ leaseUntil: now + lease }).where(and(inArray(tx.t.outbox.id, ids), free(tx, now))).returning()
  })
  return (rows as Claimed[]).sort((a, b) => (a.id < b.id ? -1 : 1))
}

const mine = (h: Handle, row: Claimed) => and(eq(h.t.outbox.id, row.id), eq(h.t.outbox.status, 'queued'), eq(h.t.outbox.leaseUntil, row.leaseUntil))

/** Lengthens a lease that still has work before it. False when another worker has taken the row since. */
export async function keep(store: Store, row: Claimed, now: number): Promise<boolean> {
  if (row.leaseUntil - now > lease / 2) return true
  const kept = await store.write((tx) => tx.db.update(tx.t.outbox).set({ leaseUntil: now + lease }).where(mine(tx, row)).returning({ id: tx.t.outbox.id }))
  if (kept.length) row.leaseUntil = now + lease
  return kept.length > 0
}

/** Gives a row back untried. */
export const release = (store: Store, row: Claimed) =>
  store.write((tx) => tx.db.update(tx.t.outbox).set({ leaseUntil: null }).where(mine(tx, row)))

export type Settlement = Partial<Pick<OutboxRow, 'status' | 'attempts' | 'nextAt' | 'lastError' | 'sentAt' | 'data'>>
/** Writes what became of a row, if it is still ours to say. */
export const settle = (store: Store, row: Claimed, settlement: Settlement) =>
  store.write((tx) => tx.db.update(tx.t.outbox).set({ ...settlement, leaseUntil: null }).where(mine(tx, row)))

/** Minutes until the next try, by the number of tries that failed; after the last the letter is dead and somebody must look. */
const pauses = [1, 5, 15, 60, 180, 360, 720, 1440]
export const nextTry = (attempts: number, now: number): number | undefined => {
  const minutes = pauses[attempts - 1]
  return minutes === undefined ? undefined : now + minutes * 60_000
}

export type CopyRow = Tables['letterCopies']['$inferSelect']
/** Copies of a row that need no further try, by addressee. */
export async function copiesOf(h: Handle, outboxId: string): Promise<Map<string, CopyRow>> {
  const t = h.t.letterCopies
  return new Map((await h.db.select().from(t).where(eq(t.outboxId, outboxId))).map((c) => [c.addressee, c]))
}
export const noteCopy = (store: Store, copy: Tables['letterCopies']['$inferInsert']) =>
  store.write((tx) => tx.db.insert(tx.t.letterCopies).values(copy).onConflictDoNothing())
