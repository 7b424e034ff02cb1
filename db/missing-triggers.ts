import { sql } from 'drizzle-orm'
import { triggers as pg } from './fixtures.pg'
import { triggers as sqlite } from './fixtures.sqlite'
import type { Handle } from './store'

/** Names of the triggers that protect the record and are not there. */
export async function missingTriggers(h: Handle): Promise<string[]> {
  const wanted = Object.keys(h.dialect === 'sqlite' ? sqlite : pg)
  const found = h.dialect === 'sqlite'
    ? await h.rows<{ name: string }>(sql`SELECT name FROM sqlite_master WHERE type = 'trigger'`)
    : await h.rows<{ name: string }>(sql`SELECT tgname AS name FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D'`)
  const names = new Set(found.map((r) => r.name))
  return wanted.filter((name) => !names.has(name))
}
