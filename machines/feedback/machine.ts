import { assign, setup } from 'xstate'
import { delaysOf, effectActions } from '../effects'
import type { BaseContext, Happening } from '../workflow'
import { rules } from './rules'

const parentEnded = 'ended'
const given = [{ type: 'report' as const, params: { event: 'feedbackGiven' } }]

/** What the association asks the platform. Late is counted; never given, the association may draw its conclusions (ECL 62). */
export const machine = setup({
  types: { context: {} as BaseContext, events: {} as Happening, input: {} as Record<string, never> },
  actions: { ...effectActions, conclude: assign({ outcome: (_, p: { code: string }) => p }) },
  delays: delaysOf(rules),
}).createMachine({
  id: 'feedback',
  context: {},
  initial: 'asked',
  states: {
    asked: {
      meta: { status: 'awaitingReply', waitsOn: ['platform'] },
      entry: [{ type: 'anchor', params: { name: 'asked' } }, { type: 'tell', params: { letter: 'platformAsked', to: ['platform'] } }],
      after: { associationFeedback: { target: 'late', actions: [{ type: 'report', params: { event: 'feedbackLate' } }] } },
      on: { give: { target: 'given', actions: given }, parentEnded },
    },
    late: {
      meta: { status: 'awaitingReply', waitsOn: ['platform'] },
      after: { associationFeedbackFinal: { target: 'withheld', actions: [{ type: 'report', params: { event: 'feedbackWithheld' } }] } },
      on: { give: { target: 'givenLate', actions: given }, parentEnded },
    },
    given: { type: 'final', entry: [{ type: 'conclude', params: { code: 'given' } }] },
    givenLate: { type: 'final', entry: [{ type: 'conclude', params: { code: 'givenLate' } }] },
    withheld: { type: 'final', entry: [{ type: 'conclude', params: { code: 'withheld' } }] },
    ended: { type: 'final', entry: [{ type: 'conclude', params: { code: 'ended' } }] },
  },
})
