/**
 * Reads the seal of a PDF back without trusting anything in it: the range it covers, the digest of that range, the signature
 * over the signed attributes, and whose certificate it was made with.
 */
import { createHash, createPublicKey, verify, X509Certificate } from 'node:crypto'
import forge from 'node-forge'

export type Seal =
  /** there is no seal in it */
  | { is: 'none' }
  /** there is one, and it does not fit the file: a byte was changed, added or taken away */
  | { is: 'broken'; fingerprint?: string | undefined }
  | { is: 'whole'; fingerprint: string; signedAt: number | undefined }

/** In hex; the portal's own seal is 24,576. A stranger's file is read at /verify, and a larger one would be taken apart at length. */
const largestHole = 65_536

/** Never throws: what cannot be read is broken. */
export function sealOf(pdf: Buffer): Seal {
  const text = pdf.toString('latin1')
  const last = text.lastIndexOf('/ByteRange')
  if (last < 0) return { is: 'none' }
  const range = /^\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/.exec(text.slice(last, last + 200))?.slice(1).map(Number)
  if (!range) return { is: 'broken' }
  try {
    return readSeal(pdf, range as [number, number, number, number])
  } catch {
    return { is: 'broken' }
  }
}

function readSeal(pdf: Buffer, [start, length, again, rest]: [number, number, number, number]): Seal {
  if (again - length > largestHole) return { is: 'broken' }
  const hole = pdf.subarray(length, again).toString('latin1')
  // Everything but the signature itself is covered, from the first byte to the last.
  if (!/^<[0-9A-Fa-f]*>$/.test(hole)) return { is: 'broken' }
  const held = Buffer.from(hole.slice(1, -1), 'hex')
  const size = lengthOf(held)
  // What is left of its place is zeros: nothing hides there.
  if (held.subarray(size).some((byte) => byte !== 0)) return { is: 'broken' }
  const asn1 = forge.asn1.fromDer(held.subarray(0, size).toString('binary'))
  const message = forge.pkcs7.messageFromAsn1(asn1) as forge.pkcs7.PkcsSignedData & { rawCapture: Captured }
  const own = message.certificates[0]
  if (!own) return { is: 'broken' }
  const der = Buffer.from(forge.asn1.toDer(forge.pki.certificateToAsn1(own)).getBytes(), 'binary')
  const fingerprint = createHash('sha256').update(der).digest('hex')
  const whole = start === 0 && again + rest === pdf.length && length < again
  const content = Buffer.concat([pdf.subarray(0, length), pdf.subarray(again, again + rest)])
  const attributes = attributesOf(message.rawCapture.authenticatedAttributes)
  const digest = createHash('sha256').update(content).digest()
  // Signed is the SET, whatever tag it is carried under.
  const set = forge.asn1.create(forge.asn1.Class.UNIVERSAL, forge.asn1.Type.SET, true, message.rawCapture.authenticatedAttributes)
  const signed = Buffer.from(forge.asn1.toDer(set).getBytes(), 'binary')
  const genuine = verify('sha256', signed, createPublicKey(new X509Certificate(der).publicKey.export({ type: 'spki', format: 'pem' })), Buffer.from(message.rawCapture.signature, 'binary'))
  if (!whole || !genuine || !attributes.digest?.equals(digest)) return { is: 'broken', fingerprint: genuine ? fingerprint : undefined }
  return { is: 'whole', fingerprint, signedAt: attributes.at }
}

/** Of a DER value, head included. */
function lengthOf(der: Buffer): number {
  const first = der[1]!
  return first < 0x80 ? 2 + first : 2 + (first & 0x7f) + der.readUIntBE(2, first & 0x7f)
}

type Captured = { authenticatedAttributes: forge.asn1.Asn1[]; signature: string }

function attributesOf(list: readonly forge.asn1.Asn1[]): { digest?: Buffer; at?: number } {
  const out: { digest?: Buffer; at?: number } = {}
  for (const attribute of list) {
    const [type, values] = attribute.value as [forge.asn1.Asn1, forge.asn1.Asn1]
    const [value] = values.value as forge.asn1.Asn1[]
    const oid = forge.asn1.derToOid(type.value as string)
    if (oid === forge.pki.oids.messageDigest) out.digest = Buffer.from(value!.value as string, 'binary')
    if (oid === forge.pki.oids.signingTime) out.at = (value!.type === forge.asn1.Type.UTCTIME ? forge.asn1.utcTimeToDate(value!.value as string) : forge.asn1.generalizedTimeToDate(value!.value as string)).getTime()
  }
  return out
}
