/** The two starts that migrate, as sweeps: a first start over an empty folder, and an upgrade of a first release full of rows. */
import { join } from 'node:path'
import type { Mutations } from './bundle'
import { run } from './runs'
import { firstRelease, rowsOf, schemaFlaw, starter } from './schema'
import type { Sweep } from './kill/sweep'

type Start = Pick<Sweep, 'child' | 'template' | 'judge'>

/** Starting again must finish what was cut off, whatever was cut off. */
const startAgain = (bundle: string, later: boolean, then: (file: string) => string | undefined): Sweep['judge'] => async (folder) => {
  const again = await run(process.execPath, [bundle, folder], `${folder}.said`)
  if (!again.ended) return `the next start failed: ${again.trouble.split('\n').find((l) => /Error/.test(l)) ?? again.trouble.slice(-200)}`
  const file = join(folder, 'hejie.db')
  return schemaFlaw(file, later) ?? then(file)
}

export async function firstStart(mutations: Mutations = {}): Promise<Start> {
  const bundle = await starter('later', mutations)
  return { child: { bundle, args: [] }, judge: startAgain(bundle, true, () => undefined) }
}

export async function upgrade(scratch: string): Promise<Start> {
  const template = join(scratch, 'first-release')
  await firstRelease(template)
  const before = rowsOf(join(`${template}-made`, 'hejie.db'))
  const bundle = await starter('later')
  const judge = startAgain(bundle, true, (file) => {
    const after = rowsOf(file, before.columns)
    const lost = [...before.rows].filter(([name, rows]) => after.rows.get(name) !== rows).map(([name]) => name)
    return lost.length ? `rows differ in ${lost}` : undefined
  })
  return { child: { bundle, args: [] }, template, judge }
}
