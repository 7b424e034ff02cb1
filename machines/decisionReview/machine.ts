import { assign, setup } from 'xstate'
import { delaysOf, effectActions } from '../effects'
import type { BaseContext, Happening, Party } from '../workflow'
import { rules } from './rules'

export type DecisionReviewInput = { by: Party; kind: 'correction' | 'reopening'; handler: NonNullable<BaseContext['handler']> }
type Context = BaseContext & DecisionReviewInput
const conclude = (code: string) => ({ type: 'conclude' as const, params: { code } })
const tell = (letter: string, seat: 'arbitrator' | 'handler') => ({ type: 'tell' as const, params: { letter, to: [seat] } })

/** A party asks that a decision be corrected, or that the case be heard again on late good cause. Whoever decided answers; else the body. */
export const machine = setup({
  types: { context: {} as Context, events: {} as Happening, input: {} as DecisionReviewInput },
  actions: { ...effectActions, conclude: assign({ outcome: (_, p: { code: string }) => p }), takeHandler: assign({ handler: ({ event }) => event.data?.handler }) },
  delays: delaysOf(rules),
  guards: { byDecider: ({ event }) => event.by === 'arbitrator', byBody: ({ context, event }) => event.by === context.handler },
}).createMachine({
  id: 'decisionReview',
  context: ({ input }) => ({ ...input }),
  initial: 'weighing',
  on: { handlerChanged: { actions: 'takeHandler' }, parentEnded: '.ended' },
  states: {
    weighing: {
      meta: { status: 'deciding', waitsOn: ['arbitrator'] },
      entry: [tell('toWeigh', 'arbitrator')],
      after: { reviewWeighing: { target: 'withOffice' } },
      on: { grant: { guard: 'byDecider', target: 'granted' }, refuse: { guard: 'byDecider', target: 'refused' } },
    },
    withOffice: {
      meta: { status: 'deciding', waitsOn: ['handler'] },
      entry: [tell('toOffice', 'handler')],
      // What was decided stands until somebody finds that it should not.
      after: { reviewByOffice: { target: 'refused' } },
      on: { grant: { guard: 'byBody', target: 'granted' }, refuse: { guard: 'byBody', target: 'refused' } },
    },
    granted: { type: 'final', entry: [conclude('granted'), { type: 'report', params: ({ context, event }) => ({ event: 'reviewGranted', data: { kind: context.kind, terms: event.fields?.terms ?? [] } }) }] },
    refused: { type: 'final', entry: [conclude('refused'), { type: 'report', params: ({ context }) => ({ event: 'reviewRefused', data: { kind: context.kind } }) }] },
    ended: { type: 'final', entry: [conclude('ended')] },
  },
})
