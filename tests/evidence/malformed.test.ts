import { readdirSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { blobsOf } from '~/app/evidence/blobs.server'
import { limits } from '~/app/evidence/limits'
import { takeUploads } from '~/app/evidence/uploads.server'
import { multipart, openDoor, type Door } from './door'
import * as files from './files'

let door: Door
beforeAll(async () => {
  door = await openDoor({ limits: { ...limits, file: 100_000, request: 1_050_000 } })
  blobsOf(door.house)
})
afterAll(() => door.close())
const incoming = () => readdirSync(join(door.folder, 'blobs', 'incoming'))
const rows = async () => door.house.store.db.$count(door.house.store.t.evidence)
afterEach(() => expect(incoming()).toEqual([]))

const post = async (body: Buffer | string, type: string) => {
  const response = await fetch(`${door.address}/form?owner=user:x`, { method: 'POST', body: typeof body === 'string' ? body : new Uint8Array(body), headers: { 'Content-Type': type, 'Sec-Fetch-Site': 'same-origin' } })
  return { status: response.status, said: await response.text() }
}
const form = 'multipart/form-data; boundary=b'
const file = (head: string, content = 'hello') => `--b\r\n${head}\r\n\r\n${content}\r\n--b--\r\n`

describe('a multipart body that is not one', () => {
  test.each([
    ['no boundary', file('Content-Disposition: form-data; name="a"'), 'multipart/form-data'],
    ['an empty boundary', file('Content-Disposition: form-data; name="a"'), 'multipart/form-data; boundary='],
    ['another boundary', file('Content-Disposition: form-data; name="a"'), 'multipart/form-data; boundary=other'],
    ['nothing at all', '', form],
    ['only the boundary', '--b', form],
    ['cut in the header', '--b\r\nContent-Disposition: form-da', form],
    ['cut in the content', '--b\r\nContent-Disposition: form-data; name="evidence-files"; filename="a.pdf"\r\n\r\n%PDF-1.4', form],
    ['cut in the end', file('Content-Disposition: form-data; name="evidence-files"; filename="a.pdf"').slice(0, -6), form],
    ['a field cut in the content', '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nhel', form],
    ['501 fields', multipart(Array.from({ length: 501 }, (_, n) => ({ name: `f${n}`, bytes: '1' })), 'b').body, form],
    ['501 fields without a boundary between them', Array.from({ length: 501 }, (_, n) => `f${n}=1`).join('&'), 'application/x-www-form-urlencoded'],
    ['forty thousand names', Array.from({ length: 40_000 }, (_, n) => `f${n}=`).join('&'), 'application/x-www-form-urlencoded'],
    ['a field name of 5,000 characters', multipart([{ name: 'n'.repeat(5000), bytes: '1' }], 'b').body, form],
    ['plain text', 'hello', 'text/plain'],
    ['JSON', '{}', 'application/json'],
    ['multipart of another kind', file('Content-Disposition: form-data; name="a"'), 'multipart/mixed; boundary=b'],
  ])('%s is a 400 and leaves nothing', async (_what, body, type) => {
    expect((await post(body, type)).status).toBe(400)
    expect(await rows()).toBe(0)
  })

  test.each([
    ['a field of more than a megabyte', multipart([{ name: 'a', bytes: 'x'.repeat(1_000_001) }], 'b').body],
    ['a whole request over the limit', multipart([{ name: 'evidence-files', filename: 'a.pdf', bytes: Buffer.alloc(1_100_000) }], 'b').body],
  ])('%s is a 413 and leaves nothing', async (_what, body) => expect((await post(body, form)).status).toBe(413))

  test('text sent in chunks, its length undeclared, ends at the same limit', async () => {
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({ pull: (c) => (sent++ < 200 ? c.enqueue(new Uint8Array(100_000).fill(97)) : c.close()) })
    const request = new Request('http://portal.test/form', { method: 'POST', body: endless, headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, duplex: 'half' } as RequestInit)
    expect(await takeUploads(request, 'user:x', { fields: [], house: door.house })).toEqual({ refused: 'too-large', status: 413 })
    expect(sent).toBeLessThan(50)
  })

  test('five hundred fields are read', async () => {
    expect((await post(Array.from({ length: 500 }, (_, n) => `f${n}=1`).join('&'), 'application/x-www-form-urlencoded')).status).toBe(200)
  })

  test.each([
    ['no disposition', file('X-Nothing: 1')],
    ['no name', file('Content-Disposition: form-data; filename="a.pdf"')],
    ['a header of 9 kB', file(`Content-Disposition: form-data; name="a"\r\nX-Long: ${'x'.repeat(9000)}`)],
    ['a thousand headers', file(`Content-Disposition: form-data; name="a"\r\n${'X-A: 1\r\n'.repeat(1000)}X-B: 2`)],
    ['a header without a colon', file('Content-Disposition form-data')],
    ['an unknown charset', file('Content-Disposition: form-data; name="a"\r\nContent-Type: text/plain; charset=klingon')],
    ['a broken RFC 5987 name', file("Content-Disposition: form-data; name=\"evidence-files\"; filename*=UTF-8''%zz%")],
    ['names of Object', file('Content-Disposition: form-data; name="__proto__"') ],
    ['bytes that are not UTF-8', Buffer.concat([Buffer.from('--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n'), Buffer.from([0xff, 0xfe, 0x80]), Buffer.from('\r\n--b--\r\n')])],
    ['a name with a line break', file('Content-Disposition: form-data; name="evidence-files"; filename="a\r\nX: y"')],
    ['something before and after', `preamble\r\n${file('Content-Disposition: form-data; name="a"')}epilogue`],
    ['a part without content', '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n\r\n--b--\r\n'],
  ])('%s is answered, never with a 500', async (_what, body) => expect((await post(body, form)).status).toBeLessThan(500))

  test('a thousand damaged bodies: no 500, no hanging, no leftover', async () => {
    const whole = multipart([{ name: 'title', bytes: '茶壶' }, { name: 'evidence-files', filename: 'a.pdf', bytes: files.pdf() }, { name: 'evidence-files', filename: 'b.txt', bytes: files.text() }], 'b').body
    let seed = 20_261_121
    const random = (below: number) => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % below
    const damaged = () => {
      const body = Buffer.from(whole)
      const how = random(4)
      if (how === 0) return body.subarray(0, random(body.length))
      if (how === 1) return Buffer.concat([body.subarray(0, random(body.length)), body.subarray(random(body.length))])
      for (let n = 1 + random(6); n > 0; n--) body[random(body.length)] = how === 2 ? random(256) : '\r\n-b"=;:'.charCodeAt(random(8))
      return body
    }
    for (let round = 0; round < 50; round++) {
      const answers = await Promise.all(Array.from({ length: 20 }, () => post(damaged(), form)))
      expect(Math.max(...answers.map(({ status }) => status))).toBeLessThan(500)
      expect(incoming()).toEqual([])
    }
  }, 60_000)

  test('a connection that breaks in the middle of a file leaves no row and no file', async () => {
    const before = await rows()
    const socket = connect(Number(new URL(door.address).port), '127.0.0.1')
    socket.write(`POST /form?owner=user:x HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\nContent-Type: ${form}\r\nContent-Length: 90000\r\n\r\n--b\r\nContent-Disposition: form-data; name="evidence-files"; filename="a.pdf"\r\n\r\n%PDF-1.4 `)
    socket.write(Buffer.alloc(30_000, 32))
    await expect.poll(() => incoming().length).toBe(1)
    socket.destroy()
    await expect.poll(() => incoming().length).toBe(0)
    expect(await rows()).toBe(before)
  })
})
