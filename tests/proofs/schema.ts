/** Stores before, in the middle of, and after migrations: an empty folder, and one of the first schema full of rows. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { migrationsOf } from '~/db/migrations'
import { triggers } from '~/db/fixtures.sqlite'
import { bundle, root, swap, type Mutations } from './bundle'
import { run } from './runs'

const place = (name: string) => join(root, 'node_modules/.cache/hejie-proofs', String(process.pid), name)
type Journal = { entries: { tag: string }[] }

/** A bundle that starts a store with migrations of its own: the first only, or all of ours and one more that alters, copies and indexes. */
export async function starter(which: 'first' | 'later', mutations: Mutations = {}): Promise<string> {
  const folder = place(`start-${which}-${Object.keys(mutations).length}`)
  const migrations = join(folder, 'db/migrations/sqlite')
  mkdirSync(join(migrations, 'meta'), { recursive: true })
  cpSync(join(root, 'db/migrations/sqlite'), migrations, { recursive: true })
  const journalFile = join(migrations, 'meta/_journal.json')
  const journal = JSON.parse(readFileSync(journalFile, 'utf8')) as Journal
  if (which === 'first') journal.entries = journal.entries.slice(0, 1)
  else {
    journal.entries.push({ tag: '9999_proof' })
    writeFileSync(join(migrations, '9999_proof.sql'), [
      'ALTER TABLE drafts ADD COLUMN proof TEXT', 'CREATE TABLE proof_events AS SELECT id, case_id, seq FROM case_events', 'CREATE INDEX proof_events_case ON proof_events (case_id, seq)',
      'CREATE TABLE proof_parties AS SELECT * FROM parties', 'DROP TABLE parties', 'ALTER TABLE proof_parties RENAME TO parties',
    ].join('--> statement-breakpoint\n'))
  }
  writeFileSync(journalFile, JSON.stringify(journal))
  return bundle('child.start', 'child.start.ts', mutations, folder)
}

/** Names a store of the newest schema has recorded. */
export const laid = (later: boolean) => [...migrationsOf('sqlite').map((m) => m.name), ...(later ? ['9999_proof'] : [])].sort()

/** The first release guarded the tables it had. */
const firstFixtures: Mutations = { 'db/fixtures.sqlite.ts': swap(", 'agreements', 'signatures'", '') }
/** A folder as the first release left it, every table with rows in it. */
export async function firstRelease(template: string): Promise<void> {
  const folder = `${template}-made`
  mkdirSync(folder, { recursive: true })
  const made = await run(process.execPath, [await starter('first', firstFixtures), folder], `${folder}.said`)
  if (!made.ended) throw new Error(made.trouble)
  const c = new Database(join(folder, 'hejie.db'))
  c.exec('BEGIN')
  for (const { name } of tablesOf(c)) {
    if (name === 'schema_migrations') continue
    const columns = c.prepare(`PRAGMA table_info("${name}")`).all() as { name: string; type: string }[]
    const insert = c.prepare(`INSERT INTO "${name}" (${columns.map((x) => `"${x.name}"`).join()}) VALUES (${columns.map(() => '?').join()})`)
    for (let i = 1; i <= 5; i++) insert.run(...columns.map((x) => (/int/i.test(x.type) ? i : `${x.name}-${i}`)))
  }
  c.exec('COMMIT')
  // The driver lets go of a file when it pleases, and tidies up then: the template is a copy that nobody holds.
  c.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  mkdirSync(template, { recursive: true })
  cpSync(join(folder, 'hejie.db'), join(template, 'hejie.db'))
  c.close()
}
const tablesOf = (c: InstanceType<typeof Database>) => c.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_fts%' ORDER BY name").all() as { name: string }[]

/** Every row of every table that is in both, by the columns of the older. */
export function rowsOf(file: string, columns?: Map<string, string[]>): { rows: Map<string, string>; columns: Map<string, string[]> } {
  const c = new Database(file)
  const rows = new Map<string, string>()
  const seen = new Map<string, string[]>()
  for (const { name } of tablesOf(c)) {
    if (name === 'schema_migrations' || (columns && !columns.has(name))) continue
    const names = columns?.get(name) ?? (c.prepare(`PRAGMA table_info("${name}")`).all() as { name: string }[]).map((x) => x.name)
    seen.set(name, names)
    rows.set(name, JSON.stringify(c.prepare(`SELECT ${names.map((n) => `"${n}"`).join()} FROM "${name}" ORDER BY 1, 2`).raw().all()))
  }
  c.close()
  return { rows, columns: seen }
}

/** What is wrong with a store that was started: schema not whole, or triggers, or the file itself. */
export function schemaFlaw(file: string, later: boolean): string | undefined {
  const c = new Database(file)
  try {
    const check = c.prepare('PRAGMA integrity_check').all() as { integrity_check: string }[]
    if (check.length !== 1 || check[0]!.integrity_check !== 'ok') return `integrity: ${JSON.stringify(check.slice(0, 2))}`
    const names = (c.prepare('SELECT name FROM schema_migrations ORDER BY name').all() as { name: string }[]).map((r) => r.name)
    if (JSON.stringify(names) !== JSON.stringify(laid(later))) return `migrations: ${names}`
    const present = new Set((c.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").all() as { name: string }[]).map((r) => r.name))
    const missing = Object.keys(triggers).filter((name) => !present.has(name))
    return missing.length ? `triggers missing: ${missing}` : undefined
  } finally {
    c.close()
  }
}
