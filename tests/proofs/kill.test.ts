/** The short kill proof: a dozen wrecks and one failing disk, and the control that must be found. `npm run proof:kill` is the whole. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bundle, forget } from './bundle'
import { answersTooEarly } from './faults'
import { failingDisk } from './kill/failing-disk'
import { sweep } from './kill/sweep'
import { firstStart } from './migrating'
import { judgeStage, stagesIn, type Stage } from './stages'
import { need } from './tools'

describe('killed at its file system calls', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'hejie-kill-'))
  let stages: Stage[]
  beforeAll(async () => {
    need('strace', 'gcc')
    stages = await stagesIn(scratch, 6)
  })
  afterAll(() => {
    rmSync(scratch, { recursive: true, force: true })
    forget()
  })
  const args = (s: Stage) => [String(s.from), String(s.from + s.scenes.length)]

  test('nothing acknowledged is lost, nothing half is left, and asking again has one effect', async () => {
    const s = stages[1]!
    const swept = await sweep({ child: { bundle: await bundle('child', 'child.ts'), args: args(s) }, template: s.template, scratch, every: 40, straceEvery: 90, judge: (f, a) => judgeStage(s, f, a) })
    expect(swept.faults).toEqual([])
    expect(swept.killed).toBeGreaterThan(8)
    expect(swept.byStrace).toBeGreaterThan(2)
  }, 180_000)

  test('an engine that answers before COMMIT is found out', async () => {
    const s = stages[0]!
    const swept = await sweep({ child: { bundle: await bundle('child.early', 'child.ts', answersTooEarly), args: args(s) }, template: s.template, scratch, every: 30, judge: (f, a) => judgeStage(s, f, a) })
    expect(swept.faults.filter((f) => /lost/.test(f)).length).toBeGreaterThan(0)
  }, 180_000)

  test('a first start cut off is finished by the next', async () => {
    const swept = await sweep({ ...(await firstStart()), scratch, every: 90 })
    expect(swept.faults).toEqual([])
    expect(swept.killed).toBeGreaterThan(3)
  }, 180_000)

  test('a disk that fails for a while refuses, loses nothing, and is written again without a restart', async () => {
    const r = await failingDisk(stages[1]!, scratch, 'fsync', 'EIO', 3)
    expect(r.faults).toEqual([])
    expect(r.refused).toBeGreaterThan(0)
  }, 180_000)
})
