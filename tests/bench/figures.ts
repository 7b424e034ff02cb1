/**
 * Every figure beside a bound measured in the same run, as a markdown table; started by main.ts.
 * Works in a folder of its own that is removed at the end. The portal is the built one, as `npm start` serves it.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { head, median, ms, row, whole } from './measure'
import { moveRows, openOffer } from './moves'
import { deskCases, pageRows } from './pages'
import { startPortal, type Portal } from './portal'
import { postRows } from './posts'
import { pureRow } from './pure'
import { storeRows } from './store'
import { growTown, withdrawal, type Town } from './town'

const { values: given } = parseArgs({ options: { cases: { type: 'string' }, quick: { type: 'boolean', default: false }, only: { type: 'string' } } })
const size = Number(given.cases ?? (given.quick ? 5_000 : 100_000))
if (!Number.isInteger(size) || size < 2_000 || size > 5_000_000) throw new Error('--cases must be a whole number from 2000 to 5000000')
const n = given.quick
  ? { steps: 1_000, moves: 200, rounds: 3, posts: 64, reads: 100, pages: 32, starts: 3 }
  : { steps: 4_000, moves: 640, rounds: 5, posts: 256, reads: 400, pages: 64, starts: 5 }
const connections = 16

const folder = mkdtempSync(join(process.env.BENCH_FOLDER ?? tmpdir(), 'hejie-bench-'))
const running = new Set<Portal>()
const open = async (...how: Parameters<typeof startPortal>) => {
  const portal = await startPortal(...how)
  running.add(portal)
  return portal
}
const shut = async (portal: Portal) => {
  await portal.stop()
  running.delete(portal)
}
const load = () => loadavg().map((x) => x.toFixed(1)).join(' ')

const at = (name: string) => {
  mkdirSync(join(folder, name))
  return join(folder, name)
}
const clear = () => rmSync(folder, { recursive: true, force: true })
process.once('SIGINT', () => {
  clear()
  process.exit(130)
})

try {
  console.log(`${cpus().length} cores, Node ${process.version}, ${new Date().toISOString()}, load average ${load()}\n`)
  const started = performance.now()
  const moves = () => moveRows(at('moves'), n.moves, n.rounds)
  if (given.only === 'moves') {
    head()
    await moves()
  } else await everything(moves)
  console.log(`\nin ${Math.round((performance.now() - started) / 1000)} s, load average ${load()}`)
} finally {
  for (const portal of running) await portal.stop()
  clear()
}

async function everything(moves: () => Promise<void>) {
  const few = await growTown(at('few'), 1_000)
  const grown = performance.now()
  const many = await growTown(at('many'), size)
  console.log(`${whole(many.cases)} cases: the demonstration's own through the engine, the others copied from them by SQL in ${Math.round((performance.now() - grown) / 1000)} s (copies are for measuring: \`npm run verify\` would find their chains false)\n`)
  head()
  await pureRow('pure step, an offer is taken back, JSON in and out', openOffer(), { type: 'takeBack', by: 'complainant', fields: {}, facts: {} }, n.steps)
  await pureRow('pure step, a complaint is withdrawn, JSON in and out', few.example, withdrawal, n.steps)
  await moves()
  await storeRows(few, many, n.reads)
  const { starts, rest } = await startsOf(many)
  const after = await served(few, many)
  row('memory of the server, at rest → after pages and posts', `${whole(rest)} → ${whole(after)} MB`, '', '', `under 250 MB: ${after < 250 ? 'met' : 'not met'}`)
  row(`start to the first 200, everything prepared, ${whole(many.cases)} cases (median of ${n.starts})`, ms(median(starts)), '', '', `under 3 s: ${median(starts) < 3_000 ? 'met' : 'not met'}`)
}

/** Starts one after another, and what the last of them holds in memory once it has come to rest. */
async function startsOf(many: Town) {
  const starts: number[] = []
  let rest = 0
  for (let i = 0; i < n.starts; i++) {
    const portal = await open(many.folder, 'app/launch/start.mjs')
    starts.push(portal.took)
    if (i === n.starts - 1) {
      await new Promise((done) => setTimeout(done, 3_000))
      rest = portal.rss()
    }
    await shut(portal)
  }
  return { starts, rest }
}

/** Pages and posts over HTTP; returns the megabytes the large server holds after them. */
async function served(few: Town, many: Town): Promise<number> {
  const [fewCases, manyCases] = [await deskCases(few, 300), await deskCases(many, 2_000)]
  const asServed = await open(many.folder, 'app/launch/start.mjs')
  const small = await open(few.folder, 'app/launch/start.mjs')
  await pageRows({ portal: small, references: fewCases, cases: few.cases }, { portal: asServed, references: manyCases, cases: many.cases }, n.pages, n.rounds, connections)
  await shut(small)
  await postRows(asServed, many, 'form POST → committed → 303, the letters of it sent meanwhile by the same process', n.posts, 1, connections, 0, false)
  const after = asServed.rss()
  await shut(asServed)
  const alone = await open(many.folder, 'tests/bench/server.mjs', 'later')
  await postRows(alone, many, 'form POST → committed → 303, letters left to a worker', n.posts, n.rounds, connections, n.posts, true)
  await shut(alone)
  return after
}
