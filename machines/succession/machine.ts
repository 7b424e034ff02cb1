import { assign, setup } from 'xstate'
import { delaysOf, effectActions } from '../effects'
import type { BaseContext, Happening, Party } from '../workflow'
import { rules } from './rules'

export type SuccessionInput = { of: Party; handler: NonNullable<BaseContext['handler']> }
type Context = BaseContext & SuccessionInput
const waiting = { status: 'checking' as const, waitsOn: ['handler'] as const }

/** A party died or was dissolved: the case waits sixty days for whoever comes after, and goes on when they sit in the seat. */
export const machine = setup({
  types: { context: {} as Context, events: {} as Happening, input: {} as SuccessionInput },
  actions: { ...effectActions, conclude: assign({ outcome: (_, p: { code: string }) => p }), takeHandler: assign({ handler: ({ event }) => event.data?.handler }) },
  delays: delaysOf(rules),
  guards: { ofConsumer: ({ context }) => context.of === 'complainant' },
}).createMachine({
  id: 'succession',
  context: ({ input }) => ({ ...input }),
  initial: 'waiting',
  on: { handlerChanged: { actions: 'takeHandler' }, parentEnded: '.ended' },
  states: {
    waiting: {
      meta: waiting,
      entry: [{ type: 'tell', params: ({ context }) => ({ letter: 'successorAwaited', to: ['handler', context.of === 'complainant' ? 'respondent' : 'complainant'] }) }],
      after: { successionLimit: { target: 'none' } },
      initial: 'asked',
      states: {
        asked: { meta: waiting },
        /** the letter is out: whoever opens it takes the seat */
        invited: { meta: waiting, on: { seatTaken: { target: '#succession.named', actions: [{ type: 'appoint', params: ({ event }) => ({ seat: 'complainant', organisation: 'none', user: String(event.data?.user ?? '') }) }] } } },
      },
      on: {
        nameSuccessor: [
          { guard: 'ofConsumer', target: '.invited', actions: [{ type: 'invite', params: { seat: 'complainant', field: 'successorEmail' } }] },
          { target: 'named', actions: [{ type: 'appoint', params: { seat: 'respondent', organisation: 'chosen' } }] },
        ],
      },
    },
    named: { type: 'final', entry: [{ type: 'conclude', params: { code: 'named' } }, { type: 'report', params: { event: 'successorNamed' } }] },
    none: { type: 'final', entry: [{ type: 'conclude', params: { code: 'none' } }, { type: 'report', params: { event: 'noSuccessor' } }] },
    ended: { type: 'final', entry: [{ type: 'conclude', params: { code: 'ended' } }] },
  },
})
