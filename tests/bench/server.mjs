/**
 * The built portal as `npm start` serves it. With BENCH_LETTERS=later neither clockwork nor postman runs in this process, as
 * where `npm run worker` runs them: what is measured then is the request alone.
 */
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { serve } from '../../app/server.js'

const folder = process.env.HEJIE_BUILD ?? 'build'
const { portal } = (await import(pathToFileURL(resolve(folder, 'server/index.js')).href)).entry.module
const read = portal.settings()
if (read.ok && process.env.BENCH_LETTERS === 'later') read.settings.loops = false
const started = await serve(folder)
if (!started.started) throw new Error(started.problems.join('\n'))
console.log(`open at http://localhost:${started.port}`)
process.on('SIGTERM', async () => {
  await started.stop()
  process.exit(0)
})
