/** A person's passkeys: registered, named, removed. Only the public half is here. */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { RegistrationResponseJSON } from '@simplewebauthn/server'
import { and, asc, eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import type { Handle } from '~/db/index.server'
import { wallClock } from '../clock.server'
import { house } from '../house.server'
import { keyOf } from '../open-house.server'
import { note } from './audit.server'
import type { RelyingParty } from './relying-party.server'
import type { Person } from './session.server'
import { webauthn } from './webauthn.server'

export type PasskeyRow = Handle['t']['passkeys']['$inferSelect']
const mostPasskeys = 20
const lasts = 10 * 60_000

export const passkeysOf = (h: Handle, userId: string): Promise<PasskeyRow[]> =>
  h.db.select().from(h.t.passkeys).where(eq(h.t.passkeys.userId, userId)).orderBy(asc(h.t.passkeys.createdAt)).limit(mostPasskeys)

/**
 * What the browser is asked to make. The challenge carries its own proof (session, expiry, keyed hash), so that looking at the
 * page writes nothing.
 */
export async function registrationOptions(person: Person, { rpId }: RelyingParty, portalName: string) {
  const own = await passkeysOf(house().store, person.id)
  return {
    challenge: challengeFor(person, wallClock() + lasts),
    rp: { id: rpId, name: portalName },
    user: { id: createHmac('sha256', keyOf(house().settings, 'passkey-user')).update(person.id).digest('base64url'), name: person.email, displayName: person.name },
    pubKeyCredParams: [-7, -8, -257].map((alg) => ({ alg, type: 'public-key' as const })),
    timeout: lasts,
    attestation: 'none' as const,
    authenticatorSelection: { residentKey: 'preferred' as const, userVerification: 'required' as const },
    excludeCredentials: own.map((k) => ({ id: k.credentialId, type: 'public-key' as const, transports: k.transports as never })),
  }
}

const challengeFor = (person: Person, until: number, nonce = randomBytes(16).toString('base64url')) => {
  const body = `${nonce}.${until}`
  const mac = createHmac('sha256', keyOf(house().settings, 'passkey-challenge')).update(`${person.id}.${person.sessionId}.${body}`).digest('base64url')
  return Buffer.from(`${body}.${mac}`).toString('base64url')
}
function challengeHolds(person: Person, challenge: string): boolean {
  const [nonce = '', until = ''] = Buffer.from(challenge, 'base64url').toString('utf8').split('.')
  const wanted = Buffer.from(challengeFor(person, Number(until), nonce))
  const given = Buffer.from(challenge)
  return wanted.length === given.length && timingSafeEqual(wanted, given) && Number(until) > wallClock()
}

/** As the browser sent it; its members are judged by registerPasskey. */
export function registrationResponse(text: string): RegistrationResponseJSON | undefined {
  try {
    const parsed = JSON.parse(text) as RegistrationResponseJSON | null
    return typeof parsed === 'object' && parsed !== null && typeof parsed.response === 'object' ? parsed : undefined
  } catch {
    return undefined
  }
}

export type Registered = { ok: true } | { refused: 'passkey-failed' | 'passkey-known' | 'passkey-many' }

export async function registerPasskey(person: Person, response: RegistrationResponseJSON, name: string, { origin, rpId }: RelyingParty): Promise<Registered> {
  const { verifyRegistrationResponse } = await webauthn()
  const verified = await verifyRegistrationResponse({ response, expectedChallenge: (challenge) => challengeHolds(person, challenge), expectedOrigin: origin, expectedRPID: rpId, requireUserVerification: true }).catch(() => undefined)
  if (!verified?.verified) return { refused: 'passkey-failed' }
  const { credential, credentialBackedUp } = verified.registrationInfo
  return house().store.write(async (tx) => {
    const t = tx.t.passkeys
    if ((await passkeysOf(tx, person.id)).length >= mostPasskeys) return { refused: 'passkey-many' as const }
    const [made] = await tx.db.insert(t).values({
      id: uuidv7(), userId: person.id, credentialId: credential.id, publicKey: Buffer.from(credential.publicKey).toString('base64url'), counter: credential.counter,
      transports: (credential.transports ?? []).slice(0, 10), synced: credentialBackedUp, name, createdAt: wallClock(), lastUsedAt: null,
    }).onConflictDoNothing().returning({ id: t.id })
    if (!made) return { refused: 'passkey-known' as const }
    await note(tx, `user:${person.id}`, 'passkey-added', `user:${person.id}`)
    return { ok: true as const }
  })
}

/** A foreign id changes nothing. */
export async function renamePasskey(person: Person, id: string, name: string): Promise<boolean> {
  return house().store.write(async (tx) => {
    const t = tx.t.passkeys
    const [row] = await tx.db.update(t).set({ name }).where(and(eq(t.id, id), eq(t.userId, person.id))).returning({ id: t.id })
    return Boolean(row)
  })
}

/** What was signed with it stays verifiable: each signature keeps the public key it needs. */
export async function removePasskey(person: Person, id: string): Promise<boolean> {
  return house().store.write(async (tx) => {
    const t = tx.t.passkeys
    const [row] = await tx.db.delete(t).where(and(eq(t.id, id), eq(t.userId, person.id))).returning({ id: t.id })
    if (row) await note(tx, `user:${person.id}`, 'passkey-removed', `user:${person.id}`)
    return Boolean(row)
  })
}
