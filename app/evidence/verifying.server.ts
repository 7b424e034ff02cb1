/** I8: every file a row speaks of exists, can be read, and is what its name says; every evidence row has its blob. */
import { createHash } from 'node:crypto'
import { asc, eq, gt, isNull } from 'drizzle-orm'
import type { House } from '../house.server'
import { blobsOf, type BlobStore } from './blobs.server'

export type BlobProblem = { sha256: string; what: 'missing' | 'unreadable' | 'not what its name says' | 'of another size' | 'evidence without its blob' }

/** Reads every referenced file once, a piece at a time. An empty list is the proof. */
export async function verifyBlobs(house: House): Promise<BlobProblem[]> {
  const { db, t } = house.store
  const { blobs: b, evidence: e } = t
  const store = blobsOf(house)
  const orphans = await db.select({ sha256: e.blob }).from(e).leftJoin(b, eq(b.sha256, e.blob)).where(isNull(b.sha256))
  const problems: BlobProblem[] = orphans.map(({ sha256 }) => ({ sha256, what: 'evidence without its blob' }))
  for (let after = ''; ; ) {
    const rows = await db.select({ sha256: b.sha256, size: b.size, rendition: b.renditionSha256 }).from(b).where(gt(b.sha256, after)).orderBy(asc(b.sha256)).limit(200)
    if (!rows.length) return problems
    after = rows.at(-1)!.sha256
    for (const { sha256, size, rendition } of rows) {
      const what = await fileFlaw(store, sha256, size)
      if (what) problems.push({ sha256, what })
      const inCopy = rendition && (await fileFlaw(store, rendition))
      if (inCopy) problems.push({ sha256: rendition, what: inCopy })
    }
  }
}

/** Of one file: undefined when it is there and what its name says. */
export async function fileFlaw(store: BlobStore, sha256: string, size?: number): Promise<BlobProblem['what'] | undefined> {
  const reader = await store.open(sha256).catch(() => 'unreadable' as const)
  if (reader === undefined) return 'missing'
  if (reader === 'unreadable') return reader
  try {
    const hash = createHash('sha256')
    for await (const bytes of reader.read()) hash.update(bytes)
    if (hash.digest('hex') !== sha256) return 'not what its name says'
    return size !== undefined && reader.size !== size ? 'of another size' : undefined
  } catch {
    return 'unreadable'
  } finally {
    await reader.close()
  }
}
