import type { Kit } from '../columns'
import type { Audience, Facts, Party, Proceeding, Status } from '../../machines/workflow'
import type { Amounts, Rules } from '../../machines/rulebook'

/** The file that people see, its proceedings, and the record that proves them. */
export const casework = (k: Kit) => ({
  /** erasable and outside the record: a case is born at submit */
  drafts: k.table('drafts', {
    id: k.id('id').primaryKey(),
    userId: k.id('user_id').notNull(),
    workflow: k.str('workflow').notNull(),
    data: k.json('data').notNull().$type<Record<string, unknown>>(),
    updatedAt: k.at('updated_at').notNull(),
    submittedCaseId: k.id('submitted_case_id'),
  }, (t) => [k.index('drafts_user').on(t.userId, t.updatedAt)]),

  cases: k.table('cases', {
    id: k.id('id').primaryKey(),
    reference: k.str('reference').notNull(),
    workflow: k.str('workflow').notNull(),
    rootId: k.id('root_id').notNull(),
    filedAt: k.at('filed_at').notNull(),
    /** number and hash of the last event of the record */
    seq: k.int('seq').notNull(),
    head: k.str('head').notNull(),
    /** the numbers pinned to the case, by the hash of their copy: they never move */
    rulesHash: k.str('rules_hash').notNull(),
    substanceVersion: k.str('substance_version').notNull(),
    procedureVersion: k.str('procedure_version').notNull(),
    calendarVersion: k.str('calendar_version').notNull(),
    /** what lists and queues show without opening the record; no narrative, no person */
    kind: k.str('kind').notNull(),
    amount: k.money('amount').notNull(),
    platformId: k.id('platform_id'),
    respondentId: k.id('respondent_id'),
    /** the instant of the last event: the case clock never goes behind it */
    movedAt: k.at('moved_at').notNull(),
    endedAt: k.at('ended_at'),
    /** another case this one was split from or links to */
    linkedCaseId: k.id('linked_case_id'),
  }, (t) => [k.uniqueIndex('cases_reference').on(t.reference), k.index('cases_respondent').on(t.respondentId, t.filedAt)]),

  /** resolved numbers, copied once for all cases that share them; append-only, named by the hash of their canonical JSON */
  pinnedRules: k.table('pinned_rules', {
    hash: k.str('hash').primaryKey(),
    rules: k.json('rules').notNull().$type<Rules>(),
    amounts: k.json('amounts').notNull().$type<Amounts>(),
    at: k.at('at').notNull(),
  }),

  /** who sits where; a seat that is left keeps its row with `until` */
  parties: k.table('parties', {
    id: k.id('id').primaryKey(),
    caseId: k.id('case_id').notNull(),
    seat: k.str('seat').notNull().$type<Party>(),
    userId: k.id('user_id'),
    organisationId: k.id('organisation_id'),
    /** the roster entry by which a mediator or arbitrator came to the seat */
    neutralId: k.id('neutral_id'),
    /** stands for the person in the record; the name is in the sealed bodies and the registries */
    pseudonym: k.str('pseudonym').notNull(),
    since: k.at('since').notNull(),
    until: k.at('until'),
  }, (t) => [k.index('parties_case').on(t.caseId), k.index('parties_user').on(t.userId, t.caseId), k.index('parties_organisation').on(t.organisationId, t.seat, t.caseId)]),

  proceedings: k.table('proceedings', {
    id: k.id('id').primaryKey(),
    caseId: k.id('case_id').notNull(),
    parentId: k.id('parent_id'),
    workflow: k.str('workflow').notNull(),
    part: k.bool('part').notNull(),
    snapshot: k.json('snapshot').notNull().$type<Proceeding>(),
    version: k.int('version').notNull(),
    open: k.bool('open').notNull(),
    /** dotted state path, public status and seats waited on: written from state meta for the queues */
    state: k.str('state').notNull(),
    status: k.str('status').notNull().$type<Status>(),
    waitsOn: k.str('waits_on').notNull(),
    nextDue: k.at('next_due'),
    audience: k.str('audience').notNull().$type<Audience>(),
    outcome: k.str('outcome'),
    openedAt: k.at('opened_at').notNull(),
    openedSeq: k.int('opened_seq').notNull(),
    endedAt: k.at('ended_at'),
  }, (t) => [k.index('proceedings_case').on(t.caseId, t.open), k.index('proceedings_parent').on(t.parentId, t.open)]),

  /**
   * One row per party of a case, so that 'my cases' and every queue is one index range: whose list, closed or open,
   * by next date or newest first. Written by the engine with each move.
   */
  queue: k.table('queue', {
    id: k.id('id').primaryKey(),
    caseId: k.id('case_id').notNull(),
    /** user:<id> or org:<id> */
    holder: k.str('holder').notNull(),
    seat: k.str('seat').notNull().$type<Party>(),
    open: k.bool('open').notNull(),
    /** this holder's turn */
    mine: k.bool('mine').notNull(),
    status: k.str('status').notNull().$type<Status>(),
    /** when this holder must have acted, or the case's next date; a far future when there is none */
    due: k.at('due').notNull(),
    movedAt: k.at('moved_at').notNull(),
  }, (t) => [
    k.uniqueIndex('queue_case').on(t.caseId, t.holder, t.seat),
    k.index('queue_due').on(t.holder, t.open, t.mine, t.due, t.id),
    k.index('queue_moved').on(t.holder, t.movedAt, t.id),
    k.index('queue_status').on(t.holder, t.open, t.status, t.due, t.id),
  ]),

  /** append-only by trigger: the chain that proves the record */
  caseEvents: k.table('case_events', {
    id: k.id('id').primaryKey(),
    caseId: k.id('case_id').notNull(),
    seq: k.int('seq').notNull(),
    proceedingId: k.id('proceeding_id').notNull(),
    workflow: k.str('workflow').notNull(),
    kind: k.str('kind').notNull().$type<EventKind>(),
    type: k.str('type').notNull(),
    actor: k.str('actor').notNull(),
    seat: k.str('seat').$type<Party>(),
    audience: k.str('audience').notNull().$type<Audience>(),
    at: k.at('at').notNull(),
    /** the event of the same case that caused this one */
    causeSeq: k.int('cause_seq'),
    rulesVersion: k.str('rules_version').notNull(),
    calendarVersion: k.str('calendar_version').notNull(),
    /** what the engine looked up for the step; of sealed figures the names alone */
    facts: k.json('facts').$type<Omit<Facts, 'sealed'> & { sealed?: readonly string[] }>(),
    /** HMAC(salt, body): proves the body while it exists, says nothing once salt and key are destroyed */
    commitment: k.str('commitment').notNull(),
    previous: k.str('previous').notNull(),
    hash: k.str('hash').notNull(),
  }, (t) => [k.uniqueIndex('case_events_seq').on(t.caseId, t.seq), k.index('case_events_proceeding').on(t.proceedingId, t.seq)]),

  /** the body of an event, canonical JSON sealed under its subject's key; salt beside it. Erasable. */
  eventBodies: k.table('event_bodies', {
    eventId: k.id('event_id').primaryKey(),
    caseId: k.id('case_id').notNull(),
    subject: k.str('subject').notNull(),
    salt: k.str('salt'),
    sealed: k.str('sealed'),
  }, (t) => [k.index('event_bodies_case').on(t.caseId), k.index('event_bodies_subject').on(t.subject)]),

  /** one key per subject (user:<id>, org:<id>, case:<id>), wrapped by the portal's secret; destroying it forgets the person */
  subjectKeys: k.table('subject_keys', {
    subject: k.str('subject').primaryKey(),
    wrapped: k.str('wrapped'),
    createdAt: k.at('created_at').notNull(),
    destroyedAt: k.at('destroyed_at'),
  }),

  /** figures and votes nobody reads before their time, under a key of their proceeding's own; group '' is a move's field as it was sent, by name */
  sealedItems: k.table('sealed_items', {
    id: k.id('id').primaryKey(),
    caseId: k.id('case_id').notNull(),
    proceedingId: k.id('proceeding_id').notNull(),
    /** the event that sealed it */
    seq: k.int('seq').notNull().default(0),
    group: k.str('group_name').notNull(),
    item: k.str('item').notNull(),
    sealed: k.str('sealed').notNull(),
    openedAt: k.at('opened_at'),
  }, (t) => [k.index('sealed_items_group').on(t.proceedingId, t.group)]),

  deadlines: k.table('deadlines', {
    id: k.id('id').primaryKey(),
    caseId: k.id('case_id').notNull(),
    proceedingId: k.id('proceeding_id').notNull(),
    kind: k.str('kind').notNull().$type<'deadline' | 'reminder'>(),
    rule: k.str('rule').notNull(),
    start: k.at('start').notNull(),
    due: k.at('due').notNull(),
    provisional: k.bool('provisional').notNull(),
    calendarVersion: k.str('calendar_version').notNull(),
    open: k.bool('open').notNull(),
    armedSeq: k.int('armed_seq').notNull(),
    closedSeq: k.int('closed_seq'),
    how: k.str('how').$type<'fired' | 'disarmed' | 'ended'>(),
  }, (t) => [k.index('deadlines_proceeding').on(t.proceedingId, t.open, t.due), k.index('deadlines_case').on(t.caseId, t.open, t.due), k.index('deadlines_due').on(t.due).where(k.isTrue('open'))]),

  pauses: k.table('pauses', {
    id: k.id('id').primaryKey(),
    caseId: k.id('case_id').notNull(),
    proceedingId: k.id('proceeding_id'),
    reason: k.str('reason').notNull(),
    from: k.at('from_at').notNull(),
    until: k.at('until_at').notNull(),
    openedSeq: k.int('opened_seq').notNull(),
    endedSeq: k.int('ended_seq'),
  }, (t) => [k.index('pauses_case').on(t.caseId)]),

  /** signed links: a GET never consumes one; only a hash is kept */
  grants: k.table('grants', {
    id: k.id('id').primaryKey(),
    tokenHash: k.str('token_hash').notNull(),
    caseId: k.id('case_id').notNull(),
    seat: k.str('seat').notNull().$type<Party>(),
    organisationId: k.id('organisation_id'),
    /** the registry's address it was sent to */
    email: k.str('email').notNull(),
    createdAt: k.at('created_at').notNull(),
    expiresAt: k.at('expires_at').notNull(),
    revokedAt: k.at('revoked_at'),
  }, (t) => [k.uniqueIndex('grants_token').on(t.tokenHash), k.index('grants_case').on(t.caseId)]),

  idempotency: k.table('idempotency', {
    actor: k.str('actor').notNull(),
    key: k.str('key').notNull(),
    bodyHash: k.str('body_hash').notNull(),
    answer: k.json('answer').notNull().$type<{ caseId: string; seq: number; version: number }>(),
    at: k.at('at').notNull(),
  }, (t) => [k.primaryKey({ columns: [t.actor, t.key] })]),
})
/** `note`: written by the portal itself and touching no machine (a calendar was loaded, a person was forgotten) */
export type EventKind = 'opened' | 'move' | 'signal' | 'lapse' | 'delivery' | 'note'
