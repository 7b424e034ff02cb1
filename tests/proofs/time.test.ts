/** The short proof of time: a few lives of cases, from the complaint to a mediation's or an arbitration's end. `npm run proof:time` is the whole. */
import './own-settings'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { dueAt, chinaCalendar } from '~/machines/calendar'
import { chanceOf } from './chance'
import { arrivals } from './time/arrivals'
import { broken } from './time/broken'
import { bruteDue } from './time/brute-days'
import { falsified } from './time/falsified'
import { span, years } from './time/years'

describe('years of cases', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'hejie-time-'))
  afterAll(() => rmSync(scratch, { recursive: true, force: true }))

  test('every case ends, every deadline falls on its day, and what is falsified is found', async () => {
    const run = await years({ seed: 20_261_121, cases: 12, folder: join(scratch, 'years') })
    expect(run.neverEnded).toEqual([])
    expect([...run.audit.faults, ...run.told.missed, ...run.told.early, ...run.flaws]).toEqual([])
    expect(run.audit.fired).toBeGreaterThan(30)
    for (const workflow of ['mediation', 'arbitration']) expect(Object.values(run.endings[workflow]!).reduce((a, b) => a + b, 0), workflow).toBeGreaterThan(1)
    for (const { what, faults } of falsified(run.records, run.told)) expect(faults, what).toBeGreaterThan(0)
  }, 180_000)

  // The lives of the test above: in them deadlines are known to fall due.
  test.each(broken)('$what is noticed', async ({ clockwork }) => {
    const { audit, told, stopped } = await years({ seed: 20_261_121, cases: 12, folder: join(scratch, 'broken'), clockwork })
    expect(audit.faults.length + told.missed.length + told.early.length + (stopped ? 1 : 0)).toBeGreaterThan(0)
  }, 180_000)

  test('the order in which clockwork and person arrive makes no difference', async () => {
    const pairs = await arrivals({ seed: 5, pairs: 5, folder: join(scratch, 'arrivals') })
    expect(pairs.faults).toEqual([])
    expect(pairs.overtaken).toBeGreaterThan(0)
  }, 180_000)

  test('the engine counts days as a wall calendar does, for two thousand periods by chance', () => {
    const chance = chanceOf(7)
    for (let n = 0; n < 2_000; n++) {
      const period = { n: chance.below(40), unit: chance.one(['hour', 'calDay', 'calMonth', 'workDay'] as const), roll: chance.often(0.5) }
      if (period.unit === 'calMonth') period.n %= 14
      const start = span.from + Math.floor(chance() * 900 * 86_400_000)
      const pauses = Array.from({ length: chance.below(4) }, () => {
        const from = start + Math.floor((chance() - 0.3) * 60 * 86_400_000)
        return { from, until: chance.often(0.05) ? Infinity : from + Math.floor(chance() * 20 * 86_400_000) }
      })
      expect(bruteDue(period, start, chinaCalendar, pauses), JSON.stringify({ period, start, pauses })).toBe(dueAt(period, start, chinaCalendar, pauses).due)
    }
  })
})
