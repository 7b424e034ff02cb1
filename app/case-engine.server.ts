/**
 * The one place where a case changes. A move by a person, a signal by the system and a lapse of time all come through
 * here, each inside one write, and are acknowledged only when it is durable. A refusal is a value.
 */
import { and, eq, sql } from 'drizzle-orm'
import type { Handle } from '~/db/index.server'
import { isRefusal, type Happening, type Refusal } from '~/machines/workflow'
import { actorKey, hasLeft, seatOf, sits, type Actor } from './engine/actor.server'
import { mayRead } from './audience'
import { settleOnCalendar } from './engine/deadlines.server'
import { firePast, saveAndSettle } from './engine/fall-due.server'
import { linkEvidence, readFields } from './engine/fields.server'
import { happen, seatSays } from './engine/happen.server'
import { hashOf, inWrite } from './engine/in-write.server'
import { groundOf, lookedUp } from './engine/look-up.server'
import { audienceAt } from './engine/room.server'
import { save } from './engine/save.server'
import { proveAssertions, readSignature, withoutProofs } from './engine/signing.server'
import { beginWork, insert, load, openProceedings, record, type Before, type Work } from './engine/work.server'
import { readFacts } from './facts.server'
import type { House } from './house.server'

export type Answer = { caseId: string; seq: number; version: number }
export type MoveRequest = {
  caseId: string
  proceedingId: string
  move: string
  /** as the person sent them: strings from a form, or JSON from the API */
  fields?: unknown
  actor: Actor
  /** the proceeding's version the person was looking at */
  expectedVersion: number
  /** of the person's choosing, the same when they repeat */
  key: string
  origin?: string | undefined // the portal's address as the browser saw it: what a passkey signs for
}
type Doorway = Pick<House, 'store' | 'sealer' | 'clock'>

/** A person's move. Steps 1–9 of DESIGN §3, in that order, in one write. */
export async function submitMove(house: Doorway, r: MoveRequest): Promise<Answer | Refusal> {
  // Under the portal's secret: a plain hash of a sealed bid would be found by trying figures.
  const bodyHash = house.sealer.mark(hashOf({ case: r.caseId, proceeding: r.proceedingId, move: r.move, fields: withoutProofs(r.fields ?? {}) }))
  const proofs = await proveAssertions(house.store, r)
  return inWrite(house, async (h) => {
    const asked = { actor: actorKey(r.actor), key: r.key }
    const work = await beginWork(h, house.sealer, r.caseId, asked)
    const replay = replayed(work ? work.before : await answeredBefore(h, asked), bodyHash)
    if (replay) return replay
    if (!work) return { refused: 'not-found' }
    const seated = await seatOf(h, r.actor, r.caseId, work.parties)
    if (!seated && (await hasLeft(h, r.actor, r.caseId))) return { refused: 'left' }
    const before = seated && (await load(work, r.proceedingId))
    if (!seated || !before || !mayRead(seated.seat, before.row.audience)) return { refused: 'not-found' }
    if (before.row.version !== r.expectedVersion) return { refused: 'conflict' }

    const at = Math.max(house.clock.now(), work.case.movedAt)
    if (await firePast(work, at)) await save(work)
    const l = (await load(work, r.proceedingId))!
    if (l.row.version !== r.expectedVersion) return { refused: 'overtaken' }

    const move = Object.hasOwn(l.workflow.moves, r.move) ? l.workflow.moves[r.move] : undefined
    if (!move) return { refused: 'not-now', detail: 'no such move' }
    const root = await rootContext(work)
    if (!sits(seated.seat, move.by, root)) return { refused: 'not-yours' }
    if (r.actor.kind === 'grant' && !move.byLink) return { refused: 'needs-account' }
    const ground = await groundOf(work, l, { actor: r.actor, pseudonym: seated.pseudonym, neutralId: seated.neutralId, at })
    const signed = await readSignature(work, l, move, r, seated, proofs, at)
    if (isRefusal(signed)) return signed
    const sent = await readFields(h, move.fields, { ...(r.fields as object | undefined), ...signed.fields }, actorKey(r.actor), { ...ground, seat: seated.seat })
    if (isRefusal(sent)) return sent
    const wanted = new Set([...(move.facts ?? []), ...(move.verified ? (['respondentVerified'] as const) : [])])
    const facts = await readFacts(h, [...wanted], ground)
    if (move.verified && seated.seat === 'respondent' && !facts.respondentVerified) return { refused: 'needs-verification' }
    const wrong = move.check?.(sent.fields, l.proceeding.context, seated.seat, facts)
    if (wrong) return { refused: 'invalid', fields: wrong }
    const moderated = root.moderated?.includes(seated.seat) ?? false
    const held = (sent.words && moderated) || undefined

    const happening: Happening = { type: r.move, at, by: seated.seat, fields: sent.fields, facts: { ...facts, ...signed.facts, ...(held && { held }) } }
    const audience = await audienceAt(work, l, move.audience)
    const seq = await happen(work, l, 'move', happening, seatSays(seated.seat, seated.pseudonym, seated.subject, sent.words, audience))
    if (isRefusal(seq)) return seq
    await signed.keep(seq)
    linkEvidence(work, sent.evidence, actorKey(r.actor), { proceedingId: l.row.id, seq, seat: seated.seat, audience, nameHeld: moderated })
    const answer = { caseId: r.caseId, seq, version: l.row.version }
    insert(work, 'idempotency', { actor: actorKey(r.actor), key: r.key, bodyHash, answer, at })
    await saveAndSettle(work, at)
    return answer
  })
}

