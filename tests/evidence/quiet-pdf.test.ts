/** What the other side gets of a PDF: its pages, and nothing of who made it; what runs, carries files or is locked is not taken. */
import { deflateSync } from 'node:zlib'
import PDFDocument from 'pdfkit'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { quietPdfOf } from '~/app/evidence/quiet-pdf.server'
import { lin } from '../engine/given'
import { bringByScript, openDoor, type Door } from './door'
import * as files from './files'

const secret = 'SecretName'
const written = (options: object = {}, draw: (doc: PDFKit.PDFDocument) => unknown = () => {}) => new Promise<Buffer>((done) => {
  const doc = new PDFDocument({ info: { Author: secret, Producer: `${secret} 9`, Creator: secret, Title: `${secret} (a (nested) \\) one)` }, ...options })
  const parts: Buffer[] = []
  doc.on('data', (part: Buffer) => parts.push(part)).on('end', () => done(Buffer.concat(parts)))
  doc.text('The teapot is cracked')
  draw(doc)
  doc.end()
})
/** Objects of text, with a table of their true places. */
function pdfOf(objects: (string | Buffer)[], trailer = ''): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.5\n')]
  const at: number[] = []
  objects.forEach((o, n) => {
    at.push(Buffer.concat(parts).length)
    parts.push(Buffer.concat([Buffer.from(`${n + 1} 0 obj\n`), Buffer.from(o as string), Buffer.from('\nendobj\n')]))
  })
  const start = Buffer.concat(parts).length
  parts.push(Buffer.from(`xref\n0 ${at.length + 1}\n0000000000 65535 f \n${at.map((a) => `${String(a).padStart(10, '0')} 00000 n \n`).join('')}trailer<</Size ${at.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`))
  return Buffer.concat(parts)
}
const pages = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>', '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>']
const withCatalog = (more: string, ...others: (string | Buffer)[]) => pdfOf([`<</Type/Catalog/Pages 2 0 R${more}>>`, ...pages.slice(1), ...others])
const stream = (dictionary: string, data: Buffer | string) => Buffer.concat([Buffer.from(`<<${dictionary}/Length ${Buffer.byteLength(data)}>>\nstream\n`), Buffer.from(data as string), Buffer.from('\nendstream')])
const packed = (objects: string, filter = '/Filter/FlateDecode', data = deflateSync(Buffer.from(`9 0 ${objects}`), { level: 1 })) => stream(`/Type/ObjStm/N 1/First 4${filter}`, data)

const read = async (bytes: Buffer) => {
  const doc = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const { info, metadata } = await doc.getMetadata()
  const { items } = await (await doc.getPage(1)).getTextContent()
  return { said: JSON.stringify([info, metadata]), text: items.map((i) => ('str' in i ? i.str : '')).join('') }
}
const quiet = (bytes: Buffer) => {
  const copy = quietPdfOf(bytes)
  if ('problem' in copy) throw new Error(copy.problem)
  expect(copy.length).toBe(bytes.length)
  return copy
}

describe('the copy', () => {
  test('of a PDF with an author, a program and dates has its page and none of them', async () => {
    const bytes = await written()
    expect((await read(bytes)).said).toContain(secret)
    const copy = await read(quiet(bytes))
    expect(copy.text).toBe('The teapot is cracked')
    expect(copy.said).not.toMatch(new RegExp(`${secret}|D:20`))
  })

  test('has no XMP, folded or not, and nothing a phone wrote into its photographs', async () => {
    const xmp = `<?xpacket begin="" id="W5"?><x:xmpmeta><dc:creator>${secret}</dc:creator></x:xmpmeta><?xpacket end="w"?>`
    const plain = withCatalog('/Metadata 4 0 R', stream('/Type/Metadata/Subtype/XML', xmp))
    expect(quiet(plain).includes(secret)).toBe(false)
    const folded = deflateSync(Buffer.from(xmp))
    expect(quiet(withCatalog('/Metadata 4 0 R', stream('/Type /Metadata/Subtype/XML/Filter/FlateDecode', folded))).includes(folded)).toBe(false)
    const photo = await files.photo()
    expect(photo.includes('SecretPhone')).toBe(true)
    const bytes = await written({}, (doc) => doc.image(photo, { width: 100 }))
    expect([bytes.includes('SecretPhone'), quiet(bytes).includes('SecretPhone')]).toEqual([true, false])
    const jpeg = quiet(bytes)
    const from = jpeg.indexOf(Buffer.from([0xff, 0xd8, 0xff]))
    expect(await sharp(jpeg.subarray(from, from + photo.length)).stats()).toBeDefined()
  })

  test('of objects packed into a stream, of strings apart and of hexadecimal ones has none of them either', async () => {
    const copy = quiet(pdfOf([...pages, packed(`<</Producer(${secret} and ${secret} once more)/Custom(${secret})>>`)], '/Info 9 0 R'))
    const at = copy.indexOf('stream\n') + 7
    const { inflateSync } = await import('node:zlib')
    expect(inflateSync(copy.subarray(at)).toString()).toMatch(/^9 0 <<\/Producer\( +\)\/Custom\( +\)>>$/)
    expect(quiet(pdfOf([...pages, '<</Author 5 0 R/Company(x)>>', `(${secret})`], '/Info 4 0 R')).includes(secret)).toBe(false)
    const hex = Buffer.from(secret).toString('hex')
    expect(quiet(pdfOf([...pages, `<</Own<${hex}>>>`], '/Info 4 0 R')).includes(hex)).toBe(false)
  })

  test('of a PDF that says nothing is the PDF itself', () => expect(quiet(files.pdf()).equals(files.pdf())).toBe(true))
  test('a page to open at is no program', () => expect(quietPdfOf(withCatalog('/OpenAction[3 0 R/Fit]'))).toBeInstanceOf(Buffer))
})

