import { assign, setup } from 'xstate'
import { delaysOf, effectActions } from '../effects'
import type { BaseContext, Happening, Party } from '../workflow'
import { rules } from './rules'

export type PauseInput = { by: Party; days: number }
type Context = BaseContext & PauseInput

/** A pause one side asks for and the other agrees to; the parent stops and starts the case's clock. */
export const machine = setup({
  types: { context: {} as Context, events: {} as Happening, input: {} as PauseInput },
  actions: { ...effectActions, conclude: assign({ outcome: (_, p: { code: string }) => p }), waitForNobody: assign({ waitsOn: undefined }) },
  delays: delaysOf(rules),
  guards: { byOther: ({ context, event }) => event.by !== context.by, byAsker: ({ context, event }) => event.by === context.by },
}).createMachine({
  id: 'pause',
  context: ({ input }) => ({ ...input, waitsOn: [input.by === 'complainant' ? ('respondent' as const) : ('complainant' as const)] }),
  initial: 'asked',
  states: {
    asked: {
      meta: { status: 'talking', waitsOn: ['complainant', 'respondent'] },
      entry: [{ type: 'tell', params: ({ context }) => ({ letter: 'pauseAsked', to: [context.by === 'complainant' ? 'respondent' : 'complainant'] }) }],
      after: { pauseAnswer: { target: 'lapsed' } },
      on: {
        agree: { guard: 'byOther', target: 'running', actions: ['waitForNobody', { type: 'report', params: ({ context }) => ({ event: 'pauseBegan', data: { days: context.days } }) }] },
        decline: { guard: 'byOther', target: 'declined' },
        takeBack: { guard: 'byAsker', target: 'takenBack' },
        parentEnded: 'ended',
      },
    },
    running: {
      meta: { status: 'talking', waitsOn: ['complainant', 'respondent'] },
      entry: [{ type: 'tell', params: { letter: 'pauseBegan', to: ['complainant', 'respondent'] } }],
      after: { pauseLasts: { target: 'over' } },
      on: { endPause: 'over', parentEnded: 'ended' },
    },
    over: { type: 'final', entry: [{ type: 'conclude', params: { code: 'over' } }, { type: 'report', params: { event: 'pauseEnded' } }] },
    declined: { type: 'final', entry: [{ type: 'conclude', params: { code: 'declined' } }] },
    takenBack: { type: 'final', entry: [{ type: 'conclude', params: { code: 'takenBack' } }] },
    lapsed: { type: 'final', entry: [{ type: 'conclude', params: { code: 'lapsed' } }] },
    ended: { type: 'final', entry: [{ type: 'conclude', params: { code: 'ended' } }] },
  },
})
