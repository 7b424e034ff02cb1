import type { Bundled } from '../bundle'
import type { Term } from '../effects'
import type { BaseContext, Party } from '../workflow'
import type { Ground } from './grounds'

export type Handler = NonNullable<BaseContext['handler']>

/** What the filing pages hand over. No personal data: who the parties are is in the case, not here. */
export type ComplaintInput = {
  respondentKind: 'merchant' | 'platform'
  /** the body that accepts and handles; corrected to 'association' where a platform may not handle (DESIGN §6) */
  handler: Handler
  /** self-operated shop, or the portal run by the platform it is about */
  platformInterest: boolean
  hasPlatform: boolean
  kind: string
  /** what the consumer asks for */
  remedies: Term[]
  /** fen of the transaction */
  amount: number
  small: boolean
  /** the paper holds a report of a violation too (Order 121) */
  bothReport: boolean
  byGuardian: boolean
  /** the registry or the platform gave an address for service */
  respondentReachable: boolean
  /** the merchant's contract with the platform, or its promise, makes the platform's decision binding (norm 6.2, 6.7) */
  contractBinds?: boolean
  /** root workflows this installation has: a stage whose workflow is missing says so to the person */
  available?: readonly string[]
  /** organisations by id, from the registry: whoever would sit when the case moves on */
  platformId?: string
  associationId?: string
  /** whose roster comes next when a mediator is not found in the first */
  associations?: readonly string[]
  authorityId?: string
  /** above this the parties are prompted to sign electronically (amount rule esignPrompt, fen) */
  esignOver?: number
  /** the association of this installation is a registered arbitration institution: it makes awards, not panel decisions */
  registeredInstitution?: boolean
  /** up to and including this one arbitrator decides (amount rule soleArbitrator, fen) */
  soleUpTo?: number
}

/** What an arbitration ended in: an award of a registered institution, or the decision of any other body's panel, which binds by contract. */
export type Decided = 'award' | 'panelDecision'
/** Why terms are owed; decides the outcome's name. */
export type Basis = 'settlement' | 'admission' | 'proposal' | 'defaultDecision' | 'award' | 'declaredFull' | 'declaredPart'

export type ComplaintContext = BaseContext & Bundled & ComplaintInput & Required<Pick<ComplaintInput, 'contractBinds' | 'available' | 'esignOver'>> & {
  handler: Handler
  /** lateness and silence, for the statistics: 'acceptedByDefault', 'silence', 'platformLate' … */
  counted: string[]
  /** open parts by workflow */
  parts: Record<string, number>
  accepted: boolean
  identityMissing: boolean
  moreTimeComplainant: boolean
  moreTimeRespondent: boolean
  /** ground of the refusal under discussion, whether it was found after acceptance, and those a review has overturned */
  ground?: Ground
  later: boolean
  overturned: Ground[]
  split: boolean
  reclassified: boolean
  otherWorkflow?: string
  /** the respondent spoke in time or late; a silence that was counted */
  answered: boolean
  late: boolean
  silent: boolean
  /** the last day for a late answer has passed: a default proposal may be made */
  graceOver: boolean
  /** the time for talks ran out while the consumer's word was awaited: their next word brings in the platform */
  talksOver: boolean
  round: number
  extended: boolean
  extension?: { by: Party; days: number }
  mediationAskedBy?: Party
  /** how often this case has gone to mediation: once more after a failure, and no third time */
  mediations: number
  /** stands in mediation, also while it is stayed or a refusal is looked at */
  mediating: boolean
  associationAccepted: boolean
  proposed: Term[]
  proposedBy?: Handler
  accepts: Party[]
  terms: Term[]
  basis?: Basis
  /** an award or a panel decision stands between the two sides: it is performed, enforced or sued on, and nobody decides or mediates the same again */
  decided?: Decided | undefined
  /** what was agreed before, while a new settlement in its place is not signed yet */
  replaced: { terms: Term[]; basis?: Basis } | null
  signed: Party[]
  owed: number
  confirmed: number
  breached: number
  /** ordered of the consumer on a counterclaim, from the decision until their parts are open; how many are not done yet, and how many were not done in time */
  counterTerms?: Term[]
  counterOwed?: number
  counterBreached?: number
  moderated: Party[]
  /** found in bad faith after a hearing: their evidence is held to a higher level; no right is lost */
  evidenceRaised: Party[]
  /** named in public under the published procedure, once */
  named: boolean
  leaving: boolean
  /** calendar days of pause the parties have agreed in this stage: thirty at most */
  pausedDays: number
  undeliverable: number
  /** settled in the talks: unsigned, it goes back to them */
  backToTalks: boolean
  serveAnew: boolean
  stayedFrom: 'open' | 'agreed'
  /** settled while the case was stayed: unsigned, it goes back to the stay */
  settledInStay: boolean
  /** ways still open when the case ends, by code; the rules that end them are in waysRules (chart.ts) */
  openRemedies: string[]
}

export const contextOf = (input: ComplaintInput): ComplaintContext => ({
  ...input,
  handler: bodyFor(input),
  contractBinds: input.contractBinds ?? false,
  available: input.available ?? [],
  esignOver: input.esignOver ?? 5_000_000,
  counted: [], parts: {}, accepted: false, identityMissing: false, moreTimeComplainant: false, moreTimeRespondent: false,
  later: false, overturned: [], split: false, reclassified: false, answered: false, late: false, silent: false, graceOver: false,
  talksOver: false, round: 0, extended: false, mediations: 0, mediating: false, associationAccepted: false, proposed: [], accepts: [], terms: [], replaced: null, signed: [],
  owed: 0, confirmed: 0, breached: 0, moderated: [], evidenceRaised: [], named: false, leaving: false, pausedDays: 0, undeliverable: 0, backToTalks: false, serveAnew: false, stayedFrom: 'open', settledInStay: false, openRemedies: [],
})

/** Nobody decides a case in which they have an interest: a platform handles only disputes with a shop that is not its own. */
const bodyFor = ({ handler, platformInterest, hasPlatform, respondentKind }: ComplaintInput): Handler =>
  handler === 'platform' && (platformInterest || !hasPlatform || respondentKind === 'platform') ? 'association' : handler

export const totalOf = (terms: readonly Term[]) => terms.reduce((sum, t) => sum + (t.amount ?? 0), 0)
