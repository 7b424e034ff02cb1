/**
 * Who of a roster may take a case, and why not. One reading serves the fact a machine is given, the list a person chooses
 * from, the check of what they chose, and the roster's own page: least loaded first, of equals the one who waited longest.
 */
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Handle } from '~/db/index.server'
import type { Skill } from '~/db/schema/neutrals'
import type { Party } from '~/machines/workflow'

export type NeutralRole = 'mediator' | 'arbitrator'
/** A conflict bars for this case, whatever anybody wishes; the others pass or can be weighed by whoever chooses. */
export const conflicts = ['interest', 'organisation', 'party', 'earlier', 'handling'] as const
export const absences = ['inactive', 'away', 'undeclared', 'gone'] as const
export const mismatches = ['language', 'category'] as const
export type Obstacle = (typeof conflicts)[number] | (typeof absences)[number] | (typeof mismatches)[number]

export type Candidate = {
  id: string; userId: string; name: string; skills: readonly Skill[]; languages: readonly ('zh-CN' | 'en')[]; categories: readonly string[]
  /** open cases in this role, on any roster */
  load: number
  assignedAt: number | null
  obstacles: readonly Obstacle[]
}
export const conflicted = (c: Candidate) => c.obstacles.some((o) => (conflicts as readonly Obstacle[]).includes(o))
/** May be chosen by hand: a mismatch of language or field is for the one who chooses to weigh. */
export const choosable = (c: Candidate) => c.obstacles.every((o) => (mismatches as readonly Obstacle[]).includes(o))
export const fit = (c: Candidate) => c.obstacles.length === 0

type Seat = { seat: Party; userId: string | null; organisationId: string | null }
/** `sitting`: the table as the write leaves it, where it is not yet stored. */
export type Wanted = { caseId: string; role: NeutralRole; at: number; handler?: string | undefined; sitting?: readonly Seat[] | undefined }

/** Everybody of the roster in that role, in the order of the rule. Empty where no body that keeps one handles the case. */
export async function candidates(h: Handle, w: Wanted): Promise<Candidate[]> {
  const { cases, neutrals: n, parties, users } = h.t
  const [file] = await h.db.select({ kind: cases.kind, filedAt: cases.filedAt, respondentId: cases.respondentId, platformId: cases.platformId }).from(cases).where(eq(cases.id, w.caseId))
  const stored: Seat[] = await h.db.select({ seat: parties.seat, userId: parties.userId, organisationId: parties.organisationId, until: parties.until }).from(parties).where(eq(parties.caseId, w.caseId)).orderBy(asc(parties.since))
  const seats = [...stored, ...(w.sitting ?? [])]
  const roster = rosterOf(w.sitting ?? stored.filter((s) => (s as { until?: number | null }).until === null), w.handler)
  if (!file || !roster) return []
  const rows = await h.db.select({
    id: n.id, userId: n.userId, name: users.name, skills: n.skills, languages: n.languages, categories: n.categories, interests: n.interests, declaredAt: n.declaredAt,
    from: n.availableFrom, until: n.availableUntil, awayFrom: n.awayFrom, awayUntil: n.awayUntil, active: n.active, assignedAt: n.assignedAt, disabledAt: users.disabledAt, erasedAt: users.erasedAt,
  }).from(n).innerJoin(users, eq(users.id, n.userId)).where(and(eq(n.organisationId, roster), eq(n.role, w.role)))
  if (!rows.length) return []

  const people = rows.map((r) => r.userId)
  const interested = new Set([file.respondentId, file.platformId, ...organisationsAt(seats, ['respondent', 'platform', 'complainant'])].filter((id) => id !== null))
  // Officers of the body that handles a case read its mediation and decide its challenges: they may mediate for it, never arbitrate.
  const handling = new Set(w.role === 'arbitrator' ? organisationsAt(seats, ['association', 'authority']) : [])
  const [loads, staff, language] = [await loadsOf(h, people, w.role), await staffOf(h, people, [...interested, ...handling], file.filedAt), await languageOf(h, seats)]

  const judged = rows.map((r): Candidate => {
    const works = staff.get(r.userId) ?? []
    const sat = seats.filter((s) => s.userId === r.userId)
    const obstacles: Obstacle[] = []
    const when = (is: boolean, o: Obstacle) => void (is && obstacles.push(o))
    when(r.interests.some((id) => interested.has(id)), 'interest')
    when(works.some((id) => interested.has(id)), 'organisation')
    when(works.some((id) => handling.has(id)), 'handling')
    when(sat.some((s) => s.seat === 'complainant' || s.seat === 'respondent'), 'party')
    when(sat.some((s) => s.seat !== 'complainant' && s.seat !== 'respondent'), 'earlier')
    when(!r.active || (r.from !== null && w.at < r.from) || (r.until !== null && w.at >= r.until), 'inactive')
    when(r.awayFrom !== null && w.at >= r.awayFrom && (r.awayUntil === null || w.at < r.awayUntil), 'away')
    when(r.disabledAt !== null || r.erasedAt !== null, 'gone')
    when(r.declaredAt === null, 'undeclared')
    when(language !== undefined && !r.languages.includes(language), 'language')
    when(r.categories.length > 0 && !r.categories.includes(file.kind), 'category')
    return { id: r.id, userId: r.userId, name: r.name, skills: r.skills, languages: r.languages, categories: r.categories, load: loads.get(r.userId) ?? 0, assignedAt: r.assignedAt, obstacles }
  })
  return judged.sort((a, b) => a.load - b.load || (a.assignedAt ?? 0) - (b.assignedAt ?? 0) || (a.id < b.id ? -1 : 1))
}

