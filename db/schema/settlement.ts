import type { Kit } from '../columns'
import type { Party } from '../../machines/workflow'

/** What was agreed and how it was signed. The texts and signatures are append-only; passkeys come and go with their account. */
export const settlement = (k: Kit) => ({
  /** a person's passkeys: only what verifies them is here, the private key never leaves the person's device */
  passkeys: k.table('passkeys', {
    id: k.id('id').primaryKey(),
    userId: k.id('user_id').notNull(),
    /** as the authenticator gave it, base64url */
    credentialId: k.str('credential_id').notNull(),
    /** COSE key, base64url */
    publicKey: k.str('public_key').notNull(),
    counter: k.int('counter').notNull(),
    transports: k.json('transports').notNull().$type<string[]>(),
    /** synced to other devices of the person by its provider, or held by one device */
    synced: k.bool('synced').notNull(),
    name: k.str('name').notNull(),
    createdAt: k.at('created_at').notNull(),
    lastUsedAt: k.at('last_used_at'),
  }, (t) => [k.uniqueIndex('passkeys_credential').on(t.credentialId), k.index('passkeys_user').on(t.userId)]),

  /**
   * A text as it was signed, kept with the first signature under it. Names stand apart, each under the key of whose name it
   * is, so that erasing a person leaves the hash, the terms and the signatures, and takes the name.
   */
  agreements: k.table('agreements', {
    id: k.id('id').primaryKey(),
    caseId: k.id('case_id').notNull(),
    proceedingId: k.id('proceeding_id').notNull(),
    of: k.str('of_what').notNull(),
    /** sha256 of the canonical agreement: terms and both languages' texts, names included */
    textHash: k.str('text_hash').notNull(),
    /** canonical JSON with a mark for each name, sealed under the case's key */
    sealed: k.str('sealed').notNull(),
    names: k.json('names').notNull().$type<{ [S in Party]?: { subject: string; sealed: string } }>(),
    at: k.at('at').notNull(),
  }, (t) => [k.uniqueIndex('agreements_text').on(t.proceedingId, t.textHash), k.index('agreements_case').on(t.caseId)]),

  signatures: k.table('signatures', {
    id: k.id('id').primaryKey(),
    caseId: k.id('case_id').notNull(),
    proceedingId: k.id('proceeding_id').notNull(),
    /** the event of the record by which it was given: its instant and actor are in the chain, and this row's hash is in its facts */
    seq: k.int('seq').notNull(),
    of: k.str('of_what').notNull(),
    seat: k.str('seat').notNull().$type<Party>(),
    /** pseudonym of the record */
    signer: k.str('signer').notNull(),
    method: k.str('method').notNull().$type<'click' | 'passkey'>(),
    /** above the amount of norm 8.1: told of the reliable signature, and chose to go without */
    declined: k.bool('declined').notNull(),
    textHash: k.str('text_hash').notNull(),
    /** by the case clock, as in the record, and by the wall clock of the server */
    at: k.at('at').notNull(),
    wallAt: k.at('wall_at').notNull(),
    assertion: k.json('assertion').$type<Assertion | null>(),
    /** whose hand it was, sealed under the person's own key */
    subject: k.str('subject').notNull(),
    sealed: k.str('sealed').notNull(),
  }, (t) => [k.uniqueIndex('signatures_event').on(t.caseId, t.seq), k.index('signatures_text').on(t.proceedingId, t.textHash)]),
})

/** Everything an outsider needs to check a passkey's signature, base64url where it is bytes. */
export type Assertion = {
  credentialId: string
  publicKey: string
  origin: string
  rpId: string
  /** by the wall clock: the page whose challenge was signed was drawn at this instant */
  issued: number
  clientDataJSON: string
  authenticatorData: string
  signature: string
}
