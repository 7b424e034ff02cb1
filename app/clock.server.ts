/**
 * Two clocks. wallClock feeds sessions, tokens, throttles, outbox and leases. caseClock feeds moves and deadlines; the
 * demonstration may move it forward. The offset is read once and changed only through move().
 */
import { eq } from 'drizzle-orm'
import type { Store } from '~/db/index.server'

export const wallClock = () => Date.now()

export class CaseClock {
  private constructor(private offset: number) {}

  static async of(store: Store): Promise<CaseClock> {
    const t = store.t.installation
    const [row] = await store.db.select().from(t).where(eq(t.key, 'clock-offset'))
    return new CaseClock(Number(row?.value ?? 0))
  }
  now = () => Date.now() + this.offset
  /** The store was emptied: there is no last event, and the clock is the world's again. */
  forget() { this.offset = 0 }
  get moved() { return this.offset !== 0 }

  /** Forward only: a clock behind the last event would let a deadline pass twice. */
  async move(store: Store, milliseconds: number): Promise<void> {
    if (!(milliseconds > 0)) throw new RangeError('the clock moves forward only')
    const offset = this.offset + Math.floor(milliseconds)
    const t = store.t.installation
    await store.write((tx) => tx.db.insert(t).values({ key: 'clock-offset', value: String(offset) }).onConflictDoUpdate({ target: t.key, set: { value: String(offset) } }))
    this.offset = offset
  }
}
