/** A child under strace: its calls counted as the kernel sees them, killed by the kernel at one of them, or refused as on a full or failing disk. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run, type Child, type Run } from '../runs'
import { need } from '../tools'

export const calls = ['pwrite64', 'fsync', 'fdatasync', 'ftruncate', 'unlink'] as const
export type Call = (typeof calls)[number]

/** The files SQLite writes, by their place in the data folder. */
const files = ['hejie.db', 'hejie.db-wal', 'hejie.db-shm', 'hejie.db-journal', 'hejie.db.lock-journal', '']

async function trace(child: Child, folder: string, only: readonly Call[], inject?: string): Promise<Run & { log: string[] }> {
  need('strace')
  const log = `${folder}.strace`
  const watched = files.flatMap((f) => ['-P', f ? join(folder, f) : folder])
  // With a seccomp filter strace injects no signal, so only counting runs use it.
  const args = ['-f', ...(inject ? ['-e', `inject=${inject}`] : ['--seccomp-bpf']), '-qq', '-o', log, '-e', `trace=${only.join()}`, ...watched]
  const made = await run('strace', [...args, process.execPath, child.bundle, folder, ...child.args], `${folder}.said`)
  return { ...made, log: readFileSync(log, 'utf8').split('\n').filter(Boolean) }
}

/** How often each call is made on the database's files when nothing disturbs. */
export async function count(child: Child, folder: string): Promise<Map<Call, number>> {
  const { log, ended, trouble } = await trace(child, folder, calls)
  if (!ended) throw new Error(`the child did not end undisturbed: ${trouble}`)
  const counts = new Map<Call, number>()
  for (const line of log) {
    const call = /^\d+\s+(\w+)\(/.exec(line)?.[1] as Call | undefined
    if (call && calls.includes(call)) counts.set(call, (counts.get(call) ?? 0) + 1)
  }
  return counts
}

export const killAt = (child: Child, folder: string, call: Call, n: number): Promise<Run> => trace(child, folder, [call], `${call}:signal=KILL:when=${n}`)
/** From the n-th on `times` calls fail, then the disk works again. */
export const failAt = (child: Child, folder: string, call: Call, error: 'ENOSPC' | 'EIO', n: number, times: number): Promise<Run> =>
  trace(child, folder, [call], `${call}:error=${error}:when=${n}..${n + times - 1}`)
