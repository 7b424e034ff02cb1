/** `npm run worker`: clockwork and postman alone, for installations on PostgreSQL. On SQLite it refuses and says why. */
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

process.env.NODE_ENV = 'production'
process.chdir(join(import.meta.dirname, '..', '..'))
const build = await import(pathToFileURL(resolve(process.env.HEJIE_BUILD ?? 'build', 'server/index.js')).href)
const { portal } = build.entry.module
const read = portal.settings()
const settle = (/** @type {string[]} */ problems) => {
  console.error(['The worker does not start:', ...problems.map((p) => `  - ${p}`)].join('\n'))
  process.exit(1)
}
if (!read.ok) settle(read.problems)
const running = await portal.work(read.settings).catch((/** @type {Error} */ problem) => settle([problem.message]))
console.log('The worker keeps the clock and carries the letters. Stop it with Ctrl+C.')
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, async () => {
    await running.stop()
    process.exit(0)
  })
}
