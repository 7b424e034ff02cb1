import { connect } from 'node:net'
import { randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rangeOf } from '~/app/evidence/range'
import { lin } from '../engine/given'
import { bringByScript, openDoor, type Door } from './door'
import * as files from './files'

let door: Door
let cookie: string
beforeAll(async () => {
  door = await openDoor()
  cookie = await door.signIn(lin)
})
afterAll(() => door.close())
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') => fetch(`${door.address}${path}`, { method, headers: { Cookie: cookie, ...headers } })

describe('how a file is served', () => {
  test.each([
    ['a photograph', () => files.photo(), 'p.jpg', 'image/jpeg', 'inline'],
    ['a picture', () => files.png(), 'p.png', 'image/webp', 'inline'],
    ['a document', files.pdf, '发票.pdf', 'application/pdf', 'attachment'],
    ['a text', files.text, 'a.txt', 'text/plain; charset=utf-8', 'inline'],
    ['a sound', () => files.mp3(), 'a.mp3', 'audio/mpeg', 'inline'],
    ['a film', files.mp4, 'a.mp4', 'video/mp4', 'inline'],
    ['a picture browsers do not draw', files.heic, 'a.heic', 'image/heic', 'attachment'],
  ])('%s: its type is said and believed, nothing in it may run, nobody else may frame or keep it', async (_what, make, name, type, how) => {
    const { item } = await bringByScript(door, cookie, await make(), name)
    const { group } = item
    for (const look of ['', '/original']) {
      const { headers, status } = await get(`/evidence/${item.id}${look}`)
      expect([status, headers.get('x-content-type-options'), headers.get('cross-origin-resource-policy'), headers.get('cache-control')]).toEqual([200, 'nosniff', 'same-origin', 'private, no-store, no-transform'])
      expect(headers.get('content-security-policy')).toMatch(group === 'audio' || group === 'video' ? /^default-src 'none';.*; sandbox( allow-same-origin)?$/ : /^default-src 'none';.*; sandbox$/)
      expect(headers.get('content-security-policy')).not.toContain('script-src')
      expect(headers.get('content-disposition')).toMatch(look ? /^attachment; / : new RegExp(`^${how}; `))
      if (!look) expect(headers.get('content-type')).toBe(type)
    }
  })

  test('the name of the copy tells what the copy is', async () => {
    const { item } = await bringByScript(door, cookie, await files.png(), '截图%221%22.png')
    expect((await get(`/evidence/${item.id}`)).headers.get('content-disposition')).toContain(encodeURIComponent('截图_1_.webp'))
    expect((await get(`/evidence/${item.id}/original`)).headers.get('content-disposition')).toContain(encodeURIComponent('截图_1_.png'))
  })

  test('stretches of a recording', async () => {
    const bytes = Buffer.concat([files.wav(1).subarray(0, 44), randomBytes(200_000)])
    const { item } = await bringByScript(door, cookie, bytes, 'a.wav')
    const stretch = async (range: string, more: Record<string, string> = {}) => {
      const response = await get(`/evidence/${item.id}`, { Range: range, ...more })
      return { status: response.status, range: response.headers.get('content-range'), bytes: Buffer.from(await response.arrayBuffer()) }
    }
    for (const [from, to] of [[0, 0], [0, 65_535], [65_535, 65_536], [65_536, 131_071], [1000, 190_000], [200_043, 200_043]] as const) {
      const found = await stretch(`bytes=${from}-${to}`)
      expect([found.status, found.range, found.bytes.equals(bytes.subarray(from, to + 1))]).toEqual([206, `bytes ${from}-${to}/200044`, true])
    }
    expect((await stretch('bytes=-10')).bytes.equals(bytes.subarray(-10))).toBe(true)
    expect((await stretch('bytes=200000-')).bytes.equals(bytes.subarray(200_000))).toBe(true)
    expect(await stretch('bytes=200044-')).toMatchObject({ status: 416, range: 'bytes */200044' })
    expect((await stretch('bytes=0-1,5-6')).status).toBe(200)
    expect((await stretch('bytes=0-1', { 'If-Range': '"x"' })).status).toBe(200)
    expect((await stretch(`bytes=${'9'.repeat(40)}-`)).status).toBe(200)
  })

  test.each([
    [null, undefined], ['', undefined], ['bytes=', undefined], ['bytes=-', undefined], ['bytes=5-2', undefined], ['items=0-1', undefined], ['bytes=a-b', undefined],
    ['bytes=0-', { from: 0, to: 10 }], ['bytes=9-99', { from: 9, to: 10 }], ['bytes=-99', { from: 0, to: 10 }], ['bytes=-0', 'unsatisfiable'], ['bytes=10-', 'unsatisfiable'],
  ])('the range %j of ten bytes', (header, stretch) => expect(rangeOf(header, 10)).toEqual(stretch))

  test('HEAD says what GET would, without a body', async () => {
    const { item } = await bringByScript(door, cookie, files.mp3(), 'a.mp3')
    const response = await get(`/evidence/${item.id}`, {}, 'HEAD')
    expect([response.status, response.headers.get('content-length'), (await response.arrayBuffer()).byteLength]).toEqual([200, String(files.mp3().length), 0])
  })
})

