import { dayOf, type Day, type Instant } from './day'

/**
 * A span in which the clock of a case stands still, from inclusive, until exclusive. A pause that still runs has its cap as
 * `until`; a stay whose end nobody knows has Infinity, and every due it touches is Infinity: it stands still.
 */
export type Pause = { from: Instant; until: Instant }

/** Days, both ends inclusive; `last` may be Infinity. */
export type DayRange = { first: Day; last: Day }

/** Overlapping and touching spans made one, in order; empty ones left out. */
export function mergedPauses(pauses: readonly Pause[]): Pause[] {
  const merged: Pause[] = []
  for (const pause of pauses.filter((p) => p.until > p.from).sort((a, b) => a.from - b.from)) {
    const open = merged.at(-1)
    if (open && pause.from <= open.until) open.until = Math.max(open.until, pause.until)
    else merged.push({ ...pause })
  }
  return merged
}

/**
 * The Shanghai days a pause touches. A day any part of which is paused does not count: whoever must act by a day is owed whole
 * days. A pause from 18:00 to 10:00 of the next day thus takes two days out; one that ends at 00:00 does not touch that day.
 */
export function pausedDays(pauses: readonly Pause[]): DayRange[] {
  const ranges: DayRange[] = []
  for (const { from, until } of mergedPauses(pauses)) {
    const first = dayOf(from)
    const last = dayOf(until - 1)
    const open = ranges.at(-1)
    if (open && first <= open.last + 1) open.last = Math.max(open.last, last)
    else ranges.push({ first, last })
  }
  return ranges
}

/** How many days these pauses took out, each day once: what the caps on pausing are counted in. */
export const pausedDayCount = (pauses: readonly Pause[]): number =>
  pausedDays(pauses).reduce((sum, { first, last }) => sum + (last - first + 1), 0)
