/**
 * Where files lie: <data folder>/blobs/ab/<sha256 of the content>, each sealed at rest, never changed once it has its name.
 * A file is written under a name of its own, flushed, renamed, and its folder flushed, before any row speaks of it: an
 * orphan file can happen, a row without its file cannot. Paths are made of a hash only, nothing a person typed.
 */
import { createHash, randomBytes, type Hash } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync } from 'node:fs'
import { chmod, mkdir, open, rename, unlink, type FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { StoreUnavailable } from '~/db/index.server'
import type { House } from '../house.server'
import { keyOf } from '../open-house.server'
import { SealedReader, SealingWriter } from './sealed-file.server'

export class BlobStore {
  readonly incoming: string

  constructor(readonly folder: string, private readonly key: Buffer) {
    this.incoming = join(folder, 'incoming')
    mkdirSync(this.incoming, { recursive: true, mode: 0o700 })
    // The folder's own name too: else all files could vanish with it. Always, since whoever made it may have died before this.
    flushNow(dirname(folder))
  }

  /** A place for bytes on their way in. The caller ends it with keep() or discard(). */
  async receive(): Promise<Incoming> {
    const path = join(this.incoming, randomBytes(16).toString('hex'))
    try {
      return new Incoming(this, path, await open(path, 'wx', 0o600), this.key)
    } catch (error) {
      throw asUnavailable(error)
    }
  }

  /** undefined when there is no such file. The caller closes it. */
  async open(sha256: string): Promise<SealedReader | undefined> {
    return this.openPath(this.pathOf(sha256))
  }

  async openPath(path: string): Promise<SealedReader | undefined> {
    const file = await open(path, 'r').catch(absent)
    if (!file) return undefined
    return SealedReader.of(file, this.key).catch(async (error: unknown) => {
      await file.close()
      throw error
    })
  }

  /** Whole, for what needs it whole (a picture being decoded); the size was bounded when it came. */
  async bytesOf(sha256: string): Promise<Buffer | undefined> {
    const reader = await this.open(sha256)
    return reader && wholeOf(reader)
  }

  /** Keeps bytes made here (a served copy). Returns their name. */
  async keepBytes(bytes: Buffer): Promise<string> {
    const incoming = await this.receive()
    try {
      await incoming.write(bytes)
      const { sha256 } = await incoming.finish()
      await incoming.keep()
      return sha256
    } finally {
      await incoming.discard()
    }
  }

  pathOf(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new TypeError('not a sha256')
    return join(this.folder, sha256.slice(0, 2), sha256)
  }
}

/** Bytes that have no name yet. */
export class Incoming {
  private readonly hash: Hash = createHash('sha256')
  private readonly writer: SealingWriter
  private sha256: string | undefined
  private settled = false
  size = 0

  constructor(private readonly store: BlobStore, private readonly path: string, private file: FileHandle | undefined, key: Buffer) {
    this.writer = new SealingWriter(this.file!, key)
  }

  async write(bytes: Buffer): Promise<void> {
    this.hash.update(bytes)
    this.size += bytes.length
    await this.writer.write(bytes).catch((error: unknown) => { throw asUnavailable(error) })
  }

  /** All bytes are here and flushed to the disk. */
  async finish(): Promise<{ sha256: string; size: number }> {
    await this.writer.end().catch((error: unknown) => { throw asUnavailable(error) })
    await this.shut()
    this.sha256 = this.hash.digest('hex')
    return { sha256: this.sha256, size: this.size }
  }

  /** What was received, before it has its name. */
  async bytes(): Promise<Buffer> {
    const reader = await this.store.openPath(this.path)
    if (!reader) throw new Error('the received file is gone')
    return wholeOf(reader)
  }

  /**
   * Gives the file its name, durably. A file already there is replaced by its equal: the same work whether it was known
   * or not, so that nobody can ask by uploading, and a fresh date that the sweeper respects.
   */
  async keep(): Promise<void> {
    const target = this.store.pathOf(this.sha256!)
    try {
      await mkdir(dirname(target), { recursive: true, mode: 0o700 })
      await chmod(this.path, 0o400)
      await rename(this.path, target)
      this.settled = true
      await flushFolder(dirname(target))
      // Whoever made the folder of this name may not have come so far: another upload at the same moment, a process that was killed.
      await flushFolder(this.store.folder)
    } catch (error) {
      throw asUnavailable(error)
    }
  }

  /** Leaves nothing behind unless kept. Never throws: it is called on the way out of failures. */
  async discard(): Promise<void> {
    await this.shut().catch(() => {})
    if (!this.settled) await unlink(this.path).catch(() => {})
    this.settled = true
  }

  private async shut(): Promise<void> {
    const file = this.file
    this.file = undefined
    await file?.close()
  }
}

async function wholeOf(reader: SealedReader): Promise<Buffer> {
  try {
    const whole = Buffer.alloc(reader.size)
    let at = 0
    for await (const bytes of reader.read()) at += bytes.copy(whole, at)
    return whole
  } finally {
    await reader.close()
  }
}

/** A rename is durable only when the folder that holds the new name is. */
async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

function flushNow(path: string): void {
  const folder = openSync(path, 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}

const absent = (error: NodeJS.ErrnoException): undefined => {
  if (error.code === 'ENOENT') return undefined
  throw error
}

/** A full or failing disk, or too many open files: the request may be repeated, nothing was kept. */
function asUnavailable(error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException)?.code ?? ''
  return ['ENOSPC', 'EDQUOT', 'EIO', 'EMFILE', 'ENFILE', 'EROFS', 'EFBIG'].includes(code) ? new StoreUnavailable(`the file was not kept: ${code}`, { cause: error }) : error
}

const stores = new WeakMap<House, BlobStore>()
export function blobsOf(house: House): BlobStore {
  const known = stores.get(house) ?? new BlobStore(join(house.settings.dataFolder, 'blobs'), keyOf(house.settings, 'blobs'))
  stores.set(house, known)
  return known
}
