/**
 * What a complaint can be about: on which clause it stands, what shows it, who must show what, and what is usually asked.
 * Pure data; the words are in kinds.words.*.ts. The explorer, the filing pages and the case page read it.
 */
import type { Fields } from '../fields'
import type { Party } from '../workflow'
import { goods } from './kinds.goods'
import { dealings } from './kinds.dealings'
import type { Remedy } from './remedies'

export const evidenceItems = [
  'order', 'payment', 'listing', 'chat', 'photos', 'video', 'parcel', 'appraisal', 'request', 'refusal', 'priceShown', 'advert',
  'terms', 'messages', 'privacyTrace', 'kinship', 'accountLog', 'servicePlan',
] as const
export type EvidenceItem = (typeof evidenceItems)[number]

/** A fact and the side that must show it; `source` is the clause that says so. */
export type Burden = { fact: string; on: Extract<Party, 'complainant' | 'respondent' | 'platform'>; source: string }

export type Kind = {
  clause: string
  /** without these the body that checks the complaint will ask for them */
  needed: readonly EvidenceItem[]
  helpful: readonly EvidenceItem[]
  burden: readonly Burden[]
  /** usual for this kind: shown first; every other remedy can be asked for too */
  remedies: readonly Remedy[]
  /** an order belongs to it always, or only perhaps */
  order: 'always' | 'perhaps'
  questions: Fields
}

export const kindCodes = [
  'quality', 'notAsDescribed', 'notDelivered', 'afterSaleRefused', 'noReceipt', 'price', 'falseAdvertising', 'unfairTerms',
  'spam', 'privacy', 'service', 'minorPurchase',
] as const
export type KindCode = (typeof kindCodes)[number]

export const kinds: Readonly<Record<KindCode, Kind>> = { ...goods, ...dealings }
export const isKind = (code: unknown): code is KindCode => typeof code === 'string' && Object.hasOwn(kinds, code)
