/** The rosters: kept by the owners of an association, looked at by its officers; each person declares interests and absence alone. */
import { and, asc, eq, inArray, or } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import type { Handle, Tables } from '~/db/index.server'
import { wallClock } from '../clock.server'
import { house } from '../house.server'
import { note } from '../people/audit.server'
import { mayGovern } from '../people/members.server'
import type { Person } from '../people/session.server'
import { userByEmail } from '../people/users.server'
import { loadsOf, type NeutralRole } from './candidates.server'
import type { EntryGiven, Interests } from './entry-fields'

export type Entry = Tables['neutrals']['$inferSelect'] & { name: string; load: number; interestNames: { id: string; name: string }[] }

export const rosterOf = (h: Handle, organisationId: string): Promise<Entry[]> => entriesWhere(h, eq(h.t.neutrals.organisationId, organisationId))
export const entriesOf = (h: Handle, userId: string): Promise<Entry[]> => entriesWhere(h, eq(h.t.neutrals.userId, userId))
export const entryAt = async (h: Handle, organisationId: string, id: string): Promise<Entry | undefined> => (await entriesWhere(h, and(eq(h.t.neutrals.id, id), eq(h.t.neutrals.organisationId, organisationId))))[0]

async function entriesWhere(h: Handle, where: ReturnType<typeof and>): Promise<Entry[]> {
  const { neutrals: n, users: u } = h.t
  const rows = await h.db.select({ entry: n, name: u.name }).from(n).innerJoin(u, eq(u.id, n.userId)).where(where).orderBy(asc(n.role), asc(n.createdAt), asc(n.id)).limit(500)
  const people = rows.map((r) => r.entry.userId)
  const loads: Record<NeutralRole, Map<string, number>> = { mediator: await loadsOf(h, people, 'mediator'), arbitrator: await loadsOf(h, people, 'arbitrator') }
  const names = await organisationNames(h, rows.flatMap((r) => r.entry.interests))
  return rows.map(({ entry, name }) => ({ ...entry, name, load: loads[entry.role].get(entry.userId) ?? 0, interestNames: entry.interests.map((id) => ({ id, name: names.get(id) ?? id })) }))
}

async function organisationNames(h: Handle, ids: readonly string[]): Promise<Map<string, string>> {
  const o = h.t.organisations
  return new Map(ids.length ? (await h.db.select({ id: o.id, name: o.name }).from(o).where(inArray(o.id, [...new Set(ids)]))).map((r) => [r.id, r.name]) : [])
}

const DAY = 86_400_000
/** The last day of service counts to its end. */
export const lastDay = (until: number | null) => (until === null ? null : until - DAY)

type Refused = { refused: 'not-yours' | 'not-found' } | { errors: Record<string, string[]> }
type Saved = { ok: true } | Refused

/** By the e-mail address of a confirmed account: nobody learns more from it than the association already knows. */
export async function addEntry(by: Person, organisationId: string, given: EntryGiven & { email: string; role: NeutralRole }): Promise<Saved> {
  return house().store.write(async (tx): Promise<Saved> => {
    if (!(await mayGovern(tx, by, organisationId))) return { refused: 'not-yours' }
    const user = await userByEmail(tx, given.email)
    if (!user || user.emailVerifiedAt === null || user.disabledAt !== null || user.erasedAt !== null) return { errors: { email: ['no-account'] } }
    const t = tx.t.neutrals
    const known = await tx.db.select({ id: t.id }).from(t).where(and(eq(t.organisationId, organisationId), eq(t.role, given.role), eq(t.userId, user.id)))
    if (known.length) return { errors: { email: ['on-roster'] } }
    const interests = await interestsOf(tx, given)
    if (!interests) return { errors: { add: ['unknown'] } }
    await tx.db.insert(t).values({ id: uuidv7(), userId: user.id, organisationId, role: given.role, ...columns(given, interests), createdAt: wallClock() })
    await note(tx, `user:${by.id}`, 'roster-added', `org:${organisationId}`, { who: user.id, role: given.role })
    return { ok: true }
  })
}

export async function changeEntry(by: Person, organisationId: string, id: string, given: EntryGiven): Promise<Saved> {
  return house().store.write(async (tx): Promise<Saved> => {
    if (!(await mayGovern(tx, by, organisationId))) return { refused: 'not-yours' }
    const t = tx.t.neutrals
    const [before] = await tx.db.select().from(t).where(and(eq(t.id, id), eq(t.organisationId, organisationId)))
    if (!before) return { refused: 'not-found' }
    const interests = await interestsOf(tx, given)
    if (!interests) return { errors: { add: ['unknown'] } }
    // What the person declared only they take back.
    const all = before.declaredAt === null ? interests : [...new Set([...before.interests, ...interests])]
    await tx.db.update(t).set(columns(given, all)).where(eq(t.id, id))
    await note(tx, `user:${by.id}`, 'roster-changed', `org:${organisationId}`, { who: before.userId, active: String(given.active) })
    return { ok: true }
  })
}

const columns = (g: EntryGiven, interests: readonly string[]) => ({ skills: g.skills, languages: g.languages, categories: g.categories, interests, availableFrom: g.from, availableUntil: g.until === null ? null : g.until + DAY, active: g.active })

/** What a person declares holds for every roster they are on, and what was known of them before stays unless they drop it themselves. */
export async function declareInterests(by: Person, given: Interests): Promise<Saved> {
  return house().store.write(async (tx): Promise<Saved> => {
    const interests = await interestsOf(tx, given)
    if (!interests) return { errors: { add: ['unknown'] } }
    const t = tx.t.neutrals
    await tx.db.update(t).set({ interests, declaredAt: house().clock.now() }).where(eq(t.userId, by.id))
    await note(tx, `user:${by.id}`, 'interests-declared', `user:${by.id}`, { count: interests.length })
    return { ok: true }
  })
}

export async function announceAbsence(by: Person, given: { from: number | null; until: number | null }): Promise<Saved> {
  return house().store.write(async (tx): Promise<Saved> => {
    const t = tx.t.neutrals
    await tx.db.update(t).set({ awayFrom: given.from, awayUntil: given.until }).where(eq(t.userId, by.id))
    await note(tx, `user:${by.id}`, 'absence-announced', `user:${by.id}`, { away: String(given.from !== null) })
    return { ok: true }
  })
}

/** Those ticked, and the one named; undefined when its name is in no register. */
async function interestsOf(tx: Handle, { interests, add }: Interests): Promise<string[] | undefined> {
  const o = tx.t.organisations
  const ticked = interests.length ? (await tx.db.select({ id: o.id }).from(o).where(inArray(o.id, interests))).map((r) => r.id) : []
  if (!add) return ticked
  const [found] = await tx.db.select({ id: o.id }).from(o).where(or(eq(o.name, add), eq(o.nameEn, add), eq(o.id, add))).limit(1)
  return found && [...new Set([...ticked, found.id])]
}
