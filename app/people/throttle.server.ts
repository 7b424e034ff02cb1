/**
 * How often something may be tried. Counted in this process's memory by the wall clock: the embedded store has one process;
 * several processes on PostgreSQL each count for themselves, so the limits multiply by their number.
 */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

const minute = 60
const hour = 60 * minute

const limits = {
  /** wrong passwords for one account, from anywhere */
  account: new RateLimiterMemory({ keyPrefix: 'account', points: 20, duration: hour, blockDuration: 30 * minute }),
  /** wrong passwords for one account from one network address */
  pair: new RateLimiterMemory({ keyPrefix: 'pair', points: 5, duration: 15 * minute }),
  /** wrong passwords from one network address, for any account */
  place: new RateLimiterMemory({ keyPrefix: 'place', points: 60, duration: 15 * minute }),
  /** letters the portal sends to one mailbox because a visitor asked */
  mailbox: new RateLimiterMemory({ keyPrefix: 'mailbox', points: 4, duration: hour }),
  /** letters asked for from one network address */
  asking: new RateLimiterMemory({ keyPrefix: 'asking', points: 40, duration: hour }),
  /** re-authentications of one signed-in person */
  again: new RateLimiterMemory({ keyPrefix: 'again', points: 8, duration: 15 * minute }),
}
export type Limit = keyof typeof limits
export type Counted = readonly [Limit, string]

/** Takes one try of each; 'spent' when one had none left. `first` is true for the try that spent it: the moment worth an audit line. */
export async function take(counted: readonly Counted[]): Promise<{ spent: false } | { spent: true; first: boolean; seconds: number }> {
  const answers = await Promise.all(counted.map(async ([limit, key]) => {
    try {
      await limits[limit].consume(key)
      return undefined
    } catch (problem) {
      if (!(problem instanceof RateLimiterRes)) throw problem
      return { first: problem.consumedPoints === limits[limit].points + 1, seconds: Math.ceil(problem.msBeforeNext / 1000) }
    }
  }))
  const over = answers.filter((answer) => answer !== undefined)
  if (over.length === 0) return { spent: false }
  return { spent: true, first: over.some(({ first }) => first), seconds: Math.max(...over.map(({ seconds }) => seconds)) }
}

/** Gives the tries back: the right password was given. */
export async function forgive(counted: readonly Counted[]): Promise<void> {
  await Promise.all(counted.map(([limit, key]) => limits[limit].delete(key)))
}

/** One mailbox however its address is written: many providers ignore dots and what follows a plus. */
export function mailboxKey(email: string): string {
  const [local = '', host = ''] = email.toLowerCase().split('@')
  return `${local.replace(/\+.*$/, '').replaceAll('.', '')}@${host}`
}
