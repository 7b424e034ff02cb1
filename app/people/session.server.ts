/**
 * Who is at the door. A session is a 256-bit token in a cookie; the store keeps only its sha256. Everything that decides
 * (revoked, disabled, membership) is read again at every request, so what was taken away is gone at the next one.
 */
import { createHash, randomBytes } from 'node:crypto'
import { redirect } from '@remix-run/node'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import type { Handle } from '~/db/index.server'
import { wallClock } from '../clock.server'
import { house } from '../house.server'
import { wayBack } from '../way-back'
import type { Locale } from '../words/locales'

export type OrganisationKind = 'platform' | 'merchant' | 'association' | 'authority'
export type Membership = { id: string; kind: OrganisationKind; name: string; role: 'owner' | 'officer' }
export type Person = {
  id: string
  name: string
  email: string
  phone: string | null
  locale: Locale
  simple: boolean
  role: 'member' | 'auditor' | 'admin'
  organisations: Membership[]
  /** the session this request came with */
  sessionId: string
}

const day = 24 * 3_600_000
/** A session ends after 30 days without a visit, and after 180 days however busy it was. */
export const idleLimit = 30 * day
const absoluteLimit = 180 * day
/** How stale 'last seen' may be: it is written once an hour, not at every page. */
const seenEvery = 3_600_000

export const hashToken = (token: string) => createHash('sha256').update(token).digest('hex')
export const freshToken = () => randomBytes(32).toString('base64url')
const tokenShape = /^[A-Za-z0-9_-]{43}$/

/** The person signed in, or undefined: no session, ended, revoked, disabled, or an address never confirmed. */
export async function currentUser(request: Request): Promise<Person | undefined> {
  const known = await signedIn(request)
  if (!known) return undefined
  const { store } = house()
  return { ...known, organisations: await membershipsOf(store, known.id) }
}

/** The same without their organisations: for who reads memberships anyway, or needs none. */
export async function signedIn(request: Request): Promise<Omit<Person, 'organisations'> | undefined> {
  const token = tokenOf(request)
  if (!token) return undefined
  const { store } = house()
  const now = wallClock()
  const found = await sessionRow(store, token)
  if (!found || found.revokedAt !== null || found.expiresAt <= now || found.lastSeenAt + idleLimit <= now) return undefined
  if (found.disabledAt !== null || found.erasedAt !== null || found.emailVerifiedAt === null) return undefined
  if (now - found.lastSeenAt > seenEvery) await noteSeen(found.sessionId, now)
  const { id, name, email, phone, locale, simple, role, sessionId } = found
  return { id, name, email, phone, locale, simple, role, sessionId }
}

export type Serving = 'mediator' | 'arbitrator'
/** As what they are on a roster. */
export async function servesOf(h: Handle, userId: string): Promise<Serving[]> {
  const t = h.t.neutrals
  const rows = await h.hot('serves-as', () => h.db.select({ role: t.role }).from(t).where(and(eq(t.userId, sql.placeholder('userId')), eq(t.active, true)))).execute({ userId })
  return [...new Set(rows.map((r: { role: Serving }) => r.role))]
}

/** The person signed in; a visitor is sent to sign in and comes back. */
export async function requirePerson(request: Request): Promise<Person> {
  const person = await currentUser(request)
  if (person) return person
  const { pathname, search } = new URL(request.url)
  throw redirect(`/sign-in?back=${encodeURIComponent(safeBack(pathname + search))}`, 303)
}

export async function requireAdmin(request: Request): Promise<Person> {
  const person = await requirePerson(request)
  if (person.role !== 'admin') throw new Response(null, { status: 403 })
  return person
}

/** A path of this portal to go back to, whatever a visitor wrote; '/' for anything else. */
export const safeBack = (path: unknown): string => wayBack(path)

