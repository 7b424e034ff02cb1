/** One schema, two dialects, and the migrations that lead to it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateDrizzleJson, generateMigration, generateSQLiteDrizzleJson, generateSQLiteMigration } from 'drizzle-kit/api'
import { getTableConfig as pgConfig } from 'drizzle-orm/pg-core'
import { getTableConfig as sqliteConfig } from 'drizzle-orm/sqlite-core'
import { describe, expect, test } from 'vitest'
import * as pg from '~/db/schema.pg'
import * as sqlite from '~/db/schema.sqlite'
import { root } from './sources'

const migrations = join(root, 'db/migrations')
const newest = (dialect: string) => {
  const folder = join(migrations, dialect, 'meta')
  return JSON.parse(readFileSync(join(folder, readdirSync(folder).filter((f) => f.endsWith('_snapshot.json')).sort().at(-1)!), 'utf8'))
}
const tablesOf = (module: Record<string, unknown>) => Object.fromEntries(Object.entries(module).filter(([name]) => name !== 'schema'))

describe('the schema', () => {
  test('SQLite: the migrations lead exactly to it', async () => {
    expect(await generateSQLiteMigration(newest('sqlite'), await generateSQLiteDrizzleJson(tablesOf(sqlite)))).toEqual([])
  })

  test('PostgreSQL: the migrations lead exactly to it', async () => {
    expect(await generateMigration(newest('pg'), generateDrizzleJson(tablesOf(pg)))).toEqual([])
  })

  test('drift would be noticed', async () => {
    const { users: _gone, ...fewer } = tablesOf(sqlite)
    expect((await generateSQLiteMigration(newest('sqlite'), await generateSQLiteDrizzleJson(fewer))).join('\n')).toContain('DROP TABLE')
  })

  test('each migration of one dialect has its twin in the other', () => {
    const tags = (dialect: string) => JSON.parse(readFileSync(join(migrations, dialect, 'meta/_journal.json'), 'utf8')).entries.map((e: { tag: string }) => e.tag.replace(/^\d+_/, ''))
    expect(tags('pg')).toEqual(tags('sqlite'))
  })

  test('each table of one dialect is in the other, with the same columns, keys and indexes', () => {
    expect(Object.keys(pg.schema)).toEqual(Object.keys(sqlite.schema))
    for (const [key, table] of Object.entries(sqlite.schema)) {
      const [here, there] = [sqliteConfig(table as never), pgConfig((pg.schema as Record<string, unknown>)[key] as never)]
      const shape = (t: { name: string; columns: readonly { name: string; notNull: boolean; primary: boolean }[]; indexes: readonly unknown[]; primaryKeys: readonly { columns: readonly { name: string }[] }[] }) => ({
        name: t.name,
        columns: t.columns.map((c) => ({ name: c.name, notNull: c.notNull, primary: c.primary })),
        keys: t.primaryKeys.map((k) => k.columns.map((c) => c.name)),
        indexes: (t.indexes as { config: { name: string; unique: boolean; columns: { name: string }[]; where?: unknown } }[]).map(({ config: i }) => ({ name: i.name, unique: i.unique ?? false, columns: i.columns.map((c) => c.name), partial: Boolean(i.where) })),
      })
      expect.soft(shape(there as never), key).toEqual(shape(here as never))
    }
  })

  test('audience is never absent where the design asks for it', () => {
    for (const key of ['caseEvents', 'proceedings', 'evidence', 'outbox', 'searchRows'] as const) {
      expect.soft(sqliteConfig(sqlite.schema[key] as never).columns.find((c) => c.name === 'audience')?.notNull, key).toBe(true)
    }
  })
})
