import type { Kit } from '../columns'
import type { Audience } from '../../machines/workflow'

/** The papers of a case. */
export const papers = (k: Kit) => ({
  /** what the portal issued on paper: first the words, sealed; then one PDF, drawn and sealed once and never again */
  documents: k.table('documents', {
    id: k.id('id').primaryKey(),
    caseId: k.id('case_id').notNull(),
    proceedingId: k.id('proceeding_id').notNull(),
    seq: k.int('seq').notNull(),
    kind: k.str('kind').notNull(),
    /** printed on every page; what /verify asks for */
    code: k.str('code').notNull(),
    audience: k.str('audience').notNull().$type<Audience>(),
    /** of its two texts the one that decides */
    language: k.str('language').notNull().$type<'zh-CN'>(),
    /** which edition of the templates its words are written by */
    edition: k.int('edition').notNull(),
    /** canonical JSON of everything that is printed, under the key of the case; null once erased */
    data: k.str('data'),
    dataHash: k.str('data_hash').notNull(),
    issuedAt: k.at('issued_at').notNull(),
    status: k.str('status').notNull().$type<'queued' | 'sealed' | 'failed'>(),
    attempts: k.int('attempts').notNull().default(0),
    nextAt: k.at('next_at').notNull(),
    leaseUntil: k.at('lease_until'),
    lastError: k.str('last_error'),
    /** the PDF as drawn, and as sealed: the latter is its name in the blob store */
    unsignedSha256: k.str('unsigned_sha256'),
    sha256: k.str('blob_sha256'),
    size: k.int('size'),
    sealedAt: k.at('sealed_at'),
    /** sha256 of the certificate it is sealed with */
    certificate: k.str('certificate'),
    /** characters no font has, as 'U+20BB7' */
    missing: k.json('missing').$type<string[]>(),
  }, (t) => [
    k.uniqueIndex('documents_code').on(t.code), k.index('documents_case').on(t.caseId), k.index('documents_next').on(t.status, t.nextAt),
    k.index('documents_blob').on(t.sha256),
  ]),
})
