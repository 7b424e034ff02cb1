import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { house } from '~/app/house.server'
import { passkeysOf, registerPasskey, registrationOptions, registrationResponse, removePasskey, renamePasskey } from '~/app/people/passkeys.server'
import type { Person } from '~/app/people/session.server'
import { portal, someone } from './given'

portal()
const party = { origin: 'https://hejie.test', rpId: 'hejie.test' }
const signedIn = async (sessionId = 'one'): Promise<Person> => ({ ...(await someone()), phone: null, locale: 'zh-CN', simple: false, role: 'member', organisations: [], sessionId })
const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest()

/** What a browser answers: a key made for this challenge, without attestation. */
function made(challenge: string, { origin = party.origin, id = randomBytes(16), flags = 0x45 } = {}) {
  const { x, y } = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' })
  const key = Buffer.concat([Buffer.from('a5010203262001215820', 'hex'), Buffer.from(x!, 'base64url'), Buffer.from('225820', 'hex'), Buffer.from(y!, 'base64url')])
  const data = Buffer.concat([sha256(party.rpId), Buffer.from([flags]), Buffer.alloc(4), Buffer.alloc(16), Buffer.from([0, id.length]), id, key])
  const attestation = Buffer.concat([Buffer.from('a363666d74646e6f6e656761747453746d74a068617574684461746158', 'hex'), Buffer.from([data.length]), data])
  const client = Buffer.from(JSON.stringify({ type: 'webauthn.create', challenge, origin, crossOrigin: false }))
  const name = id.toString('base64url')
  return registrationResponse(JSON.stringify({ id: name, rawId: name, type: 'public-key', clientExtensionResults: {}, response: { clientDataJSON: client.toString('base64url'), attestationObject: attestation.toString('base64url'), transports: ['internal'] } }))!
}

test('a passkey is made for this account, at this address, by whoever just gave the password', async () => {
  const person = await signedIn()
  const { challenge, rp, excludeCredentials } = await registrationOptions(person, party, '和解')
  expect([rp, excludeCredentials]).toEqual([{ id: 'hejie.test', name: '和解' }, []])
  const response = made(challenge)
  expect(await registerPasskey(person, response, '手机', party)).toEqual({ ok: true })
  expect(await passkeysOf(house().store, person.id)).toMatchObject([{ name: '手机', credentialId: response.id, synced: false, lastUsedAt: null, transports: ['internal'] }])
  expect((await registrationOptions(person, party, '和解')).excludeCredentials).toMatchObject([{ id: response.id }])
  expect(await registerPasskey(person, made((await registrationOptions(person, party, '和解')).challenge, { id: Buffer.from(response.id, 'base64url') }), '又一次', party)).toEqual({ refused: 'passkey-known' })
})

test('a challenge of another person, another session, another hand or another address makes nothing', async () => {
  const [person, other] = [await signedIn(), await signedIn()]
  const { challenge } = await registrationOptions(person, party, '和解')
  const failed = { refused: 'passkey-failed' }
  expect(await registerPasskey(other, made(challenge), '', party)).toEqual(failed)
  expect(await registerPasskey({ ...person, sessionId: 'two' }, made(challenge), '', party)).toEqual(failed)
  expect(await registerPasskey(person, made(randomBytes(32).toString('base64url')), '', party)).toEqual(failed)
  expect(await registerPasskey(person, made(Buffer.from(`${'a'.repeat(22)}.9999999999999.${'b'.repeat(43)}`).toString('base64url')), '', party)).toEqual(failed)
  expect(await registerPasskey(person, made(challenge, { origin: 'https://evil.test' }), '', party)).toEqual(failed)
  expect(await registerPasskey(person, made(challenge, { flags: 0x41 }), '', party)).toEqual(failed)
  expect(await passkeysOf(house().store, person.id)).toEqual([])
})

test.each(['', 'null', '[]', '{', '{"response":1}', '{"id":1,"response":{}}'])('what no browser sends (%s) is refused', async (text) => {
  const response = registrationResponse(text)
  if (response) expect(await registerPasskey(await signedIn(), response, '', party)).toEqual({ refused: 'passkey-failed' })
})

test('renamed and removed by its owner only; both are noted where they should be', async () => {
  const [person, other] = [await signedIn(), await signedIn()]
  await registerPasskey(person, made((await registrationOptions(person, party, '和解')).challenge), '手机', party)
  const [key] = await passkeysOf(house().store, person.id)
  const { id } = key!
  expect(await renamePasskey(other, id, '我的')).toBe(false)
  expect(await removePasskey(other, id)).toBe(false)
  expect(await renamePasskey(person, id, '旧手机')).toBe(true)
  expect(await passkeysOf(house().store, person.id)).toMatchObject([{ name: '旧手机' }])
  expect(await removePasskey(person, id)).toBe(true)
  expect(await removePasskey(person, id)).toBe(false)
  const { audit } = house().store.t
  expect((await house().store.db.select({ act: audit.act }).from(audit).where(eq(audit.actor, `user:${person.id}`))).map((r) => r.act)).toEqual(['passkey-added', 'passkey-removed'])
})
