/** Fingerprints of contacts written before they had a key are keyed where they stand, once, when the portal starts. */
import { and, asc, eq, gt, inArray, like, or, sql } from 'drizzle-orm'
import type { Store } from '~/db/index.server'
import { keyed, withoutKey } from './contact-text'

const done = 'contacts-keyed'
const atOnce = 500

/** Repeats nothing and loses nothing when it is broken off: what has its key is passed over by the next start. */
export async function keyContacts(store: Store, key: Buffer): Promise<number> {
  const { installation: i, searchRows: s } = store.t
  if ((await store.db.select({ key: i.key }).from(i).where(eq(i.key, done))).length) return 0
  let count = 0
  for (let last = 0; ; ) {
    const bare = and(gt(s.n, last), eq(s.audience, 'deciders'), or(like(s.body, 'tel%'), like(s.body, 'mail%')))
    const found = await store.db.select({ n: s.n, body: s.body }).from(s).where(bare).orderBy(asc(s.n)).limit(atOnce)
    if (!found.length) break
    last = found.at(-1)!.n
    const old = found.filter((row) => withoutKey.test(row.body)).map((row) => row.n)
    if (old.length) count += await keyRows(store, old, key)
  }
  await store.write(async (tx) => {
    // The words taken out stay in the pieces of the index until these are joined.
    if (count && tx.dialect === 'sqlite') await tx.rows(sql`INSERT INTO search_fts(search_fts) VALUES ('optimize')`)
    await tx.db.insert(i).values({ key: done, value: String(count) }).onConflictDoNothing()
  })
  return count
}

/** Out and in again under the same number, so that the index follows and the order stays. Only what this write took out comes back. */
const keyRows = (store: Store, numbers: number[], key: Buffer): Promise<number> =>
  store.write(async ({ db, t: { searchRows: s } }) => {
    const rows = await db.delete(s).where(inArray(s.n, numbers)).returning()
    if (rows.length) await db.insert(s).values(rows.map((row) => ({ ...row, body: row.body.split(' ').map((word) => keyed(key, word)).join(' ') })))
    return rows.length
  })
