import pg from 'pg'
import { expect, test } from 'vitest'
import { freshPostgres } from '../fresh-postgres'

test('each test may ask for an empty PostgreSQL database of its own', async () => {
  const [one, other] = await Promise.all([freshPostgres(), freshPostgres()])
  expect(one).not.toBe(other)
  const client = new pg.Client({ connectionString: one })
  await client.connect()
  const { rows } = await client.query("SELECT count(*)::int AS tables FROM information_schema.tables WHERE table_schema = 'public'")
  expect(rows).toEqual([{ tables: 0 }])
  await client.end()
})
