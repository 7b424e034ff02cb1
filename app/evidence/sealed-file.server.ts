/**
 * A file sealed at rest in pieces, so that any stretch of it can be read without the rest: 'HJB1', 16 random bytes, then
 * pieces of 64 KiB, each AES-256-GCM. The key is derived from the portal's and the file's random bytes, so it is used for
 * this file only and the piece's number may serve as nonce; the last piece is marked in its nonce, so a cut file is
 * noticed (the STREAM construction).
 */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'

const magic = Buffer.from('HJB1')
const saltLength = 16
const headerLength = magic.length + saltLength
const piece = 65_536
const tagLength = 16

const fileKey = (key: Buffer, salt: Buffer) => Buffer.from(hkdfSync('sha256', key, salt, 'hejie blob', 32))

function nonceOf(number: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeUInt32BE(number, 7)
  nonce[11] = last ? 1 : 0
  return nonce
}

/** Seals what is written to an empty file. Nothing is durable before `end()`, which also flushes the file to the disk. */
export class SealingWriter {
  private readonly salt = randomBytes(saltLength)
  private readonly key: Buffer
  private waiting: Buffer[] = []
  private held = 0
  private number = 0
  private begun = false

  constructor(private readonly file: FileHandle, portalKey: Buffer) {
    this.key = fileKey(portalKey, this.salt)
  }

  async write(bytes: Buffer): Promise<void> {
    this.waiting.push(bytes)
    this.held += bytes.length
    // One byte more than a piece must be at hand: whether a piece is the last one shows only then.
    if (this.held <= piece) return
    let all = Buffer.concat(this.waiting)
    const out: Buffer[] = []
    for (; all.length > piece; all = all.subarray(piece)) out.push(this.seal(all.subarray(0, piece), false))
    this.waiting = [Buffer.from(all)]
    this.held = all.length
    await this.append(Buffer.concat(out))
  }

  async end(): Promise<void> {
    await this.append(this.seal(Buffer.concat(this.waiting), true))
    await this.file.sync()
  }

  private seal(plain: Buffer, last: boolean): Buffer {
    const cipher = createCipheriv('aes-256-gcm', this.key, nonceOf(this.number++, last))
    return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
  }

  private async append(bytes: Buffer): Promise<void> {
    const all = this.begun ? bytes : Buffer.concat([magic, this.salt, bytes])
    this.begun = true
    for (let at = 0; at < all.length; ) at += (await this.file.write(all, at)).bytesWritten
  }
}

/** Reads a sealed file, which holds at least one byte. Throws when it was cut, altered, or sealed under another key. */
export class SealedReader {
  private constructor(private readonly file: FileHandle, private readonly key: Buffer, private readonly pieces: number, readonly size: number) {}

  static async of(file: FileHandle, portalKey: Buffer): Promise<SealedReader> {
    const { size } = await file.stat()
    const header = await readAt(file, 0, headerLength)
    const body = size - headerLength
    const pieces = Math.ceil(body / (piece + tagLength))
    if (!header.subarray(0, magic.length).equals(magic) || body - (pieces - 1) * (piece + tagLength) <= tagLength || pieces < 1) throw new Error('not a sealed file')
    return new SealedReader(file, fileKey(portalKey, header.subarray(magic.length)), pieces, body - pieces * tagLength)
  }

  /** The bytes from `from` up to, not including, `to`, a piece at a time. */
  async *read(from = 0, to = this.size): AsyncGenerator<Buffer> {
    for (let number = Math.floor(from / piece); number * piece < to; number++) {
      const plain = await this.open(number)
      yield plain.subarray(Math.max(from - number * piece, 0), Math.min(to - number * piece, plain.length))
    }
  }

  close = () => this.file.close()

  private async open(number: number): Promise<Buffer> {
    const last = number === this.pieces - 1
    const length = last ? this.size - number * piece : piece
    const sealed = await readAt(this.file, headerLength + number * (piece + tagLength), length + tagLength)
    const decipher = createDecipheriv('aes-256-gcm', this.key, nonceOf(number, last)).setAuthTag(sealed.subarray(length))
    return Buffer.concat([decipher.update(sealed.subarray(0, length)), decipher.final()])
  }
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length)
  for (let at = 0; at < length; ) {
    const { bytesRead } = await file.read(bytes, at, length - at, position + at)
    if (bytesRead === 0) throw new Error('a sealed file ends too early')
    at += bytesRead
  }
  return bytes
}
