import { HOUR, type Instant } from '../calendar/day'

/** `mark` names the reminder in its row, so that one already sent is not sent again when the due moves. */
export type Reminder = { mark: 'half' | 'fourFifths' | 'lastDay'; at: Instant }

/**
 * When the one who must act is reminded: at half of the time, at four fifths, and 24 hours before the end (CHOICE). In order, all
 * after the start and before the due. Two within an hour of each other are one, the later; a period under two hours has none,
 * and neither has one that stands still.
 */
export function reminderInstants(start: Instant, due: Instant): Reminder[] {
  const length = due - start
  if (!Number.isFinite(length) || length < 2 * HOUR) return []
  const all: Reminder[] = [
    { mark: 'half', at: start + Math.floor(length / 2) },
    { mark: 'fourFifths', at: start + Math.floor(length * 0.8) },
    { mark: 'lastDay', at: due - 24 * HOUR },
  ]
  const within = all.filter(({ at }) => at > start && at < due).sort((a, b) => a.at - b.at)
  return within.filter(({ at }, i) => within[i + 1] === undefined || within[i + 1]!.at - at >= HOUR)
}
