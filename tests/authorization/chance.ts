/** Samples that are the same every time. */
import { chanceOf } from '../proofs/chance'

export function chance(seed: number) {
  const { below, one: pick } = chanceOf(seed)
  const some = <T>(all: readonly T[], n: number): T[] => {
    const left = [...all], taken: T[] = []
    while (left.length && taken.length < n) taken.push(...left.splice(below(left.length), 1))
    return taken
  }
  return { below, pick, some }
}
