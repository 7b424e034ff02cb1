import { anchor, chart, conferring, count, end, openPart, order, over, seatPanel, set, tell, tellOther, type Given } from '../chart'
import { seatsFor } from '../context'
import { chosen } from '../panel'
import { partEnded } from './shell'
import { beginDeliberation, leavingEvidence, leavingOutstanding, newRound, recusedElsewhere } from './deliberation'

const toComposing = [
  anchor('composingSince'), set(({ context }) => ({ seats: context.panel.length ? context.seats : seatsFor(context) })), tell('toCompose', 'handler'),
] as const

export const amending = {
  amendClaim: { actions: [set(({ context, event }) => ({ claim: event.fields?.terms ?? context.claim, seats: context.panel.length ? context.seats : seatsFor({ ...context, claim: event.fields?.terms ?? context.claim }) })), tell('claimAmended', 'respondent', 'arbitrator')] },
}
const answers = { target: '#composing', actions: [set({ answered: true }), tell('answered', 'complainant'), ...toComposing] }
/** Served and silent: it goes on to a decision on what is there, which is no admission. A late answer is still read. */
const unanswered = { target: '#composing', actions: [set({ byDefault: true }), count('notAnswered'), tell('notAnswered', 'complainant', 'respondent', 'handler'), ...toComposing] }
export const answering = chart.createStateConfig({
  initial: 'home',
  on: { answer: answers, ...amending },
  states: {
    home: { id: 'answeringHome', meta: { status: 'awaitingReply', waitsOn: ['respondent'] }, after: { arbitrationAnswer: unanswered } },
    abroad: { id: 'answeringAbroad', meta: { status: 'awaitingReply', waitsOn: ['respondent'] }, after: { arbitrationAnswerAbroad: unanswered } },
  },
})
export const lateAnswer = { answer: { guard: 'unanswered' as const, actions: [set({ answered: true, late: true, byDefault: false }), count('lateAnswer'), tell('lateAnswer', 'complainant', 'arbitrator')] } }

const filled = { guard: 'canCompose' as const, target: '#composed', actions: [set(({ context, event }) => ({ panel: chosen(context, event) }))] }
export const composing = chart.createStateConfig({
  id: 'composing',
  meta: { status: 'checking', waitsOn: ['handler'] },
  // The body's silence: the rule composes. Nobody fit: the parties are free to go elsewhere.
  after: { panelComposition: [{ ...filled, actions: [...filled.actions, count('compositionLate')] }, over('noPanel', 'noPanel')] },
  on: { compose: filled, ...lateAnswer, ...amending, proceedingEnded: recusedElsewhere },
})

const seated = [seatPanel, anchor('panelNoticed'), set({ objectionOver: false }), tell('panelComposed', 'complainant', 'respondent'), tell('youSit', 'arbitrator')] as const
/** A door: a panel that was filled up goes on where the case stood. */
export const composed = chart.createStateConfig({
  id: 'composed',
  always: [
    { guard: 'evidenceWasClosed', target: '#deliberating', actions: [...seated, ...newRound] },
    { guard: ({ context }) => context.evidenceBegan, target: '#evidence', actions: [...seated] },
    { target: '#evidence', actions: [...seated, anchor('evidenceOpened'), set({ evidenceBegan: true }), ...order('panelComposed', 'evidencePeriod'), tell('evidenceOpened', 'complainant', 'respondent')] },
  ],
})

const closing = [set({ evidenceClosed: true, counterclaimsClosed: true, objectionOver: true }), anchor('evidenceClosed'), tell('evidenceClosed', 'complainant', 'respondent', 'arbitrator')] as const
const closes = { target: '#outstanding', actions: [...closing] }
const asking = {
  ...conferring,
  ask: {
    guard: 'sitting' as const,
    actions: [...openPart('question', ({ event }) => ({ input: { to: event.fields?.whom ?? 'respondent' }, periods: { questionAnswer: Number(event.fields?.days ?? 7) } }))],
  },
  giveOrder: {
    guard: 'presides' as const,
    actions: [
      set(({ context }) => ({ orderNo: context.orderNo + 1 })),
      { type: 'issueDocument' as const, params: ({ context, event }: Given) => ({ document: 'proceduralOrder', data: { number: context.orderNo, text: event.fields?.text, neutrals: context.panel } }) },
      tell('orderGiven', 'complainant', 'respondent'),
    ],
  },
}
export const evidence = chart.createStateConfig({
  id: 'evidence',
  meta: { status: 'deciding', waitsOn: ['complainant', 'respondent'] },
  after: { evidencePeriod: closes, panelObjection: { actions: [set({ objectionOver: true })] } },
  on: {
    ...lateAnswer, ...amending, ...asking, ...leavingEvidence,
    addEvidence: { actions: [tellOther('evidenceAdded'), tell('evidenceToRead', 'arbitrator')] },
    challengeEvidence: { actions: [...openPart('challenge', ({ context, event }) => ({ input: { by: event.by, handler: context.handler, decider: 'arbitrator' } })), tellOther('evidenceChallenged')] },
    extendEvidence: {
      guard: 'presidesAndTimeLeft',
      actions: [set({ moreEvidenceTime: true }), { type: 'extend', params: ({ event }) => ({ rule: 'evidencePeriod', n: Number(event.fields?.days ?? 7) }) }, ...order('evidenceExtended', 'evidencePeriod'), tell('evidenceExtended', 'complainant', 'respondent')],
    },
    // Both have said all: nobody waits for the calendar.
    nothingMore: [
      { guard: 'bothHaveNothingMore', ...closes },
      { guard: 'hasMoreEvidence', actions: [set(({ context, event }) => ({ nothingMore: [...context.nothingMore, event.by!] })), tellOther('otherHasNothingMore')] },
    ],
  },
})

/** The evidence is closed; what was asked or challenged in time is waited for, if anything is. */
export const outstanding = chart.createStateConfig({
  id: 'outstanding',
  initial: 'door',
  after: { evidenceOutstanding: { target: '#deliberating', actions: [end('question'), end('challenge'), end('counterclaim'), end('recusal'), ...beginDeliberation] } },
  on: {
    ...lateAnswer, ...asking, ...leavingOutstanding,
    proceedingEnded: [...leavingOutstanding.proceedingEnded, { target: '#outstanding', reenter: true, actions: partEnded }],
  },
  states: {
    door: { always: [{ guard: 'noneOutstanding', target: '#deliberating', actions: [...beginDeliberation] }, { target: 'waiting' }] },
    waiting: { meta: { status: 'deciding', waitsOn: ['complainant', 'respondent', 'arbitrator'] } },
  },
})
export const counterclaimsClose = set({ counterclaimsClosed: true })
