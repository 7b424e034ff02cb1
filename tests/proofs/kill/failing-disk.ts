/** A disk that is full or fails from the N-th call on, for twenty calls: what is refused is refused as such, and taken when asked again. */
import { join } from 'node:path'
import { verifyStore } from '~/app/engine/verify.server'
import { bundle } from '../bundle'
import { likenessOf } from '../likeness'
import { houseAt } from '../people'
import { fresh } from '../runs'
import type { Stage } from '../stages'
import { count, failAt } from './strace'

export async function failingDisk(stage: Stage, scratch: string, call: 'pwrite64' | 'fsync', error: 'ENOSPC' | 'EIO', every: number) {
  const child = { bundle: await bundle('child.fault', 'child.fault.ts'), args: [String(stage.from), String(stage.from + stage.scenes.length)] }
  const folder = join(scratch, 'failing')
  fresh(folder, stage.template)
  const many = (await count(child, folder)).get(call) ?? 0
  const result = { runs: 0, refused: 0, faults: [] as string[] }
  for (let n = 1; n <= many; n += every) {
    fresh(folder, stage.template)
    const run = await failAt(child, folder, call, error, n, call === 'fsync' ? 2 : 20)
    result.runs++
    const refusals = run.said.filter((l) => l.startsWith('REFUSED '))
    result.refused += refusals.length
    const wrong = !run.ended ? await whenStopped(stage, folder, run.said, run.trouble)
      : refusals.some((l) => !l.startsWith('REFUSED unavailable ')) ? `refused otherwise than as unavailable: ${refusals.find((l) => !l.startsWith('REFUSED unavailable '))}`
      : await flawOf(stage, folder)
    if (wrong) result.faults.push(`${call} ${n}: ${wrong}`)
  }
  return result
}

/** A disk that fails while the store is opened or closed may stop the process, with a message; the next start finds all that was acknowledged. */
async function whenStopped(stage: Stage, folder: string, said: string[], trouble: string): Promise<string | undefined> {
  const acknowledged = said.filter((l) => l.startsWith('ACK ')).length
  const all = stage.scenes.reduce((n, s) => n + s.acts.length, 0)
  if (acknowledged > 0 && acknowledged < all) return `it stopped in the middle: ${trouble.slice(-300)}`
  return acknowledged === all ? flawOf(stage, folder) : undefined
}

async function flawOf(stage: Stage, folder: string): Promise<string | undefined> {
  const house = await houseAt(folder)
  try {
    const { flaws } = await verifyStore(house)
    if (flaws.length) return `flaws: ${JSON.stringify(flaws.slice(0, 3))}`
    return (await likenessOf(house)) === stage.likes.at(-1) ? undefined : 'it did not end as undisturbed'
  } finally {
    await house.store.close()
  }
}
