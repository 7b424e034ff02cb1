/** Medians and percentiles; every figure is said beside a bound measured in the same run. */
export const median = (xs: readonly number[]) => percentile(xs, 0.5)
export const percentile = (xs: readonly number[], p: number) => [...xs].sort((a, b) => a - b)[Math.min(xs.length - 1, Math.floor(xs.length * p))]!

export function perSecond(n: number, work: () => void): number {
  const started = performance.now()
  work()
  return (n / (performance.now() - started)) * 1000
}

/** Two things measured in turns, so that what else the machine does falls on both; each round's ratio is taken within the round. */
export async function inTurns(rounds: number, ours: (round: number) => Promise<number> | number, bound: (round: number) => Promise<number> | number) {
  const a: number[] = []
  const b: number[] = []
  for (let round = 0; round < rounds; round++) {
    // Who goes first changes each round: neither always finds the caches the other has warmed.
    if (round % 2) b.push(await bound(round))
    a.push(await ours(round))
    if (!(round % 2)) b.push(await bound(round))
  }
  return { ours: median(a), bound: median(b), ratio: median(a.map((x, i) => x / b[i]!)) }
}

/**
 * `n` runs, one after another: milliseconds of each by the wall, beside the processor time this process spent on it. On a machine that others use, the longest
 * of many short runs is how long the process was kept waiting for a processor; what the work itself costs is in the second.
 */
export async function costed(n: number, work: (i: number) => unknown): Promise<{ took: number[]; spent: number[] }> {
  const took: number[] = []
  const spent: number[] = []
  for (let i = 0; i < n; i++) {
    const [cpu, started] = [process.cpuUsage(), performance.now()]
    await work(i)
    took.push(performance.now() - started)
    const { user, system } = process.cpuUsage(cpu)
    spent.push((user + system) / 1000)
  }
  return { took, spent }
}

export const whole = (n: number) => Math.round(n).toLocaleString('en')
export const ms = (n: number) => `${n < 1 ? n.toFixed(3) : n < 20 ? n.toFixed(1) : Math.round(n)} ms`
export const spread = ({ took, spent }: { took: readonly number[]; spent: readonly number[] }) => `p50 ${ms(median(took))}, p99 ${ms(percentile(took, 0.99))} (processor ${ms(percentile(spent, 0.99))})`
export const percent = (n: number) => `${Math.round(n * 100)} %`
export const times = (n: number) => `${n.toFixed(2)} x`
export const row = (what: string, ours: string, bound = '', ratio = '', target = '') => console.log(`| ${what} | ${ours} | ${bound} | ${ratio} | ${target} |`)
export const head = () => console.log('| what | ours | bound in the same run | ratio | target |\n|---|---|---|---|---|')
