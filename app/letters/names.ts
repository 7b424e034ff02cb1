/** Names and addresses on their way into a letter. */

/** One line without controls or bidirectional marks: what may stand in a header, a subject or a sentence. Anything but text is ''. */
export function oneLine(value: unknown, most = 200): string {
  if (typeof value !== 'string') return ''
  const plain = value.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ').replace(/\s+/g, ' ').trim()
  return [...plain].slice(0, most).join('')
}

const local = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i
const host = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/i

/** One bare addr-spec in ASCII, as it may be handed to a mail server: no display name, list, comment, quoting or line break. */
export function isAddress(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > 254) return false
  const at = value.lastIndexOf('@')
  return at > 0 && at <= 64 && local.test(value.slice(0, at)) && host.test(value.slice(at + 1))
}

/** A consumer before the other side: 王小明 is 王**, Mary Smith is M*** S***. */
export function masked(name: string): string {
  const line = oneLine(name)
  if (/\p{Script=Han}/u.test(line)) return `${[...line][0]}**`
  return line.split(' ').filter(Boolean).map((word) => `${[...word][0]}***`).join(' ')
}
