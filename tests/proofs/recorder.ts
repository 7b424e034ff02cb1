/** The preloaded recorder (recorder.c): compiled when first asked for, its log read back as what happened to the disk. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './bundle'
import { run, type Child, type Run } from './runs'
import { need } from './tools'

const source = join(root, 'tests/proofs/recorder.c')
const library = join(root, 'node_modules/.cache/hejie-proofs/recorder.so')

export function compiled(): string {
  need('gcc')
  if (existsSync(library) && statSync(library).mtimeMs > statSync(source).mtimeMs) return library
  mkdirSync(dirname(library), { recursive: true })
  const mine = `${library}.${process.pid}`
  const made = spawnSync('gcc', ['-O1', '-Wall', '-Wextra', '-Werror', '-shared', '-fPIC', '-o', mine, source, '-ldl', '-lpthread'], { encoding: 'utf8' })
  if (made.status !== 0) throw new Error(`gcc: ${made.stderr || made.error?.message}`)
  spawnSync('mv', [mine, library])
  return library
}

/**
 * O opened a file, T cut it, W wrote it, S flushed it, D flushed its folder, R renamed, U unlinked, M made a folder,
 * A the child said something. `fresh`: the opening made the file.
 */
export type Op = { op: 'O' | 'T' | 'W' | 'S' | 'D' | 'R' | 'U' | 'M' | 'A'; file: number; at: number; path: string; to: string; data: Buffer }
/** Whether it changes or flushes a disk: where a kill can fall. */
export const changes = (o: Op) => o.op !== 'A' && !(o.op === 'O' && o.at === 0)

export async function record(child: Child, folder: string): Promise<{ run: Run; ops: Op[] }> {
  const log = `${folder}.log`
  const made = await run(process.execPath, [child.bundle, folder, ...child.args], `${folder}.said`, { LD_PRELOAD: compiled(), PROOF_FOLDER: folder, PROOF_LOG: log, PROOF_ACK_FD: '3' })
  const ops = [...read(readFileSync(log))]
  rmSync(log)
  return { run: made, ops }
}

export const killAt = (child: Child, folder: string, n: number): Promise<Run> =>
  run(process.execPath, [child.bundle, folder, ...child.args], `${folder}.said`, { LD_PRELOAD: compiled(), PROOF_FOLDER: folder, PROOF_KILL_AT: String(n) })

function* read(log: Buffer): Generator<Op> {
  for (let i = 0; i < log.length; ) {
    const op = String.fromCharCode(log[i]!) as Op['op']
    const [file, at, text, size] = [log.readInt32LE(i + 1), Number(log.readBigInt64LE(i + 5)), log.readUInt32LE(i + 13), log.readUInt32LE(i + 17)]
    const path = log.toString('utf8', i + 21, i + 21 + text)
    const data = log.subarray(i + 21 + text, i + 21 + text + size)
    yield { op, file, at, path, to: op === 'R' ? data.toString() : '', data }
    i += 21 + text + size
  }
}
