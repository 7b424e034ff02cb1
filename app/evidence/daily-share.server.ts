/** How much one person may bring in a day. Counted in this process's memory, like the throttles of signing in. */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { House } from '../house.server'
import type { Limits } from './limits'

const counters = new WeakMap<House, RateLimiterMemory>()

export async function withinDay(house: House, owner: string, bytes: number, limits: Limits): Promise<boolean> {
  const counter = counters.get(house) ?? new RateLimiterMemory({ points: limits.dailyBytes, duration: 24 * 3600 })
  counters.set(house, counter)
  try {
    await counter.consume(owner, bytes)
    return true
  } catch (problem) {
    if (!(problem instanceof RateLimiterRes)) throw problem
    return false
  }
}
