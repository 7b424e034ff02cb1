/**
 * What the table's `when` means, told from what has happened to the case, not from what the chart remembers of it: the log of
 * moves and lapses, the parts that are open, the way the case was filed.
 */
import type { Facts, Happening, Party } from '~/machines/workflow'
import type { Play, Played } from '../stories/play'
import { ofArbitration } from './circumstances.arbitration'

/** One seat before one proceeding of a case that was played in memory. */
export type View = { play: Play; at: Played; seat: Party; move?: string; facts: Facts }
type Said = { kind: string; happening: Happening }

const log = ({ play }: View): Said[] => play.root.log
const since = (v: View, ...types: string[]) => {
  const all = log(v)
  return all.slice(all.findLastIndex((e) => types.includes(e.happening.type)) + 1)
}
const has = (entries: Said[], ...types: string[]) => entries.some((e) => types.includes(e.happening.type))
const bySeat = (entries: Said[], seat: Party, ...types: string[]) => has(entries.filter((e) => e.happening.by === seat), ...types)
/** since whoever answers now became the respondent */
const ofThisRespondent = (v: View) => since(v, 'substituted', 'platformLiable')
const noOpen = (v: View, workflow: string) => !v.play.all.some((p) => p.opened.workflow === workflow && p.proceeding.status === 'active')
const other = (seat: Party): Party => (seat === 'complainant' ? 'respondent' : 'complainant')
const platformAtTable = (v: View) => Boolean(v.play.root.opened.input.hasPlatform) && respondentIsMerchant(v) && !has(log(v), 'platformGone')
const respondentIsMerchant = (v: View) => v.play.root.opened.input.respondentKind === 'merchant' && !has(log(v), 'platformLiable')
const accepted = (v: View) => has(log(v), 'accept', 'acceptance')
const handler = (v: View) => v.play.context.handler as string

/** A body that could not handle the case at filing was replaced by the association there and then. */
const associationFiled = (v: View) => {
  const i = v.play.root.opened.input
  return i.handler === 'association' || (i.handler === 'platform' && Boolean(i.platformInterest || !i.hasPlatform || i.respondentKind === 'platform'))
}
const associationIn = (v: View) => {
  let association = associationFiled(v)
  for (const { happening: { type, by } } of log(v)) {
    if ((type === 'platformGone' || type === 'platformLiable') && v.play.root.opened.input.handler === 'platform') association = true
    if (association && (type === 'accept' || type === 'acceptance')) return true
    if (type === 'mediationAccepted' && associationMediates(v)) return true
    if (by === 'association' && ['takeUp', 'propose', 'askPlatform'].includes(type)) return true
  }
  return false
}
const moderated = (v: View) => since(v, 'liftModeration').filter((e) => e.happening.type === 'moderate').map((e) => e.happening.fields?.whom as Party)

const sinceIn = (all: Said[], ...types: string[]) => all.slice(all.findLastIndex((e) => types.includes(e.happening.type)) + 1)
const intoMediation = ['agreeMediation', 'chooseMediation']
const mediations = (v: View) => v.play.all.filter((p) => p.opened.workflow === 'mediation').length
const associationMediates = (v: View) => v.play.all.some((p) => p.opened.workflow === 'mediation' && bodyOf(p) === 'association')
/** A platform's and an association's case is mediated by the association; an authority's by itself, until another roster is asked. */
const bodyOf = ({ log, opened: { input } }: Played): Party => {
  const asked = has(log, 'mediatorAssignment') && ((input.associations ?? []) as string[]).length > 0
  return input.handler === 'authority' && !asked && !has(log, 'handOver') ? 'authority' : 'association'
}
/** A session stands until it is recorded, the mediator goes, or there is nothing left to talk about. */
const sessionPending = ({ log }: Played) =>
  has(sinceIn(log, 'recordSession', 'stepDown', 'changeMediator', 'handOver', 'termsSigning', 'backToTalks'), 'callSession')
/** The heads of the claim as the log tells them: claimed, amended, agreed one by one or as a whole. */
function claimOf(mediation: Played): { amount?: number | undefined; agreed: boolean }[] {
  type Claimed = { amount?: number }
  let heads = ((mediation.opened.input.remedies ?? []) as Claimed[]).map((t) => ({ amount: t.amount, agreed: false }))
  for (const { happening: { type, fields, data } } of mediation.log) {
    if (type === 'amendClaim') heads = (fields!.terms as Claimed[]).map((t) => ({ amount: t.amount, agreed: false }))
    if (type === 'bidsCrossed') heads = heads.map((h) => ({ ...h, agreed: h.agreed || h.amount !== undefined }))
    if (type === 'offerAccepted' || type === 'proposalAccepted') heads = heads.map((h, n) => ({ ...h, agreed: h.agreed || data?.head === undefined || data.head === n + 1 }))
  }
  return heads
}

