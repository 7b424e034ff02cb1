/**
 * What a file is, judged by its content alone while it passes by: its beginning, its end, whether it is text, whether it
 * holds a page or an archive beside what it claims to be.
 */
import { fileTypeFromBuffer } from 'file-type'
import { kinds, type MediaType, type ProblemCode } from './kinds'

const headKept = 128 * 1024
/** An archive's directory ends within 22 bytes and a comment of at most 64 KiB from the end of the file. */
const tailKept = 22 + 65_535
/** Longest markup looked for, so that one cut by a piece's edge is found. */
const overlap = 16
/** Long enough not to occur by chance in compressed pictures and sound. */
const page = /<!doctype html|<html[\s>]|<script[\s>/]|<iframe[\s>]|<\?php\s/i
/** What makes a browser read the start of a text as a page (WHATWG MIME sniffing 7.1), and XML of any kind. */
const markupStart = /^\s*<(?:!doctype|!--|\?xml|(?:html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p|svg|math|img|object|embed|meta|link|xsl:\w+)[\s>/])/i

/** What file-type says -> what it is called here. */
const sameAs: Record<string, MediaType> = {
  'audio/x-m4a': 'audio/mp4', 'audio/ogg; codecs=opus': 'audio/ogg', 'image/apng': 'image/png', 'image/heif': 'image/heic',
  'image/heic-sequence': 'image/heic', 'image/heif-sequence': 'image/heic', 'video/x-m4v': 'video/mp4',
}
const office = /officedocument|opendocument|ms-word|ms-excel|ms-powerpoint|ms-office|macroenabled|application\/x-cfb|ms-outlook|visio/i
const archives = /zip|x-tar|x-rar|gzip|bzip2|7z|x-xz|zstd|x-lzip|lz4|lzh|compress|arj|cpio|ace|java|android\.package|x-deb|x-rpm|cab|xpinstall|apple-diskimage|epub/i

export type Verdict = { type: MediaType } | { problem: ProblemCode }

export class Inspection {
  private head: Buffer[] = []
  private headLength = 0
  private tail = Buffer.alloc(0)
  private edge = ''
  private holdsPage = false
  private isText = true
  private readonly decoder = new TextDecoder('utf-8', { fatal: true })
  private size = 0

  see(bytes: Buffer): void {
    this.size += bytes.length
    if (this.headLength < headKept) {
      this.head.push(Buffer.from(bytes.subarray(0, headKept - this.headLength)))
      this.headLength += Math.min(bytes.length, headKept - this.headLength)
    }
    this.tail = bytes.length >= tailKept ? Buffer.from(bytes.subarray(-tailKept)) : Buffer.concat([this.tail, bytes]).subarray(-tailKept)
    if (!this.holdsPage) {
      const text = this.edge + bytes.toString('latin1')
      this.holdsPage = page.test(text)
      this.edge = text.slice(-overlap)
    }
    if (this.isText) this.isText = this.readsOn(bytes)
  }

  /** `name` helps only to say which mistake was made, never to decide. */
  async verdict(name = ''): Promise<Verdict> {
    if (this.size === 0) return { problem: 'empty' }
    const head = Buffer.concat(this.head)
    const found = (await fileTypeFromBuffer(head).catch(() => undefined))?.mime
    const type = found && (sameAs[found] ?? (found in kinds ? (found as MediaType) : undefined))
    if (type) return this.whole(type)
    if (found === 'application/rtf') return { problem: 'office' }
    if (this.isText && this.endsWell()) return markupStart.test(textOf(head)) ? { problem: 'markup' } : { type: 'text/plain' }
    if (found && office.test(found)) return { problem: 'office' }
    if (found && archives.test(found)) return { problem: 'archive' }
    if (found && /xml/.test(found)) return { problem: 'markup' }
    if (this.holdsPage && !found) return { problem: 'markup' }
    const wide = head[0] === 0xff ? head[1] === 0xfe : head[0] === 0xfe && head[1] === 0xff
    return { problem: wide || (!found && !head.includes(0) && /\.(txt|csv|log|md|text)$/i.test(name)) ? 'text-encoding' : 'kind' }
  }

  /** One format only: a picture that is also a page, or a document that is also an archive, was made to deceive. */
  private whole(type: MediaType): Verdict {
    const isPdf = type === 'application/pdf'
    if (this.endsAsArchive() || (this.holdsPage && !isPdf)) return { problem: 'two-formats' }
    if (isPdf && !this.tail.includes('%%EOF')) return { problem: 'broken' }
    return { type }
  }

  private endsAsArchive(): boolean {
    for (let at = this.tail.lastIndexOf('PK\u0005\u0006'); at >= 0; at = at === 0 ? -1 : this.tail.lastIndexOf('PK\u0005\u0006', at - 1)) {
      if (at + 22 > this.tail.length) continue
      const entries = this.tail.readUInt16LE(at + 10)
      const directory = at - this.tail.readUInt32LE(at + 12)
      if (entries === 0 || directory < 0 || this.tail.subarray(directory, directory + 4).equals(Buffer.from('PK\u0001\u0002'))) return true
    }
    return false
  }

  /** UTF-8 without controls other than tab, line breaks and form feed. */
  private readsOn(bytes: Buffer): boolean {
    try {
      // oxlint-disable-next-line no-control-regex -- control characters are what is being refused
      return !/[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f\u007f]/.test(this.decoder.decode(bytes, { stream: true }))
    } catch {
      return false
    }
  }
  private endsWell(): boolean {
    try {
      this.decoder.decode()
      return true
    } catch {
      return false
    }
  }
}

const textOf = (head: Buffer) => head.toString('utf8').replace(/^\ufeff/, '').slice(0, 4096)
