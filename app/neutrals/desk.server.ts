/** The desk: one person's cases by whose turn and by date, with what can be done in each; conflicts; the roster and its load. */
import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Handle } from '~/db/index.server'
import { availableMoves } from '../cases/available.server'
import { keptMoves } from '../cases/kept-move.server'
import { moveAddress, moveViews } from '../cases/moves.server'
import { fromDesk } from '../cases/return'
import { readCase } from '../cases/read.server'
import { caseByReference } from '../cases/rows.server'
import { speakerOf, wordsOf } from '../cases/speaker.server'
import { house } from '../house.server'
import type { Person } from '../people/session.server'
import { listOf, type ListRow, type Turn } from '../queues/list.server'
import { rowViews, type RowView } from '../queues/rows.server'
import type { Locale } from '../words/locales'
import { wordsFor } from '../words/words'
import { entriesOf, rosterOf } from './roster.server'

export type DeskAct = { to: string; name: string; tone: 'primary' | 'plain' | 'danger' }
export type DeskRow = RowView & { seat: string; acts: DeskAct[] }
/** So many cases are opened for their buttons; whoever has more goes on in the list. */
const opened = 15

export async function deskOf(person: Person, locale: Locale) {
  const { store, clock } = house()
  const now = clock.now()
  const entries = await entriesOf(store, person.id)
  const [mine, others] = await Promise.all([rowsOf(person, 'mine', locale, now), rowsOf(person, 'others', locale, now)])
  const [first] = entries
  const away = first && first.awayFrom !== null && now >= first.awayFrom && (first.awayUntil === null || now < first.awayUntil)
  return {
    serves: entries.length > 0, undeclared: entries.some((e) => e.active && e.declaredAt === null), away: away ? { until: first.awayUntil } : undefined,
    drafts: (await keptMoves(store, person.id)).map((d) => ({
      to: fromDesk(moveAddress(d.reference, { id: d.proceedingId, parentId: d.parentId }, d.move)), what: wordsOf(d.workflow, locale).moves[d.move]?.name ?? d.move, reference: d.reference, at: d.at,
    })),
    mine, others, load: mine.length + others.length, conflicts: await conflictsOf(store, person.id, [...new Set(entries.flatMap((e) => e.interests))]),
    bodies: await Promise.all(person.organisations.filter((o) => o.kind === 'association' || o.kind === 'authority').map(async (o) => ({
      id: o.id, name: o.name,
      people: (await rosterOf(store, o.id)).map((e) => ({ id: e.id, name: e.name, role: e.role, load: e.load, active: e.active, undeclared: e.declaredAt === null, away: e.awayFrom !== null && now >= e.awayFrom && (e.awayUntil === null || now < e.awayUntil) })),
      rows: await withActs(person, (await listOf(store, `org:${o.id}`, { turn: 'mine' })).rows, locale, now),
    }))),
  }
}

async function rowsOf(person: Person, turn: Turn, locale: Locale, now: number): Promise<DeskRow[]> {
  const { rows } = await listOf(house().store, `user:${person.id}`, { turn })
  return withActs(person, rows.filter((r) => r.seat === 'mediator' || r.seat === 'arbitrator'), locale, now)
}

async function withActs(person: Person, rows: ListRow[], locale: Locale, now: number): Promise<DeskRow[]> {
  const { words } = wordsFor(locale)
  const views = await rowViews(house().store, rows, locale, now)
  return Promise.all(views.map(async (view, n) => ({ ...view, seat: words.cases.seats[rows[n]!.seat as 'mediator'], acts: n < opened && rows[n]!.mine ? await actsIn(person, view.reference, locale, now) : [] })))
}

/** What the person can do in the case now, everywhere in it; the ways that end something are left to the case's own page. */
async function actsIn(person: Person, reference: string, locale: Locale, now: number): Promise<DeskAct[]> {
  const { store, sealer } = house()
  const row = await caseByReference(store, reference)
  const file = row && (await readCase(store, sealer, { kind: 'user', userId: person.id }, row))
  if (!file) return []
  const s = speakerOf(file, locale, now)
  const acts = await Promise.all(file.proceedings.filter((p) => p.open).map(async (p) => moveViews(s, p, await availableMoves(store, file, p, now))))
  const open = acts.flat().filter((m) => m.tone !== 'danger' && !m.blocked).map(({ to, name, tone }) => ({ to: fromDesk(to), name, tone }))
  return open.sort((a, b) => Number(b.tone === 'primary') - Number(a.tone === 'primary')).slice(0, 5)
}

/** Cases in which the person sits and an organisation they declared is a party: an interest declared late. */
async function conflictsOf(h: Handle, userId: string, interests: readonly string[]): Promise<{ reference: string; name: string }[]> {
  if (!interests.length) return []
  const { parties: p, cases: c, organisations: o } = h.t
  const own = await h.db.select({ caseId: p.caseId }).from(p).innerJoin(c, eq(c.id, p.caseId)).where(and(eq(p.userId, userId), inArray(p.seat, ['mediator', 'arbitrator']), isNull(p.until), isNull(c.endedAt)))
  if (!own.length) return []
  return h.db.select({ reference: c.reference, name: o.name }).from(p).innerJoin(c, eq(c.id, p.caseId)).innerJoin(o, eq(o.id, p.organisationId))
    .where(and(inArray(p.caseId, own.map((r) => r.caseId)), inArray(p.organisationId, [...interests]), isNull(p.until)))
}
