/**
 * Takes away what nobody refers to: files whose rows were removed, and what a broken upload left. What is young is left
 * alone, because a file has its name before its row is written; a file brought again gets a fresh date in both places.
 */
import { rename, readdir, stat, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { and, asc, gt, inArray, lt, notExists, or, eq } from 'drizzle-orm'
import { wallClock } from '../clock.server'
import type { House } from '../house.server'
import { blobsOf, type BlobStore } from './blobs.server'

const young = 24 * 3_600_000
/** Longer than the server lets a request take. */
const uploading = 3_600_000
const page = 500

/** Returns how many rows and files went. `now` is wall clock time. */
export async function sweep(house: House, now = wallClock()): Promise<{ rows: number; files: number }> {
  const store = blobsOf(house)
  const before = now - young
  const rows = await forgetBlobs(house, before)
  let files = await sweepIncoming(store, now - uploading)
  for (const shelf of await shelves(store)) files += await sweepShelf(house, store, shelf, before)
  return { rows, files }
}

/** At boot, with one process on the data folder nothing can be on its way in; with several, what is old cannot. */
export const sweepLeftovers = (house: House): Promise<number> => sweepIncoming(blobsOf(house), house.store.dialect === 'sqlite' ? Number.POSITIVE_INFINITY : wallClock() - uploading)

/** Sweeps once an hour until stopped. `failed` hears of what went wrong; the next hour tries again. */
export function startSweeping(house: House, failed: (error: unknown) => void): { stop: () => Promise<void> } {
  let going: Promise<unknown> = Promise.resolve()
  const timer = setInterval(() => { going = sweep(house).catch(failed) }, 3_600_000)
  timer.unref()
  return {
    async stop() {
      clearInterval(timer)
      await going
    },
  }
}

async function forgetBlobs(house: House, before: number): Promise<number> {
  const { blobs: b, evidence: e } = house.store.t
  let gone = 0
  for (let after = ''; ; ) {
    const { db } = house.store
    const old = await db.select({ sha256: b.sha256 }).from(b)
      .where(and(gt(b.sha256, after), lt(b.createdAt, before), notExists(db.select({ id: e.id }).from(e).where(eq(e.blob, b.sha256)))))
      .orderBy(asc(b.sha256)).limit(page)
    if (!old.length) return gone
    after = old.at(-1)!.sha256
    const names = old.map((row) => row.sha256)
    // Asked again inside the write: somebody may have brought the file since, which also renews its date.
    gone += await house.store.write(async (tx) => {
      const deleted = await tx.db.delete(b).where(and(inArray(b.sha256, names), lt(b.createdAt, before), notExists(tx.db.select({ id: e.id }).from(e).where(eq(e.blob, b.sha256))))).returning({ sha256: b.sha256 })
      return deleted.length
    })
  }
}

const shelves = async (store: BlobStore) => (await readdir(store.folder)).filter((name) => /^[0-9a-f]{2}$/.test(name)).map((name) => join(store.folder, name))

async function sweepShelf(house: House, store: BlobStore, shelf: string, before: number): Promise<number> {
  const names = (await readdir(shelf)).filter((name) => /^[0-9a-f]{64}$/.test(name))
  let gone = 0
  for (let at = 0; at < names.length; at += page) {
    const some = names.slice(at, at + page)
    const { blobs: b, documents: d } = house.store.t
    const rows = await house.store.db.select({ sha256: b.sha256, rendition: b.renditionSha256 }).from(b).where(or(inArray(b.sha256, some), inArray(b.renditionSha256, some)))
    const papers = await house.store.db.select({ sha256: d.sha256 }).from(d).where(inArray(d.sha256, some))
    const wanted = new Set([...rows.flatMap((row) => [row.sha256, row.rendition]), ...papers.map((row) => row.sha256)])
    for (const name of some) if (!wanted.has(name) && (await takeAway(store, join(shelf, name), name, before))) gone++
  }
  return gone
}

/** Moved aside, looked at again, and put back if it was brought in between: then it is a new file under the old name. */
async function takeAway(store: BlobStore, path: string, name: string, before: number): Promise<boolean> {
  const known = await stat(path).catch(() => undefined)
  if (!known || known.mtimeMs >= before) return false
  const aside = join(store.incoming, `swept-${name}`)
  await rename(path, aside)
  if ((await stat(aside)).mtimeMs >= before) {
    await rename(aside, path)
    return false
  }
  await unlink(aside)
  return true
}

async function sweepIncoming(store: BlobStore, before: number): Promise<number> {
  let gone = 0
  for (const name of await readdir(store.incoming)) {
    const path = join(store.incoming, name)
    const found = await stat(path).catch(() => undefined)
    if (!found || found.mtimeMs >= before) continue
    const aside = /^swept-([0-9a-f]{64})$/.exec(name)?.[1]
    // Somebody was stopped between taking it aside and deciding: back to its place, and to the next sweep.
    if (aside) {
      await rename(path, store.pathOf(aside)).catch(() => {})
      continue
    }
    await unlink(path).catch(() => {})
    gone++
  }
  return gone
}
