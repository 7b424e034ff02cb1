/** Real files, made here: what people bring, and what attackers bring. */
import { deflateRawSync, deflateSync } from 'node:zlib'
import { randomBytes } from 'node:crypto'
import sharp from 'sharp'

function crc32(bytes: Buffer): number {
  let crc = ~0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return ~crc >>> 0
}

const points = (width: number, height: number) => sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } })

/** A photograph with the place where it was taken: 31°14' N, 121°28' E. */
export const photo = (width = 640, height = 480) =>
  points(width, height).jpeg().withExif({ IFD0: { Make: 'SecretPhone', Model: 'X1' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 14/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '121/1 28/1 0/1' } }).toBuffer()
export const png = (width = 40, height = 30) => points(width, height).png().toBuffer()
export const webp = () => points(40, 30).webp().toBuffer()
export const gif = () => points(40, 30).gif().toBuffer()

export const pdf = () => Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\nxref\n0 4\n0000000000 65535 f \n0000000009 00000 n \n0000000052 00000 n \n0000000101 00000 n \ntrailer<</Size 4/Root 1 0 R>>\nstartxref\n164\n%%EOF\n')
export const text = () => Buffer.from('买家：茶壶有裂纹，要求退款 128 元。\n卖家：请先看 <尺寸> 说明。\n', 'utf8')
export const gbkText = () => Buffer.from([0xc2, 0xf2, 0xbc, 0xd2, 0xa3, 0xba, 0x0a])

/** Some frames of silence: MPEG 1 layer III, 128 kbit/s, 44.1 kHz. */
export const mp3 = (frames = 40) => Buffer.concat(Array.from({ length: frames }, () => Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x00]), Buffer.alloc(413)])))
export function wav(seconds = 1): Buffer {
  const data = Buffer.alloc(8000 * seconds, 128)
  const head = Buffer.alloc(44)
  head.write('RIFF', 0); head.writeUInt32LE(36 + data.length, 4); head.write('WAVEfmt ', 8); head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20); head.writeUInt16LE(1, 22); head.writeUInt32LE(8000, 24); head.writeUInt32LE(8000, 28); head.writeUInt16LE(1, 32); head.writeUInt16LE(8, 34)
  head.write('data', 36); head.writeUInt32LE(data.length, 40)
  return Buffer.concat([head, data])
}
export const ogg = () => {
  const page = Buffer.alloc(58)
  page.write('OggS', 0, 'latin1'); page[5] = 2; page[26] = 1; page[27] = 30; page.write('\u0001vorbis', 28, 'latin1')
  return page
}
export const webm = () => Buffer.concat([Buffer.from('1a45dfa39f4286810142f7810142f2810442f381084282847765626d42878104428581021853806701ffffffffffffff', 'hex'), Buffer.alloc(200)])

const box = (type: string, ...inside: Buffer[]) => {
  const body = Buffer.concat(inside)
  const head = Buffer.alloc(8)
  head.writeUInt32BE(8 + body.length, 0); head.write(type, 4, 'latin1')
  return Buffer.concat([head, body])
}
export const place = '+31.2304+121.4737/'
/** A film's skeleton with the place in the user data, as phones write it. */
export const mp4 = (brand = 'isom') => Buffer.concat([
  box('ftyp', Buffer.from(`${brand}\0\0\0\0${brand}mp41`, 'latin1')),
  box('moov', box('mvhd', Buffer.alloc(100)), box('trak', box('tkhd', Buffer.alloc(84)), box('udta', Buffer.from('SecretPhone'))), box('udta', box('\u00a9xyz', Buffer.from(`\0\u0012\u0015\u00c7${place}`, 'latin1')))),
  box('mdat', randomBytes(3000)),
])
export const mov = () => mp4('qt  ')
export const m4a = () => mp4('M4A ')

/** The frame of a HEIC picture: an index, one picture item, one Exif item that holds the place. */
export function heic(): Buffer {
  const ftyp = box('ftyp', Buffer.from('heic\0\0\0\0mif1heic', 'latin1'))
  const infe = (id: number, type: string) => box('infe', Buffer.from([2, 0, 0, 0, 0, id, 0, 0]), Buffer.from(`${type}\0`, 'latin1'))
  const iinf = box('iinf', Buffer.from([0, 0, 0, 0, 0, 2]), infe(1, 'hvc1'), infe(2, 'Exif'))
  const iloc = (picture: number, exif: number) => {
    const entry = (id: number, offset: number, length: number) => { const b = Buffer.alloc(14); b.writeUInt16BE(id, 0); b.writeUInt16BE(1, 4); b.writeUInt32BE(offset, 6); b.writeUInt32BE(length, 10); return b }
    return box('iloc', Buffer.from([0, 0, 0, 0, 0x44, 0x00, 0, 2]), entry(1, picture, 500), entry(2, exif, place.length))
  }
  const metaOf = (picture: number, exif: number) => box('meta', Buffer.alloc(4), iinf, iloc(picture, exif))
  const start = ftyp.length + metaOf(0, 0).length + 8
  return Buffer.concat([ftyp, metaOf(start, start + 500), box('mdat', Buffer.alloc(500, 7), Buffer.from(place))])
}

export const svg = () => Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
export const bareSvg = () => Buffer.from('\ufeff  <svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
export const html = () => Buffer.from('<!DOCTYPE html><html><body><script>alert(document.cookie)</script></body></html>')

/** One stored entry; `name` decides what file-type makes of it. */
export function zip(name = 'a.txt', content = 'hello'): Buffer {
  const plain = Buffer.from(content)
  const data = deflateRawSync(plain)
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0); fields.writeUInt16LE(8, 4); fields.writeUInt32LE(crc32(plain), 10); fields.writeUInt32LE(data.length, 14); fields.writeUInt32LE(plain.length, 18); fields.writeUInt16LE(name.length, 22)
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), fields, Buffer.from(name), data])
  const central = Buffer.concat([Buffer.from('PK\u0001\u0002', 'latin1'), Buffer.from([20, 0]), fields, Buffer.alloc(14), Buffer.from(name)])
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 0, 'latin1'); end.writeUInt16LE(1, 8); end.writeUInt16LE(1, 10); end.writeUInt32LE(central.length, 12); end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, central, end])
}
export const docx = () => zip('[Content_Types].xml', '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
export const cfb = () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1000)])

export const jpegAndHtml = async () => Buffer.concat([await photo(), html()])
export const jpegWithComment = async () => {
  const jpeg = await photo()
  const comment = Buffer.from('<script>alert(1)</script>')
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xfe, 0, comment.length + 2]), comment, jpeg.subarray(2)])
}
export const pdfAndZip = () => Buffer.concat([pdf(), zip()])
export const gifAndJar = async () => Buffer.concat([await gif(), zip('META-INF/MANIFEST.MF', 'Main-Class: Evil')])

/** A PNG that claims 50,000 by 50,000 points in 200 bytes. */
export function bomb(side = 50_000): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const ends = Buffer.alloc(8)
    ends.writeUInt32BE(data.length, 0); ends.writeUInt32BE(crc32(body), 4)
    return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
  }
  const ihdr = Buffer.alloc(13)
  ihdr.writeUInt32BE(side, 0); ihdr.writeUInt32BE(side, 4); ihdr.set([8, 2], 8)
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', ihdr), chunk('IDAT', deflateSync(Buffer.alloc(1000))), chunk('IEND', Buffer.alloc(0))])
}
