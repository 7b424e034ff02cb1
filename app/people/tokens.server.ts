/** One-time tokens that travel in letters: 256 bits, kept as sha256, used once, expiring. A GET looks, only a POST uses. */
import { and, eq, gt, isNull } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import type { Handle, Tables } from '~/db/index.server'
import { wallClock } from '../clock.server'
import { freshToken, hashToken } from './session.server'

export type TokenRow = Tables['tokens']['$inferSelect']
type Kind = TokenRow['kind']

const hour = 3_600_000
const lifetimes = { confirm: 24 * hour, reset: hour, invite: 14 * 24 * hour, 'change-email': 24 * hour, reauth: hour / 12 } as const
type Issued = keyof typeof lifetimes

/** Inside a write; the token itself exists only in the answer. */
export async function issueToken(tx: Handle, kind: Issued, about: { email: string; userId?: string; data?: Record<string, string> }): Promise<{ token: string; id: string; expiresAt: number }> {
  const token = freshToken()
  const createdAt = wallClock()
  const row = { id: uuidv7(), kind, tokenHash: hashToken(token), userId: about.userId ?? null, email: about.email, data: about.data ?? null, createdAt, expiresAt: createdAt + lifetimes[kind] }
  await tx.db.insert(tx.t.tokens).values(row)
  return { token, id: row.id, expiresAt: row.expiresAt }
}

/** The token if it is good now; changes nothing. */
export async function peekToken(h: Handle, kind: Kind, token: string): Promise<TokenRow | undefined> {
  const t = h.t.tokens
  const [row] = await h.db.select().from(t).where(good(h, kind, token))
  return row
}

/** Uses the token up, inside the write that does what it allows: of two at once one gets the row, the other undefined. */
export async function takeToken(tx: Handle, kind: Kind, token: string): Promise<TokenRow | undefined> {
  const [row] = await tx.db.update(tx.t.tokens).set({ usedAt: wallClock() }).where(good(tx, kind, token)).returning()
  return row
}

/** What was sent before is worth nothing once this user's or invitation's state has moved on. */
export async function spoilTokens(tx: Handle, kind: Kind, userId: string): Promise<void> {
  const t = tx.t.tokens
  await tx.db.update(t).set({ usedAt: wallClock() }).where(and(eq(t.kind, kind), eq(t.userId, userId), isNull(t.usedAt)))
}

function good(h: Handle, kind: Kind, token: string) {
  const t = h.t.tokens
  return and(eq(t.tokenHash, hashToken(token.slice(0, 100))), eq(t.kind, kind), isNull(t.usedAt), gt(t.expiresAt, wallClock()))
}
