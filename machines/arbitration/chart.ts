/** The vocabulary of an arbitration for XState: its effects, guards, and the few verbs its states are written in. */
import { assign, setup } from 'xstate'
import { delaysOf, effectActions } from '../effects'
import { anchor, conclude, end, otherSide, tell, tellOther, verbsOf } from '../verbs'
import type { Happening, Seat } from '../workflow'
import { body, somethingOrdered, type ArbitrationContext, type ArbitrationInput } from './context'
import { instrument } from './documents'
import { chosen, replacing } from './panel'
import { rules } from './rules'
import { isLastVote } from './votes'

export type Given = { context: ArbitrationContext; event: Happening }
const sitting = ({ context, event }: Given) => context.panel.includes(event.facts?.actorNeutral ?? '')
const presides = ({ context, event }: Given) => event.facts?.actorNeutral !== undefined && context.panel[0] === event.facts.actorNeutral

const mayChange = (c: ArbitrationContext, e: Happening) => !c.objectionOver && !c.freeChanges.includes(e.by!) && c.panel.length > 0
/** the other side has spoken: from now on the claim is not the complainant's alone to take back */
const contested = (c: ArbitrationContext) => c.answered || c.counterclaim.length > 0
const firstAnswerOpen = (c: ArbitrationContext) => !c.answered && !c.byDefault && !c.reopened
const answeredDraft = (c: ArbitrationContext) => c.signed.length + c.sentBack.length
const maySign = (given: Given) => sitting(given) && !presides(given) && ![...given.context.signed, ...given.context.sentBack].includes(given.event.facts!.actorNeutral!)

export const chart = setup({
  types: { context: {} as ArbitrationContext, events: {} as Happening, input: {} as ArbitrationInput },
  actions: {
    ...effectActions,
    set: assign((_, change: Partial<ArbitrationContext>) => change),
    conclude: assign({ outcome: (_, p: { code: string; ground?: string }) => p }),
  },
  delays: delaysOf(rules),
  guards: {
    institution: ({ context }) => context.institution,
    abroad: ({ context }) => context.abroad,
    hasNotAgreed: ({ context, event }) => !context.agreed.includes(event.by!),
    otherAgreed: ({ context, event }) => context.agreed.includes(otherSide(event.by)),
    unanswered: ({ context }) => !context.answered,
    /** closed with the first answer, and with the time for it; hearing the case again does not open it */
    mayObjectToOnline: ({ context }) => firstAnswerOpen(context),
    mayObjectToJurisdiction: ({ context, event }) => !context.jurisdictionDecided && (event.by === 'respondent' ? firstAnswerOpen(context) : context.panel.length === 0),
    mayCounterclaim: ({ context, event }) => event.by === 'respondent' && !context.counterclaimsClosed && !context.evidenceClosed && context.counterclaim.length === 0,
    /** enough are fit to fill the seats that are empty */
    canCompose: ({ context, event }) => chosen(context, event).length === context.seats,
    /** whoever leaves can be replaced from the roster at once */
    canReplace: ({ context, event }) => replacing(context, event).length === context.seats,
    sole: ({ context }) => context.seats === 1,
    /** somebody left while the clock stood */
    panelShort: ({ context }) => context.evidenceBegan && context.panel.length < context.seats,
    evidenceWasClosed: ({ context }) => context.evidenceClosed,
    sitting, presides,
    presidesAndTimeLeft: (given) => presides(given) && !given.context.moreEvidenceTime,
    mayDeclareComplex: (given) => presides(given) && !given.context.complex,
    /** one who decides alone has nobody to confer with */
    sitsBesideOthers: (given) => sitting(given) && given.context.panel.length > 1,
    hasVote: (given) => sitting(given) && !given.context.voted.includes(given.event.facts!.actorNeutral!),
    lastVote: ({ context, event }) => isLastVote(context, event),
    presidesAlone: (given) => presides(given) && given.context.seats === 1,
    soleCanBeReplaced: ({ context, event }) => context.seats === 1 && replacing(context, event).length === 1,
    lateFirst: ({ context }, p: { track: 'simple' | 'complex' }) => context.complex === (p.track === 'complex') && !context.lateTold.includes(p.track),
    maySign,
    /** with who presides, who signs by drafting */
    signsLast: (given) => maySign(given) && answeredDraft(given.context) + 2 >= given.context.panel.length,
    majoritySendsBack: (given) => maySign(given) && given.context.sentBack.length + 2 >= given.context.panel.length && given.context.drafts < 3,
    /** each side one change without reasons, within the time: two in all */
    freeChangeLeft: ({ context, event }) => mayChange(context, event),
    freeChangeReplaced: ({ context, event }) => mayChange(context, event) && replacing(context, event).length === context.seats,
    stepsDownReplaced: (given) => sitting(given) && replacing(given.context, given.event).length === given.context.seats,
    recused: ({ event }) => event.data?.workflow === 'recusal' && event.data?.outcome === 'granted',
    recusedAndReplaced: ({ context, event }) => event.data?.workflow === 'recusal' && event.data?.outcome === 'granted' && replacing(context, event).length === context.seats,
    mayRecuse: ({ context }) => context.panel.length > 0 && (context.parts.recusal ?? 0) === 0,
    hasMoreEvidence: ({ context, event }) => !context.nothingMore.includes(event.by!),
    bothHaveNothingMore: ({ context, event }) => !context.nothingMore.includes(event.by!) && context.nothingMore.includes(otherSide(event.by)),
    noneOutstanding: ({ context }) => outstanding(context) === 0,
    mayWithdraw: ({ context }) => !contested(context),
    mayAskWithdrawal: ({ context }) => contested(context) && !context.withdrawalAsked,
    withdrawalAsked: ({ context }) => context.withdrawalAsked,
    performanceShown: ({ context }) => context.performedShown && context.counterclaim.length === 0,
    noneOpen: ({ context }, p: { part: string }) => (context.parts[p.part] ?? 0) === 0,
    recorder: (given) => (given.context.panel.length > 0 ? presides(given) : given.event.by === body),
    reviewOpen: ({ context }) => (context.parts.decisionReview ?? 0) > 0,
    mayReopen: ({ context }) => !context.reopened && (context.parts.decisionReview ?? 0) === 0,
    simple: ({ context }) => !context.complex,
    nothingOrdered: ({ context }) => !somethingOrdered(context),
  },
})

