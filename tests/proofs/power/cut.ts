/** Cuts the power at every point of a recorded run and has each image judged. */
import { join } from 'node:path'
import type { Chance } from '../chance'
import { acknowledged, fresh, type Child } from '../runs'
import { record } from '../recorder'
import { Disk, type Mode } from './disk'

export type Cut = {
  child: Child
  template?: string | undefined
  scratch: string
  chance: Chance
  /** images made by chance, spread over the run; those in which everything unflushed is lost come besides, one for every moment at which they differ */
  images: number
  judge: (folder: string, acknowledged: string[]) => Promise<string | undefined>
}
export type Powerless = { points: number; images: number; lost: number; faults: string[] }

export async function cutPower(c: Cut): Promise<Powerless> {
  const recorded = join(c.scratch, 'recorded')
  fresh(recorded, c.template)
  const { run, ops } = await record(c.child, recorded)
  if (!run.ended) throw new Error(`the child did not end: ${run.trouble}`)
  const result: Powerless = { points: ops.length, images: 0, lost: 0, faults: [] }
  const disk = new Disk(c.template)
  const into = join(c.scratch, 'image')
  const share = c.images / ops.length
  let due = 0
  const look = async (mode: Mode, at: number) => {
    disk.image(into, mode, c.chance)
    result.images++
    const told = acknowledged({ said: disk.said, ended: false, killed: true, trouble: '' })
    const wrong = await c.judge(into, told).catch((e: Error) => e.message)
    if (!wrong) return
    if (/^lost|missing|dangling/.test(wrong)) result.lost++
    result.faults.push(`after call ${at}, ${mode}: ${wrong}`)
  }
  for (const [i, op] of ops.entries()) {
    disk.apply(op)
    // What is safe changes with a flush; what it is held against, with an acknowledgement.
    if (['S', 'D', 'A'].includes(op.op)) await look('dropped', i)
    for (due += share; due >= 1; due--) if (disk.unflushed) await look(c.chance.often(0.5) ? 'subset' : 'torn', i)
  }
  return result
}
