/** Evidence as its readers see it, and the one place that decides whether a reader may have a file. */
import { and, asc, eq, inArray, or } from 'drizzle-orm'
import type { Handle } from '~/db/index.server'
import type { Audience, Party } from '~/machines/workflow'
import { actorKey, partiesOf, seatOf, type Actor } from '../engine/actor.server'
import { mayRead, readable } from '../audience'
import { confidedToAnother } from '../engine/confided.server'
import type { EvidenceItem } from './item'
import { kindOf } from './kinds'

type Row = {
  id: string; name: string; sha256: string; size: number; type: string; renditionType: string | null; createdAt: number
  caseId?: string | null; seat?: Party | null; audience?: Audience; seq?: number | null
}

export function itemOf(row: Row, reader: { original: boolean; seat?: Party }): EvidenceItem {
  const { id, name, sha256, size, type, createdAt, caseId, seat = null, audience = 'sealed', seq = null } = row
  return {
    id, name, sha256, size, type, group: kindOf(type).group, at: createdAt,
    pictured: row.renditionType !== null && row.renditionType !== 'image/heic' && kindOf(row.renditionType).group === 'image',
    original: reader.original && row.renditionType !== null,
    ...(caseId ? { linked: { seat, audience, seq, mine: seat !== null && seat === reader.seat } } : {}),
  }
}

/** Who sits in the case and may see the item; who brought it always may, whomever it was addressed to. */
const sees = (seat: Party, row: { seat: Party | null; audience: Audience }) => mayRead(seat, row.audience) || row.seat === seat
/** The original holds what the copy leaves out (where and by which device a picture was taken): for who brought it and for those who decide. */
const seesOriginal = (seat: Party, row: { seat: Party | null }) => mayRead(seat, 'deciders') || row.seat === seat

/** All files of a case that the seat may see, oldest first; of some events only when their numbers are given. */
export async function evidenceOfCase(h: Handle, caseId: string, seat: Party, seqs?: readonly number[]): Promise<EvidenceItem[]> {
  const { evidence: e, blobs: b } = h.t
  const rows = await h.db
    .select({ id: e.id, name: e.name, sha256: b.sha256, size: b.size, type: b.type, renditionType: b.renditionType, createdAt: e.createdAt, caseId: e.caseId, seat: e.seat, audience: e.audience, seq: e.seq })
    .from(e).innerJoin(b, eq(b.sha256, e.blob))
    .where(and(eq(e.caseId, caseId), or(inArray(e.audience, readable(seat)), eq(e.seat, seat)), seqs ? inArray(e.seq, [...seqs]) : undefined))
    .orderBy(asc(e.createdAt), asc(e.id))
  return rows.filter((row) => sees(seat, row)).map((row) => itemOf(row, { seat, original: seesOriginal(seat, row) }))
}

export type Opened = {
  id: string; name: string; sha256: string; type: string; rendition: { sha256: string; type: string } | undefined
  caseId: string | null; original: boolean; actor: string
}

/**
 * The file for whoever asks, decided anew at every use: not yet in a case, its owner only; in a case, the seats that may
 * see it. undefined for a stranger and for what does not exist, alike. `actors`: everyone this request may speak as.
 */
export async function openFor(h: Handle, actors: readonly Actor[], id: string): Promise<Opened | undefined> {
  const { evidence: e, blobs: b } = h.t
  const [row] = await h.db
    .select({ id: e.id, name: e.name, owner: e.owner, caseId: e.caseId, seat: e.seat, audience: e.audience, seq: e.seq, sha256: b.sha256, type: b.type, renditionSha256: b.renditionSha256, renditionType: b.renditionType })
    .from(e).innerJoin(b, eq(b.sha256, e.blob)).where(eq(e.id, id))
  if (!row) return undefined
  const rendition = row.renditionSha256 && row.renditionType ? { sha256: row.renditionSha256, type: row.renditionType } : undefined
  const opened = (actor: Actor, original: boolean): Opened => ({ id, name: row.name, sha256: row.sha256, type: row.type, rendition, caseId: row.caseId, original, actor: actorKey(actor) })
  if (row.caseId === null) {
    const owner = actors.find((actor) => actorKey(actor) === row.owner)
    return owner && opened(owner, true)
  }
  const parties = await partiesOf(h, row.caseId)
  for (const actor of actors) {
    const seated = await seatOf(h, actor, row.caseId, parties)
    if (seated && sees(seated.seat, row) && !(await confidedToAnother(h, row.caseId, seated.seat, row))) return opened(actor, seesOriginal(seated.seat, row))
  }
  return undefined
}
