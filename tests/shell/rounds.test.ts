import { afterEach, expect, test, vi } from 'vitest'
import { startRounds } from '~/app/round.server'

afterEach(() => { vi.useRealTimers() })

test('one round at a time, and whoever calls during one has it look once more', async () => {
  let [under, most, rounds] = [0, 0, 0]
  const work = startRounds('a test', async () => {
    rounds++
    most = Math.max(most, ++under)
    await new Promise((r) => setTimeout(r, 5))
    under--
  })
  await Promise.all([work.pump(), work.pump(), work.pump()])
  expect([most, rounds]).toEqual([1, 2])
  await work.stop()
})

test('a round that fails is told to who asked, and tried again at the next tick', async () => {
  vi.useFakeTimers()
  let rounds = 0
  const work = startRounds('a test', async () => { if (++rounds === 1) throw new Error('no database') })
  await expect(work.pump()).rejects.toThrow('no database')
  await vi.advanceTimersByTimeAsync(1_000)
  expect(rounds).toBe(2)
  await work.stop()
  await vi.advanceTimersByTimeAsync(5_000)
  expect(rounds).toBe(2)
})

test('to stop waits for the round under way, which is told', async () => {
  const seen: boolean[] = []
  const work = startRounds('a test', async (closed) => {
    seen.push(closed())
    await new Promise((r) => setTimeout(r, 5))
    seen.push(closed())
  })
  work.wake()
  await work.stop()
  expect(seen).toEqual([false, true])
})
