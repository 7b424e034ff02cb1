/** The same kinds of column for PostgreSQL. Instants and fen are bigint read as numbers: both stay far below 2^53. */
import { sql } from 'drizzle-orm'
import { bigint, bigserial, boolean, customType, index, integer, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'

const jsonText = customType<{ data: unknown; driverData: string }>({
  dataType: () => 'text',
  toDriver: (value) => JSON.stringify(value),
  fromDriver: (value) => JSON.parse(value),
})

export const pgKit = {
  table: pgTable,
  id: (name: string) => text(name),
  str: (name: string) => text(name),
  int: (name: string) => integer(name),
  money: (name: string) => bigint(name, { mode: 'number' }),
  bool: (name: string) => boolean(name),
  at: (name: string) => bigint(name, { mode: 'number' }),
  json: (name: string) => jsonText(name),
  serial: (name: string) => bigserial(name, { mode: 'number' }).primaryKey(),
  isTrue: (name: string) => sql.raw(`"${name}" = true`),
  index, uniqueIndex, primaryKey,
}
