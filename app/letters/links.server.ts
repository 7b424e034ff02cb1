/**
 * Where letters lead. The base is a setting, or in a demonstration the address the server listens on; never a header of
 * a request (a forged Host would otherwise decide where a reset link goes).
 */
import { and, eq, gt, isNull, ne, sql } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import type { Handle, Store } from '~/db/index.server'
import type { Party } from '~/machines/workflow'
import { freshToken, hashToken } from '../people/session.server'
import { registeredAddress } from './registered-address.server'

let listening: string | undefined
/** The address the demonstration listens on, told once by the server when it does. */
export const setBaseUrl = (url: string): void => { listening = new URL(url).origin }

export function baseUrl(settings: { publicUrl: string | undefined; port: number }): string {
  return settings.publicUrl ?? listening ?? `http://localhost:${settings.port}`
}

export const casePath = (reference: string) => `/cases/${encodeURIComponent(reference)}`
export const answerPath = (token: string) => `/answer/${token}`

/** A place of this portal as an address, or undefined for one that leads anywhere else. */
export function within(base: string, place: unknown): string | undefined {
  if (typeof place !== 'string' || !URL.canParse(place, base)) return undefined
  const url = new URL(place, base)
  return url.origin === new URL(base).origin ? url.href : undefined
}

/** A signed link works for 30 days by the wall clock. */
export const linkLife = 30 * 24 * 3_600_000

export type LinkFor = { caseId: string; seat: Party; organisationId: string; email: string }

/**
 * A new link to one seat of one case, for an address of the registry. Each letter mints its own, so that sending again
 * never spoils a link that has arrived; the store keeps only the hash. None is made for an address that the registry has
 * given up since the letter was addressed: the letter is put off, and finds the new one. The organisation is held meanwhile,
 * so that a correction waits for this link and ends it, or is seen here.
 */
export async function mintLink(store: Store, link: LinkFor, now: number): Promise<{ token: string; expiresAt: number }> {
  const token = freshToken()
  const expiresAt = now + linkLife
  await store.write(async (tx) => {
    if (tx.dialect === 'postgres') await tx.rows(sql`SELECT 1 FROM organisations WHERE id = ${link.organisationId} FOR SHARE`)
    const registered = await registeredAddress(tx, link.organisationId)
    if (registered?.toLowerCase() !== link.email.toLowerCase()) throw new Error('the registry names another address by now')
    await tx.db.insert(tx.t.grants).values({ id: uuidv7(), tokenHash: hashToken(token), ...link, createdAt: now, expiresAt })
  })
  return { token, expiresAt }
}

/** Links of an organisation that still open something. */
export async function openLinks(h: Handle, organisationId: string, now: number): Promise<number> {
  const t = h.t.grants
  return h.db.$count(t, and(eq(t.organisationId, organisationId), isNull(t.revokedAt), gt(t.expiresAt, now)))
}

/** Ends an organisation's open links, or those sent to any address but `kept`; the cases they led to. Inside a write. */
export async function endOpenLinks(tx: Handle, organisationId: string, now: number, kept?: string): Promise<string[]> {
  const t = tx.t.grants
  const rows = await tx.db.update(t).set({ revokedAt: now })
    .where(and(eq(t.organisationId, organisationId), isNull(t.revokedAt), gt(t.expiresAt, now), kept === undefined ? undefined : ne(sql`lower(${t.email})`, kept.toLowerCase())))
    .returning({ caseId: t.caseId })
  return rows.map((r) => r.caseId)
}

/** The link behind a token while it works; reading never consumes it. */
export async function linkBehind(h: Handle, token: string, now: number) {
  const t = h.t.grants
  const [row] = await h.db.select().from(t).where(and(eq(t.tokenHash, hashToken(token)), isNull(t.revokedAt), gt(t.expiresAt, now)))
  return row
}
