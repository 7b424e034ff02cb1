/** The documents of a case that a seat may read, and one of them for download: decided by `reads`, anew at each request. */
import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Handle } from '~/db/index.server'
import type { Party } from '~/machines/workflow'
import { mayRead, readable, reads } from '../audience'
import { partiesOf, seatOf, type Actor } from '../engine/actor.server'
import { readerIn } from '../engine/reader.server'
import type { DocumentRow } from './claim.server'
import type { DocumentKind } from './kinds'

export type DocumentItem = { id: string; kind: DocumentKind; issuedAt: number; code: string; state: 'ready' | 'coming' | 'failed'; size: number | null; /** for whoever issued it: what its fonts could not show */ missing: string[] }

export async function documentsOf(h: Handle, caseId: string, seat: Party): Promise<DocumentItem[]> {
  const t = h.t.documents
  const rows = await h.db.select({ id: t.id, kind: t.kind, issuedAt: t.issuedAt, code: t.code, status: t.status, size: t.size, missing: t.missing, audience: t.audience }).from(t)
    .where(and(eq(t.caseId, caseId), inArray(t.audience, readable(seat)))).orderBy(asc(t.issuedAt), asc(t.id))
  const reader = await readerIn(h, caseId, seat)
  return rows.filter((r) => reads(reader, { audience: r.audience, at: r.issuedAt })).map(({ status, audience: _, missing, ...r }) => ({
    ...r, kind: r.kind as DocumentKind, state: status === 'sealed' ? 'ready' : status === 'queued' ? 'coming' : 'failed', missing: mayRead(seat, 'deciders') ? (missing ?? []) : [],
  }))
}

/** undefined for a stranger, for what the reader's seat may not read, and for what is not there. */
export async function documentFor(h: Handle, actorAt: (caseId: string) => Promise<Actor | undefined>, id: string): Promise<{ row: DocumentRow; actor: Actor } | undefined> {
  if (!/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(id)) return undefined
  const [row] = await h.db.select().from(h.t.documents).where(eq(h.t.documents.id, id))
  const actor = row && (await actorAt(row.caseId))
  const seated = actor && (await seatOf(h, actor, row.caseId, await partiesOf(h, row.caseId)))
  return seated && reads(await readerIn(h, row.caseId, seated.seat), { audience: row.audience, at: row.issuedAt }) ? { row, actor } : undefined
}
