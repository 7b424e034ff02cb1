/** A signature as it is kept, the hash that ties it into the record, and the bytes a passkey signs. */
import { createHash } from 'node:crypto'
import type { Handle } from '~/db/index.server'
import { canonical } from '~/db/record/canonical'

export type SignatureRow = Handle['t']['signatures']['$inferSelect']

/** Who, what, when and how: every byte of it. Stands in the facts of the event, and so in the chain. */
export function signatureHash(s: Omit<SignatureRow, 'seq' | 'subject' | 'sealed'>): string {
  const { id, caseId, proceedingId, of, seat, signer, method, declined, textHash, at, wallAt, assertion } = s
  return createHash('sha256').update(canonical({ id, caseId, proceedingId, of, seat, signer, method, declined, textHash, at, wallAt, assertion })).digest('hex')
}

export type Signing = { textHash: string; reference: string; signer: string; issued: number }
/** Five lines an outsider can write down: what the passkey signs is their sha256, as base64url. */
const signedLines = (s: Signing) => `hejie-signature/1\n${s.textHash}\n${s.reference}\n${s.signer}\n${s.issued}`
export const challengeOf = (s: Signing) => createHash('sha256').update(signedLines(s)).digest('base64url')
