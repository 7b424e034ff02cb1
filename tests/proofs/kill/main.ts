/** npm run proof:kill: the process dies at each of its file system calls, or the disk refuses; nothing acknowledged is lost, nothing half is left. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundle, forget } from '../bundle'
import { given } from '../chance'
import { answersTooEarly, migratesInPieces } from '../faults'
import { firstStart, upgrade } from '../migrating'
import { judgePapers, papersWaiting } from '../papers'
import { control, holds, report, told, type Finding } from '../report'
import { judgeStage, stagesIn } from '../stages'
import { judgeUploads } from '../uploads'
import { failingDisk } from './failing-disk'
import { sweep, type Swept } from './sweep'

const every = process.argv.includes('--all') ? 1 : Number(given('--every') ?? 3)
const straceEvery = every * 25
/** A whole run takes long: one that was broken off can go on from the n-th stage of the script. */
const firstStage = Number(given('--from') ?? 1)
const began = Date.now()
const scratch = mkdtempSync(join(tmpdir(), 'hejie-kill-'))
const findings: Finding[] = []
const found = (f: Finding) => {
  findings.push(f)
  told(f, began)
}
const say = (what: string, s: Swept) =>
  found(holds(what, s.faults, { calls: s.changes, 'every k-th': every, killed: s.killed, 'of them by strace': s.byStrace }))

console.log(`Killing at ${every === 1 ? 'every' : `every ${every}th`} file system call${every === 1 ? '' : ' (--all: every one)'}.`)
const stages = await stagesIn(scratch)
const child = await bundle('child', 'child.ts')
const args = (s: { from: number; scenes: readonly unknown[] }) => [String(s.from), String(s.from + s.scenes.length)]
for (const s of stages.slice(firstStage - 1)) say(`the engine's transactions, ${s.name}`, await sweep({ child: { bundle: child, args: args(s) }, template: s.template, scratch, every, straceEvery, judge: (f, a) => judgeStage(s, f, a) }))
const uploads = { child: { bundle: await bundle('child.upload', 'child.upload.ts'), args: [] }, template: stages[2]!.template, scratch, judge: judgeUploads }
say('uploads: file, rename, folder, then the row', await sweep({ ...uploads, every }))
const papers = { child: { bundle: await bundle('child.draw', 'child.draw.ts'), args: [] }, template: await papersWaiting(stages[0]!, scratch), scratch, judge: judgePapers(true) }
say('documents: drawn, sealed, file, then the row', await sweep({ ...papers, every }))
say('the first start over an empty folder', await sweep({ ...(await firstStart()), scratch, every, straceEvery }))
say('an upgrade of a first release full of rows', await sweep({ ...(await upgrade(scratch)), scratch, every, straceEvery }))

for (const [call, error] of [['pwrite64', 'ENOSPC'], ['pwrite64', 'EIO'], ['fsync', 'EIO'], ['fsync', 'ENOSPC']] as const) {
  const r = await failingDisk(stages[1]!, scratch, call, error, call === 'fsync' ? 1 : Math.min(every * 8, 40))
  found(holds(`${error} from ${call}: refused, nothing lost, recovers in the same process`, r.faults, { runs: r.runs, 'refused and asked again': r.refused }))
}

// Filings only: what comes later would be refused by what is not committed yet.
const early = await bundle('child.early', 'child.ts', answersTooEarly)
const caught = await sweep({ child: { bundle: early, args: args(stages[0]!) }, template: stages[0]!.template, scratch, every: 8, judge: (f, a) => judgeStage(stages[0]!, f, a) })
found(control('an engine that answers before COMMIT', caught.faults.filter((f) => /lost/.test(f)).length, { killed: caught.killed }))
const pieces = await sweep({ ...(await firstStart(migratesInPieces)), scratch, every: 60 })
found(control('migrations that commit in pieces', pieces.faults.length, { killed: pieces.killed }))

report('Killed at its file system calls', findings, began)
rmSync(scratch, { recursive: true, force: true })
forget()
