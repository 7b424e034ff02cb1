/**
 * What the table's `when` means, told from what has happened to the case, not from what the chart remembers of it: the log of
 * moves and lapses, the parts that are open, the way the case was filed.
 */
import type { Facts, Happening, Party } from '~/machines/workflow'
import type { Play, Played } from '../stories/play'

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
    if (by === 'association' && ['takeUp', 'propose', 'askPlatform'].includes(type)) return true
  }
  return false
}
const moderated = (v: View) => since(v, 'liftModeration').filter((e) => e.happening.type === 'moderate').map((e) => e.happening.fields?.whom as Party)

export const circumstances = {
  accepted,
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
  mediationNotAsked: (v) => !has(log(v), 'askMediation'),
  mediationAskedByOther: (v) => bySeat(log(v), other(v.seat), 'askMediation'),
  proposalUnanswered: (v) => !bySeat(since(v, 'propose'), v.seat, 'acceptProposal'),
  unsigned: (v) => !bySeat(since(v, 'offerAccepted'), v.seat, 'sign'),
  payerProposedByOther: (v) => {
    const last = v.at.log.findLast((e) => e.happening.type === 'proposePayer')
    return last !== undefined && last.happening.by !== v.seat
  },
} satisfies Record<string, (v: View) => boolean>
export type Circumstance = keyof typeof circumstances
export const circumstanceNames = Object.keys(circumstances) as Circumstance[]