/** Signs the user in: a new token always, the one the request came with dies. Returns the Set-Cookie header. */
export async function startSession(userId: string, request: Request): Promise<string> {
  const token = freshToken()
  const now = wallClock()
  const before = tokenOf(request)
  const agent = (request.headers.get('user-agent') ?? '').replace(/[^\x20-\x7e]/g, '').slice(0, 300)
  await house().store.write(async (tx) => {
    const { sessions, users } = tx.t
    if (before) await tx.db.update(sessions).set({ revokedAt: now }).where(and(eq(sessions.tokenHash, hashToken(before)), isNull(sessions.revokedAt)))
    await tx.db.insert(sessions).values({ id: uuidv7(), tokenHash: hashToken(token), userId, createdAt: now, lastSeenAt: now, expiresAt: now + absoluteLimit, agent })
    await tx.db.update(users).set({ lastLoginAt: now }).where(eq(users.id, userId))
  })
  return cookie(token, absoluteLimit / 1000)
}

/** Signs out: the session of this request dies in the store too. Returns the Set-Cookie header. */
export async function endSession(request: Request): Promise<string> {
  const token = tokenOf(request)
  if (token) {
    await house().store.write(async (tx) => {
      const t = tx.t.sessions
      await tx.db.update(t).set({ revokedAt: wallClock() }).where(and(eq(t.tokenHash, hashToken(token)), isNull(t.revokedAt)))
    })
  }
  return cookie('', 0)
}

/** Ends every session of a user, but for the one named; inside a write. */
export async function revokeSessions(tx: Handle, userId: string, now: number, except?: string): Promise<void> {
  const t = tx.t.sessions
  await tx.db.update(t).set({ revokedAt: now }).where(and(eq(t.userId, userId), isNull(t.revokedAt), except ? sql`${t.id} <> ${except}` : undefined))
}

function tokenOf(request: Request): string | undefined {
  const name = house().settings.sessionCookie
  for (const pair of (request.headers.get('cookie') ?? '').split(';')) {
    const cut = pair.indexOf('=')
    if (cut > 0 && pair.slice(0, cut).trim() === name) {
      const value = pair.slice(cut + 1).trim()
      return tokenShape.test(value) ? value : undefined
    }
  }
  return undefined
}

function cookie(value: string, maxAge: number): string {
  const { sessionCookie, https } = house().settings
  return `${sessionCookie}=${value}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${https ? '; Secure' : ''}`
}

async function sessionRow(h: Handle, token: string) {
  const { sessions: s, users: u } = h.t
  return h.hot('session-by-token', () =>
    h.db.select({
      sessionId: s.id, expiresAt: s.expiresAt, lastSeenAt: s.lastSeenAt, revokedAt: s.revokedAt,
      id: u.id, name: u.name, email: u.email, phone: u.phone, locale: u.locale, simple: u.simple, role: u.role,
      emailVerifiedAt: u.emailVerifiedAt, disabledAt: u.disabledAt, erasedAt: u.erasedAt,
    }).from(s).innerJoin(u, eq(u.id, s.userId)).where(eq(s.tokenHash, sql.placeholder('hash'))),
  ).first({ hash: hashToken(token) })
}

/** Organisations the user acts for now, by name. */
export async function membershipsOf(h: Handle, userId: string): Promise<Membership[]> {
  const { memberships: m, organisations: o } = h.t
  return h.hot('memberships-named', () =>
    h.db.select({ id: o.id, kind: o.kind, name: o.name, role: m.role }).from(m).innerJoin(o, eq(o.id, m.organisationId))
      .where(and(eq(m.userId, sql.placeholder('userId')), isNull(m.revokedAt))).orderBy(o.name, o.id),
  ).execute({ userId })
}

/** A page must still be readable when the store cannot take writes, so a failure here is swallowed. */
async function noteSeen(sessionId: string, now: number): Promise<void> {
  await house().store.write(async (tx) => {
    await tx.db.update(tx.t.sessions).set({ lastSeenAt: now }).where(eq(tx.t.sessions.id, sessionId))
  }).catch(() => {})
}