export const circumstances = {
  accepted,
  noBundleYet: (v) => !v.at.log.some(({ happening: h }) => h.type === 'courtBundle' && h.by === v.seat && v.play.now - h.at < 24 * 3_600_000),
  firstTime: (v) => !bySeat(v.seat === 'respondent' ? ofThisRespondent(v) : log(v), v.seat, 'askMoreTime'),
  firstTimeByAnyone: (v) => !has(since(v, 'exitSecured'), 'merchantLeaving'),
  otherOfficer: (v) => v.facts.ownDecision !== true,
  notSplit: (v) => !v.play.all.some((p) => p.opened.workflow === 'referral'),
  notReclassified: (v) => !has(log(v), 'reclassify'),
  associationNotIn: (v) => !associationIn(v),
  handlerIsPlatform: (v) => handler(v) === 'platform',
  handlerNotAuthority: (v) => handler(v) !== 'authority',
  platformAtTable,
  respondentIsMerchant,
  silence: (v) => has(ofThisRespondent(v), 'merchantReply', 'merchantReplySmall'),
  namingProcedure: (v) => v.facts.namingProcedure === true,
  registered: (v) => v.facts.registrationKnown === true,
  unregistered: (v) => v.facts.registrationKnown !== true,
  mayWrite: (v) => !moderated(v).includes(v.seat),
  someoneModerated: (v) => moderated(v).length > 0,
  onceModerated: (v) => has(log(v), 'moderate'),
  merchantIsLeaving: (v) => has(since(v, 'exitSecured'), 'merchantLeaving'),
  noOpenHearing: (v) => noOpen(v, 'hearing'),
  notNamed: (v) => !log(v).some((e) => e.happening.type === 'hearingUpheld' && e.happening.data?.about === 'naming'),
  noOpenMerger: (v) => noOpen(v, 'merger'),
  noOpenSuccession: (v) => noOpen(v, 'succession'),
  noOpenClosing: (v) => noOpen(v, 'closing'),
  noOpenFeedback: (v) => noOpen(v, 'feedback'),
  noOpenDisclosure: (v) => noOpen(v, 'disclosure'),
  noOpenPause: (v) => noOpen(v, 'pause'),
  noOpenSubstitution: (v) => noOpen(v, 'substitution'),
  extensionNotAsked: (v) => !has(log(v), 'askExtension'),
  extensionAskedByOther: (v) => bySeat(log(v), other(v.seat), 'askExtension'),
  notExtended: (v) => !has(log(v), 'agreeExtension'),
  talksLeft: (v) => !has(ofThisRespondent(v), 'negotiateTotal'),
  mediationNotAsked: (v) => !has(since(v, ...intoMediation), 'askMediation') && mediations(v) < 2,
  mediationAskedByOther: (v) => bySeat(since(v, ...intoMediation), other(v.seat), 'askMediation'),
  mediationLeft: (v) => mediations(v) < 2,
  proposalUnanswered: (v) => !bySeat(since(v, 'propose'), v.seat, 'acceptProposal'),
  unsigned: (v) => !bySeat(since(v, 'offerAccepted'), v.seat, 'sign'),
  payerProposedByOther: (v) => {
    const last = v.at.log.findLast((e) => e.happening.type === 'proposePayer')
    return last !== undefined && last.happening.by !== v.seat
  },

  notConsented: (v) => !((v.at.opened.input.consented ?? []) as Party[]).includes(v.seat) && !bySeat(v.at.log, v.seat, 'consent'),
  theBody: (v) => v.seat === bodyOf(v.at.opened.workflow === 'recusal' ? v.at.parent! : v.at),
  someoneFit: (v) => (v.facts.fitNeutrals ?? []).length > 0,
  otherOfficerAssigned: (v) => v.facts.ownAssignment !== true,
  freeChangeLeft: (v) => !bySeat(v.at.log, v.seat, 'changeMediator'),
  noSession: (v) => !sessionPending(v.at),
  sessionCalled: (v) => sessionPending(v.at),
  moneyToBid: (v) => !has(v.at.log, 'startBidding') && claimOf(v.at).some((h) => !h.agreed && h.amount),
  somethingAgreed: (v) => claimOf(v.at).some((h) => h.agreed),
  unsignedText: (v) => !bySeat(sinceIn(v.at.log, 'drawTerms', 'offerAccepted', 'bidsCrossed', 'proposalAccepted', 'partyReplaced'), v.seat, 'sign'),
  noOpenBidding: (v) => noOpen(v, 'bidding'),
  noOpenProposal: (v) => noOpen(v, 'proposal'),
  noOpenAppraisal: (v) => noOpen(v, 'appraisal'),
  notBid: (v) => {
    const bids = v.at.log.filter((e) => e.happening.type === 'bid')
    return bids.length % 2 === 0 || bids.at(-1)!.happening.by !== v.seat
  },
  unanswered: (v) => !bySeat(v.at.log, v.seat, 'answer'),
  /** no award or panel decision stands, whether it ordered something or recorded what the two sides agreed there */
  notDecidedThere: (v) => {
    const last = log(v).findLast((e) => ['awarded', 'agreed', 'decisionReopened'].includes(e.happening.type))?.happening
    return last?.type !== 'awarded' && !(last?.type === 'agreed' && last.data?.basis)
  },
  ...ofArbitration,
} satisfies Record<string, (v: View) => boolean>
export type Circumstance = keyof typeof circumstances
export const circumstanceNames = Object.keys(circumstances) as Circumstance[]
