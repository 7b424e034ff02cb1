/** Which worker makes a document's paper, and what became of it: a lease written by comparing, as the postman's. */
import { and, asc, eq, inArray, isNull, lte, or } from 'drizzle-orm'
import type { Handle, Store, Tables } from '~/db/index.server'

export type DocumentRow = Tables['documents']['$inferSelect']
export type Claimed = DocumentRow & { leaseUntil: number }

const lease = 5 * 60_000

const free = (h: Handle, now: number) => {
  const t = h.t.documents
  return and(eq(t.status, 'queued'), lte(t.nextAt, now), or(isNull(t.leaseUntil), lte(t.leaseUntil, now)))
}

/** The oldest that waits, or nothing. */
export async function claimOne(store: Store, now: number): Promise<Claimed | undefined> {
  const t = store.t.documents
  const next = (h: Handle) => h.db.select({ id: h.t.documents.id }).from(h.t.documents).where(free(h, now)).orderBy(asc(h.t.documents.nextAt), asc(h.t.documents.id)).limit(1)
  // Looked for without the writer's queue: most looks find nothing.
  if (!(await next(store)).length) return undefined
  const rows = await store.write(async (tx) => {
    const ids = (await next(tx)).map((r) => r.id)
    return ids.length ? tx.db.update(t).set({ leaseUntil: now + lease }).where(and(inArray(t.id, ids), free(tx, now))).returning() : []
  })
  return rows[0] as Claimed | undefined
}

export type Outcome = Partial<Pick<DocumentRow, 'status' | 'attempts' | 'nextAt' | 'lastError' | 'unsignedSha256' | 'sha256' | 'size' | 'sealedAt' | 'certificate' | 'missing'>>
/** Writes what became of it, if it is still ours to say. False when another worker has taken it since. */
export const settle = async (store: Store, row: Claimed, outcome: Outcome): Promise<boolean> => {
  const t = store.t.documents
  const done = await store.write((tx) => tx.db.update(t).set({ ...outcome, leaseUntil: null }).where(and(eq(t.id, row.id), eq(t.status, 'queued'), eq(t.leaseUntil, row.leaseUntil))).returning({ id: t.id }))
  return done.length > 0
}
