/**
 * Whether a signature holds, from what is stored and nothing else: the text put together again, the chain of the record, the
 * row's own bytes, and the passkey's arithmetic. `unknown`: a name was erased, so that this store alone can no longer tell.
 */
import { asc, eq } from 'drizzle-orm'
import type { Handle } from '~/db/index.server'
import { genesis, hashOf } from '~/db/record/chain'
import type { Sealer } from '~/db/record/sealing'
import { webauthn } from '../people/webauthn.server'
import { openAgreement, textHashOf } from './agreement.server'
import { challengeOf, signatureHash, type SignatureRow } from './signature'
import { agreementOf, edition, type Agreement } from './text'

export const checkNames = ['text', 'chain', 'row', 'passkey'] as const
export type CheckName = (typeof checkNames)[number]
export type Verdict = 'holds' | 'fails' | 'unknown' | 'none'
export type Checked = { signature: SignatureRow; verdicts: Record<CheckName, Verdict>; agreement: Agreement | undefined; whole: boolean; signerName: string | undefined }

export const holds = (c: Checked) => Object.values(c.verdicts).every((v) => v !== 'fails')

/** Every signature of a case, in the order in which they were given. */
export async function checkSignatures(h: Handle, sealer: Sealer, theCase: { id: string; reference: string }): Promise<Checked[]> {
  const { signatures: s, agreements: a, caseEvents: e } = h.t
  const rows = await h.db.select().from(s).where(eq(s.caseId, theCase.id)).orderBy(asc(s.seq))
  if (!rows.length) return []
  const texts = await h.db.select().from(a).where(eq(a.caseId, theCase.id)).orderBy(asc(a.at))
  const events = await h.db.select().from(e).where(eq(e.caseId, theCase.id)).orderBy(asc(e.seq))
  const unbroken = chainHolds(theCase.id, events)
  return Promise.all(rows.map(async (row) => {
    const text = texts.find((t) => t.proceedingId === row.proceedingId && t.of === row.of && t.textHash === row.textHash)
    const found = text && (await openAgreement(h, sealer, text).catch(() => 'unreadable' as const))
    const opened = found === 'unreadable' ? undefined : found
    const event = events.find((x) => x.seq === row.seq)
    const name = await sealer.open(h, row.subject, row.sealed).catch(() => undefined)
    return {
      signature: row, agreement: opened?.agreement, whole: opened?.whole ?? false, signerName: name === undefined ? undefined : (JSON.parse(name) as { name: string }).name,
      verdicts: {
        text: text && found !== 'unreadable' ? textVerdict(opened, row) : 'fails',
        chain: unbroken && event?.kind === 'move' && event.actor === row.signer && event.seat === row.seat && event.at === row.at && event.proceedingId === row.proceedingId ? 'holds' : 'fails',
        row: event?.facts?.signed === signatureHash(row) ? 'holds' : 'fails',
        passkey: await passkeyVerdict(row, theCase.reference),
      },
    }
  }))
}

/** Every event of the case stands where its hash says, after the one before. */
function chainHolds(caseId: string, events: Parameters<typeof hashOf>[0][]): boolean {
  let head = genesis(caseId)
  for (const e of events as (Parameters<typeof hashOf>[0] & { hash: string })[]) {
    if (e.previous !== head || hashOf(e) !== e.hash) return false
    head = e.hash
  }
  return true
}

/** The stored text must have the hash; one of the present edition must also come out of its own terms and names again. */
function textVerdict(opened: { agreement: Agreement; whole: boolean } | undefined, row: SignatureRow): Verdict {
  if (!opened?.whole) return 'unknown'
  if (textHashOf(opened.agreement) !== row.textHash) return 'fails'
  return opened.agreement.edition !== edition || textHashOf(agreementOf(opened.agreement)) === row.textHash ? 'holds' : 'fails'
}

async function passkeyVerdict(row: SignatureRow, reference: string): Promise<Verdict> {
  const a = row.assertion
  if (row.method === 'click') return a === null ? 'none' : 'fails'
  if (!a) return 'fails'
  const { credentialId: id, clientDataJSON, authenticatorData, signature } = a
  const { verifyAuthenticationResponse } = await webauthn()
  const verified = await verifyAuthenticationResponse({
    response: { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response: { clientDataJSON, authenticatorData, signature } },
    expectedChallenge: challengeOf({ textHash: row.textHash, reference, signer: row.signer, issued: a.issued }),
    expectedOrigin: a.origin, expectedRPID: a.rpId, requireUserVerification: true, credential: { id, publicKey: Buffer.from(a.publicKey, 'base64url'), counter: 0 },
  }).catch(() => undefined)
  return verified?.verified ? 'holds' : 'fails'
}
