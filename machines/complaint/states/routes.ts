import { enqueueActions } from 'xstate'
import { rules as mediationRules } from '../../mediation/rules'
import { anchor, anyOwed, certify, chart, conclude, end, keepRoutes, openPart, partEnded, set, tell, tellByDecision, tellClosedOpen } from '../chart'
import type { Given } from '../chart'
import { courtPapers, settleAnew, settledFirst, termConfirmed } from './agreed'
import { endings } from './shell'

/** A door: what the consumer can choose from now on, and until when. */
export const toRoutes = chart.createStateConfig({
  id: 'toRoutes',
  always: { target: '#next', actions: [anchor('routesOpen'), tellByDecision('routes', 'routesAfterAward', 'routesAfterDecision', 'complainant')] },
})

export const next = chart.createStateConfig({
  id: 'next',
  meta: { status: 'choosing', waitsOn: ['complainant'] },
  after: { chooseRoute: { target: '#closed', actions: [conclude('closedWithOpenRemedies'), keepRoutes, certify, tellClosedOpen] } },
  on: {
    // What an award or a panel decision has settled is not mediated or decided again: the court remains, and the deposit it came from.
    chooseMediation: { guard: 'mediationLeft', target: '#inMediation' },
    chooseArbitration: { guard: 'notDecidedThere', target: '#inArbitration' },
    chooseAssociation: { guard: 'associationNotYet', target: '#handingOver' },
    takeToAuthority: { guard: 'noAssociationYet', target: '#staying', actions: [set({ stayedFrom: 'open' }), tell('authorityForm', 'complainant')] },
    courtBundle: courtPapers,
    // What was agreed or ordered before is still owed, and done late it is done.
    termConfirmed,
    offerAccepted: [{ guard: ({ context }) => anyOwed(context), ...settleAnew }, settledFirst],
  },
})

const agreedThere = (basis: 'settlement') =>
  ({ target: '#owing', actions: [set(({ event }: Given) => ({ terms: event.data?.terms ?? [], basis })), anchor('agreedOn')] })
const endedThere = (workflow: string) => ({ guard: ({ event }: Given) => event.data?.workflow === workflow, target: '#toRoutes' })

/**
 * A stage that is a workflow of its own. Where this installation has that workflow its proceeding is opened and heard; where it
 * does not, the person is told so and chooses another way. Either way there is a review date.
 */
const running = { meta: { status: 'deciding' as const, waitsOn: ['complainant', 'respondent'] as const } }
const notHere = { meta: { status: 'choosing' as const, waitsOn: ['complainant'] as const }, after: { elsewhereReview: { target: '#toRoutes' } }, on: { goOn: { target: '#toRoutes' } } }

/** Signed there by both and by the mediator: owed at once; carried out there and then: solved. */
const signedThere = agreedThere('settlement')
export const agreedInMediation = [
  { guard: ({ event }: Given) => event.data?.atOnce === true, target: '#solved', actions: [set(({ event }: Given) => ({ terms: event.data?.terms ?? [], basis: 'settlement' as const })), anchor('agreedOn')] },
  { ...signedThere, actions: [set({ mediating: false }), ...signedThere.actions] },
]
/** What the mediation is opened with: who has consented already, and what a failure would leave. */
const mediationInput = ({ context, event }: Given) => ({
  remedies: context.remedies, amount: context.amount, handler: context.handler, esignOver: context.esignOver,
  consented: event.type === 'agreeMediation' ? ['complainant', 'respondent'] : ['complainant'],
  associations: (context.handler === 'authority' && context.associationId ? [context.associationId] : []).concat(context.associations ?? []),
  closedRemedies: [...(context.associationAccepted || context.handler === 'authority' ? ['authority'] : []), ...(context.handler === 'platform' ? [] : ['association'])],
  again: context.mediations < 2,
})
const mediationEnded = { guard: ({ event }: Given) => event.data?.workflow === 'mediation', target: '#toRoutes', actions: [partEnded, set({ mediating: false })] }

export const inMediation = chart.createStateConfig({
  id: 'inMediation',
  initial: 'door',
  states: {
    door: {
      always: [
        {
          guard: 'mediationHere', target: 'running',
          actions: [
            set(({ context }) => ({ mediations: context.mediations + 1, mediating: true, mediationAskedBy: undefined as never })), end('offer'),
            enqueueActions(({ context, enqueue }) => {
              if (context.handler === 'platform') enqueue({ type: 'appoint', params: { seat: 'association', organisation: context.associationId ?? 'none' } })
            }),
            ...openPart('mediation', (given) => ({ input: mediationInput(given), ...(given.context.small && { periods: { mediationTotal: mediationRules.mediationTotalSmall.n } }) })),
          ],
        },
        { target: 'notHere', actions: [set({ mediationAskedBy: undefined as never }), tell('stageNotHere', 'complainant', 'respondent')] },
      ],
    },
    running: {
      ...running,
      // It ends by itself after its sixty days and its notice; here it is only looked at.
      after: { childReview: { target: 'running', reenter: true } },
      on: {
        agreed: agreedInMediation,
        proceedingEnded: [mediationEnded, ...endings],
        // Offers are made in the mediation, and an expert is asked there: nobody decides on evidence while it lasts.
        makeOffer: {}, challengeEvidence: {}, write: {},
      },
    },
    notHere,
  },
})

/** No more than what was claimed, and nothing that was said in a mediation: who decides begins with the claim. */
const arbitrationInput = ({ context }: Given) => ({
  remedies: context.remedies, amount: context.amount,
  ...(context.registeredInstitution && { registeredInstitution: true }), ...(context.soleUpTo !== undefined && { soleUpTo: context.soleUpTo }),
})
export const inArbitration = chart.createStateConfig({
  id: 'inArbitration',
  initial: 'door',
  states: {
    door: {
      always: [
        {
          guard: 'arbitrationHere', target: 'running',
          actions: [
            end('offer'), end('substitution'), end('merger'),
            // Rosters are kept by associations: whichever body handled the case, an association or institution administers this.
            enqueueActions(({ context, enqueue }) => {
              if (context.handler !== 'association') enqueue({ type: 'appoint', params: { seat: 'association', organisation: context.associationId ?? 'none' } })
            }),
            ...openPart('arbitration', (given) => ({ input: arbitrationInput(given) })),
          ],
        },
        { target: 'notHere', actions: [tell('stageNotHere', 'complainant')] },
      ],
    },
    running: {
      id: 'inArbitrationRunning',
      ...running,
      after: { childReview: { target: 'running', reenter: true } },
      on: {
        proceedingEnded: [
          { guard: ({ event }) => event.data?.workflow === 'arbitration' && event.data?.outcome === 'dismissed', target: '#closed', actions: [partEnded, conclude('dismissed'), set(({ context }) => ({ openRemedies: context.registeredInstitution ? [] : ['court'] })), tell('claimDismissed', 'complainant', 'respondent')] },
          { guard: ({ event }) => event.data?.workflow === 'arbitration', target: '#toRoutes', actions: [partEnded] },
          ...endings,
        ],
        // What belongs to the two sides is now done there: settling, withdrawing with the other's consent, challenging, staying.
        makeOffer: {}, withdraw: {}, declareResolved: {}, challengeEvidence: {}, seised: {}, wrongParty: {}, duplicateFound: {}, laterGround: {},
      },
    },
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
