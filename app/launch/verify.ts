/**
 * `npm run verify`: proves the configured store and its files, without migrating and without writing. Prints what was counted
 * and every flaw; the exit code is 1 when there is one. May run beside a running portal.
 */
import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openReading } from '~/db/reading'
import { Sealer } from '~/db/record/sealing'
import { verifyStore } from '../engine/verify.server'
import { verifyBlobs } from '../evidence/verifying.server'
import type { House } from '../house.server'
import { keyOf } from '../open-house.server'
import { settingsOfProcess, type Settings } from '../settings.server'

export type Verified = { cases: number; events: number; erased: number; files: number; problems: string[] }
type Where = Pick<Settings, 'dataFolder' | 'databaseUrl' | 'secret'>

export async function verify(where: Where): Promise<Verified> {
  const found: Verified = { cases: 0, events: 0, erased: 0, files: 0, problems: [] }
  const file = join(where.dataFolder, 'hejie.db')
  if (!where.databaseUrl && (!existsSync(file) || statSync(file).size === 0)) return { ...found, problems: [`${file} is missing or empty`] }
  try {
    const reading = await openReading(where.databaseUrl ?? file)
    try {
      found.problems.push(...reading.problems)
      const house = { settings: where as Settings, store: reading.store, sealer: new Sealer(keyOf(where, 'sealing')), clock: { now: Date.now } } as unknown as House
      const { flaws, ...counts } = await verifyStore(house)
      Object.assign(found, counts)
      found.problems.push(...flaws.map((f) => `${f.case ?? 'store'}: ${f.what}${f.seq ? ` (event ${f.seq})` : ''}`))
      const { db, t } = reading.store
      found.files = (await db.select({ sha256: t.blobs.sha256 }).from(t.blobs)).length
      if (found.files > 0 || existsSync(join(where.dataFolder, 'blobs'))) found.problems.push(...(await verifyBlobs(house)).map((b) => `file ${b.sha256}: ${b.what}`))
    } finally {
      await reading.close()
    }
  } catch (error) {
    found.problems.push(`it cannot be read: ${(error as Error).message}`)
  }
  return found
}

/** A folder under the key of the tests and proofs. */
export const verifyFolder = (dataFolder: string, secret = Buffer.alloc(32, 7)) => verify({ dataFolder, databaseUrl: undefined, secret })

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
  const read = settingsOfProcess()
  if (!read.ok) {
    console.error(['The settings are wrong:', ...read.problems.map((p) => `  - ${p}`)].join('\n'))
    process.exit(1)
  }
  const { problems, ...counts } = await verify(read.settings)
  console.log(`${counts.cases} cases, ${counts.events} events, ${counts.erased} bodies forgotten, ${counts.files} files`)
  for (const problem of problems) console.error(`  - ${problem}`)
  console.log(problems.length ? `${problems.length} flaws` : 'no flaw')
  process.exit(problems.length ? 1 : 0)
}
