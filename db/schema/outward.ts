import type { Kit } from '../columns'
import type { Audience, Party } from '../../machines/workflow'
import type { Term } from '../../machines/effects'
import type { CalendarData } from '../../machines/calendar'

/** What leaves the case: letters, commands, deliveries to other cases, and what the registers keep. */
export const outward = (k: Kit) => ({
  /** data, rendered and sent later, at least once, under a stable Message-ID */
  outbox: k.table('outbox', {
    id: k.id('id').primaryKey(),
    caseId: k.id('case_id'),
    proceedingId: k.id('proceeding_id'),
    seq: k.int('seq'),
    workflow: k.str('workflow'),
    letter: k.str('letter').notNull(),
    audience: k.str('audience').notNull().$type<Audience>(),
    /** to a seat of the case, or (letters of the portal itself) to an address */
    seat: k.str('seat').$type<Party>(),
    address: k.str('address'),
    data: k.json('data').notNull().$type<Record<string, string | number>>(),
    status: k.str('status').notNull().$type<'queued' | 'sent' | 'dead'>(),
    attempts: k.int('attempts').notNull().default(0),
    nextAt: k.at('next_at').notNull(),
    leaseUntil: k.at('lease_until'),
    lastError: k.str('last_error'),
    createdAt: k.at('created_at').notNull(),
    sentAt: k.at('sent_at'),
  }, (t) => [k.index('outbox_next').on(t.status, t.nextAt), k.index('outbox_case').on(t.caseId)]),

  /** what became of a letter's copy for one addressee, so that a retry reaches only those it has not; the address as a keyed hash */
  letterCopies: k.table('letter_copies', {
    outboxId: k.id('outbox_id').notNull(),
    addressee: k.str('addressee').notNull(),
    status: k.str('status').notNull().$type<'sent' | 'refused'>(),
    error: k.str('error'),
    at: k.at('at').notNull(),
  }, (t) => [k.primaryKey({ columns: [t.outboxId, t.addressee] })]),

  commands: k.table('commands', {
    id: k.id('id').primaryKey(),
    caseId: k.id('case_id').notNull(),
    proceedingId: k.id('proceeding_id').notNull(),
    seq: k.int('seq').notNull(),
    kind: k.str('kind').notNull(),
    payload: k.json('payload').notNull().$type<Record<string, string | number>>(),
    status: k.str('status').notNull().$type<'queued' | 'sent' | 'unknown' | 'done' | 'refused'>(),
    createdAt: k.at('created_at').notNull(),
  }, (t) => [k.index('commands_status').on(t.status, t.createdAt), k.index('commands_case').on(t.caseId)]),

  deliveries: k.table('deliveries', {
    id: k.id('id').primaryKey(),
    fromCaseId: k.id('from_case_id').notNull(),
    fromSeq: k.int('from_seq').notNull(),
    select: k.json('selector').notNull().$type<{ respondent?: string; workflow?: string; caseId?: string }>(),
    event: k.str('event').notNull(),
    data: k.json('data').notNull().$type<Record<string, unknown>>(),
    /** keyset cursor: the last case expanded */
    cursor: k.str('cursor').notNull(),
    done: k.bool('done').notNull(),
    createdAt: k.at('created_at').notNull(),
  }, (t) => [k.index('deliveries_open').on(t.done, t.createdAt)]),

  remedies: k.table('remedies', {
    id: k.id('id').primaryKey(),
    caseId: k.id('case_id').notNull(),
    seq: k.int('seq').notNull(),
    basis: k.str('basis').notNull(),
    terms: k.json('terms').notNull().$type<readonly Term[]>(),
    at: k.at('at').notNull(),
  }, (t) => [k.index('remedies_case').on(t.caseId)]),

  /** every look at an identity: to whom, of whom, why (Norm 7); seen by the one disclosed */
  disclosures: k.table('disclosures', {
    id: k.id('id').primaryKey(),
    caseId: k.id('case_id').notNull(),
    seq: k.int('seq').notNull(),
    what: k.str('what').notNull(),
    of: k.str('of_seat').notNull().$type<Party>(),
    to: k.str('to_seat').notNull().$type<Party>(),
    reason: k.str('reason').notNull(),
    at: k.at('at').notNull(),
  }, (t) => [k.index('disclosures_case').on(t.caseId)]),

  publications: k.table('publications', {
    id: k.id('id').primaryKey(),
    caseId: k.id('case_id').notNull(),
    seq: k.int('seq').notNull(),
    kind: k.str('kind').notNull(),
    data: k.json('data').notNull().$type<Record<string, string | number>>(),
    at: k.at('at').notNull(),
  }, (t) => [k.index('publications_kind').on(t.kind, t.at)]),

  blobs: k.table('blobs', {
    /** sha256 of the original, its name in the store */
    sha256: k.str('sha256').primaryKey(),
    size: k.int('size').notNull(),
    type: k.str('type').notNull(),
    /** the copy that is served: metadata stripped; absent when the original may be served as an attachment */
    renditionSha256: k.str('rendition_sha256'),
    renditionType: k.str('rendition_type'),
    createdAt: k.at('created_at').notNull(),
  }),

  /** a file brought by someone, first with a draft or a move not yet made (caseId null), then linked by the engine */
  evidence: k.table('evidence', {
    id: k.id('id').primaryKey(),
    blob: k.str('blob_sha256').notNull(),
    name: k.str('name').notNull(),
    /** user:<id> or grant:<id>: only they may link it */
    owner: k.str('owner').notNull(),
    caseId: k.id('case_id'),
    proceedingId: k.id('proceeding_id'),
    seq: k.int('seq'),
    seat: k.str('seat').$type<Party>(),
    audience: k.str('audience').notNull().$type<Audience>(),
    /** brought by somebody who is moderated: the body reads the name before the other side does */
    nameHeld: k.bool('name_held').notNull().default(false),
    createdAt: k.at('created_at').notNull(),
  }, (t) => [k.index('evidence_case').on(t.caseId), k.index('evidence_owner').on(t.owner, t.caseId)]),

  consents: k.table('consents', {
    id: k.id('id').primaryKey(),
    caseId: k.id('case_id'),
    userId: k.id('user_id').notNull(),
    kind: k.str('kind').notNull(),
    given: k.bool('given').notNull(),
    at: k.at('at').notNull(),
  }, (t) => [k.index('consents_case').on(t.caseId)]),

  /** words of a case for its readers, by audience: never shown to whom the item itself is not */
  searchRows: k.table('search_rows', {
    /** grows with each row: newest first without ranking */
    n: k.serial('n'),
    caseId: k.id('case_id').notNull(),
    audience: k.str('audience').notNull().$type<Audience>(),
    /** subject whose erasure removes the row */
    subject: k.str('subject').notNull(),
    /** of the event they were said in; absent in rows from before it was kept, which count as the oldest */
    at: k.at('at'),
    body: k.str('body').notNull(),
  }, (t) => [k.index('search_rows_case').on(t.caseId)]),

  rulebooks: k.table('rulebooks', {
    version: k.str('version').primaryKey(),
    workflow: k.str('workflow').notNull(),
    /** null: the installation's own; else a platform's */
    platformId: k.id('platform_id'),
    data: k.json('data').notNull().$type<Record<string, unknown>>(),
    publishedAt: k.at('published_at').notNull(),
    effectiveAt: k.at('effective_at').notNull(),
  }, (t) => [k.index('rulebooks_workflow').on(t.workflow, t.effectiveAt)]),

  calendars: k.table('calendars', {
    version: k.str('version').primaryKey(),
    data: k.json('data').notNull().$type<CalendarData>(),
    loadedAt: k.at('loaded_at').notNull(),
  }),

  /** small facts of the installation: the moved clock, seed stamp, lock stamps */
  installation: k.table('installation', {
    key: k.str('key').primaryKey(),
    value: k.str('value').notNull(),
  }),

  /** who did what outside cases: sign-ins, registrations, changes of members, looks at identities */
  audit: k.table('audit', {
    id: k.id('id').primaryKey(),
    at: k.at('at').notNull(),
    actor: k.str('actor').notNull(),
    act: k.str('act').notNull(),
    of: k.str('of_what').notNull(),
    data: k.json('data').notNull().$type<Record<string, string | number>>(),
  }, (t) => [k.index('audit_at').on(t.at), k.index('audit_actor').on(t.actor, t.at)]),

  /** the demonstration's mailbox: what the real SMTP server of the demonstration received */
  mailbox: k.table('mailbox', {
    id: k.id('id').primaryKey(),
    to: k.str('to_address').notNull(),
    subject: k.str('subject').notNull(),
    text: k.str('text').notNull(),
    html: k.str('html').notNull(),
    messageId: k.str('message_id').notNull(),
    at: k.at('at').notNull(),
  }, (t) => [k.index('mailbox_at').on(t.at), k.index('mailbox_to').on(t.to, t.at)]),
})
