/**
 * Which worker does a row of a table of work, and when it is tried again. A claim is a lease written by comparing: the statement
 * that takes a row asks again whether it is free, so of two workers on PostgreSQL the later one finds it taken. The lease's
 * own end names its holder.
 */
import { and, asc, eq, inArray, isNull, lte, or, type SQL } from 'drizzle-orm'
import type { Handle, Store, Tables } from '~/db/index.server'

export type Work = 'outbox' | 'documents'
type Row<T extends Work> = Tables[T]['$inferSelect']
export type Claimed<T extends Work> = Row<T> & { leaseUntil: number }

export const lease = 5 * 60_000

// Both tables have these columns; a union of two tables is more than the types of a query can hold.
const tableOf = (h: Handle, work: Work) => h.t[work] as Tables['outbox']
const free = (h: Handle, work: Work, now: number) => {
  const t = tableOf(h, work)
  return and(eq(t.status, 'queued'), lte(t.nextAt, now), or(isNull(t.leaseUntil), lte(t.leaseUntil, now)))
}
const due = (h: Handle, work: Work, now: number, limit: number) => {
  const t = tableOf(h, work)
  return h.db.select({ id: t.id }).from(t).where(free(h, work, now)).orderBy(asc(t.nextAt), asc(t.id)).limit(limit)
}

/** Looked for without the writer's queue: most looks find nothing. */
export const anythingDue = async (h: Handle, work: Work, now: number): Promise<boolean> => (await due(h, work, now, 1)).length > 0

/** The longest due that are free, at most so many. */
export async function claim<T extends Work>(store: Store, work: T, now: number, most: number): Promise<Claimed<T>[]> {
  const rows = await store.write(async (tx) => {
    const t = tableOf(tx, work)
    const ids = (await due(tx, work, now, most)).map((r) => r.id)
    return ids.length ? tx.db.update(t).set({ leaseUntil: now + lease }).where(and(inArray(t.id, ids), free(tx, work, now))).returning() : []
  })
  return (rows as unknown as Claimed<T>[]).sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The row, if it is still its claimer's to speak of. */
export const mine = (h: Handle, work: Work, row: { id: string; leaseUntil: number }): SQL | undefined => {
  const t = tableOf(h, work)
  return and(eq(t.id, row.id), eq(t.status, 'queued'), eq(t.leaseUntil, row.leaseUntil))
}

/** Minutes until the next try, by the number of tries that failed; after the last the row is dead and somebody must look. */
const pauses = [1, 5, 15, 60, 180, 360, 720, 1440]
export const nextTry = (attempts: number, now: number): number | undefined => {
  const minutes = pauses[attempts - 1]
  return minutes === undefined ? undefined : now + minutes * 60_000
}
