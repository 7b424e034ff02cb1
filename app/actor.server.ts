/**
 * Who stands behind a request: the person signed in, else whoever opened a signed link in this browser. The engine and
 * seatOf decide what an actor may do; here is only who it is.
 */
import { and, eq, gt, inArray, isNull } from 'drizzle-orm'
import { wallClock } from './clock.server'
import { partiesOf, seatOf, type Actor, type Seated } from './engine/actor.server'
import { house } from './house.server'
import { openedLinks } from './link-cookie.server'
import { signedIn } from './people/session.server'

type ByLink = Extract<Actor, { kind: 'grant' }>

/**
 * The signed-in person first. With `caseId`, someone signed in who has no seat in that case but opened a link to it acts by
 * the link: a merchant may be signed in for something else. Undefined: a visitor.
 */
export async function actorOf(request: Request, caseId?: string): Promise<Actor | undefined> {
  if (caseId) return (await actorAt(request, caseId))?.actor
  const person = await signedIn(request)
  return person ? { kind: 'user', userId: person.id } : linkOf(request)
}

/** Who acts in a case and where they sit in it; `seated` undefined for a stranger. */
export async function actorAt(request: Request, caseId: string): Promise<{ actor: Actor; seated: Seated | undefined } | undefined> {
  const { store } = house()
  const person = await signedIn(request)
  const parties = await partiesOf(store, caseId)
  const own: Actor | undefined = person && { kind: 'user', userId: person.id }
  const seated = own && (await seatOf(store, own, caseId, parties))
  if (own && seated) return { actor: own, seated }
  const link = await linkOf(request, caseId)
  if (link) return { actor: link, seated: await seatOf(store, link, caseId, parties) }
  return own && { actor: own, seated: undefined }
}

/** The newest opened link that still holds, of the case asked for or of any. */
export async function linkOf(request: Request, caseId?: string): Promise<ByLink | undefined> {
  const opened = openedLinks(request).map((l) => l.grantId)
  if (!opened.length) return undefined
  const { store } = house()
  const t = store.t.grants
  const rows = await store.db.select({ id: t.id, caseId: t.caseId, seat: t.seat, organisationId: t.organisationId }).from(t)
    .where(and(inArray(t.id, opened), isNull(t.revokedAt), gt(t.expiresAt, wallClock()), caseId ? eq(t.caseId, caseId) : undefined))
  const newest = opened.map((id) => rows.find((r) => r.id === id)).find(Boolean)
  return newest && { kind: 'grant', grantId: newest.id, caseId: newest.caseId, seat: newest.seat, organisationId: newest.organisationId }
}
