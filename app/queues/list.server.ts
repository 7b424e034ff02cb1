/**
 * A list of cases: one index range of the holder's own rows, page by key, never by count. What waits for the holder comes first,
 * by date; then what waits for others, by date; what has ended has a list of its own, newest filed first.
 */
import { and, asc, desc, eq, sql, type SQL } from 'drizzle-orm'
import type { Handle } from '~/db/index.server'
import { statuses, type Status } from '~/machines/workflow'

export type Turn = 'mine' | 'others' | 'ended'
export type ListQuery = { turn?: Turn | undefined; status?: Status | undefined; kind?: string | undefined; after?: Key | undefined }
/** Where a page ends: phase, due and row. */
export type Key = { turn: Turn; due: number; id: string }
export type ListRow = {
  id: string; caseId: string; seat: string; mine: boolean; open: boolean; status: Status; due: number; movedAt: number
  reference: string; workflow: string; kind: string; amount: number; filedAt: number; respondent: string | null; respondentEn: string | null
}
const pageSize = 25

const idShape = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/
const turns: readonly Turn[] = ['mine', 'others', 'ended']
const oneOf = <T extends string>(list: readonly T[], value: string | null): T | undefined => list.find((x) => x === value)

/** The filters of an address; what makes no sense is left out, since a list is a place to look. */
export function listQuery(url: URL): ListQuery {
  const q = url.searchParams
  const [turn = '', due = '', id = ''] = (q.get('after') ?? '').split('.')
  const phase = oneOf(turns, turn)
  const after = phase && /^\d{1,16}$/.test(due) && idShape.test(id) ? { turn: phase, due: Number(due), id } : undefined
  const kind = q.get('kind') ?? ''
  return { turn: oneOf(turns, q.get('turn')), status: oneOf(statuses, q.get('status')), kind: /^[A-Za-z]{1,40}$/.test(kind) ? kind : undefined, after }
}
export const keyText = (key: Key) => `${key.turn}.${key.due}.${key.id}`

export async function listOf(h: Handle, holder: string, query: ListQuery): Promise<{ rows: ListRow[]; next: Key | undefined }> {
  const phases: Turn[] = query.turn ? [query.turn] : ['mine', 'others']
  const rows: (ListRow & { phase: Turn })[] = []
  for (const phase of phases.slice(Math.max(0, phases.indexOf(query.after?.turn ?? phases[0]!)))) {
    const after = query.after?.turn === phase ? query.after : undefined
    const more = await range(h, holder, phase, query, after, pageSize + 1 - rows.length)
    rows.push(...more.map((row) => ({ ...row, phase })))
    if (rows.length > pageSize) break
  }
  const shown = rows.slice(0, pageSize)
  const last = shown.at(-1)
  return { rows: shown.map(({ phase: _, ...row }) => row), next: rows.length > pageSize && last ? { turn: last.phase, due: last.due, id: last.id } : undefined }
}

/** One phase: holder, open, mine stand first in the index, so nobody else's rows are touched. */
async function range(h: Handle, holder: string, phase: Turn, { status, kind }: ListQuery, after: Key | undefined, limit: number): Promise<ListRow[]> {
  const { queue: q, cases: c, organisations: o } = h.t
  const p = sql.placeholder
  const ended = phase === 'ended'
  const where: (SQL | undefined)[] = [
    eq(q.holder, p('holder')), eq(q.open, !ended), eq(q.mine, phase === 'mine'),
    status && eq(q.status, p('status')), kind ? eq(c.kind, p('kind')) : undefined,
    // Compared as a pair, so that the index is entered at the very row the last page ended with, however many share its due.
    after && (ended ? sql`(${q.due}, ${q.id}) < (${p('due')}, ${p('id')})` : sql`(${q.due}, ${q.id}) > (${p('due')}, ${p('id')})`),
  ]
  const name = `queue-${phase}-${status ? 's' : ''}${kind ? 'k' : ''}${after ? 'a' : ''}`
  return h.hot(name, () =>
    h.db.select({
      id: q.id, caseId: q.caseId, seat: q.seat, mine: q.mine, open: q.open, status: q.status, due: q.due, movedAt: q.movedAt,
      reference: c.reference, workflow: c.workflow, kind: c.kind, amount: c.amount, filedAt: c.filedAt, respondent: o.name, respondentEn: o.nameEn,
    }).from(q).innerJoin(c, eq(c.id, q.caseId)).leftJoin(o, eq(o.id, c.respondentId)).where(and(...where))
      .orderBy(...(ended ? [desc(q.due), desc(q.id)] : [asc(q.due), asc(q.id)])).limit(p('limit') as never),
  ).execute({ holder, limit, status, kind, due: after?.due, id: after?.id })
}