/** parts whose end the deliberation waits for */
const waitedFor = ['question', 'challenge', 'counterclaim', 'recusal']
const outstanding = (c: ArbitrationContext) => waitedFor.reduce((n, part) => n + (c.parts[part] ?? 0), 0)

const { set, count, openPart, partEnded } = verbsOf<ArbitrationContext>()
export { anchor, conclude, count, end, openPart, partEnded, set, tell, tellOther }
/** one letter where an institution makes an award, another where a body makes a panel decision: the right word for each */
export const tellRightly = (award: string, panel: string, ...to: Seat[]) => ({ type: 'tell' as const, params: ({ context }: Given) => ({ letter: context.institution ? award : panel, to }) })
export const over = (ground: string, letter: string) => ({ target: '#closed', actions: [conclude('terminated', ground), tell(letter, 'complainant', 'respondent', 'handler', 'arbitrator')] })

/** A member speaks to the others; nobody else hears of it. */
export const conferring = { deliberate: { guard: 'sitsBesideOthers' as const, actions: [tell('deliberated', 'arbitrator')] } }
/** A procedural order: numbered, its points as codes. */
export const order = (point: string, rule?: string) => [
  set(({ context }) => ({ orderNo: context.orderNo + 1 })),
  { type: 'issueDocument' as const, params: ({ context }: Given) => ({ document: 'proceduralOrder', data: { number: context.orderNo, points: [point], neutrals: context.panel, ...(rule && { rules: { due: rule } }) } }) },
] as const
/** The award or panel decision, its text that of a move made before. */
export const issue = (data: (given: Given) => Record<string, unknown>, fieldsOf?: string) =>
  ({ type: 'issueDocument' as const, params: (given: Given) => ({ document: instrument(given.context), data: data(given), ...(fieldsOf && { fieldsOf }) }) })
export const seatPanel = { type: 'assign' as const, params: ({ context }: Given) => ({ seat: 'arbitrator' as const, neutrals: context.panel }) }
