/** Pages over HTTP: a case, a queue and a search with many cases and with few, and a page that reads nothing. */
import { eq } from 'drizzle-orm'
import { Client, type Load, type Sent } from './client'
import { median, ms, percent, percentile, row, whole } from './measure'
import type { Portal } from './portal'
import { looked } from './store'
import { openTown, type Town } from './town'

/** Cases of the platform's desk, spread over the whole store. */
export async function deskCases(town: Town, n: number): Promise<string[]> {
  const house = await openTown(town.folder)
  const { cases, queue } = house.store.t
  const all = await house.store.db.select({ reference: cases.reference }).from(queue).innerJoin(cases, eq(cases.id, queue.caseId)).where(eq(queue.holder, town.jishi))
  await house.store.close()
  return Array.from({ length: n }, (_, i) => all[Math.floor((i * all.length) / n)]!.reference)
}

type Place = { portal: Portal; references: readonly string[]; cases: number }
/** Pages that read no case. None has the size of a case page: the nearest smaller and the nearest larger are the bounds. */
const stillPages = ['/accessibility', '/privacy', '/guide', '/rules']

export async function pageRows(few: Place, many: Place, n: number, rounds: number, connections: number) {
  const [small, large] = [few, many].map(({ portal }) => new Client(portal.origin, connections)) as [Client, Client]
  const [his, hers] = [await small.be('he'), await large.be('he')]
  const sizes = await Promise.all(stillPages.map(async (path) => ({ path, bytes: (await large.load([{ path, cookie: hers }, { path, cookie: hers }], 200)).bytes })))
  type Path = (place: Place, i: number) => string
  const say = async (what: string, path: Path, beside: string) => {
    const sent = (place: Place, cookie: string, round: number): Sent[] => Array.from({ length: n }, (_, i) => ({ path: path(place, round * n + i), cookie }))
    // A first visit: the route is compiled and its statements prepared.
    await small.load(sent(few, his, 0).slice(0, 8), 200)
    const { bytes } = await large.load(sent(many, hers, 0).slice(0, 8), 200)
    const inOrder = [...sizes].sort((a, b) => a.bytes - b.bytes)
    const likes = beside ? [inOrder.filter((s) => s.bytes <= bytes).at(-1), inOrder.find((s) => s.bytes > bytes)].filter((s) => s !== undefined) : []
    const loads: Record<'small' | 'large', Load[]> = { small: [], large: [] }
    const still: Load[][] = likes.map(() => [])
    for (let round = 0; round < rounds; round++) {
      loads.small.push(await small.load(sent(few, his, round), 200))
      loads.large.push(await large.load(sent(many, hers, round), 200))
      for (const [k, like] of likes.entries()) still[k]!.push(await large.load(Array.from({ length: n }, () => ({ path: like.path, cookie: hers })), 200))
    }
    const ratio = (other: Load[]) => percent(median(loads.large.map((l, i) => l.perSecond / other[i]!.perSecond)))
    row(`${what}, ${whole(many.cases)} cases, ${connections} connections (${kB(bytes)})`, said(loads.large), `with ${whole(few.cases)} cases: ${said(loads.small)}`, ratio(loads.small), 'within 20 %')
    for (const [k, like] of likes.entries()) row(`${what} beside a static page that is ${like.bytes > bytes ? 'larger' : 'smaller'}`, said(loads.large), `${like.path} (${kB(like.bytes)}): ${said(still[k]!)}`, ratio(still[k]!), beside)
  }
  await say('case page', (place, i) => `/cases/${place.references[i % place.references.length]}`, '70 %')
  await say('queue page', () => '/queue', '70 %')
  for (const [what, typed] of looked) await say(`search page, ${what}`, () => `/search?q=${encodeURIComponent(typed)}`, '')
  small.close()
  large.close()
}
const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`
const said = (loads: readonly Load[]) => `${whole(median(loads.map((l) => l.perSecond)))}/s, p50 ${ms(median(loads.map((l) => l.p50)))}, p99 ${ms(percentile(loads.flatMap((l) => l.took), 0.99))}`
