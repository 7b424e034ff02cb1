/** What the portal's administrators see and do: users, organisations, the audit log. */
import { and, desc, eq, gt, isNull, lt, or, sql } from 'drizzle-orm'
import type { Tables } from '~/db/index.server'
import { wallClock } from '../clock.server'
import { countUnmade } from '../documents/unmade.server'
import { house } from '../house.server'
import { note } from './audit.server'
import type { Refused } from './members.server'
import { revokeSessions, type Person } from './session.server'
import { userById, type UserRow } from './users.server'

const pageSize = 50
export type Keyset<T> = { rows: T[]; older?: string | undefined }

export type UserLine = Pick<UserRow, 'id' | 'name' | 'email' | 'role' | 'createdAt' | 'lastLoginAt' | 'disabledAt'>

/** Newest first; `words` are looked for in name and address; `before` is the last id of the page before (ids grow with time). */
export async function usersList(words: string, before: string | undefined): Promise<Keyset<UserLine>> {
  const { db, t: { users: u } } = house().store
  const pattern = `%${words.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
  const found = words ? or(sql`lower(${u.name}) like ${pattern} escape '\\'`, sql`${u.email} like ${pattern} escape '\\'`) : undefined
  const rows = await db.select({ id: u.id, name: u.name, email: u.email, role: u.role, createdAt: u.createdAt, lastLoginAt: u.lastLoginAt, disabledAt: u.disabledAt }).from(u)
    .where(and(isNull(u.erasedAt), found, before ? lt(u.id, before) : undefined)).orderBy(desc(u.id)).limit(pageSize + 1)
  return keyset(rows)
}

/** Disabling ends every session at once. Nobody disables themselves: somebody must be left who can undo it. */
export async function setDisabled(by: Person, userId: string, disabled: boolean): Promise<{ ok: true } | Refused<'not-found' | 'self'>> {
  if (userId === by.id) return { refused: 'self' }
  return house().store.write(async (tx) => {
    if (!(await userById(tx, userId)) || !(await administers(tx, by))) return { refused: 'not-found' as const }
    const now = wallClock()
    await tx.db.update(tx.t.users).set({ disabledAt: disabled ? now : null }).where(eq(tx.t.users.id, userId))
    if (disabled) await revokeSessions(tx, userId, now)
    await note(tx, `user:${by.id}`, disabled ? 'user-disabled' : 'user-enabled', `user:${userId}`)
    return { ok: true as const }
  })
}

/** A changed role starts with new sessions. */
export async function setRole(by: Person, userId: string, role: UserRow['role']): Promise<{ ok: true } | Refused<'not-found' | 'self'>> {
  if (userId === by.id) return { refused: 'self' }
  return house().store.write(async (tx) => {
    const user = await userById(tx, userId)
    if (!user || !(await administers(tx, by))) return { refused: 'not-found' as const }
    if (user.role === role) return { ok: true as const }
    await tx.db.update(tx.t.users).set({ role }).where(eq(tx.t.users.id, userId))
    await revokeSessions(tx, userId, wallClock())
    await note(tx, `user:${by.id}`, 'user-role', `user:${userId}`, { role })
    return { ok: true as const }
  })
}

export type OrganisationLine = Omit<Tables['organisations']['$inferSelect'], 'letterLocale'> & { members: number }

export async function organisationsList(words: string, before: string | undefined): Promise<Keyset<OrganisationLine>> {
  const { db, t: { organisations: o } } = house().store
  const pattern = `%${words.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
  // Names written out: drizzle leaves the table off in a selection of one table, and "id" would then be the membership's.
  const members = sql<number>`(select count(*) from memberships where memberships.organisation_id = organisations.id and memberships.revoked_at is null)`
  const rows = await db.select({ id: o.id, kind: o.kind, name: o.name, nameEn: o.nameEn, createdAt: o.createdAt, verifiedAt: o.verifiedAt, members }).from(o)
    .where(and(words ? sql`lower(${o.name}) like ${pattern} escape '\\'` : undefined, before ? lt(o.id, before) : undefined)).orderBy(desc(o.id)).limit(pageSize + 1)
  return keyset(rows.map((row) => ({ ...row, members: Number(row.members) })))
}

export async function setVerified(by: Person, organisationId: string, verified: boolean): Promise<{ ok: true } | Refused<'not-found'>> {
  return house().store.write(async (tx) => {
    const t = tx.t.organisations
    if (!(await administers(tx, by))) return { refused: 'not-found' as const }
    const rows = await tx.db.update(t).set({ verifiedAt: verified ? wallClock() : null }).where(eq(t.id, organisationId)).returning({ id: t.id })
    if (rows.length === 0) return { refused: 'not-found' as const }
    await note(tx, `user:${by.id}`, 'organisation-verified', `org:${organisationId}`, { verified: verified ? 1 : 0 })
    return { ok: true as const }
  })
}

export type AuditLine = Tables['audit']['$inferSelect'] & { actorName: string | null; ofName: string | null }

export async function auditList(act: string | undefined, before: string | undefined): Promise<Keyset<AuditLine>> {
  const { db, t: { audit: a } } = house().store
  const actorName = sql<string | null>`(select users.name from users where users.id = substr(audit.actor, 6))`
  const ofName = sql<string | null>`coalesce((select users.name from users where users.id = substr(audit.of_what, 6)), (select organisations.name from organisations where organisations.id = substr(audit.of_what, 5)))`
  const rows = await db.select({ id: a.id, at: a.at, actor: a.actor, act: a.act, of: a.of, data: a.data, actorName, ofName }).from(a)
    .where(and(act ? eq(a.act, act) : undefined, before ? lt(a.id, before) : undefined)).orderBy(desc(a.id)).limit(pageSize + 1)
  return keyset(rows)
}

/** Figures of the administrator's first page. */
export async function adminFigures(): Promise<{ users: number; organisations: number; unverified: number; deadLetters: number; unmade: number; bursts: number }> {
  const { db, t: { users, organisations, outbox, audit } } = house().store
  const week = wallClock() - 7 * 24 * 3_600_000
  const [userCount, organisationCount, unverified, deadLetters, unmade, bursts] = await Promise.all([
    db.$count(users, isNull(users.erasedAt)), db.$count(organisations), db.$count(organisations, isNull(organisations.verifiedAt)),
    db.$count(outbox, eq(outbox.status, 'dead')), countUnmade(house().store), db.$count(audit, and(eq(audit.act, 'sign-in-burst'), gt(audit.at, week))),
  ])
  return { users: userCount, organisations: organisationCount, unverified, deadLetters, unmade, bursts }
}

function keyset<T extends { id: string }>(rows: T[]): Keyset<T> {
  const page = rows.slice(0, pageSize)
  return { rows: page, older: rows.length > pageSize ? page.at(-1)?.id : undefined }
}

async function administers(tx: Parameters<typeof userById>[0], by: Person): Promise<boolean> {
  const user = await userById(tx, by.id)
  return user?.role === 'admin' && user.disabledAt === null
}
