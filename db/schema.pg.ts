import { pgKit } from './columns.pg'
import type { Kit } from './columns'
import { define } from './schema'

/** The one cast: PostgreSQL's columns under the types of SQLite's. Read by drizzle-kit and by the PostgreSQL engine. */
export const schema = define(pgKit as unknown as Kit)
export const {
  users, sessions, tokens, organisations, memberships, platforms, merchants, bodies,
  drafts, cases, pinnedRules, parties, proceedings, queue, caseEvents, eventBodies, subjectKeys, sealedItems, deadlines, pauses, grants, idempotency,
  outbox, letterCopies, commands, deliveries, remedies, disclosures, publications, blobs, evidence, documents, consents, searchRows,
  rulebooks, calendars, installation, audit, mailbox,
  passkeys, agreements, signatures, neutrals, rosterInvitations,
} = schema
