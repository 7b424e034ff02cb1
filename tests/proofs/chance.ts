/** Chance that can be repeated: the same seed gives the same run. (mulberry32) */
export type Chance = (() => number) & { below: (n: number) => number; one: <T>(of: readonly T[]) => T; often: (p: number) => boolean }

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (n: number) => Math.floor(next() * n)
  return Object.assign(next, { below, one: <T>(of: readonly T[]) => of[below(of.length)]!, often: (p: number) => next() < p })
}

/** The value after a name on the command line. */
export const given = (name: string): string | undefined => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined)
export const seedGiven = (): number => Number(given('--seed') ?? (Date.now() % 1_000_000_007))
