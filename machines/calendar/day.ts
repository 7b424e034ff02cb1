/** Epoch milliseconds, UTC. */
export type Instant = number

/** Days since 1970-01-01 in the calendar of Shanghai: what periods are counted in. */
export type Day = number

export const HOUR = 3_600_000
const DAY = 24 * HOUR

/**
 * China has kept UTC+8 without summer time since 15 September 1991, so for every instant from 1992 on a Shanghai day is
 * plain integer arithmetic. Earlier instants may be an hour off; no period of this portal reaches back there.
 */
const SHANGHAI = 8 * HOUR

/** The Shanghai day an instant falls in. */
export const dayOf = (instant: Instant): Day => Math.floor((instant + SHANGHAI) / DAY)

/** 00:00 in Shanghai of that day, which is also 24:00 of the day before. */
export const midnightOf = (day: Day): Instant => day * DAY - SHANGHAI

/** 00:00 in Shanghai of the day the instant falls in. */
export const startOfDay = (instant: Instant): Instant => midnightOf(dayOf(instant))

/** 0 is Sunday, 6 is Saturday. */
export const weekdayOf = (day: Day): number => (((day + 4) % 7) + 7) % 7

export type Civil = { year: number; month: number; day: number }

/** Proleptic Gregorian date of a day number (Howard Hinnant's days algorithm, eras of 400 years from 1 March). */
export function civilOf(day: Day): Civil {
  const shifted = day + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  }
}

/** The inverse of civilOf. */
export function dayFrom({ year, month, day }: Civil): Day {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
export const lengthOfMonth = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : LENGTHS[month - 1]!)

/** The same date n months on, or that month's last day when it has no such date (Civil Code 202). */
export function addMonths(day: Day, n: number): Day {
  const from = civilOf(day)
  const months = from.year * 12 + (from.month - 1) + n
  const year = Math.floor(months / 12)
  const month = (months % 12) + 1
  return dayFrom({ year, month, day: Math.min(from.day, lengthOfMonth(year, month)) })
}

/** 'YYYY-MM-DD'. */
export function dateOfDay(day: Day): string {
  const { year, month, day: date } = civilOf(day)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}

/** The date in Shanghai of an instant, 'YYYY-MM-DD'. */
export const dateOf = (instant: Instant): string => dateOfDay(dayOf(instant))

/** Whether a text is a date that exists, written 'YYYY-MM-DD'. */
export function isDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!parts) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  return month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month)
}

/** Day number of 'YYYY-MM-DD'. @throws RangeError on anything else: ask isDate first where the text comes from a person */
export function dayOfDate(date: string): Day {
  if (!isDate(date)) throw new RangeError(`not a date: ${date}`)
  return dayFrom({ year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8)) })
}

/** 00:00 in Shanghai of 'YYYY-MM-DD'. @throws RangeError as dayOfDate */
export const instantOf = (date: string): Instant => midnightOf(dayOfDate(date))
