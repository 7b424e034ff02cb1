import type { Bundled } from '../bundle'
import type { Term } from '../effects'
import type { BaseContext, Party } from '../workflow'
import { amounts } from './rules'

/** The body that administers it, keeps the roster of those who decide and, where it is registered, makes the award. A platform keeps none. */
export const body = 'association'
export const verdicts = ['allow', 'allowInPart', 'dismiss'] as const
export type Verdict = (typeof verdicts)[number]

/** What the complaint hands over: codes, amounts and flags. Nothing of a mediation is among them. */
export type ArbitrationInput = {
  /** what the consumer claims */
  remedies: Term[]
  /** fen of the transaction */
  amount: number
  /** a registered arbitration institution makes awards; any other body makes panel decisions, which bind by contract */
  registeredInstitution?: boolean
  /** up to and including this one arbitrator decides (amount rule soleArbitrator, fen) */
  soleUpTo?: number
}

export type ArbitrationContext = BaseContext & Bundled & {
  handler: typeof body
  institution: boolean
  amount: number
  soleUpTo: number
  claim: Term[]
  agreed: Party[]
  abroad: boolean
  counted: string[]
  parts: Record<string, number>
  answered: boolean
  late: boolean
  counterclaim: Term[]
  counterclaimsClosed: boolean
  withdrawalAsked: boolean
  performedShown: boolean
  /** an objection that nobody decided in time is decided with the case */
  jurisdictionOpen: boolean
  jurisdictionDecided: boolean
  /** who decides, by roster id; the first presides */
  panel: string[]
  /** the member whose recusal is being decided, and what was put forward so far */
  challenged?: string
  recusals: { by: Party; ground: string; member: string }[]
  /** how many are to sit */
  seats: 1 | 3
  freeChanges: Party[]
  objectionOver: boolean
  moreEvidenceTime: boolean
  nothingMore: Party[]
  evidenceBegan: boolean
  evidenceClosed: boolean
  complex: boolean
  lateTold: string[]
  round: number
  voted: string[]
  result?: Verdict
  counterResult?: Verdict
  /** how the opened votes fell, by number and not by person */
  tally: Partial<Record<Verdict, number>>
  drafts: number
  signed: string[]
  sentBack: string[]
  /** what is ordered of the respondent, and of the complainant on the counterclaim */
  orders: Term[]
  counterOrders: Term[]
  byDefault: boolean
  badFaith: Party[]
  settled: Term[]
  reopened: boolean
  orderNo: number
}

export const contextOf = (input: ArbitrationInput): ArbitrationContext => ({
  handler: body, institution: input.registeredInstitution ?? false, amount: input.amount, soleUpTo: input.soleUpTo ?? amounts.soleArbitrator.fen,
  claim: input.remedies, agreed: [], abroad: false, counted: [], parts: {}, answered: false, late: false,
  counterclaim: [], counterclaimsClosed: false, withdrawalAsked: false, performedShown: false, jurisdictionOpen: false, jurisdictionDecided: false,
  panel: [], recusals: [], seats: 1, freeChanges: [], objectionOver: false, moreEvidenceTime: false, nothingMore: [], evidenceBegan: false, evidenceClosed: false,
  complex: false, lateTold: [], round: 0, voted: [], tally: {}, drafts: 0, signed: [], sentBack: [], orders: [], counterOrders: [],
  byDefault: false, badFaith: [], settled: [], reopened: false, orderNo: 0,
})

export const totalOf = (terms: readonly Term[]) => terms.reduce((sum, t) => sum + (t.amount ?? 0), 0)
const isCosts = (t: Term) => t.remedy === 'compensation' && t.head === 'costs'
/** costs are laid on who acted in bad faith, beside the claim and not within it */
export const withoutCosts = (terms: readonly Term[]) => terms.filter((t) => !isCosts(t))
export const hasCosts = (terms: readonly Term[]) => terms.some(isCosts)

/** of either side: nothing ordered at all is a dismissal */
export const somethingOrdered = (c: Pick<ArbitrationContext, 'orders' | 'counterOrders'>) => c.orders.length + c.counterOrders.length > 0
/** The amount in dispute; a claim without money is as large as the transaction. Exactly the limit is still one arbitrator's. */
export const seatsFor = (c: Pick<ArbitrationContext, 'claim' | 'counterclaim' | 'amount' | 'soleUpTo'>): 1 | 3 =>
  Math.max(totalOf(c.claim) || c.amount, totalOf(c.counterclaim)) > c.soleUpTo ? 3 : 1

