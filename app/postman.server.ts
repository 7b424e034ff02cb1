/**
 * A loop of the server: takes what is due from the outbox, writes each copy in its reader's language and sends it, at
 * least once. Letters are put off when the mail server fails, and dead when there is no use; never lost.
 */
import { wallClock } from './clock.server'
import type { House } from './house.server'
import { smtpCarrier, type Carrier } from './letters/carrier.server'
import { nextTry } from './lease.server'
import { anythingDue, claim, release, settle, type Claimed, type OutboxRow } from './letters/claim.server'
import { deliver, type Post } from './letters/deliver.server'
import { log } from './log.server'
import { startRounds } from './round.server'

export { setBaseUrl } from './letters/links.server'
export type { Carrier } from './letters/carrier.server'

export type Postman = {
  /** sends everything that is due now; resolves when nothing is */
  pump(): Promise<void>
  /** finishes what is under way within a few seconds, and gives the rest back */
  stop(): Promise<void>
}

/** Letters under way at once. */
const hands = 4
const patience = 5_000

const running = new Set<() => void>()
/** Something was put into the outbox: look now rather than at the next tick. Never waits, never fails. */
export const nudge = (): void => { for (const wake of running) wake() }

export type Wiring = {
  house: House
  /** how copies travel; by SMTP to settings.smtpUrl unless given */
  transport?: Carrier
  onUndeliverable?: (row: OutboxRow) => Promise<unknown>
}

export function startPostman({ house, transport, onUndeliverable = async () => {} }: Wiring): Postman {
  const { smtpUrl, mailFrom } = house.settings
  if (!transport && !smtpUrl) throw new Error('the postman needs a mail server: SMTP_URL, or the mailbox of the demonstration')
  const stopping = new AbortController()
  const post: Post = { house, carry: transport ?? smtpCarrier(smtpUrl!, mailFrom), onUndeliverable, stopping: stopping.signal }
  const rounds = startRounds('the postman', async (closed) => {
    while (!closed() && (await anythingDue(house.store, wallClock()))) await deliverAll(post, await claim(house.store, wallClock()), closed)
  })
  running.add(rounds.wake)
  return {
    pump: rounds.pump,
    async stop() {
      running.delete(rounds.wake)
      const impatient = setTimeout(() => stopping.abort(), patience)
      await rounds.stop()
      clearTimeout(impatient)
    },
  }
}

async function deliverAll(post: Post, rows: Claimed[], closed: () => boolean): Promise<void> {
  const waiting = [...rows]
  const hand = async () => {
    for (let row = waiting.shift(); row; row = waiting.shift()) await (closed() ? release(post.house.store, row) : one(post, row))
  }
  await Promise.all(Array.from({ length: hands }, hand))
}

/** A letter that cannot even be written is put off like one that cannot be sent: a mended portal sends it. */
async function one(post: Post, row: Claimed): Promise<void> {
  try {
    await deliver(post, row)
  } catch (problem) {
    const { name, message } = problem as Error
    log.error({ outbox: row.id, letter: row.letter, problem: { name, message } }, 'a letter could not be written')
    const attempts = row.attempts + 1
    const nextAt = nextTry(attempts, wallClock())
    const why = `${name}: ${message}`.slice(0, 300)
    await settle(post.house.store, row, { attempts, lastError: why, ...(nextAt === undefined ? { status: 'dead' } : { nextAt }) }).catch(() => {})
  }
}
