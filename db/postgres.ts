/** The engine for those who outgrow one machine. A write holds its case row; a lost race is repeated whole. */
import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { pgKit } from './columns.pg'
import { migratePostgres } from './migrate.pg'
import { schema } from './schema.pg'
import { RepeatWrite, StoreUnavailable, type Handle, type Store } from './store'

const attempts = 5

export function openPostgres(url: string): Store {
  const pool = new pg.Pool({ connectionString: url, max: 16, statement_timeout: 30_000 })
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {})
  const perClient = new WeakMap<pg.PoolClient, Handle>()
  const handleFor = (client: pg.PoolClient) => {
    let handle = perClient.get(client)
    if (!handle) perClient.set(client, (handle = handleOf(client)))
    return handle
  }
  return {
    ...handleOf(pool),
    async write(job) {
      for (let attempt = 1; ; attempt++) {
        const client = await pool.connect().catch((error: Error) => { throw new StoreUnavailable(error.message, { cause: error }) })
        const notices: string[] = []
        const heard = (n: { message?: string }) => notices.push(n.message ?? '')
        client.on('notice', heard)
        let broken = false
        try {
          await client.query('BEGIN')
          const value = await job(handleFor(client))
          await client.query('COMMIT')
          // COMMIT succeeds with a warning when a synchronous standby was lost: that is not an acknowledgement.
          if (notices.some((n) => n.includes('might not have been replicated'))) throw new StoreUnavailable('committed here, not confirmed by the standby: repeat with the same key')
          return value
        } catch (error) {
          broken = await client.query('ROLLBACK').then(() => false, () => true)
          if (attempt < attempts && repeatable(error)) continue
          throw error
        } finally {
          client.off('notice', heard)
          client.release(broken)
        }
      }
    },
    migrate: () => migratePostgres(pool),
    async wipe() {
      await pool.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
      await migratePostgres(pool)
    },
    close: () => pool.end(),
  }
}

/** Serialisation failure, deadlock, a key another write took a moment before (repeated, its replay is found), or a write that asked for it. */
function repeatable(error: unknown): boolean {
  const code = (error as { code?: string; cause?: { code?: string } }).code ?? (error as { cause?: { code?: string } }).cause?.code
  return error instanceof RepeatWrite || code === '40001' || code === '40P01' || code === '23505'
}

function handleOf(client: pg.Pool | pg.PoolClient): Handle {
  const db = drizzle(client as pg.Pool)
  const prepared = new Map<string, Preparing>()
  return {
    dialect: 'postgres', db: db as never, t: schema, isTrue: pgKit.isTrue,
    rows: async (query) => (await db.execute(query)).rows as never,
    hot: (name, build) => {
      let statement = prepared.get(name)
      if (!statement) {
        const made = (build() as { prepare: (n: string) => Preparing }).prepare(name)
        statement = Object.assign(made, { first: async (values?: Record<string, unknown>) => (await made.execute(values))[0] })
        prepared.set(name, statement)
      }
      return statement as never
    },
  }
}

type Preparing = { execute: (values?: Record<string, unknown>) => Promise<unknown[]> }