const organisationsAt = (seats: readonly Seat[], at: readonly Party[]) => seats.flatMap((s) => (s.organisationId && at.includes(s.seat) ? [s.organisationId] : []))

/** The body that handles the proceeding keeps the roster; a platform keeps none, and the association at its table does. */
function rosterOf(sitting: readonly Seat[], handler: string | undefined): string | undefined {
  const keeper = handler === 'authority' ? 'authority' : 'association'
  return sitting.find((s) => s.seat === keeper)?.organisationId ?? undefined
}

/** Open cases of each person in the role: their own rows of the queue. */
export async function loadsOf(h: Handle, people: readonly string[], role: NeutralRole): Promise<Map<string, number>> {
  const q = h.t.queue
  const rows = people.length
    ? await h.db.select({ holder: q.holder, n: sql<number>`count(*)` }).from(q).where(and(inArray(q.holder, people.map((id) => `user:${id}`)), eq(q.seat, role), eq(q.open, true))).groupBy(q.holder)
    : []
  return new Map(rows.map((r) => [r.holder.slice('user:'.length), Number(r.n)]))
}

/** Of which of these organisations each is staff, or was when the case was filed. */
async function staffOf(h: Handle, people: readonly string[], organisations: readonly string[], filedAt: number): Promise<Map<string, string[]>> {
  const staff = new Map<string, string[]>()
  if (!organisations.length) return staff
  const m = h.t.memberships
  const rows = await h.db.select({ userId: m.userId, organisationId: m.organisationId, revokedAt: m.revokedAt }).from(m).where(and(inArray(m.userId, [...people]), inArray(m.organisationId, [...organisations])))
  for (const r of rows) if (r.revokedAt === null || r.revokedAt >= filedAt) staff.set(r.userId, [...(staff.get(r.userId) ?? []), r.organisationId])
  return staff
}

/** The language the consumer reads; the body and the shop read Chinese in any case. */
async function languageOf(h: Handle, seats: readonly Seat[]): Promise<'zh-CN' | 'en' | undefined> {
  const consumer = seats.find((s) => s.seat === 'complainant')?.userId
  if (!consumer) return undefined
  const [row] = await h.db.select({ locale: h.t.users.locale }).from(h.t.users).where(eq(h.t.users.id, consumer))
  return row?.locale
}
