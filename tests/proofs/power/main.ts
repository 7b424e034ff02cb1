/** npm run proof:power: the power goes at any moment, and what was not flushed is lost, kept in part or torn. FULL loses nothing; the controls must. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundle, forget } from '../bundle'
import { chanceOf, given, seedGiven } from '../chance'
import { filesUnflushed, foldersUnflushed, synchronous } from '../faults'
import { firstStart, upgrade } from '../migrating'
import { judgePapers, papersWaiting } from '../papers'
import { control, holds, report, told, type Finding } from '../report'
import { powerless, stagesIn, whole } from '../stages'
import { judgeUploads } from '../uploads'
import { cutPower } from './cut'

const seed = seedGiven()
const chance = chanceOf(seed)
const images = Number(given('--images') ?? 900)
const began = Date.now()
const scratch = mkdtempSync(join(tmpdir(), 'hejie-power-'))
const findings: Finding[] = []
const found = (f: Finding) => {
  findings.push(f)
  told(f, began)
}

console.log(`Seed ${seed} (repeat with --seed ${seed}); ${images} images by chance.`)
const stages = await stagesIn(scratch)
const all = whole(stages)
const args = ['0', String(all.scenes.length)]
const judge = (folder: string, acknowledged: string[]) => powerless(all, folder, acknowledged)
const cut = async (name: string, mutations = {}, n = images) => cutPower({ child: { bundle: await bundle(name, 'child.ts', mutations), args }, template: all.template, scratch, chance, images: n, judge })

const full = await cut('child')
found(holds('FULL: nothing acknowledged is lost', full.faults, { calls: full.points, images: full.images, lost: full.lost }))
for (const [name, template] of [['uploads: no row without its file', stages[2]!.template]] as const) {
  const child = { bundle: await bundle('child.upload', 'child.upload.ts'), args: [] }
  const r = await cutPower({ child, template, scratch, chance, images: images / 3, judge: judgeUploads })
  found(holds(name, r.faults, { calls: r.points, images: r.images, dangling: r.lost }))
}
{
  const child = { bundle: await bundle('child.draw', 'child.draw.ts'), args: [] }
  const r = await cutPower({ child, template: await papersWaiting(stages[0]!, scratch), scratch, chance, images: images / 12, judge: judgePapers(false) })
  found(holds('documents: no sealed row without its file', r.faults, { calls: r.points, images: r.images, dangling: r.lost }))
}
for (const [name, start] of [['the first start over an empty folder', await firstStart()], ['an upgrade of a first release full of rows', await upgrade(scratch)]] as const) {
  const r = await cutPower({ ...start, scratch, chance, images: images / 12 })
  found(holds(name, r.faults, { calls: r.points, images: r.images }))
}

const normal = await cut('child.normal', synchronous('NORMAL'), images / 6)
found(control('synchronous=NORMAL loses acknowledged moves', normal.lost, { images: normal.images }))
const off = await cut('child.off', synchronous('OFF'), images / 6)
found(control('synchronous=OFF loses or corrupts', off.faults.length, { images: off.images, lost: off.lost, 'corrupt or half': off.faults.length - off.lost }))
for (const [name, fault] of [['files renamed without being flushed', filesUnflushed], ['names given without their folder flushed', foldersUnflushed]] as const) {
  const r = await cutPower({ child: { bundle: await bundle('child.unflushed', 'child.upload.ts', fault), args: [] }, template: stages[2]!.template, scratch, chance, images: images / 12, judge: judgeUploads })
  found(control(name, r.faults.length, { images: r.images }))
}

report('Power lost', findings, began)
rmSync(scratch, { recursive: true, force: true })
forget()
