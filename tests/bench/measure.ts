/** Medians and percentiles; every figure is said beside a bound measured in the same run. */
export const median = (xs: readonly number[]) => percentile(xs, 0.5)
export const percentile = (xs: readonly number[], p: number) => [...xs].sort((a, b) => a - b)[Math.min(xs.length - 1, Math.floor(xs.length * p))]!
export function perSecond(n: number, work: () => void): number {
  const started = performance.now()
  work()
  return (n / (performance.now() - started)) * 1000
}
export const whole = (n: number) => Math.round(n).toLocaleString('en')
export const row = (what: string, ours: string, bound: string, ratio = '') => console.log(`| ${what} | ${ours} | ${bound} | ${ratio} |`)
