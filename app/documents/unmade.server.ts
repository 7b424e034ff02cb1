/** Documents that could not be made, and those with characters the fonts lack: for the administrators. No word of what they say. */
import { and, asc, count, desc, eq, gt, isNotNull, or } from 'drizzle-orm'
import type { Handle, Store } from '~/db/index.server'

const most = 100
const troubled = (h: Handle) => {
  const t = h.t.documents
  return or(eq(t.status, 'failed'), and(eq(t.status, 'queued'), gt(t.attempts, 0)))
}

export const countUnmade = async (h: Handle): Promise<number> => (await h.db.select({ n: count() }).from(h.t.documents).where(troubled(h)))[0]!.n

export async function unmade(h: Handle) {
  const { documents: t, cases } = h.t
  const columns = { id: t.id, kind: t.kind, reference: cases.reference, status: t.status, attempts: t.attempts, why: t.lastError, issuedAt: t.issuedAt, missing: t.missing }
  const failed = await h.db.select(columns).from(t).innerJoin(cases, eq(cases.id, t.caseId)).where(troubled(h)).orderBy(asc(t.issuedAt)).limit(most)
  const marked = await h.db.select(columns).from(t).innerJoin(cases, eq(cases.id, t.caseId)).where(and(eq(t.status, 'sealed'), isNotNull(t.missing))).orderBy(desc(t.issuedAt)).limit(most)
  return { failed, marked }
}

/** Back to the draughtsman with a fresh count of tries. False when it is not waiting for that; what was erased stays unmade. */
export async function makeAgain(store: Store, id: string): Promise<boolean> {
  const t = store.t.documents
  const rows = await store.write((tx) => tx.db.update(t).set({ status: 'queued', attempts: 0, nextAt: 0, leaseUntil: null, lastError: null }).where(and(eq(t.id, id), troubled(tx), isNotNull(t.data))).returning({ id: t.id }))
  return rows.length > 0
}
