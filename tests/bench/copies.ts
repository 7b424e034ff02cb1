/**
 * Many cases from a few: rows of cases that went through the engine are copied by SQL under new ids, the same rows in every
 * table a page reads. Their chains still name the first ids, so `npm run verify` would rightly find them false: they are for
 * measuring only. Letters are not copied, or the postman would send them.
 */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { connect } from '~/db/sqlite'
import { referenceOf } from '~/app/engine/reference'

type Database = ReturnType<typeof connect>
/** Columns that hold ids of the case's own rows. */
const own = new Set(['id', 'case_id', 'root_id', 'proceeding_id', 'parent_id', 'event_id'])
const tables = ['cases', 'parties', 'proceedings', 'queue', 'case_events', 'event_bodies', 'deadlines', 'pauses', 'disclosures', 'search_rows']
const DAY = 86_400_000
/** Every 500th case says something that no other does: a rare word to look for. */
export const rare = { typed: '青瓷盖碗', stored: '青瓷 瓷盖 盖碗' }

export type Copy = { from: string; caseId: string; reference: string }

/** Copies the cases named, in turn, until there are `n` more. Returns what was made. */
export function copyCases(folder: string, from: readonly string[], n: number): Copy[] {
  const c = connect(join(folder, 'hejie.db'), 'write')
  // Nobody else is there, and a crash leaves a folder to throw away: no flush, words of many rows put into the index at once.
  c.exec('PRAGMA synchronous=OFF; PRAGMA secure_delete=OFF; PRAGMA cache_size=-600000')
  const words = (hashsize: number) => c.exec(`INSERT INTO search_fts(search_fts, rank) VALUES ('hashsize', ${hashsize})`)
  words(128 * 1024 * 1024)
  c.exec('CREATE TEMP TABLE copies (k INTEGER PRIMARY KEY, stamp TEXT, old TEXT, reference TEXT)')
  const { many } = c.prepare('SELECT count(*) AS many FROM cases').get() as { many: number }
  const add = c.prepare('INSERT INTO copies VALUES (?, ?, ?, ?)')
  const statements = tables.map((table) => c.prepare(copying(c, table)))
  const made: Copy[] = []
  for (let k = 0; k < n; ) {
    c.exec('BEGIN')
    c.exec('DELETE FROM copies')
    for (const end = Math.min(n, k + 25_000); k < end; k++) {
      const old = from[k % from.length]!
      // The first eight signs of an id are its instant: copies get instants of their own, in order, as real cases do.
      const stamp = (0x01a00000 + many + k).toString(16).padStart(8, '0')
      const reference = referenceOf(2026, randomBytes(7))
      add.run(many + k, stamp, old, reference)
      made.push({ from: old, caseId: stamp + old.slice(8), reference })
    }
    for (const s of statements) s.run()
    c.exec('COMMIT')
  }
  words(1024 * 1024)
  c.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  c.close()
  return made
}

function copying(c: Database, table: string): string {
  const now = Date.now()
  const columns = (c.prepare(`PRAGMA table_info(${table})`).all() as { name: string }[]).map((x) => x.name).filter((name) => !(table === 'search_rows' && name === 'n'))
  const value = (name: string) => {
    if (own.has(name)) return `c.stamp || substr(x.${name}, 9)`
    if (name === 'reference') return 'c.reference'
    if (name === 'linked_case_id') return 'NULL'
    // Dates are spread over the days to come, so that nothing falls due while it is measured and a queue is not all of one instant.
    if (name === 'due' || name === 'next_due') return `CASE WHEN x.${name} < 8000000000000000 THEN max(x.${name}, ${now}) + ${DAY} + c.k * 60000 ELSE x.${name} END`
    if (table === 'search_rows' && name === 'body') return `CASE WHEN c.k % 500 = 0 THEN x.body || ' ${rare.stored}' ELSE x.body END`
    return `x.${name}`
  }
  return `INSERT INTO ${table} (${columns.map((n) => `"${n}"`).join()}) SELECT ${columns.map(value).join()} FROM copies c CROSS JOIN ${table} x ON x.${table === 'cases' ? 'id' : 'case_id'} = c.old ORDER BY c.k`
}
