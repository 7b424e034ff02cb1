import { sqliteKit } from './columns'
import { define } from './schema'

/** Read by drizzle-kit and by the SQLite engine. */
export const schema = define(sqliteKit)
export const {
  users, sessions, tokens, organisations, memberships, platforms, merchants, bodies,
  drafts, cases, pinnedRules, parties, proceedings, queue, caseEvents, eventBodies, subjectKeys, sealedItems, deadlines, pauses, grants, idempotency,
  outbox, letterCopies, commands, deliveries, remedies, disclosures, publications, blobs, evidence, documents, consents, searchRows,
  rulebooks, calendars, installation, audit, mailbox,
  passkeys, agreements, signatures, neutrals, rosterInvitations,
} = schema
