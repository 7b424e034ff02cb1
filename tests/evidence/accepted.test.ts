import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { verifyBlobs } from '~/app/evidence/verifying.server'
import { lin } from '../engine/given'
import { bringByScript, openDoor, type Door } from './door'
import * as files from './files'

let door: Door
let cookie: string
beforeAll(async () => {
  door = await openDoor()
  cookie = await door.signIn(lin)
})
afterEach(async () => expect(await verifyBlobs(door.house)).toEqual([]))
afterAll(() => door.close())

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${door.address}${path}`, { headers: { Cookie: cookie, ...headers } })

describe('what is taken as evidence', () => {
  test.each([
    ['photo.jpg', () => files.photo(), 'image/jpeg', 'image', 'photo.jpg'],
    ['PHOTO.JPEG', () => files.photo(), 'image/jpeg', 'image', 'PHOTO.jpeg'],
    ['screen.png', () => files.png(), 'image/png', 'image', 'screen.png'],
    ['screen.jpg', () => files.png(), 'image/png', 'image', 'screen.png'],
    ['chat', () => files.webp(), 'image/webp', 'image', 'chat.webp'],
    ['a.gif', () => files.gif(), 'image/gif', 'image', 'a.gif'],
    ['IMG_0001.HEIC', () => files.heic(), 'image/heic', 'image', 'IMG_0001.heic'],
    ['发票 2026.10.pdf', () => files.pdf(), 'application/pdf', 'document', '发票 2026.10.pdf'],
    ['发票 2026.10', () => files.pdf(), 'application/pdf', 'document', '发票 2026.10.pdf'],
    ['聊天记录.txt', () => files.text(), 'text/plain', 'text', '聊天记录.txt'],
    ['call.mp3', () => files.mp3(), 'audio/mpeg', 'audio', 'call.mp3'],
    ['call.m4a', () => files.m4a(), 'audio/mp4', 'audio', 'call.m4a'],
    ['call.wav', () => files.wav(), 'audio/wav', 'audio', 'call.wav'],
    ['call.ogg', () => files.ogg(), 'audio/ogg', 'audio', 'call.ogg'],
    ['film.mp4', () => files.mp4(), 'video/mp4', 'video', 'film.mp4'],
    ['film.mov', () => files.mov(), 'video/quicktime', 'video', 'film.mov'],
    ['film.webm', () => files.webm(), 'video/webm', 'video', 'film.webm'],
  ])('%s is judged by its content and named after it', async (given, make, type, group, shown) => {
    const brought = await bringByScript(door, cookie, await make(), given)
    expect(brought).toMatchObject({ status: 201, item: { type, group, name: shown } })
  })

  test('the copy of a photograph holds neither place nor camera; the original still does', async () => {
    const bytes = await files.photo(3000, 2000)
    expect([bytes.includes('SecretPhone'), Boolean((await sharp(bytes).metadata()).exif)]).toEqual([true, true])
    const { item } = await bringByScript(door, cookie, bytes, 'photo.jpg')
    const copy = Buffer.from(await (await get(`/evidence/${item.id}`)).arrayBuffer())
    expect(copy.includes('SecretPhone')).toBe(false)
    const facts = await sharp(copy).metadata()
    expect(facts).toMatchObject({ format: 'jpeg', width: 2560, height: 1707 })
    expect([facts.exif, facts.xmp, facts.iptc]).toEqual([undefined, undefined, undefined])
    expect(Buffer.from(await (await get(`/evidence/${item.id}/original`)).arrayBuffer()).equals(bytes)).toBe(true)
  })

  test.each([
    ['a film', files.mp4, 'film.mp4'],
    ['a voice note', files.m4a, 'note.m4a'],
    ['a HEIC picture', files.heic, 'p.heic'],
  ])('the copy of %s does not say where it was taken, and nothing in it moved', async (_what, make, name) => {
    const bytes = make()
    const { item } = await bringByScript(door, cookie, bytes, name)
    const copy = Buffer.from(await (await get(`/evidence/${item.id}`)).arrayBuffer())
    expect(copy.includes(files.place)).toBe(false)
    expect(copy.includes('SecretPhone')).toBe(false)
    expect(copy.length).toBe(bytes.length)
    expect(copy.subarray(-400, -50).equals(bytes.subarray(-400, -50))).toBe(true)
    expect(Buffer.from(await (await get(`/evidence/${item.id}/original`)).arrayBuffer()).includes(files.place)).toBe(true)
  })

  test('a turned photograph is shown upright', async () => {
    const turned = await sharp(await files.photo(600, 400)).withMetadata({ orientation: 6 }).toBuffer()
    const { item } = await bringByScript(door, cookie, turned, 'p.jpg')
    expect(await sharp(Buffer.from(await (await get(`/evidence/${item.id}`)).arrayBuffer())).metadata()).toMatchObject({ width: 400, height: 600 })
  })

  test('a thumbnail is small and carries nothing else', async () => {
    const { item } = await bringByScript(door, cookie, await files.photo(2000, 1500), 'p.jpg')
    const response = await get(`/evidence/${item.id}/thumbnail`)
    expect(response.headers.get('content-type')).toBe('image/webp')
    expect(await sharp(Buffer.from(await response.arrayBuffer())).metadata()).toMatchObject({ width: 320, height: 240 })
  })

  test('a file lies under its hash, sealed, and cannot be written to', async () => {
    const bytes = files.text()
    const { item } = await bringByScript(door, cookie, bytes, 'a.txt')
    const path = join(door.folder, 'blobs', item.sha256.slice(0, 2), item.sha256)
    expect(statSync(path).mode & 0o777).toBe(0o400)
    expect(readFileSync(path).includes('茶壶')).toBe(false)
    expect(readdirSync(join(door.folder, 'blobs', 'incoming'))).toEqual([])
  })

  test('the same file brought by two persons is kept once, and the second hears nothing of it', async () => {
    const bytes = Buffer.concat([files.text(), Buffer.from(String(Math.random()))])
    const first = await bringByScript(door, cookie, bytes, 'a.txt')
    const second = await bringByScript(door, await door.signIn('01900000-0000-7000-8000-0000000000aa'), bytes, 'a.txt')
    const without = ({ item, ...rest }: typeof first) => ({ ...rest, item: { ...item, id: '', at: 0 } })
    expect(without(second)).toEqual(without(first))
    expect(second.item.id).not.toBe(first.item.id)
    expect(await door.house.store.db.$count(door.house.store.t.blobs)).toBe(new Set((await door.house.store.db.select().from(door.house.store.t.blobs)).map((b) => b.sha256)).size)
  })
})
