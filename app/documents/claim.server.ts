/** Which worker makes a document's paper, by lease (app/lease.server.ts), and what became of it. */
import type { Store, Tables } from '~/db/index.server'
import { anythingDue, claim, mine, type Claimed as Leased } from '../lease.server'

export type DocumentRow = Tables['documents']['$inferSelect']
export type Claimed = Leased<'documents'>

/** The oldest that waits, or nothing. */
export const claimOne = async (store: Store, now: number): Promise<Claimed | undefined> =>
  (await anythingDue(store, 'documents', now)) ? (await claim(store, 'documents', now, 1))[0] : undefined

export type Outcome = Partial<Pick<DocumentRow, 'status' | 'attempts' | 'nextAt' | 'lastError' | 'unsignedSha256' | 'sha256' | 'size' | 'sealedAt' | 'certificate' | 'missing'>>
/** Writes what became of it, if it is still ours to say. False when another worker has taken it since. */
export const settle = async (store: Store, row: Claimed, outcome: Outcome): Promise<boolean> => {
  const t = store.t.documents
  const done = await store.write((tx) => tx.db.update(t).set({ ...outcome, leaseUntil: null }).where(mine(tx, 'documents', row)).returning({ id: t.id }))
  return done.length > 0
}
