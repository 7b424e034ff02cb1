/** The signed link of a notice: what it is worth now. Looking consumes nothing; a token that never was says no more than that. */
import { eq } from 'drizzle-orm'
import { wallClock } from '../clock.server'
import { partiesOf, seatOf } from '../engine/actor.server'
import { house } from '../house.server'
import { hashToken } from '../people/session.server'

export type Link = { ok: { grantId: string; reference: string } } | { bad: 'unknown' } | { bad: 'expired'; at: number } | { bad: 'revoked' }

export async function linkBehind(token: string): Promise<Link> {
  if (!/^[A-Za-z0-9_-]{20,100}$/.test(token)) return { bad: 'unknown' }
  const { store } = house()
  const { grants: g, cases: c } = store.t
  const [row] = await store.db.select({ id: g.id, caseId: g.caseId, seat: g.seat, organisationId: g.organisationId, expiresAt: g.expiresAt, revokedAt: g.revokedAt, reference: c.reference })
    .from(g).innerJoin(c, eq(c.id, g.caseId)).where(eq(g.tokenHash, hashToken(token)))
  if (!row) return { bad: 'unknown' }
  if (row.revokedAt !== null) return { bad: 'revoked' }
  if (row.expiresAt <= wallClock()) return { bad: 'expired', at: row.expiresAt }
  // The respondent may have changed since: a link to a seat that somebody else holds opens nothing.
  const seat = await seatOf(store, { kind: 'grant', grantId: row.id, caseId: row.caseId, seat: row.seat, organisationId: row.organisationId }, row.caseId, await partiesOf(store, row.caseId))
  return seat ? { ok: { grantId: row.id, reference: row.reference } } : { bad: 'revoked' }
}
