import type { Term } from '../effects'
import type { Handler } from '../complaint/context'
import type { Termination } from '../complaint/grounds'
import type { BaseContext, Party } from '../workflow'

/** The body that mediates: it keeps the roster, seats the mediator and ends what does not succeed. A platform keeps none. */
export type Body = 'association' | 'authority'

/** What the case that opens it hands over. No personal data. */
export type MediationInput = {
  /** the heads of claim */
  remedies: Term[]
  /** fen of the transaction */
  amount: number
  /** the body that handles the case; a platform's case is mediated by the association at its table */
  handler: Handler
  /** who consented when the mediation was asked for */
  consented?: Party[]
  /** associations whose roster comes next when this one seats nobody, by id */
  associations?: string[]
  /** above this the parties are prompted to sign with a passkey (amount rule esignPrompt, fen) */
  esignOver?: number
  /** ways that an earlier choice has closed already; the certificate leaves them out */
  closedRemedies?: string[]
  /** the case may be mediated once more after this */
  again?: boolean
}

export const sides = ['complainant', 'respondent'] as const
export type Side = (typeof sides)[number]
/** One head of claim, and what was agreed on it; [] when another head's terms cover it. */
export type Head = { claim: Term; agreed: Term[] | null }
export type Signed = { seat: Party; method: string; at: number }

export type MediationContext = BaseContext & {
  handler: Body
  amount: number
  consented: Party[]
  accepted: boolean
  /** the authority may still take the dispute up as long as no association has (Order 121 art. 16(2)) */
  closedRemedies: string[]
  again: boolean
  associations: string[]
  esignOver: number
  /** lateness and absence, for the statistics */
  counted: string[]
  /** open parts by workflow */
  parts: Record<string, number>
  /** roster ids: who sits, and who sat and may not come back */
  mediator?: string
  former: string[]
  /** the days after the notice in which a mediator is changed freely or challenged are over */
  windowOver: boolean
  /** who has used the one change that needs no reason: two in all */
  freeChanges: Party[]
  /** grounds already put forward against the mediator who sits */
  recusals: { by: Party; ground: string }[]
  session: boolean
  noShows: { complainant: number; respondent: number }
  heads: Head[]
  round: number
  /** sealed figures were exchanged: three rounds at most, and no second three */
  bid: boolean
  terms: Term[]
  signed: Signed[]
  /** of the text the first signature stands under */
  textHash?: string
  ground?: Termination | NotStarted
}
export type NotStarted = 'respondentRefused' | 'respondentSilent' | 'complainantRefused' | 'complainantSilent' | 'bothSilent' | 'withdrawn'

export const contextOf = (input: MediationInput): MediationContext => ({
  handler: input.handler === 'authority' ? 'authority' : 'association',
  amount: input.amount,
  consented: input.consented ?? [],
  ...waiting(input.consented ?? []),
  accepted: false,
  closedRemedies: input.closedRemedies ?? [], again: input.again ?? false, associations: input.associations ?? [], esignOver: input.esignOver ?? 5_000_000,
  counted: [], parts: {}, former: [], windowOver: false, freeChanges: [], recusals: [], session: false, noShows: { complainant: 0, respondent: 0 },
  heads: input.remedies.map((claim) => ({ claim, agreed: null })), round: 0, bid: false, terms: [], signed: [],
})

/** whose consent is still awaited */
export const waiting = (consented: readonly Party[]): { waitsOn?: Side[] } => {
  const open = sides.filter((s) => !consented.includes(s))
  return open.length ? { waitsOn: open } : {}
}

export const totalOf = (terms: readonly Term[]) => terms.reduce((sum, t) => sum + (t.amount ?? 0), 0)
export const otherThan = (by: Party | undefined): Party[] => (['complainant', 'respondent', 'mediator'] as const).filter((s) => s !== by)
export const agreedOf = (heads: readonly Head[]) => heads.flatMap((h) => h.agreed ?? [])
export const allAgreed = (heads: readonly Head[]) => heads.length > 0 && heads.every((h) => h.agreed !== null)
const openMoney = (heads: readonly Head[]) => heads.filter((h) => h.agreed === null && h.claim.amount !== undefined)
/** what figures are exchanged about: the money of the heads still open */
export const inBidding = (heads: readonly Head[]) => totalOf(openMoney(heads).map((h) => h.claim))

/**
 * Head n of the claim, counted from one, is agreed; without n the whole claim is. Where one agreement covered several heads, a
 * later one on a single head takes its place: nothing is owed twice.
 */
export function agree(heads: readonly Head[], terms: Term[], n?: number): Head[] {
  const covered = heads.some((h) => h.agreed?.length === 0)
  if (n !== undefined) return heads.map((h, i) => (i === n - 1 ? { ...h, agreed: terms } : covered ? { ...h, agreed: null } : h))
  return heads.length ? heads.map((h, i) => ({ ...h, agreed: i === 0 ? terms : [] })) : terms.map((claim) => ({ claim, agreed: [claim] }))
}
/** The figure at which the sealed ones met stands for the money of all heads still open. */
export function agreeFigure(heads: readonly Head[], amount: number): Head[] {
  const open = openMoney(heads)
  const [first] = open
  if (!first) return [...heads]
  const days = open.flatMap((h) => h.claim.withinDays ?? [])
  const remedy = first.claim.remedy === 'refund' && amount < (first.claim.amount ?? 0) ? 'partRefund' : first.claim.remedy
  const term: Term = {
    ...(open.length === 1 ? { ...first.claim, remedy } : { remedy: 'compensation', head: 'other' }), amount,
    ...(days.length && { withinDays: Math.min(...days) }),
  }
  return heads.map((h) => (open.includes(h) ? { ...h, agreed: h === first ? [term] : [] } : h))
}
/** Days that ended at 24:00 end on that day: what follows a lapse counts from it. */
