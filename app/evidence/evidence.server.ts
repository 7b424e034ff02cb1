/** Evidence as its readers see it, and the one place that decides whether a reader may have a file. */
import { and, asc, eq, inArray, or } from 'drizzle-orm'
import type { Handle } from '~/db/index.server'
import type { Audience, Party } from '~/machines/workflow'
import { actorKey, partiesOf, seatOf, type Actor } from '../engine/actor.server'
import { readable, readsFile, readsName, readsOriginal, type Reader } from '../audience'
import { readerIn } from '../engine/reader.server'
import type { EvidenceItem } from './item'
import { kindOf } from './kinds'

type Row = {
  id: string; name: string; sha256: string; size: number; type: string; renditionType: string | null; createdAt: number
  caseId?: string | null; seat?: Party | null; audience?: Audience; seq?: number | null; nameHeld?: boolean; saidAt?: number | null
}

/** What the rules of app/audience.ts ask of a file. */
export const fileOf = (row: Pick<Row, 'createdAt' | 'saidAt' | 'seat' | 'audience' | 'nameHeld'>) =>
  ({ at: row.saidAt ?? row.createdAt, by: row.seat ?? null, audience: row.audience ?? ('sealed' as const), nameHeld: row.nameHeld ?? false })

/** Stands for a name that is held back: the same in every language and on every channel, and nobody's words. */
const insteadOf = (row: Pick<Row, 'sha256' | 'type'>) => `${row.sha256.slice(0, 8)}.${kindOf(row.type).extension}`
export const nameFor = (reader: Reader | 'owner', row: Pick<Row, 'name' | 'sha256' | 'type' | 'createdAt' | 'saidAt' | 'seat' | 'nameHeld'>) =>
  (reader === 'owner' || readsName(reader, fileOf(row)) ? row.name : insteadOf(row))

/** 'owner': a file not yet in a case, as whoever brought it sees it. */
export function itemOf(row: Row, reader: Reader | 'owner'): EvidenceItem {
  const { id, sha256, size, type, createdAt, caseId, seat = null, audience = 'sealed', seq = null } = row
  const name = nameFor(reader, row)
  return {
    id, name, ...(name !== row.name && { nameHeld: true }), sha256, size, type, group: kindOf(type).group, at: createdAt,
    pictured: row.renditionType !== null && row.renditionType !== 'image/heic' && kindOf(row.renditionType).group === 'image',
    original: (reader === 'owner' || readsOriginal(reader, fileOf(row))) && row.renditionType !== null,
    ...(caseId ? { linked: { seat, audience, seq, mine: reader !== 'owner' && seat !== null && seat === reader.seat } } : {}),
  }
}

/** All files of a case that the seat may see, oldest first; of some events only when their numbers are given. */
export async function evidenceOfCase(h: Handle, caseId: string, seat: Party, seqs?: readonly number[]): Promise<EvidenceItem[]> {
  const { evidence: e, blobs: b, caseEvents: s } = h.t
  const rows = await h.db
    .select({ id: e.id, name: e.name, nameHeld: e.nameHeld, sha256: b.sha256, size: b.size, type: b.type, renditionType: b.renditionType, createdAt: e.createdAt, saidAt: s.at, caseId: e.caseId, seat: e.seat, audience: e.audience, seq: e.seq })
    .from(e).innerJoin(b, eq(b.sha256, e.blob)).leftJoin(s, and(eq(s.caseId, e.caseId), eq(s.seq, e.seq)))
    .where(and(eq(e.caseId, caseId), or(inArray(e.audience, readable(seat)), eq(e.seat, seat)), seqs ? inArray(e.seq, [...seqs]) : undefined))
    .orderBy(asc(e.createdAt), asc(e.id))
  const reader = await readerIn(h, caseId, seat)
  return rows.filter((row) => readsFile(reader, fileOf(row))).map((row) => itemOf(row, reader))
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
  const { evidence: e, blobs: b, caseEvents: s } = h.t
  const [row] = await h.db
    .select({ id: e.id, name: e.name, nameHeld: e.nameHeld, owner: e.owner, caseId: e.caseId, seat: e.seat, audience: e.audience, createdAt: e.createdAt, saidAt: s.at, sha256: b.sha256, type: b.type, renditionSha256: b.renditionSha256, renditionType: b.renditionType })
    .from(e).innerJoin(b, eq(b.sha256, e.blob)).leftJoin(s, and(eq(s.caseId, e.caseId), eq(s.seq, e.seq))).where(eq(e.id, id))
  if (!row) return undefined
  const rendition = row.renditionSha256 && row.renditionType ? { sha256: row.renditionSha256, type: row.renditionType } : undefined
  const opened = (actor: Actor, reader: Reader | 'owner'): Opened => ({ id, name: nameFor(reader, row), sha256: row.sha256, type: row.type, rendition, caseId: row.caseId, original: reader === 'owner' || readsOriginal(reader, fileOf(row)), actor: actorKey(actor) })
  if (row.caseId === null) {
    const owner = actors.find((actor) => actorKey(actor) === row.owner)
    return owner && opened(owner, 'owner')
  }
  const parties = await partiesOf(h, row.caseId)
  for (const actor of actors) {
    const seated = await seatOf(h, actor, row.caseId, parties)
    const reader = seated && (await readerIn(h, row.caseId, seated.seat))
    if (reader && readsFile(reader, fileOf(row))) return opened(actor, reader)
  }
  return undefined
}
