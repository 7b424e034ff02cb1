import { enqueueActions } from 'xstate'
import { anchor, chart, issue, makeOffer, set, tell } from './chart'
import { contextOf } from './context'
import * as agreed from './states/agreed'
import * as deciding from './states/deciding'
import * as ending from './states/ending'
import * as intake from './states/intake'
import * as refusal from './states/refusal'
import * as routes from './states/routes'
import { disputed, shell } from './states/shell'
import * as talks from './states/talks'

/**
 * A complaint from filing to its end. `open` holds the dispute, `agreement` what was agreed; each remembers where it stood, for
 * what comes back from a stay, from sleep, from an unsigned settlement. States without meta are doors: never rested in.
 */
export const machine = chart.createMachine({
  id: 'complaint',
  context: ({ input }) => contextOf(input),
  initial: 'open',
  entry: [anchor('filed'), anchor('submitted'), tell('filed', 'complainant'), tell('newCase', 'handler'), issue('complaintRegistration', undefined, 'party:complainant')],
  ...shell,
  states: {
    open: {
      ...disputed,
      initial: 'received',
      states: {
        whereItStood: { id: 'whereItStood', type: 'history', history: 'deep' },
        received: intake.received, toBeCompleted: intake.toBeCompleted, triage: intake.triage, begun: intake.begun, preserving: intake.preserving,
        negotiating: talks.negotiating, fallsSilent: talks.fallsSilent, silent: talks.silent,
        escalated: deciding.escalated, steppedIn: deciding.steppedIn, handingOver: deciding.handingOver, handedOver: deciding.handedOver,
        withAssociation: deciding.withAssociation, proposed: deciding.proposed,
        toRoutes: routes.toRoutes, next: routes.next,
        inMediation: routes.inMediation, inArbitration: routes.inArbitration, inOther: routes.inOther,
      },
    },
    agreement: {
      initial: 'settled',
      states: {
        whereItStood: { id: 'whereItStoodAfterAgreement', type: 'history', history: 'deep' },
        settled: agreed.settled, owing: agreed.owing, performing: agreed.performing, breached: agreed.breached, inClaim: routes.inClaim,
      },
      on: { seised: { target: '#staying', actions: [set({ stayedFrom: 'agreed' })] }, termConfirmed: agreed.termConfirmed, makeOffer: { actions: [...makeOffer] }, offerAccepted: agreed.settleAnew },
    },
    notAccepted: refusal.notAccepted, underReview: refusal.underReview, refused: refusal.refused,
    solved: agreed.solved, resolved: ending.resolved, concluded: ending.concluded,
    dormant: ending.dormant, staying: ending.staying, stayed: ending.stayed,
    closed: {
      id: 'closed', type: 'final',
      entry: [
        anchor('closed'),
        // The exit of a leaving merchant was barred for this case only as long as it was open.
        enqueueActions(({ context, enqueue }) => {
          if (context.leaving) enqueue({ type: 'command', params: { kind: 'releaseExit', payload: {} } })
        }),
      ],
    },
  },
})
