/**
 * A copy of a PDF without who made it, with what and when: the strings of its Info dictionaries, its XMP and what phones write
 * into its photographs are blanked where they stand, so that every offset in the file stays true. A PDF that runs something,
 * carries other files or is locked is refused, and so is one whose objects cannot be looked into (ISO 32000-1, 7.5 and 12.6).
 */
import { constants, deflateSync, inflateSync } from 'node:zlib'
import type { ProblemCode } from './kinds'

/** A name as it may be written: any of its characters as # and two hexadecimal digits. */
const name = (text: string) => `/${[...text].map((c) => `(?:${c}|#${c.charCodeAt(0).toString(16)})`).join('')}(?![^\\s()<>\\[\\]{}/%])`
const oneOf = (...names: string[]) => new RegExp(names.map(name).join('|'), 'gi')
const runs = oneOf('JavaScript', 'Launch', 'SubmitForm', 'ImportData', 'EmbeddedFile', 'EmbeddedFiles', 'XFA', 'RichMedia')
const locked = oneOf('Encrypt')
const objects = oneOf('ObjStm', 'First')
const xmp = new RegExp(`${name('Type')}\\s*${name('Metadata')}`, 'i')
/** its first filter, and whether another follows */
const filterOf = new RegExp(`${name('Filter')}\\s*(?:/|\\[\\s*/(?=\\w+\\s*(/)?))(\\w+)`, 'i')
const predicted = new RegExp(`${name('Predictor')}\\s*(?:[2-9]|1\\d)`, 'i')
const infoRef = new RegExp(`${name('Info')}\\s{1,9}(\\d{1,10})\\s{1,9}\\d{1,5}\\s{1,9}R`, 'gi')
const maker = new RegExp(`(?:${['Producer', 'Creator', 'Author', 'CreationDate', 'ModDate'].map(name).join('|')})\\s*(?=[(<])`, 'gi')

/** More than any document needs: a file beyond these was made to keep us busy. All packed objects together, in bytes; streams; characters of a dictionary; Info dictionaries, times one of them was changed, and how long it is. */
const most = { unfolded: 128_000_000, streams: 200_000, dictionary: 8192, infos: 20, versions: 50, info: 65_536 }
const space = 0x20

export function quietPdfOf(bytes: Buffer): Buffer | { problem: ProblemCode } {
  const text = bytes.toString('latin1')
  if (text.search(locked) >= 0) return { problem: 'pdf-locked' }
  if (text.search(runs) >= 0) return { problem: 'pdf-active' }
  const copy = Buffer.from(bytes)
  const info = new Set([...text.matchAll(infoRef)].map((m) => Number(m[1])))
  if (!blankObjects(copy, text, info)) return { problem: 'pdf-unreadable' }
  blankMakers(copy, text)
  blankPackets(copy)
  const left = { unfolded: most.unfolded, streams: most.streams }
  for (const { dictionary, from } of streamsOf(text)) {
    if (dictionary === undefined || left.streams-- === 0) return { problem: 'pdf-unreadable' }
    const filter = filterOf.exec(dictionary)
    if (dictionary.search(objects) >= 0) {
      const problem = blankPacked(copy, from, dictionary, filter, info, left)
      if (problem) return { problem }
    } else if (xmp.test(dictionary)) blankMetadata(copy, from, endOf(text, from, dictionary), filter?.[2])
    else if (filter?.[2] === 'DCTDecode') blankPhotograph(copy, from)
  }
  return copy
}

/** Also where a reader would not look for one: what an offset leads to may stand anywhere. */
function* streamsOf(text: string): Generator<{ dictionary: string | undefined; from: number }> {
  for (const { index, 0: all } of text.matchAll(/>>\s*stream(?:\r\n|\n|\r)/g)) {
    const before = text.slice(Math.max(0, index - most.dictionary), index + 2)
    const begins = before.lastIndexOf('obj')
    yield { dictionary: begins < 0 ? undefined : before.slice(begins), from: index + all.length }
  }
}

function endOf(text: string, from: number, dictionary: string): number {
  const length = Number(new RegExp(`${name('Length')}\\s+(\\d+)(?!\\s+\\d+\\s+R)`, 'i').exec(dictionary)?.[1] ?? Number.NaN)
  if (/^\s*endstream/.test(text.slice(from + length, from + length + 12))) return from + length
  const end = text.indexOf('endstream', from)
  return end < 0 ? text.length : end
}

/** The dictionaries that trailers call Info, and strings of theirs that stand apart; false when there is no end of them. */
function blankObjects(copy: Buffer, text: string, info: Set<number>): boolean {
  const named = [...info]
  for (let n = 0; n < named.length; n++) {
    if (named.length > most.infos) return false
    let versions = 0
    for (const { index, 0: all } of text.matchAll(new RegExp(`(?<!\\d)${named[n]}\\s{1,9}\\d{1,5}\\s{1,9}obj`, 'g'))) {
      if (versions++ === most.versions) return false
      const from = index + all.length
      const to = text.indexOf('endobj', from)
      if (to < 0 || to - from > most.info) return false
      // What a string that stands apart refers to is not asked: strings refer to nothing.
      if (info.has(named[n]!)) for (const m of text.slice(from, to).matchAll(/(\d{1,10})\s{1,9}\d{1,5}\s{1,9}R/g)) if (named.length <= most.infos) named.push(Number(m[1]))
      blankStrings(copy, from, to)
    }
  }
  for (const n of named) info.add(n)
  return true
}

function blankMakers(copy: Buffer, text: string): void {
  let done = 0
  for (const { index, 0: all } of text.matchAll(maker)) if (index >= done) done = blankString(copy, index + all.length)
}

function blankPackets(copy: Buffer): void {
  for (let from = copy.indexOf('<?xpacket begin'); from >= 0; from = copy.indexOf('<?xpacket begin', from)) {
    const end = copy.indexOf('<?xpacket end', from)
    const to = end < 0 ? copy.length : end
    copy.fill(space, from, to)
    from = to
  }
}

/** Objects packed into a stream (7.5.7): unfolded, looked through, blanked and folded again into the room they had. */
function blankPacked(copy: Buffer, from: number, dictionary: string, filter: RegExpExecArray | null, info: Set<number>, left: { unfolded: number }): ProblemCode | undefined {
  // An outline's dictionary names its First too, and is no stream.
  if (!filter) return undefined
  if (!['FlateDecode', 'Fl'].includes(filter[2]!) || filter[1] || predicted.test(dictionary)) return 'pdf-unreadable'
  let inside: Buffer
  let room: number
  try {
    const { buffer, engine } = inflateSync(copy.subarray(from), { maxOutputLength: Math.max(1, left.unfolded), info: true }) as unknown as { buffer: Buffer; engine: { bytesWritten: number } }
    ;[inside, room] = [buffer, engine.bytesWritten]
    left.unfolded -= inside.length
  } catch {
    return 'pdf-unreadable'
  }
  const text = inside.toString('latin1')
  if (text.search(runs) >= 0) return 'pdf-active'
  const first = Number(new RegExp(`${name('First')}\\s+(\\d+)`, 'i').exec(dictionary)?.[1] ?? 0)
  const numbers = (text.slice(0, first).match(/\d+/g) ?? []).map(Number)
  for (let n = 0; n + 1 < numbers.length; n += 2) if (info.has(numbers[n]!)) blankStrings(inside, first + numbers[n + 1]!, first + (numbers[n + 3] ?? inside.length - first))
  blankMakers(inside, text)
  if (inside.toString('latin1') === text) return undefined
  const folded = deflateSync(inside, { level: constants.Z_BEST_COMPRESSION })
  if (folded.length > room) return 'pdf-unreadable'
  copy.fill(0, from, from + room)
  folded.copy(copy, from)
  return undefined
}

function blankMetadata(copy: Buffer, from: number, to: number, filter: string | undefined): void {
  copy.fill(filter ? 0 : space, from, to)
  const nothing = deflateSync(Buffer.from(' '))
  if (filter === 'FlateDecode' && nothing.length <= to - from) nothing.copy(copy, from)
}

/** Exif and XMP (APP1), Photoshop's (APP13) and comments, before the picture itself begins. */
function blankPhotograph(copy: Buffer, from: number): void {
  if (copy[from] !== 0xff || copy[from + 1] !== 0xd8) return
  for (let at = from + 2; at + 4 <= copy.length && copy[at] === 0xff && copy[at + 1] !== 0xda; ) {
    const end = at + 2 + copy.readUInt16BE(at + 2)
    if ([0xe1, 0xed, 0xfe].includes(copy[at + 1]!)) copy.fill(0, at + 4, Math.min(end, copy.length))
    at = end
  }
}

function blankStrings(bytes: Buffer, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    if (bytes[at] === 0x28) at = blankString(bytes, at)
    else if (bytes[at] === 0x3c && bytes[at + 1] === 0x3c) at++
    else if (bytes[at] === 0x3c) at = blankString(bytes, at)
  }
}

/** One string that begins here, (literal) or <hexadecimal>, as spaces; where it ends. */
function blankString(bytes: Buffer, at: number): number {
  if (bytes[at] === 0x3c) {
    const end = bytes.indexOf(0x3e, at)
    if (bytes[at + 1] === 0x3c) return at + 1
    if (end < 0) return bytes.length
    for (let n = at + 1; n < end; n++) bytes[n] = (n - at) % 2 ? 0x32 : 0x30
    return end
  }
  let depth = 1
  let end = at + 1
  for (; end < bytes.length && depth > 0; end++) {
    if (bytes[end] === 0x5c) end++
    else if (bytes[end] === 0x28) depth++
    else if (bytes[end] === 0x29) depth--
  }
  bytes.fill(space, at + 1, Math.max(at + 1, end - 1))
  return end - 1
}
