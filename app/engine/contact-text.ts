/**
 * How the bodies that decide find a case by the consumer's telephone number or e-mail address: each is kept beside the words of
 * the case as one word of its own, a fingerprint, so that it is found whole or not at all and the index shows nobody's number.
 * The fingerprint is keyed by the portal's secret: numbers are few enough to be tried one by one, and whoever has only the
 * database cannot. Read only through `mayRead` for the audience 'deciders', like the contact itself.
 */
import { createHash, createHmac } from 'node:crypto'

const plain = (kind: 'tel' | 'mail', value: string) => `${kind}${createHash('sha256').update(`${kind}:${value}`).digest('hex')}`

/** Made over the word without a key that stood here until 2026-11-22, so that what was stored then is keyed without its number. */
export const keyed = (key: Buffer, word: string) => `reach${createHmac('sha256', key).update(word).digest('hex')}`
export const withoutKey = /^(?:tel|mail)[0-9a-f]{64}(?: (?:tel|mail)[0-9a-f]{64})*$/

/** The word of one number or address as anybody may write it; undefined when it is neither. */
export function contactWord(key: Buffer, typed: string): string | undefined {
  const text = typed.normalize('NFKC').trim()
  if (/^[^\s@]{1,64}@[^\s@]{1,190}$/.test(text)) return keyed(key, plain('mail', text.toLowerCase()))
  if (!/^\+?[\d\s()-]{6,30}$/.test(text)) return undefined
  const digits = text.replace(/\D/g, '')
  // A mobile number is the same with and without the country's code.
  const number = digits.replace(/^(?:00)?86(?=1\d{10}$)/, '')
  return number.length >= 6 ? keyed(key, plain('tel', number)) : undefined
}

/** What stands in the index for a contact; '' for one that has nothing to be found by. */
export const contactWords = (key: Buffer, contact: readonly unknown[]): string =>
  [...new Set(contact.flatMap((one) => (typeof one === 'string' ? (contactWord(key, one) ?? []) : [])))].join(' ')
