/**
 * The seal: a detached PKCS#7 signature over the whole file, added behind the drawn bytes without changing one of them
 * (an incremental update), so that the unsigned document is the beginning of the sealed one.
 */
import { SignPdf } from '@signpdf/signpdf'
import { plainAddPlaceholder } from '@signpdf/placeholder-plain'
import { Signer } from '@signpdf/utils'
import forge from 'node-forge'
import { signingKey, type Certificate } from './certificate.server'

class PortalSigner extends Signer {
  constructor(private readonly certificate: Certificate) { super() }

  override async sign(pdf: Buffer, at = new Date()): Promise<Buffer> {
    const message = forge.pkcs7.createSignedData()
    message.content = forge.util.createBuffer(pdf.toString('binary'))
    for (const each of this.certificate.chain) message.addCertificate(each)
    const { contentType, messageDigest, signingTime, data, sha256 } = forge.pki.oids
    message.addSigner({
      key: signingKey(this.certificate.key) as never, certificate: this.certificate.chain[0]!, digestAlgorithm: sha256!,
      authenticatedAttributes: [{ type: contentType!, value: data! }, { type: signingTime!, value: at as never }, { type: messageDigest! }],
    })
    message.sign({ detached: true })
    return Buffer.from(forge.asn1.toDer(message.toAsn1()).getBytes(), 'binary')
  }
}

/** `at` by the wall clock: when it was sealed, which is not when it was issued. */
export async function seal(pdf: Buffer, certificate: Certificate, at: Date): Promise<Buffer> {
  const withPlace = plainAddPlaceholder({ pdfBuffer: pdf, reason: 'Issued by the portal', contactInfo: '', name: certificate.name, location: '', signingTime: at, signatureLength: 12_288, appName: 'Hejie' })
  return Buffer.from(await new SignPdf().sign(withPlace, new PortalSigner(certificate), at))
}
