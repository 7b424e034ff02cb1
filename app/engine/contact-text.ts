/**
 * How the bodies that decide find a case by the consumer's telephone number or e-mail address: each is kept beside the words of
 * the case as one word of its own, a fingerprint, so that it is found whole or not at all and the index shows nobody's number.
 * Read only through `mayRead` for the audience 'deciders', like the contact itself.
 */
import { createHash } from 'node:crypto'

const word = (kind: 'tel' | 'mail', value: string) => `${kind}${createHash('sha256').update(`${kind}:${value}`).digest('hex')}`

/** The word of one number or address as anybody may write it; undefined when it is neither. */
export function contactWord(typed: string): string | undefined {
  const plain = typed.normalize('NFKC').trim()
  if (/^[^\s@]{1,64}@[^\s@]{1,190}$/.test(plain)) return word('mail', plain.toLowerCase())
  if (!/^\+?[\d\s()-]{6,30}$/.test(plain)) return undefined
  const digits = plain.replace(/\D/g, '')
  // A mobile number is the same with and without the country's code.
  const number = digits.replace(/^(?:00)?86(?=1\d{10}$)/, '')
  return number.length >= 6 ? word('tel', number) : undefined
}

/** What stands in the index for a contact; '' for one that has nothing to be found by. */
export const contactWords = (contact: readonly unknown[]): string =>
  [...new Set(contact.flatMap((one) => (typeof one === 'string' ? (contactWord(one) ?? []) : [])))].join(' ')
