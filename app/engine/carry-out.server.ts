/** The effects a machine may ask for, carried out inside the write. One case of the switch for each member of the union. */
import { uuidv7 } from 'uuidv7'
import type { Asked } from '~/machines/effects'
import type { Happening, Party } from '~/machines/workflow'
import { issueDocument } from '../documents/issue.server'
import { resolveSeats } from './actor.server'
import { assignSeat } from './assign.server'
import { redateAll } from './deadlines.server'
import { openInto, type Delivery } from './happen.server'
import { insert, never, openProceedings, refreshPauses, type Loaded, type Work } from './work.server'
import { inviteToSeat } from './invite.server'
import { endPause, endSeat, letThrough, unseal } from './late-writes.server'
import { linkTo, openLinkedCase } from './linked-case.server'
import { namedDate } from './named-date'
import { keepSealed } from './sealed.server'

const DAY = 86_400_000
export type Moment = { at: number; seq: number; happening: Happening; deliveries: Delivery[] }

export async function carryOut(work: Work, l: Loaded, e: Asked, m: Moment): Promise<void> {
  const caseId = work.case.id
  switch (e.type) {
    case 'anchor':
    case 'extend':
      return // step() has already done it
    case 'tell':
      return tell(work, l, e, m)
    case 'openProceeding':
      // What the child is about may stand in the free text of the move that opened it: it reads it there, by cause.
      return void (await openInto(work, { workflow: e.workflow, input: e.input, at: m.at, parent: l, audience: e.audience, periods: e.periods, causeSeq: m.seq }, m.deliveries))
    case 'end':
      return deliverToChildren(work, l, m, 'parentEnded', {}, e.workflow)
    case 'report':
      if (l.row.parentId) m.deliveries.push({ to: l.row.parentId, event: e.event, data: { ...e.data, part: l.row.id }, causeSeq: m.seq })
      return
    case 'deliver':
      return deliverToChildren(work, l, m, e.event, e.data ?? {}, e.workflow)
    case 'openCase':
      return openLinkedCase(work, e, m)
    case 'orderRemedy':
      return insert(work, 'remedies', { id: uuidv7(), caseId, seq: m.seq, basis: e.basis, terms: e.terms, at: m.at })
    case 'command':
      return insert(work, 'commands', { id: uuidv7(), caseId, proceedingId: l.row.id, seq: m.seq, kind: e.kind, payload: e.payload, status: 'queued', createdAt: m.at })
    case 'publish':
      return insert(work, 'publications', { id: uuidv7(), caseId, seq: m.seq, kind: e.kind, data: e.data, at: m.at })
    case 'appoint':
      return appoint(work, e, m)
    case 'link':
      return linkTo(work, e, m)
    case 'invite':
      return inviteToSeat(work, l, e, m)
    case 'letThrough':
      work.later.push(() => letThrough(work, e.seat))
      return
    case 'assign':
      return assignSeat(work, e, m)
    case 'issueDocument':
      return issueDocument(work, l, e, m)
    case 'disclose':
      return insert(work, 'disclosures', { id: uuidv7(), caseId, seq: m.seq, what: e.what, of: e.of, to: e.to, reason: e.reason, at: m.at })
    case 'seal':
      return keepSealed(work, l, e, m)
    case 'unseal':
      work.later.push(() => unseal(work, l.row.id, e.group, m.at))
      return
    case 'pause':
      return pause(work, m, e.reason, e.days)
    case 'resume':
      return resume(work, m, e.reason)
    case 'send':
      return insert(work, 'deliveries', { id: uuidv7(), fromCaseId: caseId, fromSeq: m.seq, select: e.select, event: e.event, data: e.data ?? {}, cursor: '', done: false, createdAt: m.at })
    default:
      return e satisfies never
  }
}

