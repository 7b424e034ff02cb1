import { anchor, chart } from './chart'
import { contextOf } from './context'
import * as deciding from './states/deciding'
import { deliberating } from './states/deliberation'
import * as hearing from './states/hearing'
import * as intake from './states/intake'
import { offered } from './states/offered'
import * as shell from './states/shell'

/**
 * Arbitration by a registered institution, or a panel review by any other body: from the consent of both to what is decided.
 * `open` remembers where it stood, for what comes back from a stay. States without meta are doors: never rested in.
 */
export const machine = chart.createMachine({
  id: 'arbitration',
  context: ({ input }) => contextOf(input),
  initial: 'offered',
  ...shell.always,
  states: {
    offered,
    open: {
      ...shell.open,
      initial: 'filed',
      states: {
        whereItStood: { id: 'whereItStood', type: 'history', history: 'deep' },
        filed: intake.filed, toBeCompleted: intake.toBeCompleted, serving: intake.serving,
        hearing: {
          initial: 'answering',
          after: { counterclaimWindow: { actions: [hearing.counterclaimsClose] } },
          states: { answering: hearing.answering, composing: hearing.composing, composed: hearing.composed, evidence: hearing.evidence },
        },
        outstanding: hearing.outstanding, deliberating, issuing: deciding.issuing, consenting: deciding.consenting,
      },
    },
    stayed: shell.stayed,
    decided: deciding.decidedState,
    ending: deciding.ending,
    // Whoever decided sits no longer: the case is theirs no more.
    closed: { id: 'closed', type: 'final', entry: [anchor('arbitrationClosed'), { type: 'assign', params: { seat: 'arbitrator', neutrals: [] } }] },
  },
})
