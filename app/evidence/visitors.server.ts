/** Everyone a request may speak as: the person signed in, and each signed link opened in this browser that still holds. */
import { and, gt, inArray, isNull } from 'drizzle-orm'
import { wallClock } from '../clock.server'
import type { Actor } from '../engine/actor.server'
import { house } from '../house.server'
import { openedLinks } from '../link-cookie.server'
import { currentUser } from '../people/session.server'

export async function actorsOf(request: Request): Promise<Actor[]> {
  const person = await currentUser(request)
  const user: Actor[] = person ? [{ kind: 'user', userId: person.id }] : []
  const opened = openedLinks(request).map((link) => link.grantId)
  if (!opened.length) return user
  const { store } = house()
  const t = store.t.grants
  const rows = await store.db.select({ id: t.id, caseId: t.caseId, seat: t.seat, organisationId: t.organisationId }).from(t)
    .where(and(inArray(t.id, opened), isNull(t.revokedAt), gt(t.expiresAt, wallClock())))
  return [...user, ...rows.map((row): Actor => ({ kind: 'grant', grantId: row.id, caseId: row.caseId, seat: row.seat, organisationId: row.organisationId }))]
}
