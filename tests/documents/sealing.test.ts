/** The seal: whole on what was sealed, broken by any change, and readable by a program that is not ours. */
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import forge from 'node-forge'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { certificateOf, type Certificate } from '~/app/documents/certificate.server'
import { drawGiven } from '~/app/documents/draughtsman.server'
import { seal } from '~/app/documents/seal.server'
import { isOwnCertificate, keepCertificate } from '~/app/documents/known-certificates.server'
import { sealOf } from '~/app/documents/signature.server'
import { houseIn } from '../engine/given'
import { given } from './given'

const folder = mkdtempSync(join(tmpdir(), 'hejie-seal-'))
const where = (dataFolder: string, more: { sealP12?: string; sealPassword?: string } = {}) => ({ dataFolder, sealP12: undefined, sealPassword: undefined, ...more })
const at = new Date(Date.UTC(2026, 10, 22, 2))
let certificate: Certificate
let drawn: Buffer
let sealed: Buffer

beforeAll(async () => {
  certificate = certificateOf(where(join(folder, 'a')))
  drawn = (await drawGiven(given('acceptance'), { code: 'HD-7K3M-9Q2P-4WXC', issuedAt: at.getTime() })).pdf
  sealed = await seal(drawn, certificate, at)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the portal’s certificate', () => {
  test('is known again after the demonstration was laid anew: what is sealed then is genuine', async () => {
    const { store } = await houseIn(join(folder, 'anew'))
    for (const laid of [1, 2]) {
      await keepCertificate(store, certificate)
      expect(await isOwnCertificate(store, certificate.fingerprint), `laid ${laid}`).toBe(true)
      await store.wipe()
      expect(await isOwnCertificate(store, certificate.fingerprint)).toBe(false)
    }
    await store.close()
  })

  test('is made once, in the data folder, for its owner only, and set right again where that was loosened', () => {
    const file = join(folder, 'a', 'seal.pem')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const before = readFileSync(file, 'utf8')
    const again = join(folder, 'b')
    mkdirSync(again)
    writeFileSync(join(again, 'seal.pem'), before)
    chmodSync(join(again, 'seal.pem'), 0o644)
    expect(certificateOf(where(again)).fingerprint).toBe(certificate.fingerprint)
    expect(statSync(join(again, 'seal.pem')).mode & 0o777).toBe(0o600)
    expect(readFileSync(file, 'utf8')).toBe(before)
  })

  test('another portal has another', () => {
    expect(certificateOf(where(join(folder, 'c'))).fingerprint).not.toBe(certificate.fingerprint)
  })

  test('a damaged file stops the start and says which', () => {
    const damaged = join(folder, 'd')
    mkdirSync(damaged)
    writeFileSync(join(damaged, 'seal.pem'), 'not a key')
    expect(() => certificateOf(where(damaged))).toThrow(/seal\.pem is damaged/)
  })

  test('may be given as PKCS#12; a wrong password or a certificate that has ended says so', async () => {
    const p12 = (password: string, end: Date) => {
      const { privateKey, publicKey } = forge.pki.rsa.generateKeyPair(1024)
      const own = forge.pki.createCertificate()
      Object.assign(own, { publicKey, serialNumber: '01' })
      own.validity.notBefore = new Date(0)
      own.validity.notAfter = end
      own.setSubject([{ name: 'commonName', value: '云川市市场监督管理局', valueTagClass: forge.asn1.Type.UTF8 as never }])
      own.setIssuer([{ name: 'commonName', value: 'Test CA' }])
      own.sign(privateKey, forge.md.sha256.create())
      const file = join(folder, `${end.getFullYear()}.p12`)
      writeFileSync(file, Buffer.from(forge.asn1.toDer(forge.pkcs12.toPkcs12Asn1(privateKey, [own], password, { algorithm: '3des' })).getBytes(), 'binary'))
      return file
    }
    const good = p12('geheim', new Date(Date.UTC(2040, 0, 1)))
    expect(() => certificateOf(where(folder, { sealP12: good, sealPassword: 'wrong' }))).toThrow(/SEAL_P12.*cannot be used/)
    const ended = p12('geheim', new Date(Date.UTC(2020, 0, 1)))
    expect(() => certificateOf(where(folder, { sealP12: ended, sealPassword: 'geheim' }))).toThrow(/ended on 2020-01-01/)
    const own = certificateOf(where(folder, { sealP12: good, sealPassword: 'geheim' }))
    expect(sealOf(await seal(drawn, own, at))).toMatchObject({ is: 'whole', fingerprint: own.fingerprint })
  })
})

describe('a sealed document', () => {
  test('begins with the very bytes that were drawn, and its seal is whole', () => {
    // The placeholder takes the last line end away before it goes on.
    expect(sealed.subarray(0, drawn.length - 1).equals(drawn.subarray(0, -1))).toBe(true)
    expect(sealOf(sealed)).toEqual({ is: 'whole', fingerprint: certificate.fingerprint, signedAt: at.getTime() })
    expect(sealOf(drawn)).toEqual({ is: 'none' })
  })

  test('any changed byte breaks it or makes it another’s: in the text, the structure, the range, the signature; so does one more and one less', () => {
    const open = sealed.indexOf('/Contents <') + 11
    const places = [9, 200, 5_000, Math.floor(drawn.length / 2), drawn.length - 20, sealed.lastIndexOf('/ByteRange') + 14, open + 400, open + 1_500, open + 12_000, open + 24_000, sealed.length - 10]
    for (const place of places) {
      const changed = Buffer.from(sealed)
      changed[place] = changed[place] === 0x31 ? 0x32 : 0x31
      const found = sealOf(changed)
      // In the certificate itself: then it is another's.
      expect(found.is === 'whole' && found.fingerprint === certificate.fingerprint, `byte ${place}`).toBe(false)
    }
    expect(sealOf(Buffer.concat([sealed, Buffer.from('\n')])).is).toBe('broken')
    expect(sealOf(sealed.subarray(0, -1)).is).toBe('broken')
    expect(sealOf(Buffer.from('%PDF-1.7 /ByteRange [0 1 2 3]')).is).toBe('broken')
    expect(sealOf(Buffer.alloc(0)).is).toBe('none')
  })

  test('somebody else’s seal over a changed copy is whole and not ours', async () => {
    const other = certificateOf(where(join(folder, 'c')))
    const forged = await seal(Buffer.from(drawn.toString('latin1').replace('HD-7K3M', 'HD-7K3N'), 'latin1'), other, at)
    expect(sealOf(forged)).toMatchObject({ is: 'whole', fingerprint: other.fingerprint })
    expect(other.fingerprint).not.toBe(certificate.fingerprint)
  })

  test('poppler reads it the same way', () => {
    const pdfsig = (bytes: Buffer) => {
      const file = join(folder, 'paper.pdf')
      writeFileSync(file, bytes)
      return spawnSync('pdfsig', ['-nocert', file], { encoding: 'utf8' })
    }
    if (pdfsig(sealed).error) return void console.log('pdfsig (Debian: poppler-utils) is not installed here: the seal was read by our own program only')
    expect(pdfsig(sealed).stdout).toMatch(/Signature is Valid/)
    expect(pdfsig(sealed).stdout).toMatch(/Total document signed/)
    const changed = Buffer.from(sealed)
    changed[5_000] = changed[5_000]! ^ 1
    expect(pdfsig(changed).stdout).not.toMatch(/Signature is Valid/)
  })
})
