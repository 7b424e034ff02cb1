/** The built portal as a demonstration, on E2E_PORT, remembering in a folder that goes when it stops. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

process.chdir(join(import.meta.dirname, '..', '..'))
const data = mkdtempSync(join(tmpdir(), 'hejie-e2e-data-'))
Object.assign(process.env, {
  NODE_ENV: 'production',
  HEJIE_MODE: 'demo',
  HEJIE_DATA: data,
  PORT: process.env.E2E_PORT,
  LOG_LEVEL: process.env.LOG_LEVEL ?? 'error',
})
for (const name of ['DATABASE_URL', 'SMTP_URL', 'PUBLIC_URL', 'HEJIE_SECRET', 'TRUST_PROXY']) delete process.env[name]

const { serve } = await import('../../app/server.js')
const portal = await serve(process.env.HEJIE_BUILD ?? 'build')
if (!portal.started) throw new Error(portal.problems.join('\n'))
if (String(portal.port) !== process.env.E2E_PORT) throw new Error(`port ${process.env.E2E_PORT} is taken`)

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, async () => {
    await portal.stop()
    rmSync(data, { recursive: true, force: true })
    process.exit(0)
  })
}
