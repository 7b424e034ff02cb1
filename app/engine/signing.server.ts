/**
 * Signatures given with a move. A passkey's assertion is verified before the write; inside it the text is built again from
 * what stands there, so nothing but the present text can be signed, and the row is written together with the move.
 */
import { and, eq, sql } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { z } from 'zod'
import { RepeatWrite, type Handle, type Tables } from '~/db/index.server'
import { fieldsSchema, type Fields } from '~/machines/fields'
import type { Move, Refusal } from '~/machines/workflow'
import { wallClock } from '../clock.server'
import { peekToken, takeToken } from '../people/tokens.server'
import { webauthn } from '../people/webauthn.server'
import { currentAgreement, draftOf, isDraft, sealAgreement, type Draft, type Ground } from '../settlement/agreement.server'
import { challengeOf, signatureHash } from '../settlement/signature'
import type { AgreementKind } from '../settlement/text'
import { partiesOf, seatOf, type Actor, type Seated } from './actor.server'
import { insert, type Loaded, type Work } from './work.server'

const bytes = z.string().max(8_000).regex(/^[A-Za-z0-9_-]+$/)
const textHash = z.string().regex(/^[0-9a-f]{64}$/)
/** As sent: by click after re-authentication (a token used once), or as a passkey's assertion. Never a password. */
const sentSignature = z.discriminatedUnion('method', [
  z.strictObject({ method: z.literal('click'), textHash, reauth: z.string().max(100), declined: z.literal('yes').optional() }),
  z.strictObject({
    method: z.literal('passkey'), textHash, issued: z.number().int().min(0),
    assertion: z.object({ id: bytes, response: z.object({ clientDataJSON: bytes, authenticatorData: bytes, signature: bytes }) }),
  }),
])
type SentSignature = z.output<typeof sentSignature>
/** Every field of every move comes by here: what is no object with a method cannot be a signature, and is not read as one. */
const signatureIn = (value: unknown): SentSignature | undefined => (typeof value === 'object' && value !== null && 'method' in value ? sentSignature.safeParse(value).data : undefined)
type Verified = { passkeyId: string; counter: number; signer: string; assertion: NonNullable<Tables['signatures']['$inferSelect']['assertion']> }
type Doubt = 'passkey-unknown' | 'passkey-failed' | 'passkey-late'
export type Proofs = ReadonlyMap<string, Verified | Doubt>

/** A challenge older than this was drawn for another day; a clock may be a little ahead. */
const longest = 60 * 60_000
const ahead = 60_000

/** How the same act is recognised when it is sent again: without the proofs, which differ each time. */
export function withoutProofs(fields: unknown): unknown {
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return fields
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => {
    const sent = signatureIn(value)
    return [name, sent ? { method: sent.method, textHash: sent.textHash } : value]
  }))
}

/** Before the write: what passkeys signed, by field. Tells nothing to a stranger, since it is read only where the move is theirs. */
export async function proveAssertions(h: Handle, r: { caseId: string; fields?: unknown; actor: Actor; origin?: string | undefined }): Promise<Proofs> {
  const proofs = new Map<string, Verified | Doubt>()
  if (typeof r.fields !== 'object' || r.fields === null || r.actor.kind !== 'user') return proofs
  for (const [name, value] of Object.entries(r.fields)) {
    const sent = signatureIn(value)
    if (sent?.method === 'passkey') proofs.set(name, await prove(h, r.caseId, r.actor, r.origin, sent))
  }
  return proofs
}

async function prove(h: Handle, caseId: string, actor: Extract<Actor, { kind: 'user' }>, origin: string | undefined, sent: Extract<SentSignature, { method: 'passkey' }>): Promise<Verified | Doubt> {
  const k = h.t.passkeys
  const [passkey] = await h.db.select().from(k).where(and(eq(k.credentialId, sent.assertion.id), eq(k.userId, actor.userId)))
  if (!passkey) return 'passkey-unknown'
  const [found] = await h.db.select({ reference: h.t.cases.reference }).from(h.t.cases).where(eq(h.t.cases.id, caseId))
  const seated = found && (await seatOf(h, actor, caseId, await partiesOf(h, caseId)))
  if (!found || !seated || !origin) return 'passkey-failed'
  const age = wallClock() - sent.issued
  if (age > longest || age < -ahead) return 'passkey-late'
  const rpId = new URL(origin).hostname
  const { id, response } = sent.assertion
  const { verifyAuthenticationResponse } = await webauthn()
  const verified = await verifyAuthenticationResponse({
    response: { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response },
    expectedChallenge: challengeOf({ textHash: sent.textHash, reference: found.reference, signer: seated.pseudonym, issued: sent.issued }),
    expectedOrigin: origin, expectedRPID: rpId, requireUserVerification: true,
    credential: { id, publicKey: Buffer.from(passkey.publicKey, 'base64url'), counter: passkey.counter },
  }).catch(() => undefined)
  if (!verified?.verified) return 'passkey-failed'
  const { clientDataJSON, authenticatorData, signature } = response
  return {
    passkeyId: passkey.id, counter: verified.authenticationInfo.newCounter, signer: seated.pseudonym,
    assertion: { credentialId: id, publicKey: passkey.publicKey, origin, rpId, issued: sent.issued, clientDataJSON, authenticatorData, signature },
  }
}

export type Given = { fields: Record<string, unknown>; facts: { signed?: string }; keep: (seq: number) => Promise<void> }
const nothing: Given = { fields: {}, facts: {}, keep: async () => undefined }

