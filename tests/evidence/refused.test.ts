import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { limits } from '~/app/evidence/limits'
import { verifyBlobs } from '~/app/evidence/verifying.server'
import { stranger } from '../engine/given'
import { openDoor, postForm, type Door } from './door'
import * as files from './files'

const small = { ...limits, file: 200_000, request: 1_500_000, files: 3, pixels: 4_000_000, unlinkedFiles: 5 }
let door: Door
beforeAll(async () => { door = await openDoor({ limits: small }) })
afterAll(() => door.close())
afterEach(async () => {
  expect(await verifyBlobs(door.house)).toEqual([])
  expect(readdirSync(join(door.folder, 'blobs', 'incoming'))).toEqual([])
})

let people = 0
const someone = () => `user:0190-${++people}`
const bring = (bytes: Buffer, filename: string, owner = someone()) => postForm(door, owner, [{ name: 'title', bytes: '茶壶' }, { name: 'evidence-files', filename, bytes }])
const rows = async () => door.house.store.db.$count(door.house.store.t.evidence)

describe('what is not taken', () => {
  test.each([
    ['an empty file', () => Buffer.alloc(0), 'a.pdf', 'empty'],
    ['one byte over the limit', () => Buffer.concat([files.pdf(), Buffer.alloc(200_001 - files.pdf().length, 32)]), 'a.pdf', 'too-large'],
    ['SVG', files.svg, 'a.svg', 'markup'],
    ['SVG called a picture', files.svg, 'a.png', 'markup'],
    ['SVG without a declaration, behind a mark and spaces', files.bareSvg, 'a.txt', 'markup'],
    ['a page', files.html, 'a.html', 'markup'],
    ['a page called a photograph', files.html, 'photo.jpg', 'markup'],
    ['a page called a text', files.html, 'a.txt', 'markup'],
    ['an archive', () => files.zip(), 'a.zip', 'archive'],
    ['an archive called a document', () => files.zip(), 'a.pdf', 'archive'],
    ['a word processor’s file', files.docx, 'a.docx', 'office'],
    ['an old office file, which may hold macros', files.cfb, 'a.doc', 'office'],
    ['rich text', () => Buffer.from('{\\rtf1\\ansi hello}'), 'a.rtf', 'office'],
    ['a program', () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(300)]), 'a.pdf', 'kind'],
    ['a photograph that is also a page', files.jpegAndHtml, 'a.jpg', 'two-formats'],
    ['a photograph with a script in its comment', files.jpegWithComment, 'a.jpg', 'two-formats'],
    ['a document that is also an archive', files.pdfAndZip, 'a.pdf', 'two-formats'],
    ['a picture that is also a program', files.gifAndJar, 'a.gif', 'two-formats'],
    ['a document cut off', () => files.pdf().subarray(0, 200), 'a.pdf', 'broken'],
    ['a photograph cut off', async () => (await files.photo()).subarray(0, 9000), 'a.jpg', 'broken'],
    ['a picture of 2,500 million points in a few bytes', () => files.bomb(), 'a.png', 'picture-too-large'],
    ['a picture a little over the limit', () => files.bomb(2001), 'a.png', 'picture-too-large'],
    ['a film whose boxes lie', () => { const film = files.mp4(); film.writeUInt32BE(0x7fffffff, film.indexOf('moov') - 4); return film }, 'a.mp4', 'broken'],
    ['a text in another encoding', files.gbkText, 'a.txt', 'text-encoding'],
    ['noise', () => Buffer.from('00010203fffe00', 'hex'), 'a.bin', 'kind'],
    ['a true picture called a page', () => files.png(), 'a.html', 'name'],
    ['a true document called a program', files.pdf, 'invoice.pdf.EXE', 'name'],
  ])('%s', async (_what, make, name, code) => {
    const before = await rows()
    const answer = await bring(await make(), name)
    expect(answer).toMatchObject({ status: 200, added: [], problems: [{ field: 'evidence', code }] })
    expect(answer.fields).toEqual([['title', '茶壶']])
    expect(await rows()).toBe(before)
  })

  test('one bad file does not cost the good ones beside it, in any order', async () => {
    const good = { name: 'evidence-files', filename: 'a.pdf', bytes: files.pdf() }
    const bad = { name: 'evidence-files', filename: 'b.pdf', bytes: files.html() }
    for (const parts of [[bad, good], [good, bad]]) {
      const answer = await postForm(door, someone(), parts)
      expect([answer.added?.map((f) => f.name), answer.problems]).toEqual([['a.pdf'], [{ field: 'evidence', name: 'b.pdf', code: 'markup' }]])
    }
  })

  test('more files than the field holds are refused by name, counting those already there', async () => {
    const owner = someone()
    const four = Array.from({ length: 4 }, (_, n) => ({ name: 'evidence-files', filename: `${n}.pdf`, bytes: files.pdf() }))
    const first = await postForm(door, owner, four)
    expect([first.added?.length, first.problems]).toEqual([3, [{ field: 'evidence', name: '3.pdf', code: 'too-many' }]])
    const again = await postForm(door, owner, [...first.added!.map((f) => ({ name: 'evidence', bytes: f.id as string })), four[0]!])
    expect([again.added, again.problems?.[0]?.code]).toEqual([[], 'too-many'])
  })

  test('one person holds only so many files that belong to no case', async () => {
    const owner = someone()
    for (let n = 0; n < 5; n++) expect((await bring(files.pdf(), 'a.pdf', owner)).added).toHaveLength(1)
    expect(await bring(files.pdf(), 'a.pdf', owner)).toMatchObject({ added: [], problems: [{ code: 'quota' }] })
  })

  test('one person brings only so much in a day, taken away again or not', async () => {
    const owner = someone()
    const day = { ...small, dailyBytes: 1000 }
    const { withinDay } = await import('~/app/evidence/daily-share.server')
    expect([await withinDay(door.house, owner, 900, day), await withinDay(door.house, owner, limits.dailyBytes, day), await withinDay(door.house, owner, 1, day)]).toEqual([true, false, false])
  })

  test('a file in a field that takes none, and text where a file belongs', async () => {
    expect(await postForm(door, someone(), [{ name: 'title', filename: 'a.pdf', bytes: files.pdf() }])).toMatchObject({ status: 200, added: [], problems: [{ code: 'unknown-field' }] })
    expect(await postForm(door, someone(), [{ name: 'evidence-files', bytes: 'not a file' }])).toMatchObject({ status: 200, added: [], fields: [], problems: [{ code: 'not-a-file' }] })
    expect(await postForm(door, someone(), [{ name: 'evidence-files', filename: '', type: 'application/octet-stream', bytes: '' }])).toMatchObject({ status: 200, added: [], problems: [] })
  })

  test('a visitor brings nothing', async () => {
    const response = await fetch(`${door.address}/evidence`, { method: 'POST', headers: { 'Content-Type': 'multipart/form-data; boundary=x' }, body: '--x--\r\n' })
    expect([response.status, await response.json()]).toEqual([403, { code: 'signed-out' }])
  })

  test('another site brings nothing in somebody’s name', async () => {
    const cookie = await door.signIn(stranger)
    const response = await fetch(`${door.address}/evidence`, { method: 'POST', headers: { Cookie: cookie, Origin: 'https://evil.example', 'Content-Type': 'multipart/form-data; boundary=x' }, body: '--x--\r\n' })
    expect(response.status).toBe(403)
  })
})
