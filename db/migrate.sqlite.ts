/**
 * All pending migrations in one transaction with their version rows: a crash leaves the old schema or the new one.
 * Foreign keys are off while tables are rebuilt (the pragma does nothing inside a transaction) and checked before COMMIT.
 */
import type Database from 'libsql'
import { once, triggers } from './fixtures.sqlite'
import { migrationsOf } from './migrations'

export async function migrateSqlite(c: InstanceType<typeof Database>): Promise<void> {
  c.exec('PRAGMA foreign_keys=OFF')
  try {
    c.exec('BEGIN IMMEDIATE')
    c.exec('CREATE TABLE IF NOT EXISTS schema_migrations (name TEXT PRIMARY KEY, at INTEGER NOT NULL)')
    const done = new Set((c.prepare('SELECT name FROM schema_migrations').all() as { name: string }[]).map((r) => r.name))
    const pending = migrationsOf('sqlite').filter((m) => !done.has(m.name))
    if (pending.length === 0) {
      c.exec('ROLLBACK')
      return
    }
    for (const t of Object.keys(triggers)) c.exec(`DROP TRIGGER IF EXISTS ${t}`)
    for (const m of pending) {
      for (const statement of m.statements) c.exec(statement)
      c.prepare('INSERT INTO schema_migrations (name, at) VALUES (?, ?)').run(m.name, Date.now())
    }
    for (const statement of [...once, ...Object.values(triggers)]) c.exec(statement)
    const broken = c.prepare('PRAGMA foreign_key_check').all()
    if (broken.length) throw new Error(`a migration broke ${broken.length} references`)
    c.exec('COMMIT')
  } catch (error) {
    if (c.inTransaction) c.exec('ROLLBACK')
    throw error
  } finally {
    c.exec('PRAGMA foreign_keys=ON')
  }
}

/** Drops every table with its triggers and indexes, then lays the schema again. */
export async function wipeSqlite(c: InstanceType<typeof Database>): Promise<void> {
  c.exec('PRAGMA foreign_keys=OFF')
  c.exec('BEGIN IMMEDIATE')
  c.exec('DROP TABLE IF EXISTS search_fts')
  const tables = c.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").all() as { name: string }[]
  for (const { name } of tables) c.exec(`DROP TABLE IF EXISTS "${name}"`)
  c.exec('COMMIT')
  await migrateSqlite(c)
}
