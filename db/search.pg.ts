/** The same on PostgreSQL: the text already holds bigrams, so the 'simple' configuration and phrases are all it takes. */
import { sql } from 'drizzle-orm'
import type { Handle } from './store'
import { fewCases, type Found, type Search } from './search'
import { readableHere } from './search.readable'

export async function searchPostgres(h: Handle, s: Search): Promise<Found> {
  const match = sql.join(s.phrases.map((tokens) => sql`phraseto_tsquery('simple', ${tokens.join(' ')})`), sql` && `)
  const before = s.before === undefined ? sql`TRUE` : sql`r.n < ${s.before}`
  const few = await h.rows(sql`SELECT 1 FROM queue WHERE holder = ${s.holder} LIMIT ${fewCases + 1}`)
  // Few cases: their rows are read by case and matched there. OFFSET 0 keeps the planner from going through the index of words.
  const hits = few.length <= fewCases
    ? await h.rows<{ n: number; caseId: string }>(sql`
        SELECT n, case_id AS "caseId" FROM (
          SELECT r.n, r.case_id, r.body FROM queue q JOIN search_rows r ON r.case_id = q.case_id WHERE q.holder = ${s.holder} AND ${readableHere} AND ${before} OFFSET 0) own
        WHERE to_tsvector('simple', body) @@ (${match}) ORDER BY n DESC LIMIT ${s.limit + 1}`)
    : await h.rows<{ n: number; caseId: string }>(sql`
        SELECT r.n, r.case_id AS "caseId" FROM search_rows r JOIN queue q ON q.case_id = r.case_id AND q.holder = ${s.holder}
        WHERE to_tsvector('simple', r.body) @@ (${match}) AND ${readableHere} AND ${before} ORDER BY r.n DESC LIMIT ${s.limit + 1}`)
  const own = hits.map((hit) => ({ n: Number(hit.n), caseId: hit.caseId }))
  return { hits: own.slice(0, s.limit), next: own.length > s.limit ? own[s.limit - 1]!.n : undefined }
}