export type SignalRequest = { caseId: string; proceedingId?: string | undefined; signal: string; data?: Record<string, unknown>; key: string }

/** A system event (a letter that cannot be delivered, a command answered). Never reachable from a form or the API. */
export async function submitSignal(house: Doorway, r: SignalRequest): Promise<Answer | Refusal> {
  const bodyHash = hashOf({ ...r, key: '' })
  return inWrite(house, async (h) => {
    const asked = { actor: 'portal', key: r.key }
    const work = await beginWork(h, house.sealer, r.caseId, asked)
    const replay = replayed(work ? work.before : await answeredBefore(h, asked), bodyHash)
    if (replay) return replay
    if (!work) return { refused: 'not-found' }
    const at = Math.max(house.clock.now(), work.case.movedAt)
    if (await firePast(work, at)) await save(work)
    const l = await load(work, r.proceedingId ?? work.case.rootId)
    if (!l) return { refused: 'not-found' }
    if (!l.workflow.signals.includes(r.signal)) return { refused: 'not-now', detail: 'no such signal' }
    const seq = await happen(work, l, 'signal', { type: r.signal, at, data: r.data ?? {}, ...(await lookedUp(work, l, r.signal)) })
    if (isRefusal(seq)) return seq
    const answer = { caseId: r.caseId, seq, version: l.row.version }
    insert(work, 'idempotency', { actor: 'portal', key: r.key, bodyHash, answer, at })
    await saveAndSettle(work, at)
    return answer
  })
}

/** Fires what is due in one case at the case clock. Returns how many deadlines and reminders were fired. */
export async function fireDue(house: Doorway, caseId: string): Promise<number> {
  const fired = await inWrite<number>(house, async (h) => {
    const work = await beginWork(h, house.sealer, caseId)
    if (!work) return { refused: 'not-found' }
    const n = await firePast(work, house.clock.now())
    await save(work)
    return n
  })
  return isRefusal(fired) ? 0 : fired
}

/** For a case that is not there: the key may have answered for another. */
async function answeredBefore(h: Handle, asked: { actor: string; key: string }): Promise<Before | undefined> {
  const t = h.t.idempotency
  return h.hot('answered-before', () =>
    h.db.select({ bodyHash: t.bodyHash, answer: t.answer }).from(t).where(and(eq(t.actor, sql.placeholder('actor')), eq(t.key, sql.placeholder('key')))),
  ).first(asked)
}

function replayed(before: Before | undefined, bodyHash: string): Answer | Refusal | undefined {
  return before && (before.bodyHash === bodyHash ? before.answer : { refused: 'replayed' })
}

async function rootContext(work: Work) {
  return (await load(work, work.case.rootId))!.proceeding.context
}

export { fileCase, type Filing } from './engine/file-case.server'

/** A calendar was loaded: provisional dates of one case are computed anew and moved later only. Noted in the record. */
export async function redateProvisional(house: Doorway, caseId: string): Promise<void> {
  await inWrite<void>(house, async (h) => {
    const work = await beginWork(h, house.sealer, caseId)
    if (!work) return
    const open = await openProceedings(work)
    const root = open.find((l) => l.row.id === work.case.rootId)
    if (!root) return
    const seq = await record(work, {
      proceedingId: root.row.id, workflow: root.workflow.name, kind: 'note', type: 'calendarLoaded', at: work.case.movedAt,
      actor: 'portal', audience: 'joint', subject: `case:${caseId}`, body: { data: { version: work.calendar.version } },
    })
    for (const l of open) settleOnCalendar(work, l, seq)
    await save(work)
  })
}
