/** The short power proof: some images of the whole script under FULL, and the control that must lose. `npm run proof:power` is the whole. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bundle, forget } from './bundle'
import { chanceOf } from './chance'
import { synchronous } from './faults'
import { cutPower } from './power/cut'
import { powerless, stagesIn, whole, type Stage } from './stages'
import { need } from './tools'

describe('the power goes', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'hejie-power-'))
  let all: Stage
  beforeAll(async () => {
    need('gcc')
    all = whole(await stagesIn(scratch, 6))
  })
  afterAll(() => {
    rmSync(scratch, { recursive: true, force: true })
    forget()
  })
  const cut = async (name: string, mutations = {}) =>
    cutPower({ child: { bundle: await bundle(name, 'child.ts', mutations), args: ['0', '6'] }, template: all.template, scratch, chance: chanceOf(20_261_121), images: 40, judge: (f, a) => powerless(all, f, a) })

  test('and nothing acknowledged is lost', async () => {
    const r = await cut('child')
    expect(r.faults).toEqual([])
    expect(r.images).toBeGreaterThan(40)
  }, 180_000)

  test.each(['NORMAL', 'OFF'] as const)('and under synchronous=%s something is', async (mode) => {
    expect((await cut(`child.${mode}`, synchronous(mode))).faults.length).toBeGreaterThan(0)
  }, 180_000)
})
