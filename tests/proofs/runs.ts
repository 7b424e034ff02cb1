/** One run of a child over a folder: what it said on descriptor 3, and how it ended. */
import { spawn } from 'node:child_process'
import { closeSync, cpSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs'
import { ownSecret } from './own-settings'

export type Child = { bundle: string; args: readonly string[] }
export type Run = { said: string[]; ended: boolean; killed: boolean; trouble: string }

export function run(command: string, args: readonly string[], said: string, env: Record<string, string> = {}): Promise<Run> {
  const out = openSync(said, 'w')
  return new Promise((done, failed) => {
    let trouble = ''
    // One thread for files, so that the order of calls is the same in every run.
    const p = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe', out], env: { ...process.env, UV_THREADPOOL_SIZE: '1', NODE_ENV: 'production', HEJIE_SECRET: ownSecret, ...env } })
    p.stderr!.on('data', (d) => { trouble = (trouble + d).slice(-2000) })
    p.on('error', failed)
    p.on('close', (code, signal) => {
      closeSync(out)
      const lines = readFileSync(said, 'utf8').split('\n').filter(Boolean)
      done({ said: lines, ended: lines.includes('END'), killed: signal === 'SIGKILL' || code === 137, trouble })
    })
  })
}
export const acknowledged = (r: Run) => r.said.filter((l) => l.startsWith('ACK ')).map((l) => l.slice(4))

/** A copy of the template, or an empty folder. */
export function fresh(folder: string, template: string | undefined): void {
  rmSync(folder, { recursive: true, force: true })
  if (template) cpSync(template, folder, { recursive: true })
  else mkdirSync(folder, { recursive: true })
}
