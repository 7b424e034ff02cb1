/**
 * What the public learns of a document: by the code printed on it, or by the file itself. Who issued it, what it is, when, and the
 * case with its middle hidden; never who the parties are or what it says.
 */
import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Locale } from '~/machines/workflow'
import type { House } from '../house.server'
import type { DocumentRow } from './claim.server'
import { maskedReference, readCode } from './code'
import type { Given } from './given'
import type { DocumentKind } from './kinds'
import { isOwnCertificate } from './known-certificates.server'
import { sealOf } from './signature.server'

export type Shown = { by: string | undefined; kind: DocumentKind; issuedAt: number; sealedAt: number | null; reference: string }
export type Checked =
  /** by the code: it was issued; by the file: this is it, bit for bit */
  | { is: 'issued' | 'genuine'; document: Shown }
  /** the portal's document, or one that says it is, with something changed, added or taken away; `document`: which it claims to be */
  | { is: 'altered'; document?: Shown | undefined }
  | { is: 'unknown' | 'mistyped' }
type Ground = Pick<House, 'store' | 'sealer'>

export const largestPaper = 20_000_000

export async function checkCode(house: Ground, typed: string, locale: Locale): Promise<Checked> {
  const code = readCode(typed)
  if (code === 'mistyped') return { is: 'mistyped' }
  const document = await shownBy(house, eq(house.store.t.documents.code, code), locale)
  return document ? { is: 'issued', document } : { is: 'unknown' }
}

export async function checkFile(house: Ground, pdf: Buffer, locale: Locale): Promise<Checked> {
  const t = house.store.t.documents
  const seal = sealOf(pdf)
  const ours = seal.is !== 'none' && seal.fingerprint !== undefined && (await isOwnCertificate(house.store, seal.fingerprint))
  const same = await shownBy(house, eq(t.sha256, createHash('sha256').update(pdf).digest('hex')), locale)
  if (same && seal.is === 'whole' && ours) return { is: 'genuine', document: same }
  const claimed = claimedCode(pdf)
  const document = claimed === undefined ? undefined : await shownBy(house, eq(t.code, claimed), locale)
  return ours || document ? { is: 'altered', document } : { is: 'unknown' }
}

/** The code stands in the file's own information, where it is not compressed. */
function claimedCode(pdf: Buffer): string | undefined {
  const found = /HD-[0-9A-Y]{4}-[0-9A-Y]{4}-[0-9A-Y]{4}/.exec(pdf.toString('latin1'))?.[0]
  const code = found === undefined ? 'mistyped' : readCode(found)
  return code === 'mistyped' ? undefined : code
}

async function shownBy({ store, sealer }: Ground, where: ReturnType<typeof eq>, locale: Locale): Promise<Shown | undefined> {
  const { documents: t, cases } = store.t
  const [row] = await store.db.select({ document: t, reference: cases.reference }).from(t).innerJoin(cases, eq(cases.id, t.caseId)).where(where)
  if (!row) return undefined
  const { kind, issuedAt, sealedAt } = row.document
  return { by: await issuerOf({ store, sealer }, row.document, locale), kind: kind as DocumentKind, issuedAt, sealedAt, reference: maskedReference(row.reference) }
}

/** An organisation's name, as the document has it; unknown once the case was erased. */
async function issuerOf({ store, sealer }: Ground, { caseId, data }: DocumentRow, locale: Locale): Promise<string | undefined> {
  const plain = data === null ? undefined : await sealer.open(store, `case:${caseId}`, data)
  return plain === undefined ? undefined : (JSON.parse(plain) as Given).about.issuer.name[locale]
}
