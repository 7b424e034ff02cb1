/**
 * The papers of a case against the record: each was issued by an event and none is missing, says what it was issued with, and is
 * the file it became. What was erased can no longer be compared.
 */
import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { blobsOf } from '../evidence/blobs.server'
import { fileFlaw } from '../evidence/verifying.server'
import type { House } from '../house.server'
import type { DocumentRow } from './claim.server'
import type { Given } from './given'

/** What an event of the record asked to be issued. */
export type Issued = { proceedingId: string; seq: number; kind: string }
/** `whole`: the proceedings whose every event could be read, so that all they issued is known. */
export type Told = { issued: readonly Issued[]; whole: ReadonlySet<string> }
type Say = (what: string, seq?: number) => unknown

export async function verifyDocuments(house: Pick<House, 'store' | 'sealer' | 'settings'>, caseId: string, { issued, whole }: Told, flaw: Say): Promise<void> {
  const { documents: t } = house.store.t
  const rows = await house.store.db.select().from(t).where(eq(t.caseId, caseId))
  const left = new Map<string, number>()
  const keyOf = (d: Issued) => `${d.proceedingId} ${d.seq} ${d.kind}`
  for (const d of issued) left.set(keyOf(d), (left.get(keyOf(d)) ?? 0) + 1)
  for (const row of rows) {
    const what = (await wordsFlaw(house, row)) ?? (await paperFlaw(house, row))
    if (what) flaw(`the document ${row.kind} ${what}`, row.seq)
    if (whole.has(row.proceedingId) && !left.get(keyOf(row))) flaw(`no event issued the document ${row.kind}`, row.seq)
    left.set(keyOf(row), (left.get(keyOf(row)) ?? 0) - 1)
  }
  for (const d of issued) if ((left.get(keyOf(d)) ?? 0) > 0) flaw(`the document ${d.kind} is missing`, d.seq)
}

/** What it says, and that the row says the same of it. */
async function wordsFlaw({ store, sealer }: Pick<House, 'store' | 'sealer'>, row: DocumentRow): Promise<string | undefined> {
  if (row.data === null) return undefined
  const plain = await sealer.open(store, `case:${row.caseId}`, row.data).catch(() => 'unreadable' as const)
  if (plain === undefined) return undefined
  if (plain === 'unreadable') return 'cannot be opened: it was changed, or sealed under another secret'
  if (createHash('sha256').update(plain).digest('hex') !== row.dataHash) return 'is not what was issued'
  const { about } = JSON.parse(plain) as Given
  return about.kind === row.kind && about.issuedAt === row.issuedAt ? undefined : 'was issued as another one'
}

/** Sealed once, it has its file; before that it has none. */
async function paperFlaw(house: Pick<House, 'settings'>, { status, sha256, size, unsignedSha256, certificate }: DocumentRow): Promise<string | undefined> {
  if (status !== 'sealed') return sha256 === null && unsignedSha256 === null ? undefined : `has a file though it is ${status}`
  if (sha256 === null || unsignedSha256 === null || certificate === null) return 'has no file'
  const what = await fileFlaw(blobsOf(house as House), sha256, size ?? undefined)
  return what && (what === 'missing' ? 'has no file' : `has a file that is ${what}`)
}
