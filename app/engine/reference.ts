/**
 * A case's reference: 'HJ26-7K3M-9Q2P'. Year of filing, seven characters of chance and a check character that catches
 * every single wrong character and every swap of neighbours. Crockford's alphabet: no I, L, O, U; and no Z, so that it has a prime number of signs.
 */
export const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXY'

/** `chance`: at least seven bytes. `year`: full year in Shanghai. */
export function referenceOf(year: number, chance: Uint8Array): string {
  const body = [...chance.slice(0, 7)].map((b) => alphabet[b % 31]).join('')
  const all = body + checkOf(`${year % 100}`.padStart(2, '0') + body)
  return `HJ${`${year % 100}`.padStart(2, '0')}-${all.slice(0, 4)}-${all.slice(4)}`
}

/** Reads what a person typed: case, spaces, missing hyphens and look-alikes forgiven. undefined when the check fails. */
export function readReference(typed: string): string | undefined {
  const plain = typed.toUpperCase().replace(/[\s-]/g, '')
  const match = /^HJ(\d\d)([0-9A-Y]{8})$/.exec(plain)
  if (!match) return undefined
  const body = match[2]!.replace(/O/g, '0').replace(/[IL]/g, '1')
  if (checkOf(match[1]! + body.slice(0, 7)) !== body[7]) return undefined
  return `HJ${match[1]}-${body.slice(0, 4)}-${body.slice(4)}`
}

/** Weighted sum modulo 31 (a prime), weights all different: every single error and swap of two changes it. */
export function checkOf(text: string): string {
  const sum = [...text].reduce((s, c, i) => s + (i + 1) * alphabet.indexOf(c), 0)
  return alphabet[sum % 31]!
}
