import type { Termination } from '../complaint/grounds'
import { certify, chart, notify, notStarted, partEnded, set, tell, terminate, type Given } from './chart'
import { contextOf } from './context'
import * as beginning from './states/beginning'
import * as ending from './states/ending'
import { heard, open } from './states/open'
import { assigning, mediatorLeaves, noticed, recusing, seatedMoves } from './states/seating'
import { agreed, drawing, terms } from './states/terms'

const withdrawn = () => 'withdrawn' as const
/** How the case above ended says on which ground the mediation does; withdrawn or solved by the two themselves where nothing else is named. */
const above: Readonly<Record<string, Termination>> = {
  terminated: 'lossOfParty', notAcceptedLater: 'laterGround', merged: 'other', closedElsewhere: 'other', transferred: 'other', referred: 'other',
}
const groundAbove = ({ event }: Given): Termination => above[String(event.data?.outcome)] ?? 'withdrawnOrSettled'
const successor = { type: 'deliver' as const, params: { to: 'children' as const, event: 'handlerChanged', data: { handler: 'association' } } }
const newBody = [{ type: 'appoint' as const, params: { seat: 'association' as const, organisation: 'chosen' } }, set({ handler: 'association' }), successor, tell('handedOver', 'complainant', 'respondent', 'handler')] as const

/**
 * A mediation from the asking for consent to its notice. `active` is bounded by the hard stop, signing included; `seated` remembers
 * where it stood while a challenge of the mediator is decided. States without meta are doors: never rested in.
 */
export const machine = chart.createMachine({
  id: 'mediation',
  context: ({ input }) => contextOf(input),
  initial: 'asking',
  on: {
    // What ends with the case ends at once; the notice goes out with it.
    parentEnded: [
      { guard: 'ended', target: '.closed', actions: [...notify] },
      { guard: 'notAccepted', target: '.closed', actions: [...notStarted(withdrawn), ...certify] },
      { target: '.closed', actions: [...terminate(groundAbove), ...notify] },
    ],
    groundFound: { target: '.closed', actions: [...terminate('laterGround'), ...notify] },
    handlerChanged: { actions: [set(({ context, event }) => ({ handler: event.data?.handler === 'authority' ? 'authority' as const : context.handler })), tell('handedOver', 'complainant', 'respondent')] },
    handOver: { guard: 'byBody', actions: [...newBody] },
    partyReplaced: { actions: [set(({ context }) => ({ signed: [], textHash: undefined as never, ...(context.signed.length && { waitsOn: undefined as never }) })), tell('successor', 'complainant', 'respondent', 'mediator')] },
    proceedingEnded: [
      { guard: { type: 'partIs', params: { part: 'appraisal' } }, actions: [partEnded, { type: 'resume', params: { reason: 'appraisal' } }] },
      { actions: [partEnded] },
    ],
  },
  states: {
    asking: beginning.asking, requested: beginning.requested, accepting: {
      ...beginning.accepting,
      on: { ...beginning.accepting.on, withdraw: { target: '#closed', actions: [...notStarted(withdrawn), ...certify, tell('notStarted', 'respondent', 'handler')] } },
    },
    active: {
      id: 'active',
      initial: 'assigning',
      after: { mediationTotal: { target: '#terminated', actions: [...terminate('sixtyDays')] } },
      on: {
        ...heard,
        declareImpossible: { target: '#terminated', actions: [...terminate('impossible')] },
        withdraw: { target: '#terminated', actions: [...terminate('withdrawnOrSettled')] },
        endMediation: { guard: 'byBody', target: '#terminated', actions: [...terminate(({ event }) => (event.fields?.ground === 'laterGround' ? 'laterGround' : 'other'))] },
      },
      states: {
        assigning,
        recusing,
        seated: {
          initial: 'noticed',
          on: { ...seatedMoves, handOver: { guard: 'byBody', target: '#assigning', actions: [...mediatorLeaves, ...newBody] } },
          states: { stood: { id: 'stood', type: 'history', history: 'shallow' }, noticed, open, drawing, terms },
        },
      },
    },
    agreed, terminated: ending.terminated,
    closed: { id: 'closed', type: 'final', entry: [{ type: 'assign', params: { seat: 'mediator', neutrals: [] } }] },
  },
})
