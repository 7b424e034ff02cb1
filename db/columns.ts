/**
 * The kinds of column, each once per dialect. The schema is written once against this vocabulary and typed by the
 * SQLite dialect; db/columns.pg.ts holds the same names for PostgreSQL and is cast once (schema.pg.ts).
 */
import { sql } from 'drizzle-orm'
import { customType, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/** JSON kept as TEXT on both dialects: a record must come back byte for byte, and jsonb reorders keys. */
const jsonText = customType<{ data: unknown; driverData: string }>({
  dataType: () => 'text',
  toDriver: (value) => JSON.stringify(value),
  fromDriver: (value) => JSON.parse(value),
})

export const sqliteKit = {
  table: sqliteTable,
  id: (name: string) => text(name),
  str: (name: string) => text(name),
  int: (name: string) => integer(name),
  /** integer fen */
  money: (name: string) => integer(name),
  bool: (name: string) => integer(name, { mode: 'boolean' }),
  /** epoch milliseconds, UTC */
  at: (name: string) => integer(name),
  json: (name: string) => jsonText(name),
  /** a growing number given by the database */
  serial: (name: string) => integer(name).primaryKey({ autoIncrement: true }),
  /** the condition of a partial index; queries must write the same words for the planner to use it */
  isTrue: (name: string) => sql.raw(`"${name}" = 1`),
  index, uniqueIndex, primaryKey,
}
export type Kit = typeof sqliteKit
