/** A case is born: reference, pinned rules, parties, the root proceeding and the first event, in one write. */
import { randomBytes } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { genesis } from '~/db/record/chain'
import type { Handle } from '~/db/index.server'
import type { Sealer } from '~/db/record/sealing'
import { dateOf } from '~/machines/calendar'
import { workflowNamed } from '~/machines/registry'
import type { Party, Refusal } from '~/machines/workflow'
import { currentCalendar } from '../calendar.server'
import type { Answer } from '../case-engine.server'
import type { House } from '../house.server'
import { contactWords } from './contact-text'
import { actorKey, type Actor, type PartyRow } from './actor.server'
import { linkEvidence } from './fields.server'
import { openProceeding, seatSays } from './happen.server'
import { hashOf, inWrite } from './in-write.server'
import { pinRules } from './pinned-rules.server'
import { referenceOf } from './reference'
import { save } from './save.server'
import { insert, workOn, type CaseRow, type Work } from './work.server'

export type Filing = {
  workflow: string
  /** what the machine is told: codes, amounts, flags; no personal data */
  input: Record<string, unknown>
  /** what the person told: title, narrative, order … kept sealed under their key */
  body: Record<string, unknown>
  /** text of the body for search */
  words: string
  evidence: readonly string[]
  /** codes for lists */
  kind: string
  amount: number
  /** who sits where; the complainant is the actor */
  seats: { seat: Party; organisationId: string }[]
  /** when the transaction took place (substance rules); the filing when unknown */
  transactionAt?: number | undefined
  actor: Extract<Actor, { kind: 'user' }>
  key: string
  draftId?: string | undefined
  /** what the person agreed to, by kind */
  consents?: Readonly<Record<string, boolean>> | undefined
}

/** Returns the case and its reference. A repeated key returns the first answer. Evidence must be the actor's own (checked before). */
export async function fileCase(house: Pick<House, 'store' | 'sealer' | 'clock' | 'contactKey'>, f: Filing): Promise<(Answer & { reference: string }) | Refusal> {
  const bodyHash = hashOf({ ...f, key: '', actor: actorKey(f.actor) })
  return inWrite(house, async (h) => {
    const t = h.t.idempotency
    const [before] = await h.db.select().from(t).where(and(eq(t.actor, actorKey(f.actor)), eq(t.key, f.key)))
    if (before) return before.bodyHash === bodyHash ? { ...before.answer, reference: await referenceFor(h, before.answer.caseId) } : { refused: 'replayed' }
    const at = house.clock.now()
    const complainant: PartyRow = { id: uuidv7(), seat: 'complainant', userId: f.actor.userId, organisationId: null, pseudonym: `complainant-${uuidv7().slice(-8)}` }
    const parties = [complainant, ...f.seats.map((s) => ({ id: uuidv7(), seat: s.seat, userId: null, organisationId: s.organisationId, pseudonym: `${s.seat}-${s.organisationId.slice(-8)}` }))]
    const work = await newCase(h, house.sealer, { ...f, at, parties, linkedCaseId: null })
    const root = await openProceeding(work, {
      id: work.case.rootId, workflow: f.workflow, input: f.input, at, since: { filed: at },
      body: { filing: f.body }, voice: seatSays('complainant', complainant.pseudonym, `user:${f.actor.userId}`, f.words),
    })
    linkEvidence(work, [...f.evidence], actorKey(f.actor), { proceedingId: root.row.id, seq: 1, seat: 'complainant', audience: 'joint' })
    const reachedBy = contactWords(house.contactKey, [...contactIn(f.body), await emailOf(h, f.actor.userId)])
    if (reachedBy) insert(work, 'searchRows', { caseId: work.case.id, audience: 'deciders', subject: `user:${f.actor.userId}`, at, body: reachedBy })
    const answer = { caseId: work.case.id, seq: 1, version: root.row.version }
    insert(work, 'idempotency', { actor: actorKey(f.actor), key: f.key, bodyHash, answer, at })
    for (const [kind, given] of Object.entries(f.consents ?? {})) insert(work, 'consents', { id: uuidv7(), caseId: work.case.id, userId: f.actor.userId, kind, given, at })
    if (f.draftId) {
      const d = h.t.drafts
      // What was written is in the record now, sealed; the draft keeps nothing of it.
      work.later.push(() => h.db.update(d).set({ submittedCaseId: work.case.id, data: {} }).where(eq(d.id, f.draftId!)))
    }
    await save(work)
    return { ...answer, reference: work.case.reference }
  })
}

const contactIn = ({ contact }: Filing['body']): unknown[] => (typeof contact === 'object' && contact ? Object.values(contact) : [])
async function emailOf(h: Handle, userId: string): Promise<string | undefined> {
  const t = h.t.users
  return (await h.db.select({ email: t.email }).from(t).where(eq(t.id, userId)))[0]?.email
}

async function referenceFor(h: Handle, caseId: string): Promise<string> {
  const [row] = await h.db.select({ reference: h.t.cases.reference }).from(h.t.cases).where(eq(h.t.cases.id, caseId))
  return row!.reference
}

export type Birth = Pick<Filing, 'workflow' | 'kind' | 'amount' | 'transactionAt'> & { at: number; parties: PartyRow[]; linkedCaseId: string | null }

export async function newCase(h: Handle, sealer: Sealer, b: Birth): Promise<Work> {
  workflowNamed(b.workflow)
  const id = uuidv7()
  const organisation = (seat: Party) => b.parties.find((p) => p.seat === seat)?.organisationId ?? null
  const platformId = organisation('platform')
  const pinned = await pinRules(h, { platformId, transactionAt: b.transactionAt ?? b.at, filedAt: b.at })
  const row: CaseRow = {
    id, reference: referenceOf(Number(dateOf(b.at).slice(0, 4)), randomBytes(7)), workflow: b.workflow, rootId: uuidv7(), filedAt: b.at, seq: 0, head: genesis(id),
    rulesHash: pinned.hash, substanceVersion: pinned.substanceVersion, procedureVersion: pinned.procedureVersion, calendarVersion: (await currentCalendar(h)).version,
    kind: b.kind, amount: b.amount, platformId, respondentId: organisation('respondent'), movedAt: b.at, endedAt: null, linkedCaseId: b.linkedCaseId,
  }
  const work = await workOn(h, sealer, row, b.parties)
  for (const p of b.parties) insert(work, 'parties', { ...p, caseId: id, since: b.at })
  return work
}
