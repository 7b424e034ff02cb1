/** All pending migrations in one transaction with their version rows, under a lock that only one process can hold. */
import type pg from 'pg'
import { functions, once, triggers } from './fixtures.pg'
import { migrationsOf } from './migrations'

export async function migratePostgres(pool: pg.Pool): Promise<void> {
  const c = await pool.connect()
  try {
    await c.query('BEGIN')
    await c.query(`SELECT pg_advisory_xact_lock(hashtext('hejie-migrations'))`)
    await c.query('CREATE TABLE IF NOT EXISTS schema_migrations (name TEXT PRIMARY KEY, at BIGINT NOT NULL)')
    const done = new Set((await c.query<{ name: string }>('SELECT name FROM schema_migrations')).rows.map((r) => r.name))
    const pending = migrationsOf('pg').filter((m) => !done.has(m.name))
    for (const m of pending) {
      for (const statement of m.statements) await c.query(statement)
      await c.query('INSERT INTO schema_migrations (name, at) VALUES ($1, $2)', [m.name, Date.now()])
    }
    if (pending.length) {
      for (const statement of [...functions, ...once]) await c.query(statement)
      for (const [name, statement] of Object.entries(triggers)) {
        await c.query(`DROP TRIGGER IF EXISTS ${name} ON ${/ ON (\w+)/.exec(statement)![1]}`)
        await c.query(statement)
      }
    }
    await c.query('COMMIT')
  } catch (error) {
    await c.query('ROLLBACK')
    throw error
  } finally {
    c.release()
  }
}
