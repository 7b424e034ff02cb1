/**
 * FTS5 over bigrams. Two ways, both bounded: a holder with few cases has the rows of those cases read and matched as text; a
 * holder with many is searched through the index of words, window by window of the newest matches, each checked for a seat.
 * The row number is CAST: FTS5 ignores `rowid <` without a word when the value is bound as a JavaScript number.
 */
import { sql, type SQL } from 'drizzle-orm'
import type { Handle } from './store'
import { fewCases, type Found, type Search } from './search'
import { readableHere } from './search.readable'

/** Matches looked at in one page before the reader is asked whether to go on: few first, since a desk has most of the newest itself. */
const windows = [250, 1000, 4000, 4000, 4000, 4000]

export async function searchSqlite(h: Handle, s: Search): Promise<Found> {
  const few = await h.rows<{ one: number }>(sql`SELECT 1 AS one FROM queue WHERE holder = ${s.holder} LIMIT ${fewCases + 1}`)
  return few.length <= fewCases ? ofFew(h, s) : ofMany(h, s)
}

async function ofFew(h: Handle, s: Search): Promise<Found> {
  const holds = sql.join(s.phrases.map((tokens) => sql`instr(' ' || r.body || ' ', ${` ${tokens.join(' ')} `}) > 0`), sql` AND `)
  const hits = await h.rows<{ n: number; caseId: string }>(sql`
    SELECT r.n AS n, r.case_id AS caseId FROM queue q JOIN search_rows r ON r.case_id = q.case_id
    WHERE q.holder = ${s.holder} AND ${readableHere} AND ${holds} AND ${older(s.before, sql`r.n`)} ORDER BY r.n DESC LIMIT ${s.limit + 1}`)
  return page(hits, s.limit)
}

async function ofMany(h: Handle, s: Search): Promise<Found> {
  const match = s.phrases.map((tokens) => `"${tokens.map((t) => t.replaceAll('"', '')).join(' ')}"`).join(' AND ')
  const hits: { n: number; caseId: string }[] = []
  let before = s.before
  for (const window of windows) {
    const found = await h.rows<{ n: number; caseId: string; seen: number; last: number }>(sql`
      WITH newest AS (SELECT rowid AS n FROM search_fts WHERE search_fts MATCH ${match} AND ${older(before, sql`rowid`)} ORDER BY rowid DESC LIMIT ${window})
      SELECT r.n AS n, r.case_id AS caseId, (SELECT count(*) FROM newest) AS seen, (SELECT min(n) FROM newest) AS last
      FROM newest CROSS JOIN search_rows r ON r.n = newest.n CROSS JOIN queue q ON q.case_id = r.case_id AND q.holder = ${s.holder}
      WHERE ${readableHere} ORDER BY r.n DESC LIMIT ${s.limit + 1 - hits.length}`)
    hits.push(...found.map(({ n: row, caseId }) => ({ n: row, caseId })))
    if (hits.length > s.limit) return page(hits, s.limit)
    const seen = found[0] ?? (await h.rows<{ seen: number; last: number }>(sql`
      SELECT count(*) AS seen, min(n) AS last FROM (SELECT rowid AS n FROM search_fts WHERE search_fts MATCH ${match} AND ${older(before, sql`rowid`)} ORDER BY rowid DESC LIMIT ${window})`))[0]!
    if (seen.seen < window) return { hits, next: undefined }
    before = seen.last
  }
  return { hits, next: before }
}

const older = (before: number | undefined, n: SQL): SQL => (before === undefined ? sql`1 = 1` : sql`${n} < CAST(${before} AS INTEGER)`)
const page = (hits: { n: number; caseId: string }[], limit: number): Found => ({ hits: hits.slice(0, limit), next: hits.length > limit ? hits[limit - 1]!.n : undefined })
