/** Imported first by a child: chance and wall clock run the same in every run, so that its N-th file system call is always the same one. */
import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'

let state = Number(process.env.PROOF_SEED ?? 1) >>> 0 || 1
const byte = () => {
  state ^= state << 13
  state ^= state >>> 17
  state ^= state << 5
  return (state >>> 11) & 0xff
}
const fill = <T extends ArrayBufferView>(view: T): T => {
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
  for (let i = 0; i < bytes.length; i++) bytes[i] = byte()
  return view
}
let instant = Date.UTC(2026, 2, 2, 2)
Date.now = () => instant++
Object.defineProperty(crypto, 'randomBytes', { value: (n: number) => fill(Buffer.alloc(n)) })
Object.defineProperty(globalThis.crypto, 'getRandomValues', { value: fill })
syncBuiltinESMExports()
