import { assign, setup } from 'xstate'
import { delaysOf, effectActions } from '../effects'
import type { BaseContext, Happening, Party } from '../workflow'
import { rules } from './rules'

export type SuccessionInput = { of: Party; handler: NonNullable<BaseContext['handler']> }
type Context = BaseContext & SuccessionInput

/** A party died or was dissolved: the case waits sixty days for whoever comes after. */
export const machine = setup({
  types: { context: {} as Context, events: {} as Happening, input: {} as SuccessionInput },
  actions: { ...effectActions, conclude: assign({ outcome: (_, p: { code: string }) => p }), takeHandler: assign({ handler: ({ event }) => event.data?.handler }) },
  delays: delaysOf(rules),
  guards: { merchantFromRegistry: ({ context, event }) => context.of === 'respondent' && typeof event.fields?.organisation === 'string' },
}).createMachine({
  id: 'succession',
  context: ({ input }) => ({ ...input }),
  initial: 'waiting',
  states: {
    waiting: {
      meta: { status: 'checking', waitsOn: ['handler'] },
      after: { successionLimit: { target: 'none' } },
      on: {
        nameSuccessor: [
          { guard: 'merchantFromRegistry', target: 'named', actions: [{ type: 'appoint', params: { seat: 'respondent', organisation: 'chosen' } }] },
          { target: 'named' },
        ],
        handlerChanged: { actions: 'takeHandler' },
        parentEnded: 'ended',
      },
    },
    named: { type: 'final', entry: [{ type: 'conclude', params: { code: 'named' } }, { type: 'report', params: { event: 'successorNamed' } }] },
    none: { type: 'final', entry: [{ type: 'conclude', params: { code: 'none' } }, { type: 'report', params: { event: 'noSuccessor' } }] },
    ended: { type: 'final', entry: [{ type: 'conclude', params: { code: 'ended' } }] },
  },
})
