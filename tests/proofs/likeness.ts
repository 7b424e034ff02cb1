/**
 * What a store says, without the ids and instants of chance: two stores with the same likeness hold the same acts with the
 * same consequences, row by row. A store between two likenesses of an undisturbed run holds half a move.
 */
import { createHash } from 'node:crypto'
import { asc } from 'drizzle-orm'
import type { House } from '~/app/house.server'
import { canonical } from '~/db/record/canonical'

export async function likenessOf({ store: { db, t } }: House): Promise<string> {
  const cases = await db.select().from(t.cases).orderBy(asc(t.cases.kind))
  const [proceedings, events, deadlines, letters, queue, commands, keys, parties, remedies, publications, bodies, words, pauses, signatures, agreements, sealed, documents, neutrals] = await Promise.all([
    db.select().from(t.proceedings), db.select().from(t.caseEvents), db.select().from(t.deadlines), db.select().from(t.outbox), db.select().from(t.queue), db.select().from(t.commands),
    db.select().from(t.idempotency), db.select().from(t.parties), db.select().from(t.remedies), db.select().from(t.publications), db.select().from(t.eventBodies), db.select().from(t.searchRows),
    db.select().from(t.pauses), db.select().from(t.signatures), db.select().from(t.agreements), db.select().from(t.sealedItems), db.select().from(t.documents), db.select().from(t.neutrals).orderBy(asc(t.neutrals.id)),
  ])
  const opened = new Map(proceedings.map((p) => [p.id, `${p.workflow}@${p.openedSeq}`]))
  const of = (id: string | null) => opened.get(id ?? '') ?? null
  const told = cases.map((c) => {
    const own = <T extends { caseId: string | null }>(rows: readonly T[], say: (row: T) => unknown) => rows.filter((r) => r.caseId === c.id).map((r) => canonical(JSON.parse(JSON.stringify(say(r))))).sort()
    return {
      case: [c.kind, c.seq, c.movedAt, c.endedAt],
      proceedings: own(proceedings, (p) => [of(p.id), of(p.parentId), p.state, p.version, p.open, p.nextDue, p.waitsOn, p.outcome]),
      events: own(events, (e) => [e.seq, of(e.proceedingId), e.kind, e.type, e.at, e.seat, e.audience, e.causeSeq]),
      bodies: own(bodies, (b) => [b.subject.replace(c.id, 'case'), b.sealed !== null]),
      deadlines: own(deadlines, (d) => [of(d.proceedingId), d.kind, d.rule, d.start, d.due, d.open, d.armedSeq, d.closedSeq, d.how]),
      letters: own(letters, (l) => [of(l.proceedingId), l.letter, l.seat, l.seq]),
      queue: own(queue, (q) => [q.holder, q.seat, q.open, q.mine, q.status, q.due]),
      commands: own(commands, (x) => [x.kind, x.seq, x.status]),
      parties: own(parties, (p) => [p.seat, p.organisationId, p.since, p.until]),
      remedies: own(remedies, (r) => [r.basis, r.seq]),
      publications: own(publications, (p) => [p.kind, p.seq]),
      words: own(words, (w) => [w.audience, w.body]),
      pauses: own(pauses, (p) => [p.reason, p.from, p.until, p.endedSeq]),
      signatures: own(signatures, (x) => [x.seq, of(x.proceedingId), x.of, x.seat, x.method, x.at]),
      agreements: own(agreements, (x) => [of(x.proceedingId), x.of, x.at, Object.keys(x.names)]),
      sealed: own(sealed, (x) => [x.seq, of(x.proceedingId), x.group, x.item, x.openedAt !== null]),
      documents: own(documents, (d) => [d.seq, of(d.proceedingId), d.kind, d.audience, d.issuedAt, d.data !== null]),
    }
  })
  const answered = keys.filter((k) => cases.some((c) => c.id === k.answer.caseId)).map((k) => `${k.actor} ${k.key} ${k.answer.seq}`).sort()
  return createHash('sha256').update(canonical(JSON.parse(JSON.stringify({ told, answered, assigned: neutrals.map((n) => [n.id, n.assignedAt]) })))).digest('hex')
}
