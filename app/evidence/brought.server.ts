/** Files brought with a draft or a move not yet made: they belong to who brought them and to no case. */
import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Handle } from '~/db/index.server'
import type { House } from '../house.server'
import { itemOf } from './evidence.server'
import type { EvidenceItem } from './item'

/** `owner` is actorKey(actor). */
export async function unlinkedOf(h: Handle, owner: string) {
  const { evidence: e, blobs: b } = h.t
  return h.db
    .select({ id: e.id, name: e.name, sha256: b.sha256, size: b.size, type: b.type, renditionType: b.renditionType, createdAt: e.createdAt })
    .from(e).innerJoin(b, eq(b.sha256, e.blob)).where(and(eq(e.owner, owner), isNull(e.caseId))).orderBy(asc(e.createdAt), asc(e.id))
}

/** Of the ids a draft or a form holds, those that are still the owner's, in the order given. Foreign and unknown ids are silently absent. */
export async function broughtBy(h: Handle, owner: string, ids: readonly string[]): Promise<EvidenceItem[]> {
  const rows = new Map((await unlinkedOf(h, owner)).map((row) => [row.id, row]))
  return [...new Set(ids)].flatMap((id) => rows.get(id) ?? []).map((row) => itemOf(row, 'owner'))
}

/** Takes files away again. What is part of a case stays, and so does everybody else's. Returns how many went. */
export async function forgetBrought(house: House, owner: string, ...ids: string[]): Promise<number> {
  if (!ids.length) return 0
  const t = house.store.t.evidence
  const gone = await house.store.write((tx) => tx.db.delete(t).where(and(inArray(t.id, ids), eq(t.owner, owner), isNull(t.caseId))).returning({ id: t.id }))
  return gone.length
}
