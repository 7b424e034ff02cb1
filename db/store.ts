/** What both engines offer. A query takes a Handle and awaits; only db/ knows which dialect answers. */
import type { SQL } from 'drizzle-orm'
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core'
import type { Tables } from './schema'

export type Db = Pick<BaseSQLiteDatabase<'async', unknown, Record<string, never>>, 'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | '$count'>
export type Dialect = 'sqlite' | 'postgres'

export type Handle = {
  dialect: Dialect
  db: Db
  t: Tables
  /**
   * `"name" = true` in the words of a partial index. Where a column has such an index it is always asked for in these words: SQLite
   * compiles a kept statement anew at each run when a value bound to it might choose that index.
   */
  isTrue: (name: string) => SQL
  /** raw SQL for the small twin files; rows come back as plain objects */
  rows: <Row = Record<string, unknown>>(query: SQL) => Promise<Row[]>
  /** a statement prepared once per connection under its name: hot paths. `first` for those that give one row at most. */
  hot: <Q extends Preparable>(name: string, build: () => Q) => ReturnType<Q['prepare']> & { first: (values?: Record<string, unknown>) => Promise<RowOf<Q> | undefined> }
}
type Preparable = { prepare: (name?: any) => any }
type RowOf<Q extends Preparable> = Awaited<ReturnType<ReturnType<Q['prepare']>['execute']>> extends readonly (infer Row)[] ? Row : unknown

export type Store = Handle & {
  /**
   * One write: all or nothing, durable when the promise resolves. `job` may await database work only: nothing that
   * renders, waits or talks to a network. Throwing rolls back this job alone. May run more than once (PostgreSQL retries).
   */
  write: <T>(job: (tx: Handle) => Promise<T>) => Promise<T>
  migrate: () => Promise<void>
  /** Everything is gone and the empty schema stands again, in one step. For the demonstration's reset only. */
  wipe: () => Promise<void>
  close: () => Promise<void>
}

/** The write could not be taken now; the request is answered 503 and may be repeated with the same key. */
export class StoreUnavailable extends Error {}
/** Thrown inside a write to have the whole of it repeated with fresh facts. */
export class RepeatWrite extends Error {}
