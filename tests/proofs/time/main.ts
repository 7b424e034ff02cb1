/** npm run proof:time: three years of complaints, mediations and arbitrations by chance under a moved clock; every case ends, every deadline falls on its day. */
import '../own-settings'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { given, seedGiven } from '../chance'
import { control, holds, report, told, type Finding } from '../report'
import { arrivals } from './arrivals'
import { broken } from './broken'
import { falsified } from './falsified'
import { unwalked, years } from './years'

const seed = seedGiven()
const cases = Number(given('--cases') ?? 300)
const began = Date.now()
const scratch = mkdtempSync(join(tmpdir(), 'hejie-time-'))
const findings: Finding[] = []
const found = (f: Finding) => {
  findings.push(f)
  told(f, began)
}
console.log(`Seed ${seed} (repeat with --seed ${seed}); ${cases} cases from November 2025 to November 2028, then until the last has ended.`)

const run = await years({ seed, cases, folder: join(scratch, 'years') })
const { told: t } = run
found(holds('every case ends', run.neverEnded, { cases: t.filed, moves: t.moves, lapses: run.audit.fired, 'clockwork turns': t.turns, 'slept three days': t.slept }))
found(holds('no deadline early, missed or fired twice, by a count of its own', [...run.audit.faults, ...t.missed, ...t.early], { deadlines: run.audit.deadlines, fired: run.audit.fired, reminders: run.audit.reminders, provisional: run.provisional, pauses: run.pauses }))
found(holds('the store is proved', run.flaws, { cases: run.proof.cases, events: run.proof.events }))
const sum = (of: Record<string, number>) => Object.values(of).reduce((a, b) => a + b, 0)
found(holds('every way to an end was walked', unwalked(run.endings), { mediations: sum(run.endings.mediation!), arbitrations: sum(run.endings.arbitration!), papers: sum(run.kept.papers), signatures: run.kept.signatures, 'sealed figures': run.kept.sealed }))
for (const { what, faults, of } of falsified(run.records, t)) found(control(what, faults, { of }))

for (const { what, clockwork } of broken) {
  const { audit, told: t, stopped } = await years({ seed, cases: 12, folder: join(scratch, 'broken'), clockwork })
  found(control(what, audit.faults.length + t.missed.length + t.early.length + (stopped ? 1 : 0), { cases: t.filed }))
}

const few = Math.min(cases, 60)
const [one, two] = [await years({ seed: seed + 1, cases: few, folder: join(scratch, 'one') }), await years({ seed: seed + 1, cases: few, folder: join(scratch, 'two') })]
found(holds('the same seed gives the same run', one.likeness === two.likeness ? [] : [`${one.likeness} ${two.likeness}`], { cases: few, digest: one.likeness.slice(0, 12) }))
const pairs = await arrivals({ seed, pairs: Math.ceil(cases / 5), folder: join(scratch, 'arrivals') })
found(holds('tick before act, act before tick: the same record', pairs.faults, { pairs: pairs.pairs, 'acts overtaken': pairs.overtaken, 'acts taken': pairs.taken }))

console.log(`Refused: ${Object.entries(t.refused).map(([code, n]) => `${code} ${n}`).join(', ')}.`)
for (const [name, of] of [...Object.entries(run.endings), ['papers', run.kept.papers] as const]) console.log(`${name}: ${Object.entries(of).map(([code, n]) => `${code} ${n}`).join(', ')}.`)
report('Three years', findings, began)
rmSync(scratch, { recursive: true, force: true })
