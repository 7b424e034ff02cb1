/**
 * The embedded engine: one file, one writer whose waiting jobs share a commit, readers opened read-only.
 * The only file that knows the driver. synchronous=FULL is set and asserted on every connection: the driver's default in
 * WAL mode loses acknowledged commits when the power goes.
 */
import Database from 'libsql'
import { BetterSQLiteSession } from 'drizzle-orm/better-sqlite3/session'
import { BaseSQLiteDatabase, SQLiteSyncDialect } from 'drizzle-orm/sqlite-core'
import { sqliteKit } from './columns'
import { compilingOnce, hotOf, type Hot } from './sqlite-hot'
import { takeWriterLock } from './sqlite-lock'
import { migrateSqlite, wipeSqlite } from './migrate.sqlite'
import { schema } from './schema.sqlite'
import { StoreUnavailable, type Handle, type Store } from './store'

type Connection = InstanceType<typeof Database>
/** SQLite inside the pinned driver. It has the WAL-reset bug (two connections checkpointing at once), so one writer alone checkpoints. */
const knownVersion = '3.45.1'
const largestGroup = 64

export function openSqlite(file: string): Store {
  const unlock = takeWriterLock(file)
  try {
    const writer = connect(file, 'write')
    const reader = connect(file, 'read')
    const queue = new WriteQueue(writer)
    return {
      ...handleOf(reader),
      write: (job) => queue.add(job),
      migrate: () => migrateSqlite(writer),
      wipe: () => queue.alone(() => wipeSqlite(writer)),
      async close() {
        await queue.drained()
        reader.close()
        writer.exec('PRAGMA wal_checkpoint(TRUNCATE)')
        writer.close()
        unlock()
      },
    }
  } catch (error) {
    unlock()
    throw error
  }
}

/** For looking only: nothing is locked, migrated or written, so it may run beside a portal. What SQLite itself finds wrong comes first. */
export function readSqlite(file: string): Handle & { damage: string[]; close: () => void } {
  const c = connect(file, 'read')
  try {
    const found = [...c.prepare('PRAGMA integrity_check').raw().all(), ...c.prepare('PRAGMA foreign_key_check').raw().all()] as unknown[][]
    const damage = found.map((row) => row.join(' ')).filter((line) => line !== 'ok')
    return { ...handleOf(c), damage, close: () => void c.close() }
  } catch (error) {
    c.close()
    throw error
  }
}

/** Pages are kept for two connections: 24 MiB each, since what is not among them comes from the system's own cache in microseconds. */
export function connect(file: string, purpose: 'write' | 'read'): Connection {
  const c = new Database(purpose === 'read' ? `file:${file}?mode=ro` : file)
  if (purpose === 'write') c.exec('PRAGMA journal_mode=WAL')
  c.exec(`PRAGMA busy_timeout=5000; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-24576;${purpose === 'read' ? 'PRAGMA wal_autocheckpoint=0; PRAGMA query_only=ON' : 'PRAGMA secure_delete=ON'}`)
  const is = (pragma: string) => Object.values(c.prepare(`PRAGMA ${pragma}`).get() as object)[0]
  const found = { version: one(c, 'SELECT sqlite_version() AS v').v, synchronous: is('synchronous'), journal: is('journal_mode'), keys: is('foreign_keys') }
  if (found.version !== knownVersion) throw new Error(`SQLite ${found.version} is not the version this portal was proved with (${knownVersion}).`)
  if (found.synchronous !== 2 || found.journal !== 'wal' || found.keys !== 1) throw new Error(`The database connection is not durable: ${JSON.stringify(found)}`)
  return c
}
const one = (c: Connection, query: string) => c.prepare(query).get() as Record<string, unknown>

