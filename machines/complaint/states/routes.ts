import { anchor, chart, conclude, end, keepRoutes, set, tell } from '../chart'
import type { Given } from '../chart'

/** A door: what the consumer can choose from now on, and until when. */
export const toRoutes = chart.createStateConfig({
  id: 'toRoutes',
  always: { target: '#next', actions: [anchor('routesOpen'), tell('routes', 'complainant')] },
})

export const next = chart.createStateConfig({
  id: 'next',
  meta: { status: 'choosing', waitsOn: ['complainant'] },
  after: { chooseRoute: { target: '#closed', actions: [conclude('closedWithOpenRemedies'), keepRoutes, tell('closedOpen', 'complainant', 'respondent')] } },
  on: {
    chooseMediation: { target: '#inMediation' },
    chooseArbitration: { target: '#inArbitration' },
    chooseAssociation: { guard: 'associationNotYet', target: '#handingOver' },
    takeToAuthority: { guard: 'noAssociationYet', target: '#staying', actions: [set({ stayedFrom: 'open' }), tell('authorityForm', 'complainant')] },
    courtBundle: { actions: [tell('courtBundle', 'complainant')] },
  },
})

const agreedThere = (basis: 'settlement' | 'award') =>
  ({ target: '#owing', actions: [set(({ event }: Given) => ({ terms: event.data?.terms ?? [], basis })), anchor('agreedOn')] })
const endedThere = (workflow: string) => ({ guard: ({ event }: Given) => event.data?.workflow === workflow, target: '#toRoutes' })

/**
 * A stage that is a workflow of its own. Where this installation has that workflow its proceeding is opened and heard; where it
 * does not, the person is told so and chooses another way. Either way there is a review date.
 */
const running = { meta: { status: 'deciding' as const, waitsOn: ['complainant', 'respondent'] as const } }
const notHere = { meta: { status: 'choosing' as const, waitsOn: ['complainant'] as const }, after: { elsewhereReview: { target: '#toRoutes' } }, on: { goOn: { target: '#toRoutes' } } }

export const inMediation = chart.createStateConfig({
  id: 'inMediation',
  initial: 'door',
  states: {
    door: {
      always: [
        { guard: { type: 'available', params: { workflow: 'mediation' } }, target: 'running', actions: [{ type: 'openProceeding', params: ({ context }) => ({ workflow: 'mediation', input: { remedies: context.remedies, amount: context.amount, handler: context.handler } }) }] },
        { target: 'notHere', actions: [tell('stageNotHere', 'complainant', 'respondent')] },
      ],
    },
    running: { ...running, after: { childReview: { target: '#toRoutes', actions: [end('mediation')] } }, on: { agreed: agreedThere('settlement'), proceedingEnded: endedThere('mediation') } },
    notHere,
  },
})

export const inArbitration = chart.createStateConfig({
  id: 'inArbitration',
  initial: 'door',
  states: {
    door: {
      always: [
        { guard: { type: 'available', params: { workflow: 'arbitration' } }, target: 'running', actions: [{ type: 'openProceeding', params: ({ context }) => ({ workflow: 'arbitration', input: { remedies: context.remedies, amount: context.amount } }) }] },
        { target: 'notHere', actions: [tell('stageNotHere', 'complainant')] },
      ],
    },
    running: { ...running, after: { childReview: { target: 'running', reenter: true } }, on: { agreed: agreedThere('settlement'), awarded: agreedThere('award'), proceedingEnded: endedThere('arbitration') } },
    notHere,
  },
})

export const inClaim = chart.createStateConfig({
  id: 'inClaim',
  initial: 'door',
  states: {
    door: {
      always: [
        { guard: { type: 'available', params: { workflow: 'deposit' } }, target: 'running', actions: [{ type: 'openProceeding', params: ({ context }) => ({ workflow: 'deposit', input: { terms: context.terms, basis: context.basis } }) }] },
        { target: 'notHere', actions: [tell('stageNotHere', 'complainant')] },
      ],
    },
    running: {
      ...running,
      after: { childReview: { target: '#toRoutes', actions: [end('deposit')] } },
      on: {
        proceedingEnded: [
          { guard: ({ event }) => event.data?.workflow === 'deposit' && event.data?.outcome === 'paid', target: '#solved' },
          endedThere('deposit'),
        ],
      },
    },
    notHere,
  },
})

/** Reclassified as cancellation, order error, takedown, returns or a deposit claim. What was never negotiated goes back to triage, not to the routes. */
const backToTriage = { target: '#triage', actions: [anchor('complete')] }
export const inOther = chart.createStateConfig({
  id: 'inOther',
  initial: 'door',
  states: {
    door: {
      always: [
        { guard: 'otherAvailable', target: 'running', actions: [{ type: 'openProceeding', params: ({ context }) => ({ workflow: context.otherWorkflow ?? '', input: { remedies: context.remedies, amount: context.amount } }) }] },
        { target: 'notHere', actions: [tell('stageNotHere', 'complainant')] },
      ],
    },
    running: {
      ...running,
      after: { childReview: { target: 'running', reenter: true } },
      on: {
        proceedingEnded: [
          { guard: ({ context, event }) => event.data?.workflow === context.otherWorkflow && event.data?.outcome === 'resolved', target: '#solved' },
          { guard: ({ context, event }) => event.data?.workflow === context.otherWorkflow, ...backToTriage },
        ],
      },
    },
    notHere: { ...notHere, after: { elsewhereReview: backToTriage }, on: { goOn: backToTriage } },
  },
})
