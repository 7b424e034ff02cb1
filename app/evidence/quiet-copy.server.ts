/**
 * A copy of a phone's video, voice note or HEIC picture without what it says about place and device. Nothing is decoded
 * or moved: boxes of metadata (ISO 14496-12) are renamed to 'free' and blanked where they stand, so that every offset in
 * the file stays true. What stands inside the pictures, the sound or a telemetry track is not touched.
 */
import type { MediaType } from './kinds'

export const quietable: readonly string[] = ['video/mp4', 'video/quicktime', 'audio/mp4', 'image/heic']

/** The copy; the same bytes when there was nothing to blank; undefined when the boxes cannot be read. */
export function quietCopyOf(bytes: Buffer, type: MediaType): Buffer | undefined {
  const copy = Buffer.from(bytes)
  try {
    if (type === 'image/heic') blankItems(copy)
    else blankBoxes(copy, 0, copy.length, 'file')
    return copy
  } catch {
    return undefined
  }
}

type Box = { type: string; at: number; body: number; end: number }

function* boxesIn(bytes: Buffer, from: number, to: number): Generator<Box> {
  for (let at = from; at + 8 <= to; ) {
    const short = bytes.readUInt32BE(at)
    const size = short === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : short === 0 ? to - at : short
    const body = at + (short === 1 ? 16 : 8)
    if (at + size > to || body > at + size) throw new RangeError('a box ends beyond its place')
    yield { type: bytes.toString('latin1', at + 4, at + 8), at, body, end: at + size }
    at += size
  }
}

/** User data, metadata and XMP of the file, of the film and of each track. */
function blankBoxes(bytes: Buffer, from: number, to: number, within: 'file' | 'moov' | 'trak') {
  for (const box of boxesIn(bytes, from, to)) {
    if (['udta', 'meta', 'uuid'].includes(box.type)) {
      bytes.write('free', box.at + 4, 'latin1')
      bytes.fill(0, box.body, box.end)
    } else if ((within === 'file' && box.type === 'moov') || (within === 'moov' && box.type === 'trak')) {
      blankBoxes(bytes, box.body, box.end, box.type as 'moov' | 'trak')
    }
  }
}

/** In HEIC the box 'meta' is the picture's own index: only the items Exif and XMP ('mime') that it points to are blanked. */
function blankItems(bytes: Buffer) {
  const meta = the('meta', boxesIn(bytes, 0, bytes.length))
  const inside = [...boxesIn(bytes, meta.body + 4, meta.end)]
  const private_ = metadataItems(bytes, the('iinf', inside))
  const idat = inside.find((box) => box.type === 'idat')
  for (const { item, inIdat, from, to } of extentsOf(bytes, the('iloc', inside))) {
    if (!private_.has(item)) continue
    const base = inIdat ? (idat?.body ?? Number.NaN) : 0
    if (!(base + to <= bytes.length)) throw new RangeError('an item lies beyond the file')
    bytes.fill(0, base + from, base + to)
  }
}

function the(type: string, boxes: Iterable<Box>): Box {
  for (const box of boxes) if (box.type === type) return box
  throw new RangeError(`no ${type}`)
}

function metadataItems(bytes: Buffer, iinf: Box): Set<number> {
  const items = new Set<number>()
  const first = iinf.body + 4 + (bytes[iinf.body] === 0 ? 2 : 4)
  for (const entry of boxesIn(bytes, first, iinf.end)) {
    if (entry.type !== 'infe') continue
    const wide = bytes[entry.body]! >= 3
    const kind = bytes.toString('latin1', entry.body + (wide ? 10 : 8), entry.body + (wide ? 14 : 12))
    if (kind === 'Exif' || kind === 'mime') items.add(wide ? bytes.readUInt32BE(entry.body + 4) : bytes.readUInt16BE(entry.body + 4))
  }
  return items
}

function* extentsOf(bytes: Buffer, iloc: Box): Generator<{ item: number; inIdat: boolean; from: number; to: number }> {
  const version = bytes[iloc.body]!
  let at = iloc.body + 4
  const take = (length: number) => {
    if (at + length > iloc.end) throw new RangeError('iloc ends too early')
    const value = length === 0 ? 0 : length === 8 ? Number(bytes.readBigUInt64BE(at)) : bytes.readUIntBE(at, length)
    at += length
    return value
  }
  const sizes = take(2)
  const [offsetSize, lengthSize, baseSize, indexSize] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15, version > 0 ? sizes & 15 : 0]
  for (let left = take(version < 2 ? 2 : 4); left > 0; left--) {
    const item = take(version < 2 ? 2 : 4)
    const inIdat = version > 0 && (take(2) & 15) === 1
    take(2)
    const base = take(baseSize)
    for (let extents = take(2); extents > 0; extents--) {
      take(indexSize)
      const from = base + take(offsetSize)
      yield { item, inIdat, from, to: from + take(lengthSize) }
    }
  }
}
