/**
 * The portal's key and certificate. Given by settings (SEAL_P12, a PKCS#12 file, with its password) or made at first start in
 * the data folder: 3072-bit RSA, self-signed, readable by its owner only. It vouches for this portal alone; nobody else stands behind it.
 */
import { constants, createHash, createPrivateKey, generateKeyPairSync, privateEncrypt, randomBytes, type KeyObject } from 'node:crypto'
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import forge from 'node-forge'
import type { Settings } from '../settings.server'

export type Certificate = { key: KeyObject; /** the signer's own first, then those above it */ chain: forge.pki.Certificate[]; /** sha256 of the certificate, hex */ fingerprint: string; name: string }
type Where = Pick<Settings, 'dataFolder' | 'sealP12' | 'sealPassword'>

const read = new Map<string, Certificate>()
/** Read once for each place. Throws with what is wrong: asked for at start, so that a portal that cannot seal does not begin. */
export function certificateOf(settings: Where): Certificate {
  const place = settings.sealP12 ?? join(settings.dataFolder, 'seal.pem')
  const known = read.get(place)
  if (known) return known
  const certificate = settings.sealP12 ? fromP12(settings.sealP12, settings.sealPassword ?? '') : ownOne(settings.dataFolder)
  read.set(place, certificate)
  return certificate
}

export const fingerprintOf = (certificate: forge.pki.Certificate): string =>
  createHash('sha256').update(Buffer.from(forge.asn1.toDer(forge.pki.certificateToAsn1(certificate)).getBytes(), 'binary')).digest('hex')

function certificateFrom(key: KeyObject, chain: forge.pki.Certificate[]): Certificate {
  const [own] = chain
  return { key, chain, fingerprint: fingerprintOf(own!), name: String(own!.subject.getField('CN')?.value ?? 'Hejie') }
}

/** Key and certificate in one file, put in its place whole: two processes that start together find one of them, never half. */
function ownOne(folder: string): Certificate {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, 'seal.pem')
  if (!existsSync(file)) {
    const draft = join(folder, `seal.${randomBytes(8).toString('hex')}`)
    // Whole on the disk before it has its name: after a power cut an empty one would keep the portal from starting.
    writeFileSync(draft, makePem(), { mode: 0o600, flag: 'wx', flush: true })
    try {
      linkSync(draft, file)
    } catch (problem) {
      if ((problem as NodeJS.ErrnoException).code !== 'EEXIST') throw problem
    } finally {
      rmSync(draft)
    }
  }
  chmodSync(file, 0o600)
  const pem = readFileSync(file, 'utf8')
  try {
    return certificateFrom(createPrivateKey(pem), [forge.pki.certificateFromPem(pem.slice(pem.indexOf('-----BEGIN CERTIFICATE')))])
  } catch (problem) {
    throw new Error(`${file} is damaged: it must hold a private key and its certificate in PEM`, { cause: problem })
  }
}

/** Twenty years: what is sealed today must be readable as long as anybody may sue on it. Its own day of making, by the wall clock. */
function makePem(): string {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 3072, publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs8', format: 'pem' } })
  const certificate = forge.pki.createCertificate()
  certificate.publicKey = forge.pki.publicKeyFromPem(publicKey)
  certificate.serialNumber = `00${randomBytes(15).toString('hex')}`
  const now = new Date()
  certificate.validity.notBefore = new Date(now.getTime() - 86_400_000)
  certificate.validity.notAfter = new Date(Date.UTC(now.getUTCFullYear() + 20, now.getUTCMonth(), now.getUTCDate()))
  const name = [{ name: 'commonName', value: 'Hejie document seal' }, { name: 'organizationName', value: 'Hejie' }]
  certificate.setSubject(name)
  certificate.setIssuer(name)
  certificate.setExtensions([{ name: 'basicConstraints', cA: false, critical: true }, { name: 'keyUsage', digitalSignature: true, nonRepudiation: true, critical: true }, { name: 'subjectKeyIdentifier' }])
  certificate.sign(signingKey(createPrivateKey(privateKey)) as never, forge.md.sha256.create())
  return privateKey + forge.pki.certificateToPem(certificate)
}

function fromP12(file: string, password: string): Certificate {
  try {
    const p12 = forge.pkcs12.pkcs12FromAsn1(forge.asn1.fromDer(readFileSync(file).toString('binary')), password)
    const bags = (type: string) => p12.getBags({ bagType: type })[type] ?? []
    const held = bags(forge.pki.oids.pkcs8ShroudedKeyBag!)[0]?.key ?? bags(forge.pki.oids.keyBag!)[0]?.key
    const certificates = bags(forge.pki.oids.certBag!).flatMap((bag) => bag.cert ?? [])
    const own = certificates.find((c) => held && (c.publicKey as forge.pki.rsa.PublicKey).n.equals((held as forge.pki.rsa.PrivateKey).n))
    if (!held || !own) throw new Error('it holds no RSA key with its certificate')
    if (own.validity.notAfter.getTime() < Date.now()) throw new Error(`its certificate ended on ${own.validity.notAfter.toISOString().slice(0, 10)}`)
    return certificateFrom(createPrivateKey(forge.pki.privateKeyToPem(held as forge.pki.rsa.PrivateKey)), [own, ...certificates.filter((c) => c !== own)])
  } catch (problem) {
    throw new Error(`SEAL_P12: ${file} cannot be used to seal documents: ${(problem as Error).message}`, { cause: problem })
  }
}

/** What node-forge asks of a key when it signs; the work is done by node:crypto, a hundred times as fast. */
export const signingKey = (key: KeyObject) => ({
  sign: (md: forge.md.MessageDigest): string => rsaOverDigest(key, Buffer.from(md.digest().getBytes(), 'binary')).toString('binary'),
})
const sha256Info = Buffer.from('3031300d060960864801650304020105000420', 'hex')
/** PKCS#1 v1.5 over a digest that is already there. */
const rsaOverDigest = (key: KeyObject, digest: Buffer): Buffer => privateEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, Buffer.concat([sha256Info, digest]))
