/**
 * Kills a child at every file system call it makes, one fresh copy of the folder for each, and has each wreck judged.
 * Two killers: the preloaded recorder, fast, right before the N-th change anywhere in the folder; and strace, the kernel's own
 * view, slower. They must count the same calls, so neither can overlook some.
 */
import { join } from 'node:path'
import { changes, killAt as killByRecorder, record } from '../recorder'
import { acknowledged, fresh, type Child, type Run } from '../runs'
import { calls, count, killAt as killByStrace } from './strace'

export type Sweep = {
  child: Child
  /** the folder each run begins with; undefined: an empty one */
  template?: string | undefined
  scratch: string
  /** every k-th change; 1 is all */
  every: number
  /** every k-th call once more by strace; undefined: none */
  straceEvery?: number | undefined
  /** what is wrong with the folder of a killed run that had acknowledged these keys; undefined: nothing */
  judge: (folder: string, acknowledged: string[]) => Promise<string | undefined>
}
export type Swept = { changes: number; killed: number; byStrace: number; faults: string[] }
type Point = { name: string; kill: (folder: string) => Promise<Run> }

export async function sweep(s: Sweep): Promise<Swept> {
  const undisturbed = join(s.scratch, 'undisturbed')
  fresh(undisturbed, s.template)
  const { run, ops } = await record(s.child, undisturbed)
  if (!run.ended) throw new Error(`the child did not end undisturbed: ${run.trouble}`)
  const many = ops.filter(changes).length
  const points: Point[] = Array.from({ length: many }, (_, i) => ({ name: `change ${i + 1}`, kill: (folder: string) => killByRecorder(s.child, folder, i + 1) })).filter((_, i) => i % s.every === s.every - 1 || s.every === 1)
  const result: Swept = { changes: many, killed: 0, byStrace: 0, faults: [] }
  const { straceEvery } = s
  if (straceEvery) {
    fresh(undisturbed, s.template)
    const counts = await count(s.child, undisturbed)
    const here = ops.filter((o) => ['W', 'S', 'D', 'T', 'U'].includes(o.op) && !(o.path || nameOf(ops, o.file)).endsWith('.pid')).length
    const there = [...counts.values()].reduce((a, b) => a + b, 0)
    if (here !== there) result.faults.push(`the recorder saw ${here} calls, the kernel ${there}`)
    const all = calls.flatMap((call) => Array.from({ length: counts.get(call) ?? 0 }, (_, i) => ({ name: `${call} ${i + 1}`, kill: (folder: string) => killByStrace(s.child, folder, call, i + 1) })))
    const some = all.filter((_, i) => i % straceEvery === 0)
    result.byStrace = some.length
    points.push(...some)
  }
  const slot = async (folder: string) => {
    for (let p = points.shift(); p; p = points.shift()) {
      fresh(folder, s.template)
      const killed = await p.kill(folder)
      if (!killed.killed) {
        result.faults.push(`${p.name}: was not killed: ${killed.trouble.slice(-300)}`)
        continue
      }
      result.killed++
      const wrong = await s.judge(folder, acknowledged(killed)).catch((e: Error) => e.message)
      if (wrong) result.faults.push(`${p.name}: ${wrong}`)
    }
  }
  await Promise.all([slot(join(s.scratch, 'slot-1')), slot(join(s.scratch, 'slot-2')), slot(join(s.scratch, 'slot-3'))])
  return result
}

/** Paths stand with the opening only. */
const nameOf = (ops: readonly { op: string; file: number; path: string }[], file: number) => ops.find((o) => o.op === 'O' && o.file === file)?.path ?? ''
