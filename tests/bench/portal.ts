/** The built portal as a child of its own on a data folder of the benchmark. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The repository, from its own folder as from build/bench. */
const root = join(import.meta.dirname, '..', '..')
export type Portal = { origin: string; rss: () => number; spent: () => number; stop: () => Promise<void> }

/** `letters`: whether clockwork and postman run in the server, as they do on SQLite. Resolves with the first 200 and how long it took to come. */
export async function startPortal(dataFolder: string, script: 'app/launch/start.mjs' | 'tests/bench/server.mjs', letters: 'now' | 'later' = 'now'): Promise<Portal & { took: number }> {
  const started = performance.now()
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(HEJIE_(MODE|DATA|SECRET)|PORT|HOST|DATABASE_URL|SMTP_URL|PUBLIC_URL|LOOPS|LOG_LEVEL|NODE_OPTIONS)$/.test(name)))
  const child = spawn(process.execPath, [join(root, script)], {
    cwd: root, stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...inherited, NODE_ENV: 'production', HEJIE_DATA: dataFolder, PORT: '0', LOG_LEVEL: 'error', BENCH_LETTERS: letters },
  })
  let said = ''
  const origin = await new Promise<string>((done, failed) => {
    child.stdout.on('data', (piece) => {
      said += piece
      const address = /http:\/\/localhost:\d+/.exec(said)?.[0]
      if (address) done(address)
    })
    child.once('exit', (code) => failed(new Error(`the portal ended with ${code}: ${said}`)))
  })
  const first = await fetch(origin)
  await first.text()
  if (first.status !== 200) throw new Error(`the first page answered ${first.status}`)
  return {
    origin, took: performance.now() - started,
    /** megabytes held in memory; 0 where the system does not say (no /proc) */
    rss: () => {
      try {
        return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
      } catch {
        return 0
      }
    },
    /** milliseconds of processor since the start, a hundredth of a second at a time; 0 where the system does not say */
    spent: () => {
      try {
        const [user, system] = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]!.split(' ').slice(11, 13)
        return (Number(user) + Number(system)) * 10
      } catch {
        return 0
      }
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode) return
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      await gone
    },
  }
}
