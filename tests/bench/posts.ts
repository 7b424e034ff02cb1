/** A form posted to the running portal, committed, answered 303; beside a post to the same portal that only keeps a choice in a cookie. */
import { uuidv7 } from 'uuidv7'
import { Client, type Load, type Sent } from './client'
import { median, ms, percent, percentile, row, times, whole } from './measure'
import type { Portal } from './portal'
import type { Town, Withdrawable } from './town'

const address = (w: Withdrawable) => `/cases/${w.reference}/moves/withdraw`
const field = (page: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1]

/** `offset`: the cases before it have been withdrawn already. */
export async function postRows(portal: Portal, town: Town, what: string, n: number, rounds: number, connections: number, offset: number, target: boolean) {
  const cases = town.withdrawable.slice(offset, offset + n * rounds)
  if (cases.length < n * rounds) throw new Error(`${cases.length} cases can be withdrawn, ${n * rounds} are needed: more --cases`)
  const client = new Client(portal.origin, connections)
  const cookies = new Map<string, string>()
  for (const person of new Set(cases.map((c) => c.person))) cookies.set(person, await client.be(person))
  await asDrawn(client, cases[0]!, cookies.get(cases[0]!.person)!)

  const moves: Load[] = []
  const nothing: Load[] = []
  const [spent, spentNothing]: [number[], number[]] = [[], []]
  const counted = async (all: readonly Sent[], into: number[]) => {
    const before = portal.spent()
    const load = await client.load(all, 303)
    into.push((portal.spent() - before) / all.length)
    return load
  }
  for (let round = 0; round < rounds; round++) {
    const posts = cases.slice(round * n, (round + 1) * n).map((c): Sent => ({
      method: 'POST', path: address(c), cookie: cookies.get(c.person)!,
      form: { _version: String(c.version), _seq: String(c.seq), _key: uuidv7(), reason: '已自行解决', understood: 'yes' },
    }))
    nothing.push(await counted(posts.map(() => ({ method: 'POST', path: '/preferences', form: { locale: 'zh-CN', back: '/' } })), spentNothing))
    moves.push(await counted(posts, spent))
  }
  client.close()
  const rate = (loads: Load[]) => median(loads.map((l) => l.perSecond))
  const late = (loads: Load[]) => percentile(loads.flatMap((l) => l.took), 0.99)
  const said = (loads: Load[]) => `${whole(rate(loads))}/s, p50 ${ms(median(loads.map((l) => l.p50)))}, p99 ${ms(late(loads))}`
  const share = median(moves.map((m, i) => m.perSecond / nothing[i]!.perSecond))
  const [cpu, cpuNothing] = [median(spent), median(spentNothing)]
  row(what, `${said(moves)} (processor ${ms(cpu)})`, `POST that does nothing: ${said(nothing)} (${ms(cpuNothing)})`, `${percent(share)} (by processor ${percent(cpuNothing / cpu)}); p99 ${times(late(moves) / late(nothing))}`, target ? '60 %; p99 2 x' : '')
}

/** The form as the page draws it must say what is posted: a benchmark of a form nobody has would prove nothing. */
async function asDrawn(client: Client, c: Withdrawable, cookie: string) {
  const { status, body } = await client.send({ path: address(c), cookie })
  const drawn = { version: field(body, '_version'), seq: field(body, '_seq'), reason: body.includes('name="reason"'), understood: body.includes('name="understood"') }
  if (status !== 200 || drawn.version !== String(c.version) || drawn.seq !== String(c.seq) || !drawn.reason || !drawn.understood) throw new Error(`the form of ${address(c)} is drawn otherwise: ${status} ${JSON.stringify(drawn)}`)
}
