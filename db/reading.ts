/** The store of an installation for whoever only looks at it (npm run verify): never migrated, never written. */
import { sql } from 'drizzle-orm'
import { migrationsOf } from './migrations'
import { openPostgres } from './postgres'
import { readSqlite } from './sqlite'
import type { Handle, Store } from './store'

export type Reading = { store: Store; problems: string[]; close: () => Promise<void> }

export async function openReading(where: string): Promise<Reading> {
  if (/^postgres(ql)?:\/\//.test(where)) {
    const store = openPostgres(where)
    return { store: { ...store, ...mute }, problems: await unlaid(store), close: store.close }
  }
  const { damage, close, ...handle } = readSqlite(where)
  return { store: { ...handle, ...mute }, problems: [...damage, ...(await unlaid(handle))], close: async () => close() }
}

const refuse = async (): Promise<never> => {
  throw new Error('this store was opened for reading')
}
const mute = { write: refuse, migrate: refuse, wipe: refuse, close: async () => {} }

/** Migrations of this program that the store does not have: then its tables cannot be read as they are described here. */
async function unlaid(h: Handle): Promise<string[]> {
  const done = new Set((await h.rows<{ name: string }>(sql`SELECT name FROM schema_migrations`)).map((r) => r.name))
  const pending = migrationsOf(h.dialect === 'sqlite' ? 'sqlite' : 'pg').filter((m) => !done.has(m.name))
  return pending.length ? [`the schema is older than this program (${pending.map((m) => m.name).join(', ')}): start the portal once`] : []
}
