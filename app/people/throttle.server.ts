/**
 * How often something may be tried. Counted in this process's memory by the wall clock: the embedded store has one process;
 * several processes on PostgreSQL each count for themselves, so the limits multiply by their number.
 */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

const minute = 60
const hour = 60 * minute

/**
 * Letters the portal sends to one mailbox because somebody asked. Each kind has a budget of its own: otherwise a stranger
 * who types an address in where accounts are opened would use up, unseen, the letter by which its owner comes back in.
 */
const letter = (kind: string) => new RateLimiterMemory({ keyPrefix: `letter-${kind}`, points: 4, duration: hour })

const limits = {
  /** wrong passwords for one account, from anywhere */
  account: new RateLimiterMemory({ keyPrefix: 'account', points: 40, duration: hour }),
  /** wrong passwords for one account from one network address */
  pair: new RateLimiterMemory({ keyPrefix: 'pair', points: 5, duration: 15 * minute }),
  /** wrong passwords from one network address, for any account */
  place: new RateLimiterMemory({ keyPrefix: 'place', points: 60, duration: 15 * minute }),
  registerLetter: letter('register'),
  /** by the very address and not by the mailbox: only an account's own address is written to, and no other spelling may spend it */
  resetLetter: letter('reset'),
  newAddressLetter: letter('new-address'),
  memberLetter: letter('member'),
  rosterLetter: letter('roster'),
  claimLetter: letter('claim'),
  /** letters asked for from one network address */
  asking: new RateLimiterMemory({ keyPrefix: 'asking', points: 40, duration: hour }),
  /** documents checked from one network address */
  verify: new RateLimiterMemory({ keyPrefix: 'verify', points: 40, duration: 15 * minute }),
  /** re-authentications of one signed-in person */
  again: new RateLimiterMemory({ keyPrefix: 'again', points: 8, duration: 15 * minute }),
}
export type Limit = keyof typeof limits
export type Counted = readonly [Limit, string]

/**
 * Takes one try of each in turn and stops at the first that has none left, so that a place that is blocked cannot go on to
 * block the account for everybody else. `first` is true for the try that spent it: the moment worth an audit line.
 */
export async function take(counted: readonly Counted[]): Promise<{ spent: false } | { spent: true; first: boolean; seconds: number }> {
  for (const [limit, key] of counted) {
    try {
      await limits[limit].consume(key)
    } catch (problem) {
      if (!(problem instanceof RateLimiterRes)) throw problem
      return { spent: true, first: problem.consumedPoints === limits[limit].points + 1, seconds: Math.ceil(problem.msBeforeNext / 1000) }
    }
  }
  return { spent: false }
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

/** Gives one try back where successes should not count. */
export async function restore(limit: Limit, key: string): Promise<void> {
  await limits[limit].reward(key, 1)
}

/** A network address as one place: of IPv6 the /64 that a household gets. */
export function placeOf(address: string): string {
  if (!address.includes(':')) return address
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped) return mapped
  const [head = '', tail] = address.toLowerCase().split('::')
  const groups = head.split(':').filter(Boolean)
  if (tail !== undefined) while (groups.length + tail.split(':').filter(Boolean).length < 8) groups.push('0')
  return `${groups.slice(0, 4).join(':')}::/64`
}