const refused: [string, string, () => Buffer][] = [
  ['a script on opening', 'pdf-active', () => withCatalog('/OpenAction<</S/JavaScript/JS(app.alert(1))>>')],
  ['a script by another spelling', 'pdf-active', () => withCatalog('/OpenAction<</S/J#61vaScript/JS(app.alert(1))>>')],
  ['a script among packed objects', 'pdf-active', () => withCatalog('/OpenAction 9 0 R', packed('<</S/JavaScript/JS(app.alert(1))>>'))],
  ['a program started', 'pdf-active', () => withCatalog('/OpenAction<</S/Launch/F(calc.exe)>>')],
  ['a form sent away', 'pdf-active', () => withCatalog('/OpenAction<</S/SubmitForm/F(https://evil.example)>>')],
  ['a file attached', 'pdf-active', () => withCatalog('/Names<</EmbeddedFiles 4 0 R>>', stream('/Type/EmbeddedFile', 'MZ'))],
  ['an XFA form', 'pdf-active', () => withCatalog('/AcroForm<</XFA 4 0 R>>')],
  ['packed objects in another coding', 'pdf-unreadable', () => withCatalog('', packed('', '/Filter/LZWDecode', Buffer.from('abc')))],
  ['packed objects in two codings', 'pdf-unreadable', () => withCatalog('', packed('', '/Filter[/FlateDecode/ASCIIHexDecode]'))],
  ['packed objects that are broken', 'pdf-unreadable', () => withCatalog('', packed('', '/Filter/FlateDecode', Buffer.from('abc')))],
]
test.each(refused)('%s is refused', (_what, problem, make) => expect(quietPdfOf(make())).toEqual({ problem }))
test('one with a password is refused', async () => expect(quietPdfOf(await written({ userPassword: 'x', ownerPassword: 'y', pdfVersion: '1.7' }))).toEqual({ problem: 'pdf-locked' }))

test.each([
  ['strings that never end', `/Info 4 0 R${'/Producer('.repeat(300_000)}`],
  ['hexadecimal ones', `/Info 4 0 R${'/Producer<'.repeat(300_000)}`],
  ['packets', '<?xpacket begin'.repeat(200_000)],
  ['streams without an object', '>>stream\n'.repeat(300_000)],
  ['versions', `/Info 4 0 R ${'4 0 obj '.repeat(300_000)}`],
  ['digits', `/Info 4 0 R 4 0 obj ${'1'.repeat(3_000_000)}`],
])('%s take no more than a moment', (_what, body) => {
  const began = performance.now()
  quietPdfOf(Buffer.from(`%PDF-1.5\n${body}\n%%EOF\n`))
  expect(performance.now() - began).toBeLessThan(3000)
})

describe('at the door', () => {
  let door: Door
  let cookie: string
  beforeAll(async () => {
    door = await openDoor()
    cookie = await door.signIn(lin)
  })
  afterAll(() => door.close())

  test('the copy is what is served, the original what is sealed; a script is refused with its reason', async () => {
    const bytes = await written()
    const { item } = await bringByScript(door, cookie, bytes, 'a.pdf')
    const get = async (path: string) => Buffer.from(await (await fetch(`${door.address}${path}`, { headers: { Cookie: cookie } })).arrayBuffer())
    expect((await read(await get(`/evidence/${item.id}`))).said).not.toContain(secret)
    expect((await get(`/evidence/${item.id}/original`)).equals(bytes)).toBe(true)
    expect(JSON.stringify(await bringByScript(door, cookie, refused[0]![2](), 'b.pdf'))).toContain('pdf-active')
  })
})