describe('what a file costs', () => {
  const open = (head: string) => {
    const socket = connect(Number(new URL(door.address).port), '127.0.0.1')
    socket.on('error', () => {})
    socket.write(`${head}\r\nHost: x\r\nCookie: ${cookie}\r\nSec-Fetch-Site: same-origin\r\n`)
    return socket
  }

  test('200 MB are refused before they are read', async () => {
    const before = process.memoryUsage().rss
    const socket = open('POST /evidence HTTP/1.1')
    let said = ''
    let closed = false
    socket.on('data', (bytes) => { said += String(bytes) })
    socket.on('close', () => { closed = true })
    socket.write('Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 200000000\r\n\r\n--b\r\nContent-Disposition: form-data; name="file-files"; filename="a.mp4"\r\n\r\n')
    const piece = Buffer.alloc(1_000_000)
    for (let n = 0; n < 200 && !closed; n++) {
      socket.write(piece)
      await pause(2)
    }
    expect(said).toMatch(/^HTTP\/1.1 413 /)
    expect(said).toMatch(/connection: close/i)
    expect(socket.bytesWritten).toBeLessThan(40_000_000)
    expect(process.memoryUsage().rss - before).toBeLessThan(60_000_000)
  })

  test('a file over the limit inside a larger form is passed over without being held', async () => {
    const size = 100_000_000
    const head = '--b\r\nContent-Disposition: form-data; name="evidence-files"; filename="a.mp4"\r\n\r\n'
    const tail = '\r\n--b\r\nContent-Disposition: form-data; name="story"\r\n\r\n茶壶\r\n--b--\r\n'
    const before = process.memoryUsage().arrayBuffers
    let highest = before
    const socket = open('POST /form?owner=user:big HTTP/1.1')
    let said = ''
    socket.on('data', (bytes) => { said += String(bytes) })
    socket.write(`Connection: close\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: ${Buffer.byteLength(head) + size + Buffer.byteLength(tail)}\r\n\r\n${head}`)
    const piece = Buffer.alloc(1_000_000)
    for (let sent = 0; sent < size; sent += piece.length) {
      await new Promise<void>((done) => void socket.write(piece, () => done()))
      highest = Math.max(highest, process.memoryUsage().arrayBuffers)
    }
    socket.write(tail)
    await expect.poll(() => said, { timeout: 15_000 }).toContain('"too-large"')
    expect(said).toContain('茶壶')
    expect(readdirSync(join(door.folder, 'blobs', 'incoming'))).toEqual([])
    expect(highest - before).toBeLessThan(64_000_000)
  }, 40_000)

  test('a reader who takes nothing does not make the portal hold the film', async () => {
    const film = Buffer.concat([files.webm(), randomBytes(40_000_000)])
    const { item, status } = await bringByScript(door, cookie, film, 'a.webm')
    expect(status).toBe(201)
    globalThis.gc?.()
    const before = process.memoryUsage()
    const sockets = Array.from({ length: 6 }, () => {
      const socket = open(`GET /evidence/${item.id} HTTP/1.1`)
      socket.pause()
      socket.write('\r\n')
      return socket
    })
    await pause(1500)
    const grown = process.memoryUsage().arrayBuffers - before.arrayBuffers
    for (const socket of sockets) socket.destroy()
    expect(grown).toBeLessThan(40_000_000)
  }, 40_000)
})
