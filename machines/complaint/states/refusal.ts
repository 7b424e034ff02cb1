import { anchor, certify, chart, count, keepRoutes, set, tell } from '../chart'

/** Refused, and not yet final: another officer may be asked to look again. Also entered when a ground is found later. */
export const notAccepted = chart.createStateConfig({
  id: 'notAccepted',
  meta: { status: 'choosing', waitsOn: ['complainant'] },
  after: { reviewRequest: { target: '#refused' } },
  // A stay would bring a refused case back to where it stood: the way back is the review.
  on: { seised: {}, review: { target: '#underReview', actions: [anchor('reviewAsked'), tell('reviewAsked', 'handler')] } },
})

const overturn = [set(({ context }) => ({ overturned: context.ground ? [...context.overturned, context.ground] : context.overturned })), anchor('complete'), tell('reviewOverturned', 'complainant')] as const

export const underReview = chart.createStateConfig({
  id: 'underReview',
  meta: { status: 'checking', waitsOn: ['handler'] },
  after: {
    reviewDecision: [
      { guard: ({ context }) => context.later && context.mediating && (context.parts.mediation ?? 0) === 0, target: '#toRoutes', actions: [count('reviewLate'), set({ later: false, mediating: false }), ...overturn] },
      { guard: 'foundLater', target: '#whereItStood', actions: [count('reviewLate'), set({ later: false }), ...overturn] },
      { target: '#triage', actions: [count('reviewLate'), ...overturn] },
    ],
  },
  on: {
    seised: {},
    uphold: { guard: 'otherOfficer', target: '#refused', actions: [tell('reviewUpheld', 'complainant')] },
    overturn: [
      { guard: ({ context, event }) => context.later && context.mediating && (context.parts.mediation ?? 0) === 0 && event.facts?.ownDecision !== true, target: '#toRoutes', actions: [set({ later: false, mediating: false }), ...overturn] },
      { guard: ({ context, event }) => context.later && event.facts?.ownDecision !== true, target: '#whereItStood', actions: [set({ later: false }), ...overturn] },
      { guard: 'otherOfficer', target: '#triage', actions: [...overturn] },
    ],
  },
})

export const refused = chart.createStateConfig({
  id: 'refused',
  always: {
    target: '#closed',
    actions: [
      { type: 'conclude', params: ({ context }) => ({ code: context.later ? 'notAcceptedLater' : 'notAccepted', ...(context.ground && { ground: context.ground }) }) },
      keepRoutes, tell('refusedFinally', 'complainant'), certify,
    ],
  },
})
