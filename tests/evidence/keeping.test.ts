import { chmodSync, existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { blobsOf } from '~/app/evidence/blobs.server'
import { forgetBrought } from '~/app/evidence/brought.server'
import { SealedReader, SealingWriter } from '~/app/evidence/sealed-file.server'
import { sweep, sweepLeftovers } from '~/app/evidence/sweeping.server'
import { verifyBlobs } from '~/app/evidence/verifying.server'
import { anOffer, settleIn, lin } from '../engine/given'
import { openDoor, postForm, type Door } from './door'
import * as files from './files'

let door: Door
beforeAll(async () => {
  door = await openDoor()
  await settleIn(door.house)
})
afterAll(() => door.close())
const pathOf = (sha256: string) => join(door.folder, 'blobs', sha256.slice(0, 2), sha256)
const bring = async (owner: string, bytes: Buffer, filename = 'a.txt') => (await postForm(door, owner, [{ name: 'evidence-files', filename, bytes }])).added![0]
const fresh = () => Buffer.from(`茶壶 ${randomBytes(8).toString('hex')}`)
const age = (sha256: string) => utimesSync(pathOf(sha256), new Date(0), new Date(0))
const ageRow = (sha256: string) => door.house.store.write(({ db, t }) => db.update(t.blobs).set({ createdAt: 0 }).where(eq(t.blobs.sha256, sha256)))

describe('a sealed file', () => {
  const key = Buffer.alloc(32, 1)
  const seal = async (bytes: Buffer, cut = 7919) => {
    const path = join(door.folder, randomBytes(6).toString('hex'))
    const file = await open(path, 'wx')
    const writer = new SealingWriter(file, key)
    for (let at = 0; at < bytes.length; at += cut) await writer.write(bytes.subarray(at, at + cut))
    await writer.end()
    await file.close()
    return path
  }
  const read = async (path: string, with_ = key, from?: number, to?: number) => {
    const file = await open(path)
    try {
      const pieces = []
      for await (const piece of (await SealedReader.of(file, with_)).read(from, to)) pieces.push(piece)
      return Buffer.concat(pieces)
    } finally {
      await file.close()
    }
  }

  test.each([1, 65_535, 65_536, 65_537, 131_072, 200_001])('%i bytes come back as they went in, whole and in stretches', async (length) => {
    const bytes = randomBytes(length)
    const path = await seal(bytes, length > 1000 ? 70_001 : 1)
    expect((await read(path)).equals(bytes)).toBe(true)
    for (const [from, to] of [[0, 1], [length - 1, length], [length >> 1, length], [Math.min(65_530, length - 1), Math.min(65_540, length)]] as const)
      expect((await read(path, key, from, to)).equals(bytes.subarray(from, to))).toBe(true)
    expect(readFileSync(path).includes(bytes.subarray(0, Math.min(16, length))) && length > 4).toBe(false)
  })

  test('a flipped bit anywhere, a cut at any piece, pieces exchanged, another key: nothing is read', async () => {
    const path = await seal(randomBytes(200_000))
    const sealed = readFileSync(path)
    const spoiled = async (bytes: Buffer) => { writeFileSync(path, bytes); return read(path).then(() => 'read', () => 'refused') }
    for (let at = 0; at < sealed.length; at += 4999) {
      const bytes = Buffer.from(sealed)
      bytes[at]! ^= 1
      expect(await spoiled(bytes), `bit at ${at}`).toBe('refused')
    }
    const piece = 65_552
    for (const length of [0, 10, 20, 36, 20 + piece, 20 + 2 * piece, 20 + 2 * piece + 16, sealed.length - 1]) expect(await spoiled(sealed.subarray(0, length)), `cut at ${length}`).toBe('refused')
    const exchanged = Buffer.concat([sealed.subarray(0, 20), sealed.subarray(20 + piece, 20 + 2 * piece), sealed.subarray(20, 20 + piece), sealed.subarray(20 + 2 * piece)])
    expect(await spoiled(exchanged)).toBe('refused')
    writeFileSync(path, sealed)
    await expect(read(path, Buffer.alloc(32, 2))).rejects.toThrow()
  })
})

describe('what is kept and what is swept', () => {
  test('a file is on the disk, complete, before its row is written', async () => {
    const seen: boolean[] = []
    const write = door.house.store.write
    const watched = { ...door.house, store: { ...door.house.store, write: (async (job) => { seen.push(readdirSync(join(door.folder, 'blobs')).some((shelf) => shelf !== 'incoming')); return write(job) }) as typeof write } }
    const { takeUploads } = await import('~/app/evidence/uploads.server')
    const { multipart } = await import('./door')
    const { body, headers } = multipart([{ name: 'evidence-files', filename: 'a.txt', bytes: fresh() }])
    const taken = await takeUploads(new Request('http://x/', { method: 'POST', body: new Uint8Array(body), headers }), 'user:order', { fields: ['evidence'], house: watched })
    expect([seen, 'added' in taken && existsSync(join(door.folder, 'blobs', taken.added[0]!.sha256.slice(0, 2), taken.added[0]!.sha256))]).toEqual([[true], true])
  })

  test('a write that fails leaves a file without a row, never a row without a file', async () => {
    const bytes = fresh()
    const failing = { ...door.house, store: { ...door.house.store, write: async () => { throw new Error('the power went') } } }
    const { takeUploads } = await import('~/app/evidence/uploads.server')
    const { multipart } = await import('./door')
    const { body, headers } = multipart([{ name: 'evidence-files', filename: 'a.txt', bytes }])
    await expect(takeUploads(new Request('http://x/', { method: 'POST', body: new Uint8Array(body), headers }), 'user:power', { fields: ['evidence'], house: failing as never })).rejects.toThrow('the power went')
    expect(await verifyBlobs(door.house)).toEqual([])
    const orphan = await bring('user:power', bytes)
    expect(orphan).toBeDefined()
    expect(await verifyBlobs(door.house)).toEqual([])
  })

  test('a file taken away is swept the day after, not before; one in a case never', async () => {
    const gone = await bring('user:sweep', await files.photo(), 'a.jpg')
    const linked = await bring(`user:${lin}`, fresh())
    const held = await bring('user:sweep', fresh())
    await anOffer(door.house, { evidence: [linked.id] })
    const { blobs } = door.house.store.t
    const [blob] = await door.house.store.db.select().from(blobs).where(eq(blobs.sha256, gone.sha256))
    await forgetBrought(door.house, 'user:sweep', gone.id)
    await sweep(door.house)
    expect(existsSync(pathOf(gone.sha256))).toBe(true)
    for (const sha256 of [gone.sha256, blob!.renditionSha256!, linked.sha256, held.sha256]) age(sha256)
    for (const sha256 of [gone.sha256, linked.sha256, held.sha256]) await ageRow(sha256)
    await sweep(door.house)
    expect([gone.sha256, blob!.renditionSha256!, linked.sha256, held.sha256].map((sha256) => existsSync(pathOf(sha256)))).toEqual([false, false, true, true])
    expect(await verifyBlobs(door.house)).toEqual([])
  })

  test('a file brought again just before the sweep stays, though its row and file were old', async () => {
    const bytes = fresh()
    const first = await bring('user:again', bytes)
    await forgetBrought(door.house, 'user:again', first.id)
    age(first.sha256)
    await ageRow(first.sha256)
    await bring('user:other', bytes)
    await sweep(door.house)
    expect(await verifyBlobs(door.house)).toEqual([])
    expect(existsSync(pathOf(first.sha256))).toBe(true)
  })

  test('what a killed process left on its way in is gone at boot; what was only set aside goes back', async () => {
    const item = await bring('user:boot', fresh())
    const { incoming } = blobsOf(door.house)
    writeFileSync(join(incoming, 'f'.repeat(32)), 'half a file')
    const { renameSync } = await import('node:fs')
    renameSync(pathOf(item.sha256), join(incoming, `swept-${item.sha256}`))
    await sweepLeftovers(door.house)
    expect(readdirSync(incoming)).toEqual([])
    expect(await verifyBlobs(door.house)).toEqual([])
  })

  test('the proof sees a file that is missing, altered, exchanged, and a row without its blob', async () => {
    const [a, b, c] = [await bring('user:proof', fresh()), await bring('user:proof', fresh()), await bring('user:proof', fresh())]
    const whole = [a, b].map(({ sha256 }) => readFileSync(pathOf(sha256)))
    const put = (sha256: string, bytes: Buffer) => { rmSync(pathOf(sha256), { force: true }); writeFileSync(pathOf(sha256), bytes); chmodSync(pathOf(sha256), 0o400) }
    put(a.sha256, whole[1]!)
    put(b.sha256, Buffer.concat([whole[1]!.subarray(0, 40), Buffer.from([whole[1]![40]! ^ 1]), whole[1]!.subarray(41)]))
    rmSync(pathOf(c.sha256))
    const found = await verifyBlobs(door.house)
    expect(new Set(found.map(({ sha256, what }) => `${sha256} ${what}`))).toEqual(new Set([`${a.sha256} not what its name says`, `${b.sha256} unreadable`, `${c.sha256} missing`]))
    put(a.sha256, whole[0]!)
    put(b.sha256, whole[1]!)
    await door.house.store.write(({ db, t }) => db.delete(t.blobs).where(eq(t.blobs.sha256, c.sha256)))
    expect(await verifyBlobs(door.house)).toEqual([{ sha256: c.sha256, what: 'evidence without its blob' }])
    await forgetBrought(door.house, 'user:proof', c.id)
    expect(statSync(pathOf(a.sha256)).size).toBe(whole[0]!.length)
  })
})
