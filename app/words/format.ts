import type { Locale } from './locales'

/**
 * Dates, spans and money as a person reads them. The portal's calendar zone is Asia/Shanghai, a fixed UTC+8,
 * so dates are computed here rather than by Intl: server and browser must print the very same characters.
 */
const eightHours = 8 * 3_600_000
const day = 86_400_000
const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const weekdays: Record<Locale, string[]> = {
  'zh-CN': ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
}

const two = (n: number) => String(n).padStart(2, '0')

/** The wall clock in Shanghai at an instant (epoch milliseconds). */
export function inShanghai(at: number) {
  const wall = new Date(at + eightHours)
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    weekday: wall.getUTCDay(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    second: wall.getUTCSeconds(),
  }
}

/** '2026年11月21日' · '21 November 2026' */
export function formatDay(locale: Locale, at: number): string {
  const { year, month, day: date } = inShanghai(at)
  return locale === 'en' ? `${date} ${englishMonths[month - 1]} ${year}` : `${year}年${month}月${date}日`
}

/** '星期六' · 'Saturday' */
export function formatWeekday(locale: Locale, at: number): string {
  return weekdays[locale][inShanghai(at).weekday]!
}

/** '2026年11月21日 14:05' · '21 November 2026, 14:05' */
export function formatMoment(locale: Locale, at: number): string {
  const { hour, minute } = inShanghai(at)
  return `${formatDay(locale, at)}${locale === 'en' ? ',' : ''} ${two(hour)}:${two(minute)}`
}

/**
 * A due instant. Dues are exclusive, so a midnight due belongs to the day before:
 * 2026-11-22T00:00+08:00 is shown as '2026年11月21日 24:00' · '21 November 2026, 24:00'.
 */
export function formatDue(locale: Locale, due: number): string {
  if (inShanghai(due).hour !== 0 || (due + eightHours) % day !== 0) return formatMoment(locale, due)
  return `${formatDay(locale, due - 1)}${locale === 'en' ? ',' : ''} 24:00`
}

/** For <time dateTime>: '2026-11-21T14:05:00+08:00'. */
export function formatMachineTime(at: number): string {
  const wall = inShanghai(at)
  return `${String(wall.year).padStart(4, '0')}-${two(wall.month)}-${two(wall.day)}T${two(wall.hour)}:${two(wall.minute)}:${two(wall.second)}+08:00`
}

/** Integer fen as '1,234.50 CNY'. */
export function formatMoney(fen: number, currency = 'CNY'): string {
  const sign = fen < 0 ? '-' : ''
  const whole = Math.trunc(Math.abs(fen) / 100)
  return `${sign}${formatNumber(whole)}.${two(Math.abs(fen) % 100)} ${currency}`
}

/** '1,234' in both languages. */
export function formatNumber(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+(?!\d))/g, ',')
}

/** '1.2 MB' in both languages. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`
  return `${(bytes / 1_000_000).toFixed(1).replace(/\.0$/, '')} MB`
}

/** A span in its two greatest units, rounded down: '2 天 5 小时' · '2 days 5 hours'; under a minute '不到 1 分钟'. */
export function formatSpan(locale: Locale, milliseconds: number): string {
  const minutes = Math.floor(Math.abs(milliseconds) / 60_000)
  if (minutes === 0) return locale === 'en' ? 'less than a minute' : '不到 1 分钟'
  const parts: [number, string, string][] = [
    [Math.floor(minutes / 1440), '天', 'day'],
    [Math.floor((minutes % 1440) / 60), '小时', 'hour'],
    [minutes % 60, '分钟', 'minute'],
  ]
  const first = parts.findIndex(([n]) => n > 0)
  return parts
    .slice(first, first + 2)
    .filter(([n]) => n > 0)
    .map(([n, chinese, english]) => (locale === 'en' ? `${n} ${english}${n === 1 ? '' : 's'}` : `${n} ${chinese}`))
    .join(' ')
}
