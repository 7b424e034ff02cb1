/**
 * Random bytes for salts and initialisation vectors. Each call to the system costs more than the bytes: a page of them is drawn
 * at once and handed out piece by piece, each piece once, wiped where it lay.
 */
import { randomFillSync } from 'node:crypto'

const page = Buffer.alloc(4096)
let used = page.length

export function freshBytes(n: number): Buffer {
  if (used + n > page.length) {
    randomFillSync(page)
    used = 0
  }
  const piece = Buffer.from(page.subarray(used, used + n))
  page.fill(0, used, used + n)
  used += n
  return piece
}
