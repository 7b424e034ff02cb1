/** What a letter about a case may draw on, read when it is sent. Nothing of the record's bodies: a letter carries no narrative. */
import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import type { Handle } from '~/db/index.server'
import { workflowNamed } from '~/machines/registry'
import type { Party, Proceeding, Seat, Workflow } from '~/machines/workflow'
import { currentCalendar } from '../calendar.server'
import { partiesOf, type PartyRow } from '../engine/actor.server'
import type { OutboxRow } from './claim.server'

export type CaseFacts = Awaited<ReturnType<typeof caseFacts>> & {}

/** undefined when there is no such case: a row of a broken installation. */
export async function caseFacts(h: Handle, row: OutboxRow) {
  const { cases, proceedings } = h.t
  const [file] = await h.db.select({ reference: cases.reference, rootId: cases.rootId, workflow: cases.workflow, kind: cases.kind, filedAt: cases.filedAt }).from(cases).where(eq(cases.id, row.caseId!))
  if (!file) return undefined
  const [proceeding] = await h.db.select().from(proceedings).where(eq(proceedings.id, row.proceedingId ?? file.rootId))
  if (!proceeding) return undefined
  const parties = await partiesOf(h, row.caseId!)
  const workflow: Workflow = workflowNamed(row.workflow ?? proceeding.workflow)
  const named = String(row.data.rule ?? workflow.letters[row.letter]?.due ?? '')
  const waitsOn = waiting(proceeding)
  const deadline = named ? await deadlineOf(h, proceeding.id, named) : row.seat && waitsOn.includes(row.seat) ? await nextOf(h, proceeding.id) : undefined
  return {
    ...file, proceeding, parties, workflow, waitsOn, deadline, rule: named || deadline?.rule,
    names: await namesOf(h, parties),
    calendar: await currentCalendar(h),
    documents: row.seq === null ? [] : await issuedWith(h, row.caseId!, row.seq),
  }
}

/** Papers issued by the event that the letter tells of. */
async function issuedWith(h: Handle, caseId: string, seq: number) {
  const t = h.t.documents
  return h.db.select({ kind: t.kind, audience: t.audience }).from(t).where(and(eq(t.caseId, caseId), eq(t.seq, seq))).orderBy(asc(t.id))
}

/** The newest row of the rule: dates may have moved between the letter's event and its sending. */
async function deadlineOf(h: Handle, proceedingId: string, rule: string) {
  const t = h.t.deadlines
  const [row] = await h.db.select({ rule: t.rule, due: t.due, open: t.open, provisional: t.provisional }).from(t)
    .where(and(eq(t.proceedingId, proceedingId), eq(t.rule, rule), eq(t.kind, 'deadline'))).orderBy(desc(t.open), desc(t.armedSeq)).limit(1)
  return row
}

/** A letter that names no date, to the one whose turn it is: the date that comes next. */
async function nextOf(h: Handle, proceedingId: string) {
  const t = h.t.deadlines
  const [row] = await h.db.select({ rule: t.rule, due: t.due, open: t.open, provisional: t.provisional }).from(t)
    .where(and(eq(t.proceedingId, proceedingId), h.isTrue('open'), eq(t.kind, 'deadline'))).orderBy(asc(t.due)).limit(1)
  return row
}

/** Seats the proceeding waits on now, `handler` resolved. */
function waiting({ waitsOn, snapshot }: { waitsOn: string; snapshot: Proceeding }): Party[] {
  const { handler } = snapshot.context as { handler?: Party }
  const named = waitsOn.split(' ').filter(Boolean) as Seat[]
  return [...new Set(named.map((s) => (s === 'handler' ? handler : s)).filter((s): s is Party => Boolean(s)))]
}

/** Names as the parties know each other: a shop by its shop name, a person by name (masked where it is told). */
async function namesOf(h: Handle, parties: readonly PartyRow[]) {
  const { users, organisations, merchants } = h.t
  const userIds = parties.flatMap((p) => p.userId ?? [])
  const organisationIds = parties.flatMap((p) => p.organisationId ?? [])
  const people = userIds.length ? await h.db.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, userIds)) : []
  const houses = organisationIds.length
    ? await h.db.select({ id: organisations.id, name: organisations.name, nameEn: organisations.nameEn, shop: merchants.shopName }).from(organisations)
      .leftJoin(merchants, eq(merchants.organisationId, organisations.id)).where(inArray(organisations.id, organisationIds))
    : []
  return {
    people: new Map(people.map((p) => [p.id, p.name])),
    organisations: new Map(houses.map((o) => [o.id, { 'zh-CN': o.shop ?? o.name, en: o.nameEn ?? o.shop ?? o.name }])),
  }
}