function handleOf(c: Connection): Handle {
  const dialect = new SQLiteSyncDialect()
  const compiling = compilingOnce(c)
  const session = new BetterSQLiteSession(compiling as never, dialect, undefined as never, {})
  const db = new BaseSQLiteDatabase('sync', dialect, session as never, undefined as never)
  const prepared = new Map<string, Hot>()
  return {
    dialect: 'sqlite', db: db as never, t: schema, isTrue: sqliteKit.isTrue,
    rows: async (query) => db.all(query) as never,
    hot: (name, build) => {
      let statement = prepared.get(name)
      if (!statement) prepared.set(name, (statement = hotOf(c, build().prepare())))
      return statement as never
    },
  }
}

type Job = { run: (tx: Handle) => Promise<unknown>; done: (value: unknown) => void; failed: (error: unknown) => void }

/**
 * Waiting writes share one BEGIN … COMMIT and are acknowledged only after the COMMIT. Nearly all succeed, and a savepoint for
 * each costs a copy of every page it touches: so they are taken without; should one fail, everything is undone and the same
 * jobs are done again, each in a savepoint of its own, so that only the one that failed leaves nothing.
 */
class WriteQueue {
  private waiting: Job[] = []
  private working: Promise<void> | undefined
  private readonly handle: Handle
  private readonly say: Record<'begin' | 'save' | 'release' | 'undo' | 'commit' | 'rollback', () => void>

  constructor(private readonly writer: Connection) {
    this.handle = handleOf(writer)
    const said = (query: string) => { const s = writer.prepare(query); return () => void s.run() }
    this.say = { begin: said('BEGIN IMMEDIATE'), save: said('SAVEPOINT job'), release: said('RELEASE job'), undo: said('ROLLBACK TO job'), commit: said('COMMIT'), rollback: said('ROLLBACK') }
  }

  add<T>(run: (tx: Handle) => Promise<T>): Promise<T> {
    return new Promise<T>((done, failed) => {
      this.waiting.push({ run, done: done as (value: unknown) => void, failed })
      this.working ??= this.work()
    })
  }
  /** Work on the bare connection while no group is open. */
  async alone(work: () => Promise<void>) {
    await this.drained()
    await work()
  }
  async drained() { while (this.working) await this.working }

  private async work() {
    while (this.waiting.length) {
      // One turn of the event loop lets requests that arrived together share the commit, and frees native statements.
      await new Promise(setImmediate)
      await this.group(this.waiting.splice(0, largestGroup))
    }
    // In the same turn as the last look at the queue: a job added a moment later starts the work anew.
    this.working = undefined
  }

  private async group(jobs: Job[]) {
    let answers: (() => void)[]
    try {
      this.say.begin()
      answers = (await this.together(jobs)) ?? (await this.apart(jobs))
      this.say.commit()
    } catch (error) {
      if (this.writer.inTransaction) this.writer.exec('ROLLBACK')
      const why = new StoreUnavailable(`the write was not taken: ${(error as Error).message}`, { cause: error })
      for (const job of jobs) job.failed(why)
      return
    }
    for (const answer of answers) answer()
  }

  /** All or none: undefined when a job failed and everything has been undone, ready to be done again. */
  private async together(jobs: Job[]): Promise<(() => void)[] | undefined> {
    const answers: (() => void)[] = []
    for (const job of jobs) {
      try {
        const value = await job.run(this.handle)
        answers.push(() => job.done(value))
      } catch (error) {
        // A full disk rolls back the whole transaction, jobs that had succeeded included.
        if (!this.writer.inTransaction) throw error
        this.say.rollback()
        this.say.begin()
        // One that was alone has been undone already, and need not be tried twice.
        return jobs.length === 1 ? [() => job.failed(error)] : undefined
      }
    }
    return answers
  }

  private async apart(jobs: Job[]): Promise<(() => void)[]> {
    const answers: (() => void)[] = []
    for (const job of jobs) answers.push(await this.one(job))
    return answers
  }

  private async one(job: Job): Promise<() => void> {
    this.say.save()
    try {
      const value = await job.run(this.handle)
      this.say.release()
      return () => job.done(value)
    } catch (error) {
      // A full disk rolls back the whole transaction, savepoints that had succeeded included.
      if (!this.writer.inTransaction) throw error
      this.say.undo()
      this.say.release()
      return () => job.failed(error)
    }
  }
}
