import { agreedInMediation } from './routes'
import { associationHandles, newRespondent, platformAnswers } from './shell'
import { settle } from './agreed'
import { anchor, anyBreach, anyOwed, certify, chart, conclude, confirmedOne, end, keepRoutes, makeOffer, set, tell, tellOther, type Given } from '../chart'

/** moves of the open case that make no sense once it is resolved: an empty entry stops them here */
const quiet = { withdraw: {}, askPause: {}, duplicateFound: {}, challengeEvidence: {}, seised: {}, merchantLeaving: {}, platformClosing: {}, deathOrDissolution: {}, addEvidence: {}, linkCase: {}, declareResolved: {}, requestRegistration: {}, moderate: {}, noteBadFaith: {}, exitSecured: {} } as const
const again = [
  end('rating'),
  set({ outcome: undefined, terms: [], basis: undefined, signed: [], accepts: [], openRemedies: [], owed: 0, confirmed: 0, breached: 0 }),
  tell('reopened', 'respondent', 'handler'),
] as const
/** What was ordered in an arbitration or panel review is owed again; nobody decides it anew. Where nothing was ordered of the merchant, there is nothing to report. */
const notPerformed = [
  { guard: 'notDecidedThere' as const, target: '#escalated', actions: [...again] },
  { guard: ({ context }: Given) => context.terms.length > 0, target: '#owing', actions: [end('rating'), set({ outcome: undefined }), tell('reopened', 'respondent', 'handler')] },
]

export const resolved = chart.createStateConfig({
  id: 'resolved',
  meta: { status: 'resolved', waitsOn: ['complainant'] },
  after: { reopening: { target: '#concluded' } },
  on: { ...quiet, reopen: { guard: 'notDecidedThere', target: '#escalated', actions: [...again] }, reportNonPerformance: notPerformed },
})

/** Nothing more is expected; only that something promised was not done after all may still be said, for a year. */
export const concluded = chart.createStateConfig({
  id: 'concluded',
  meta: { status: 'closed', waitsOn: ['complainant'] },
  after: { nonPerformance: { target: '#closed' } },
  on: { ...quiet, write: {}, liftModeration: {}, releaseTexts: {}, reportNonPerformance: notPerformed },
})

export const dormant = chart.createStateConfig({
  id: 'dormant',
  meta: { status: 'talking', waitsOn: ['complainant'] },
  after: { dormancy: { target: '#closed', actions: [conclude('dormantClosed'), keepRoutes, certify, tell('dormantClosed', 'complainant', 'respondent')] } },
  on: {
    // Where it was, with every period unchanged; only the wait for the consumer, who is back, begins anew.
    wake: { target: '#whereItStood', actions: [anchor('merchantSpoke'), tellOther('woken')] },
    // The consumer's next word, whatever its form, is what it was asleep for.
    write: [
      { guard: ({ context, event }) => event.by === 'complainant' && context.talksOver && !context.moderated.includes('complainant'), target: '#escalated', actions: [tellOther('newMessage')] },
      { guard: ({ context, event }) => event.by === 'complainant' && !context.moderated.includes('complainant'), target: '#merchantsTurn', actions: [tellOther('newMessage')] },
      { guard: 'mayWrite', actions: [tellOther('newMessage')] },
    ],
    makeOffer: [
      { guard: ({ context, event }) => event.by === 'complainant' && context.talksOver, target: '#escalated', actions: [...makeOffer] },
      { guard: 'byComplainant', target: '#merchantsTurn', actions: [...makeOffer] },
      { actions: [...makeOffer] },
    ],
    seised: {},
  },
})

/** A door: a court or an authority is seised. */
export const staying = chart.createStateConfig({
  id: 'staying',
  always: { target: '#stayed', actions: [tell('stayed', 'complainant', 'respondent', 'handler')] },
})

const resumed = [tell('resumed', 'complainant', 'respondent')] as const
/** The clock of the case stands still while it is here, whichever way it leaves. */
export const stayed = chart.createStateConfig({
  id: 'stayed',
  entry: [{ type: 'pause', params: { reason: 'stay' } }],
  exit: [{ type: 'resume', params: { reason: 'stay' } }],
  initial: 'waiting',
  states: {
    waiting: {
      id: 'waiting',
      meta: { status: 'deciding', waitsOn: ['handler'] },
      after: { stayReview: { target: 'waiting', reenter: true, actions: [tell('stayReview', 'handler', 'complainant')] } },
    },
  },
  on: {
    resume: [
      { guard: 'serveAnew', target: '#negotiating', actions: [...resumed] },
      { guard: ({ context }) => context.stayedFrom === 'agreed' && anyBreach(context), target: '#breached', actions: [...resumed, anchor('breachedOn')] },
      { guard: ({ context }) => context.stayedFrom === 'agreed' && anyOwed(context) && context.replaced === null, target: '#performing', actions: [...resumed] },
      { guard: 'mediationOver', target: '#toRoutes', actions: [...resumed, set({ mediating: false })] },
      { guard: 'stayedAfterAgreement', target: '#whereItStoodAfterAgreement', actions: [...resumed] },
      { target: '#whereItStood', actions: [...resumed] },
    ],
    // What both signed in the mediation meanwhile is agreed, whatever else is pending.
    agreed: agreedInMediation,
    endElsewhere: { target: '#closed', actions: [conclude('closedElsewhere'), tell('closedElsewhere', 'complainant', 'respondent')] },
    substituted: { actions: [...newRespondent, set({ serveAnew: true })] },
    platformLiable: [
      { guard: 'bodyMoved', actions: [...platformAnswers, ...associationHandles, set({ serveAnew: true })] },
      { actions: [...platformAnswers, set({ serveAnew: true })] },
    ],
    // What only tidies is never barred by a stay: the parties may settle, and what is owed may be paid and confirmed (domain/workflows E0).
    makeOffer: { actions: [...makeOffer] },
    offerAccepted: [
      { guard: ({ context }) => context.stayedFrom === 'agreed' && context.owed > 0 && context.replaced === null, target: '#settled', actions: [set(({ context }) => ({ settledInStay: true, replaced: { terms: context.terms, ...(context.basis && { basis: context.basis }) } })), ...settle] },
      { target: '#settled', actions: [set({ settledInStay: true, backToTalks: false }), ...settle] },
    ],
    termConfirmed: [
      { guard: 'lastTerm', target: '#solved' },
      { actions: [confirmedOne] },
    ],
    seised: {}, askPause: {},
  },
})
