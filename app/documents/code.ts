/**
 * The code printed on a document: 'HD-7K3M-9Q2P-4WXC'. Eleven characters of chance (54 bits: nobody finds one by trying)
 * and a check character, in the alphabet of the references, so that a slip of the finger is told apart from a forgery.
 */
import { alphabet, checkOf } from '../engine/reference'

/** `chance`: at least eleven bytes. */
export function codeOf(chance: Uint8Array): string {
  const body = [...chance.slice(0, 11)].map((b) => alphabet[b % 31]).join('')
  return shaped(body + checkOf(body))
}
const shaped = (all: string) => `HD-${all.slice(0, 4)}-${all.slice(4, 8)}-${all.slice(8)}`

/** Reads what a person typed. 'mistyped': not a code, or its check character says that one was read wrongly. */
export function readCode(typed: string): string | 'mistyped' {
  const plain = typed.normalize('NFKC').toUpperCase().replace(/[\s\u2010-\u2015-]/g, '').replace(/^HD/, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  if (plain.length !== 12 || [...plain].some((c) => !alphabet.includes(c))) return 'mistyped'
  return checkOf(plain.slice(0, 11)) === plain[11] ? shaped(plain) : 'mistyped'
}

/** A case's reference before somebody who is not in the case: 'HJ26-••••-9Q2P'. */
export const maskedReference = (reference: string): string => reference.replace(/-....-/, '-••••-')
