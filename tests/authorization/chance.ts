/** Chance that is the same every time: mulberry32. */
export function chance(seed: number) {
  let a = seed >>> 0
  const next = () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const below = (n: number) => Math.floor(next() * n)
  return { below, pick: <T>(all: readonly T[]): T => all[below(all.length)]!, some: <T>(all: readonly T[], n: number): T[] => {
    const left = [...all], taken: T[] = []
    while (left.length && taken.length < n) taken.push(...left.splice(below(left.length), 1))
    return taken
  } }
}