/** One letter to each seat that is taken; the address is found when it is sent. */
function tell(work: Work, l: Loaded, e: Extract<Asked, { type: 'tell' }>, m: Moment) {
  const rule = l.workflow.letters[e.letter]?.due
  const due = rule && dueFor(work, l, rule)
  for (const seat of resolveSeats(e.to, l.proceeding.context)) {
    if (!work.parties.some((p) => p.seat === seat)) continue
    insert(work, 'outbox', letter(work, l, seat, e.letter, m, { ...e.data, ...(rule && { rule }), ...(due && due < never && { due }) }))
  }
}
/** The date a letter names: of the running deadline, else of a period nobody waits for here that counts from a known instant (the last day to sue). */
function dueFor(work: Work, l: Loaded, rule: string): number | undefined {
  const running = l.deadlines.find((d) => d.open && d.kind === 'deadline' && d.rule === rule)
  if (running) return running.due
  return namedDate(rule, l.proceeding.since, work.terms)?.due
}
export const letter = (work: Work, l: Loaded, seat: Party, name: string, m: { at: number; seq: number }, data: Record<string, string | number>) => ({
  id: uuidv7(), caseId: work.case.id, proceedingId: l.row.id, seq: m.seq, workflow: l.workflow.name, letter: name,
  audience: `party:${seat}` as const, seat, data: { at: m.at, ...data }, status: 'queued' as const, attempts: 0, nextAt: 0, createdAt: Date.now(),
})

async function deliverToChildren(work: Work, l: Loaded, m: Moment, event: string, data: Record<string, unknown>, workflow?: string) {
  for (const child of await openProceedings(work)) {
    if (child.row.parentId === l.row.id && (!workflow || child.workflow.name === workflow)) m.deliveries.push({ to: child.row.id, event, data, causeSeq: m.seq })
  }
}

/** A seat changes hands: the old row keeps its end, so who sat when can be told. */
function appoint(work: Work, e: Extract<Asked, { type: 'appoint' }>, m: Moment) {
  const before = work.parties.filter((p) => p.seat === e.seat)
  work.parties = work.parties.filter((p) => p.seat !== e.seat)
  for (const p of before) work.later.push(() => endSeat(work, p.id, m.at))
  const organisation = e.organisation === 'chosen' ? String(m.happening.fields?.organisation ?? m.happening.data?.organisation ?? '') : e.organisation
  if (e.user) {
    const row = { id: uuidv7(), seat: e.seat, userId: e.user, organisationId: null, pseudonym: `${e.seat}-${uuidv7().slice(-8)}` }
    work.parties.push(row)
    insert(work, 'parties', { ...row, caseId: work.case.id, since: m.at })
    return
  }
  if (organisation === 'none' || !organisation) return
  const row = { id: uuidv7(), seat: e.seat, userId: null, organisationId: organisation, pseudonym: `${e.seat}-${work.seq}` }
  work.parties.push(row)
  insert(work, 'parties', { ...row, caseId: work.case.id, since: m.at })
  if (e.seat === 'respondent') work.case.respondentId = organisation
  if (e.seat === 'platform') work.case.platformId = organisation
}

async function pause(work: Work, m: Moment, reason: string, days: number | undefined) {
  const row = { id: uuidv7(), caseId: work.case.id, proceedingId: null, reason, from: m.at, until: days ? m.at + days * DAY : never, openedSeq: m.seq, endedSeq: null }
  insert(work, 'pauses', row)
  work.pauses.push(row)
  await redateCase(work, m.seq)
}
async function resume(work: Work, m: Moment, reason: string) {
  for (const p of work.pauses.filter((x) => x.reason === reason && x.endedSeq === null && x.until > m.at)) {
    Object.assign(p, { until: m.at, endedSeq: m.seq })
    work.later.push(() => endPause(work, p.id, m))
  }
  await redateCase(work, m.seq)
}
async function redateCase(work: Work, seq: number) {
  refreshPauses(work)
  for (const l of await openProceedings(work)) redateAll(work, l, seq)
}