/** Inside the write: the field's value as the machine reads it, what the record is told, and the rows to keep. */
export async function readSignature(work: Work, l: Loaded, move: Move, r: { fields?: unknown; actor: Actor }, seated: Seated, proofs: Proofs, at: number): Promise<Given | Refusal> {
  const [name, of] = signatureField(move.fields) ?? []
  if (!name || !of) return nothing
  const refuse = (code: string): Refusal => ({ refused: 'invalid', fields: { [name]: [code] } })
  if (r.actor.kind !== 'user') return { refused: 'needs-account' }
  const given = (r.fields as Record<string, unknown> | undefined)?.[name]
  if (move.fields[name]!.optional && (given === undefined || given === '')) return nothing
  const sent = sentSignature.safeParse(given)
  if (!sent.success) return refuse('required')
  const ground: Ground = { case: work.case, proceeding: { id: l.row.id, workflow: l.row.workflow, snapshot: l.proceeding }, rules: work.terms.rules, amounts: work.amounts }
  const draft = isDraft(move.fields) ? sentDraft(move.fields, name, r.fields, at) : undefined
  if (isDraft(move.fields) && !draft) return nothing
  const current = await currentAgreement(work.h, work.sealer, ground, of, draft)
  if (!current) return { refused: 'not-now', detail: 'nothing to sign' }
  // Who drafts signs what they send: nobody could know its hash before.
  if (!draft && sent.data.textHash !== current.textHash) return refuse('superseded')
  // And nobody can have signed it with a key.
  if (draft && sent.data.method === 'passkey') return refuse('passkey-failed')
  const hand = await handOf(work, r.actor.userId, sent.data, proofs.get(name), seated.pseudonym)
  if ('doubt' in hand) return refuse(hand.doubt)
  const declined = sent.data.method === 'click' && sent.data.declined === 'yes' && current.large
  if (sent.data.method === 'click' && current.large && !declined) return { refused: 'invalid', fields: { [`${name}.declined`]: ['decline-unsaid'] } }

  const row = {
    id: uuidv7(), caseId: work.case.id, proceedingId: l.row.id, of, seat: seated.seat, signer: seated.pseudonym, method: sent.data.method, declined,
    textHash: current.textHash, at, wallAt: wallClock(), assertion: hand.assertion,
  }
  const subject = `user:${r.actor.userId}`
  const userId = r.actor.userId
  return {
    fields: { [name]: { method: row.method, textHash: row.textHash, signatureId: row.id } },
    facts: { signed: signatureHash(row) },
    keep: async (seq) => {
      const { users, agreements } = work.h.t
      const [person] = await work.h.db.select({ name: users.name }).from(users).where(eq(users.id, userId))
      insert(work, 'signatures', { ...row, seq, subject, sealed: await work.sealer.seal(work.h, subject, JSON.stringify({ name: person?.name ?? '' }), at) })
      if (!current.stored) {
        const [known] = await work.h.db.select({ id: agreements.id }).from(agreements).where(and(eq(agreements.proceedingId, l.row.id), eq(agreements.textHash, current.textHash)))
        if (!known) insert(work, 'agreements', { id: uuidv7(), caseId: work.case.id, proceedingId: l.row.id, of, textHash: current.textHash, ...(await sealAgreement(work.h, work.sealer, ground, current, at)), at })
      }
      work.later.push(hand.spend)
    },
  }
}

/** Undefined where a field is wrong: the fields themselves say so. */
function sentDraft(declared: Fields, signature: string, given: unknown, at: number): Draft | undefined {
  const without = <T extends object>(all: T) => Object.fromEntries(Object.entries(all).filter(([name]) => name !== signature))
  const parsed = fieldsSchema(without(declared) as Fields).safeParse(without(given as object))
  return parsed.success ? draftOf(declared, parsed.data, at) : undefined
}

type Hand = { assertion: Verified['assertion'] | null; spend: () => Promise<void> } | { doubt: string }

/** That it is this person's hand: a token of a re-authentication a moment ago, or an assertion that was verified. */
async function handOf(work: Work, userId: string, sent: SentSignature, proof: Verified | Doubt | undefined, signer: string): Promise<Hand> {
  const { h } = work
  if (sent.method === 'click') {
    const token = await peekToken(h, 'reauth', sent.reauth)
    if (token?.userId !== userId) return { doubt: 'reauth-needed' }
    return { assertion: null, spend: async () => { if (!(await takeToken(h, 'reauth', sent.reauth))) throw new RepeatWrite('the re-authentication was used elsewhere') } }
  }
  if (!proof || typeof proof === 'string') return { doubt: proof ?? 'passkey-failed' }
  const k = h.t.passkeys
  const [still] = await h.db.select({ id: k.id }).from(k).where(and(eq(k.id, proof.passkeyId), eq(k.userId, userId)))
  if (!still) return { doubt: 'passkey-unknown' }
  if (proof.signer !== signer) return { doubt: 'passkey-failed' }
  return { assertion: proof.assertion, spend: async () => void (await h.db.update(k).set({ lastUsedAt: wallClock(), counter: sql`CASE WHEN ${k.counter} > ${proof.counter} THEN ${k.counter} ELSE ${proof.counter} END` }).where(eq(k.id, proof.passkeyId))) }
}

export function signatureField(fields: Fields): [string, AgreementKind] | undefined {
  for (const [name, f] of Object.entries(fields)) if (f.kind === 'signature') return [name, f.of]
  return undefined
}
