/** What the table of the arbitration means by its circumstances, told from its log, its parts and who was seated last. */
import type { View } from './circumstances'
import type { Play } from '../stories/play'

type Entry = View['at']['log'][number]
const typeOf = (e: Entry) => e.happening.type
const has = (all: readonly Entry[], ...types: string[]) => all.some((e) => types.includes(typeOf(e)))
const since = (all: readonly Entry[], starts: (e: Entry) => boolean) => all.slice(all.findLastIndex(starts) + 1)
const isOf = (...types: string[]) => (e: Entry) => types.includes(typeOf(e))
const recusalGranted = (e: Entry) => typeOf(e) === 'proceedingEnded' && e.happening.data?.workflow === 'recusal' && e.happening.data.outcome === 'granted'
const by = (all: readonly Entry[], seat: string, ...types: string[]) => all.some((e) => types.includes(typeOf(e)) && e.happening.by === seat)
const noOpen = (v: View, workflow: string) => !v.play.all.some((p) => p.opened.workflow === workflow && p.proceeding.status === 'active')

/** who sits as arbitrator, the presiding one first: of three, whoever does not draft in time is followed by the next */
export const sittingIn = (play: Play): readonly string[] => {
  const seated = play.effects.flatMap(({ effect, at }) => (effect.type === 'assign' && effect.seat === 'arbitrator' ? [{ at, neutrals: effect.neutrals }] : [])).at(-1)
  if (!seated) return []
  const passed = seated.neutrals.length === 3 ? play.lapses.filter((l) => l.rule === 'decisionDraft' && l.at > seated.at).length % 3 : 0
  return [...seated.neutrals.slice(passed), ...seated.neutrals.slice(0, passed)]
}
const silence = ['arbitrationAnswer', 'arbitrationAnswerAbroad']
/** what was heard before it was opened again counts no more */
const thisHearing = (v: View) => since(v.at.log, (e) => typeOf(e) === 'reviewGranted' && e.happening.data?.kind === 'reopening')
const counterclaimStands = (v: View) => has(since(v.at.log, isOf('counterclaimWithdrawn')), 'counterclaim')
const evidenceClosed = (v: View) => has(v.at.log, 'evidencePeriod') || ['complainant', 'respondent'].every((s) => by(v.at.log, s, 'nothingMore'))
const answered = (v: View) => has(v.at.log, 'answer')
const panelNoticed = (e: Entry) => ['compose', 'panelComposition', 'changeFreely', 'stepDown', 'votes', 'decisionDraft'].includes(typeOf(e)) || recusalGranted(e)
const roundBegan = (e: Entry) => ['evidencePeriod', 'nothingMore', 'evidenceOutstanding', 'stepDown', 'compose', 'panelComposition', 'decisionDraft'].includes(typeOf(e)) || recusalGranted(e)
const mine = (all: readonly Entry[], v: View, ...types: string[]) => all.some((e) => types.includes(typeOf(e)) && e.happening.facts?.actorNeutral === v.facts.actorNeutral)

const owesIt = ({ at }: View, seat: string) => (at.opened.input.owedBy ?? 'respondent') === seat
const ofConsumer = (e: Entry) => e.happening.data?.owedBy === 'complainant'
/** Breaches of one side that were neither made good nor performed since: the case's log tells them. */
function broken({ play }: View, seat: 'complainant' | 'respondent'): number {
  let n = 0
  for (const e of play.root.log) {
    const type = typeOf(e)
    const own = ofConsumer(e) === (seat === 'complainant')
    if (type === 'termBreached' && own) n++
    if (type === 'termConfirmed' && own && e.happening.data?.wasBreached) n--
    if (type === 'cure' && e.happening.by === seat) n = 0
    if (['awarded', 'agreed', 'decisionReopened'].includes(type) || (seat === 'respondent' && ['sign', 'askStepIn', 'reportNonPerformance'].includes(type))) n = 0
  }
  return n
}

export const ofArbitration = {
  merchantBroke: (v: View) => broken(v, 'respondent') > 0,
  merchantOwed: (v: View) => v.play.root.log.findLast((e) => ['awarded', 'decisionReopened'].includes(typeOf(e)))?.happening.data?.terms?.length !== 0,
  consumerBroke: (v: View) => broken(v, 'complainant') > 0,
  consumerOwesIt: (v: View) => owesIt(v, 'complainant'),
  merchantOwesIt: (v: View) => owesIt(v, 'respondent'),
  consumerOwesNothing: (v: View) => !v.play.all.some((p) => p.opened.workflow === 'performance' && p.opened.input.owedBy === 'complainant' && p.proceeding.status === 'active'),
  notAgreed: (v: View) => !by(v.at.log, v.seat, 'agree', 'agreePanel'),
  notAnswered: (v: View) => !answered(v),
  beforeFirstAnswer: (v: View) => !answered(v) && !has(v.at.log, ...silence),
  jurisdictionOpen: (v: View) => !has(v.at.log, 'decideJurisdiction', 'jurisdictionDecision') && (v.seat === 'respondent' ? !answered(v) && !has(v.at.log, ...silence) : sittingIn(v.play).length === 0),
  counterclaimLeft: (v: View) => !counterclaimStands(v) && !has(v.at.log, 'counterclaimWindow') && !evidenceClosed(v),
  uncontested: (v: View) => !answered(v) && !counterclaimStands(v),
  contested: (v: View) => answered(v) || counterclaimStands(v),
  noWithdrawalAsked: (v: View) => !has(since(v.at.log, isOf('refuseWithdrawal')), 'askWithdrawal'),
  withdrawalAsked: (v: View) => has(since(v.at.log, isOf('refuseWithdrawal')), 'askWithdrawal'),
  performanceShown: (v: View) => has(v.at.log, 'showPerformed') && !counterclaimStands(v),
  memberChangeLeft: (v: View) => !by(v.at.log, v.seat, 'changeFreely') && !has(since(v.at.log, panelNoticed), 'panelObjection', 'reviewGranted'),
  recusable: (v: View) => sittingIn(v.play).length > 0 && noOpen(v, 'recusal'),
  sits: (v: View) => v.facts.actorNeutral !== undefined && sittingIn(v.play).includes(v.facts.actorNeutral),
  sitsBesideOthers: (v: View) => v.facts.actorNeutral !== undefined && sittingIn(v.play).length > 1 && sittingIn(v.play).includes(v.facts.actorNeutral),
  presides: (v: View) => v.facts.actorNeutral !== undefined && sittingIn(v.play)[0] === v.facts.actorNeutral,
  member: (v: View) => v.facts.actorNeutral !== undefined && sittingIn(v.play).slice(1).includes(v.facts.actorNeutral),
  noPanel: (v: View) => sittingIn(v.play).length === 0,
  evidenceTimeLeft: (v: View) => !has(thisHearing(v), 'extendEvidence'),
  notComplex: (v: View) => !has(thisHearing(v), 'declareComplex'),
  notVoted: (v: View) => !mine(since(v.at.log, roundBegan), v, 'vote') && !mine(since(v.at.log, (e) => roundBegan(e) || typeOf(e) === 'votes'), v, 'vote'),
  notSigned: (v: View) => !mine(since(v.at.log, isOf('draftDecision')), v, 'signDecision', 'sendBack'),
  moreToBring: (v: View) => !by(thisHearing(v), v.seat, 'nothingMore'),
  noReviewOpen: (v: View) => noOpen(v, 'decisionReview'),
  bodyWeighs: (v: View) => v.at.opened.input.decider === undefined,
  panelWeighs: (v: View) => v.at.opened.input.decider === 'arbitrator',
}
