/** Reads inside the database, without a server around them: queues, search, and what is due; the same at two sizes. */
import { count, eq, sql } from 'drizzle-orm'
import { currentCalendar } from '~/app/calendar.server'
import { dueCases, turnOnce } from '~/app/clockwork.server'
import type { House } from '~/app/house.server'
import { countsOf } from '~/app/queues/counts.server'
import { keyText, listOf, listQuery } from '~/app/queues/list.server'
import { phrasesOf, search } from '~/app/queues/search.server'
import { rare } from './copies'
import { costed, median, percentile, row, spread, times, whole } from './measure'
import { openTown, type Town } from './town'

export const looked = [['two Chinese characters', '茶壶'], ['four Chinese characters', '开箱视频'], ['a rare four-character word', rare.typed], ['an English word', 'shop']] as const
const YEAR = 365 * 86_400_000

export async function storeRows(small: Town, large: Town, n: number) {
  const [few, many] = [await openTown(small.folder), await openTown(large.folder)]
  const both = async (what: string, limit: number | undefined, work: (house: House) => unknown) => {
    // The first runs prepare the statements and read the index pages; what a page of a running portal costs comes after.
    for (let i = 0; i < 20; i++) {
      await work(few)
      await work(many)
    }
    const [a, b] = [await costed(n, () => work(few)), await costed(n, () => work(many))]
    row(what, spread(b), `with ${whole(small.cases)} cases: ${spread(a)}`, `p50 ${times(median(b.took) / median(a.took))}`, verdict(b, limit))
  }
  const calendar = await currentCalendar(many.store)
  const desk = await pagesOf(many, large.jishi)
  await both('a page of a queue, database only', 1, (h) => listOf(h.store, large.jishi, {}))
  let at = 0
  const deep = await costed(n, () => listOf(many.store, large.jishi, listQuery(new URL(`http://x/queue?after=${keyText(desk[at++ % desk.length]!)}`))))
  row('a page deep in that queue, database only', spread(deep), '', '', verdict(deep, 1))
  await both('its six counts (each to 1,000)', undefined, (h) => countsOf(h.store, large.jishi, h.clock.now(), calendar))
  for (const [what, typed] of looked) await both(`search ${what} (${typed}, in ${whole(await rowsWith(many, typed))} rows of ${whole(await rowsWith(many))}), database only`, 10, (h) => search(h, large.jishi, typed, undefined))

  const pending = await Promise.all([few, many].map(async (h) => (await h.store.db.select({ n: count() }).from(h.store.t.deadlines).where(eq(h.store.t.deadlines.open, true)))[0]!.n))
  await both(`the 200 longest due of ${whole(pending[1]!)} pending deadlines (${whole(pending[0]!)})`, undefined, ({ store, clock }) => dueCases({ store, clock: { now: () => clock.now() + 3 * YEAR } as House['clock'] }))
  await both('a turn of the clockwork with nothing due', undefined, (h) => turnOnce(h))
  await few.store.close()
  await many.store.close()
}

/** Judged by processor time: what the wall adds to it here is the waiting of a busy machine. */
const verdict = ({ spent }: { spent: number[] }, limit: number | undefined) => (limit ? `p99 ${limit} ms: ${percentile(spent, 0.99) < limit ? 'met' : 'not met'}` : 'the same')

/** How many rows a word is in: one that is in none is found fast by anybody. */
async function rowsWith(house: House, typed?: string): Promise<number> {
  if (typed === undefined) return (await house.store.rows<{ n: number }>(sql`SELECT count(*) AS n FROM search_rows`))[0]!.n
  const match = phrasesOf(typed).map((tokens) => `"${tokens.join(' ')}"`).join(' AND ')
  const { n } = (await house.store.rows<{ n: number }>(sql`SELECT count(*) AS n FROM search_fts WHERE search_fts MATCH ${match}`))[0]!
  if (!n) throw new Error(`${typed} is in no case: looking for it measures nothing`)
  return n
}

/** Keys of pages further and further down the queue. */
async function pagesOf(house: House, holder: string) {
  const keys = []
  for (let page = await listOf(house.store, holder, {}); page.next && keys.length < 200; page = await listOf(house.store, holder, { after: page.next })) keys.push(page.next)
  return keys
}
