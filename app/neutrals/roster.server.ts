/** The rosters: kept by the owners of an association, looked at by its officers; each person declares interests and absence alone. */
import { and, asc, eq, inArray, or } from 'drizzle-orm'
import type { Handle, Tables } from '~/db/index.server'
import { calledBy, organisationNames, type Called } from '../engine/actor.server'
import { house } from '../house.server'
import { note } from '../people/audit.server'
import { mayGovern } from '../people/members.server'
import type { Person } from '../people/session.server'
import { loadsOf, type NeutralRole } from './candidates.server'
import type { EntryGiven, Interests } from './entry-fields'

export type Entry = Tables['neutrals']['$inferSelect'] & { name: string; load: number; interestNames: { id: string; name: Called }[] }

export const rosterOf = (h: Handle, organisationId: string): Promise<Entry[]> => entriesWhere(h, eq(h.t.neutrals.organisationId, organisationId))
export const entriesOf = (h: Handle, userId: string): Promise<Entry[]> => entriesWhere(h, eq(h.t.neutrals.userId, userId))
export const entryAt = async (h: Handle, organisationId: string, id: string): Promise<Entry | undefined> => (await entriesWhere(h, and(eq(h.t.neutrals.id, id), eq(h.t.neutrals.organisationId, organisationId))))[0]

async function entriesWhere(h: Handle, where: ReturnType<typeof and>): Promise<Entry[]> {
  const { neutrals: n, users: u } = h.t
  const rows = await h.db.select({ entry: n, name: u.name }).from(n).innerJoin(u, eq(u.id, n.userId)).where(where).orderBy(asc(n.role), asc(n.createdAt), asc(n.id)).limit(500)
  const people = rows.map((r) => r.entry.userId)
  const loads: Record<NeutralRole, Map<string, number>> = { mediator: await loadsOf(h, people, 'mediator'), arbitrator: await loadsOf(h, people, 'arbitrator') }
  const names = await organisationNames(h, rows.flatMap((r) => r.entry.interests))
  return rows.map(({ entry, name }) => ({ ...entry, name, load: loads[entry.role].get(entry.userId) ?? 0, interestNames: entry.interests.map((id) => ({ id, name: names.get(id) ?? calledBy({ name: id, nameEn: null }) })) }))
}

const DAY = 86_400_000
/** The last day of service counts to its end. */
export const lastDay = (until: number | null) => (until === null ? null : until - DAY)

export type Refused = { refused: 'not-yours' | 'not-found' } | { errors: Record<string, string[]> }
export type Saved = { ok: true } | Refused

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

export const columns = (g: EntryGiven, interests: readonly string[]) => ({ skills: g.skills, languages: g.languages, categories: g.categories, interests, availableFrom: g.from, availableUntil: g.until === null ? null : g.until + DAY, active: g.active })

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
export async function interestsOf(tx: Handle, { interests, add }: Interests): Promise<string[] | undefined> {
  const o = tx.t.organisations
  const ticked = interests.length ? (await tx.db.select({ id: o.id }).from(o).where(inArray(o.id, interests))).map((r) => r.id) : []
  if (!add) return ticked
  const [found] = await tx.db.select({ id: o.id }).from(o).where(or(eq(o.name, add), eq(o.nameEn, add), eq(o.id, add))).limit(1)
  return found && [...new Set([...ticked, found.id])]
}
