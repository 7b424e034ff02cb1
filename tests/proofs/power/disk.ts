/**
 * A disk as the recorder saw it: what was flushed stays whatever happens; what was not may be lost, kept, kept in part, or torn
 * at 512 bytes. A name (made, renamed, unlinked) is safe when its folder was flushed; names are lost from the last backwards.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Op } from '../recorder'

type Change = { at: number; data: Buffer } | { size: number }
type File = { safe: Buffer; pending: Change[] }
type Naming = { folder: string; apply: (names: Map<string, File>, folders: Set<string>) => void }
export type Mode = 'dropped' | 'subset' | 'torn'
const sector = 512
/** Made anew at every start, or of no meaning after a crash. */
const ignored = /(-shm|\.lock|\.lock-journal|\.pid)$/

export class Disk {
  private readonly byId = new Map<number, File>()
  private readonly now = new Map<string, File>()
  private readonly safeNames = new Map<string, File>()
  private readonly safeFolders = new Set<string>(['.'])
  private naming: Naming[] = []
  /** what the child had said so far */
  readonly said: string[] = []

  constructor(template: string | undefined) {
    for (const path of template ? (readdirSync(template, { recursive: true }) as string[]) : []) {
      if (statSync(join(template!, path)).isDirectory()) this.safeFolders.add(path)
      else {
        const file = { safe: readFileSync(join(template!, path)), pending: [] }
        this.now.set(path, file)
        this.safeNames.set(path, file)
      }
    }
  }

  apply(o: Op): void {
    switch (o.op) {
      case 'A': return void this.said.push(...o.data.toString().split('\n').filter(Boolean))
      case 'O': return this.opened(o)
      case 'W': return void this.byId.get(o.file)!.pending.push({ at: o.at, data: o.data })
      case 'T': return void this.byId.get(o.file)!.pending.push({ size: o.at })
      case 'S': return flush(this.byId.get(o.file)!)
      case 'D': return this.folderFlushed(o.path)
      case 'M': return this.named(dirname(o.path), (_, folders) => folders.add(o.path))
      case 'U': return this.named(dirname(o.path), (names) => names.delete(o.path))
      case 'R': {
        const file = this.now.get(o.path)!
        // One journalled act: the old name goes and the new one comes together, with the folder of the new one.
        return this.named(dirname(o.to), (names) => { names.delete(o.path); names.set(o.to, file) })
      }
    }
  }

  /** Lays what the power cut leaves into a folder. */
  image(into: string, mode: Mode, chance: () => number): void {
    rmSync(into, { recursive: true, force: true })
    mkdirSync(into, { recursive: true })
    const names = new Map(this.safeNames)
    const folders = new Set(this.safeFolders)
    const kept = mode === 'dropped' ? 0 : Math.floor(chance() * (this.naming.length + 1))
    for (const n of this.naming.slice(0, kept)) n.apply(names, folders)
    for (const folder of folders) mkdirSync(join(into, folder), { recursive: true })
    const likely = chance()
    for (const [path, file] of names) {
      if (ignored.test(path) || !reachable(dirname(path), folders)) continue
      writeFileSync(join(into, path), mode === 'dropped' ? file.safe : written(file, (n) => keeps(mode, n, likely, chance)))
    }
  }

  get unflushed(): number {
    return this.naming.length + [...this.now.values()].reduce((n, f) => n + f.pending.length, 0)
  }

  private opened(o: Op) {
    const file = (o.at === 1 ? undefined : this.now.get(o.path)) ?? { safe: Buffer.alloc(0), pending: [] }
    this.byId.set(o.file, file)
    if (o.at === 1) this.named(dirname(o.path), (names) => names.set(o.path, file))
    else this.now.set(o.path, file)
  }

  private named(folder: string, apply: (names: Map<string, File>, folders: Set<string>) => unknown) {
    const naming: Naming = { folder, apply: (names, folders) => void apply(names, folders) }
    naming.apply(this.now, new Set())
    this.naming.push(naming)
  }

  private folderFlushed(folder: string) {
    for (const n of this.naming.filter((x) => x.folder === folder)) n.apply(this.safeNames, this.safeFolders)
    this.naming = this.naming.filter((x) => x.folder !== folder)
  }
}

const reachable = (folder: string, folders: Set<string>): boolean => folder === '.' || (folders.has(folder) && reachable(dirname(folder), folders))

function flush(file: File) {
  file.safe = written(file, () => true)
  file.pending = []
}

/** The content with those pending changes, or sectors of them, that are kept. */
function written(file: File, keep: (sectors: boolean) => boolean): Buffer {
  let bytes = Buffer.from(file.safe)
  const grow = (size: number) => { if (bytes.length < size) bytes = Buffer.concat([bytes, Buffer.alloc(size - bytes.length)]) }
  for (const change of file.pending) {
    if ('size' in change) {
      if (!keep(false)) continue
      grow(change.size)
      bytes = Buffer.from(bytes.subarray(0, change.size))
      continue
    }
    if (!keep(false)) continue
    grow(change.at + change.data.length)
    // Cut where the sectors of the disk end, not those of the write.
    for (let at = 0; at < change.data.length; ) {
      const end = Math.min(change.data.length, at + sector - ((change.at + at) % sector))
      if (keep(true)) change.data.copy(bytes, change.at + at, at, end)
      at = end
    }
  }
  return bytes
}

function keeps(mode: Mode, sectors: boolean, likely: number, chance: () => number): boolean {
  if (mode === 'dropped') return false
  if (sectors) return mode === 'subset' || chance() < 0.8
  return chance() < likely
}
