/** What a reader typed, looked for among the cases of one of their lists. */
import { and, eq, inArray } from 'drizzle-orm'
import type { Handle } from '~/db/index.server'
import { searchCases } from '~/db/search'
import { contactWord } from '../engine/contact-text'
import { readReference } from '../engine/reference'
import { searchable } from '../engine/search-text'
import type { House } from '../house.server'
import type { ListRow } from './list.server'

export type SearchAnswer = { rows: ListRow[]; next: number | undefined; tooShort: boolean }
const perPage = 20

/**
 * `before`: the key of the page. A reference typed in any way finds its case first, and so does a consumer's whole telephone number
 * or address for those who may see it; to everybody else it is text that nobody wrote.
 */
export async function search({ store: h, contactKey }: { store: Handle } & Pick<House, 'contactKey'>, holder: string, typed: string, before: number | undefined): Promise<SearchAnswer> {
  const phrases = phrasesOf(typed)
  const reference = readReference(typed)
  const contact = before === undefined ? contactWord(contactKey, typed) : undefined
  const reached = contact ? await searchCases(h, { holder, phrases: [[contact]], limit: perPage }) : undefined
  const exact = reference && before === undefined ? await rowsWhere(h, holder, { reference })
    : reached?.hits.length ? newestFirst(reached.hits, await rowsWhere(h, holder, { ids: reached.hits.map((hit) => hit.caseId) })) : []
  if (!phrases.length) return { rows: exact, next: undefined, tooShort: !exact.length && typed.trim() !== '' }
  const { hits, next } = await searchCases(h, { holder, phrases, before, limit: perPage })
  const fresh = hits.filter((hit) => !exact.some((row) => row.caseId === hit.caseId))
  return { rows: [...exact, ...newestFirst(fresh, await rowsWhere(h, holder, { ids: fresh.map((hit) => hit.caseId) }))], next, tooShort: false }
}

/** Rows in the order of the hits, each case once. */
function newestFirst(hits: readonly { caseId: string }[], rows: readonly ListRow[]): ListRow[] {
  const found = new Map(rows.map((row) => [row.caseId, row]))
  return [...new Set(hits.map((hit) => hit.caseId))].flatMap((id) => found.get(id) ?? [])
}

/** Each run of Chinese and each word of another script is a phrase of its own. One Chinese character alone cannot be looked for. */
export function phrasesOf(typed: string): string[][] {
  const runs = typed.normalize('NFKC').slice(0, 200).split(/\s+/).flatMap((word) => word.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? [])
  return runs.filter((run) => !/^\p{Script=Han}$/u.test(run)).map((run) => searchable(run).split(' ').filter(Boolean)).filter((tokens) => tokens.length).slice(0, 8)
}

async function rowsWhere(h: Handle, holder: string, by: { reference: string } | { ids: string[] }): Promise<ListRow[]> {
  if ('ids' in by && !by.ids.length) return []
  const { queue: q, cases: c, organisations: o } = h.t
  return h.db.select({
    id: q.id, caseId: q.caseId, seat: q.seat, mine: q.mine, open: q.open, status: q.status, due: q.due, movedAt: q.movedAt,
    reference: c.reference, workflow: c.workflow, kind: c.kind, amount: c.amount, filedAt: c.filedAt, respondent: o.name, respondentEn: o.nameEn,
  }).from(c).innerJoin(q, and(eq(q.caseId, c.id), eq(q.holder, holder))).leftJoin(o, eq(o.id, c.respondentId))
    .where('ids' in by ? inArray(c.id, by.ids) : eq(c.reference, by.reference)) as Promise<ListRow[]>
}
