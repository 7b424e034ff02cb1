import { assign, setup } from 'xstate'
import { delaysOf, effectActions } from '../effects'
import type { BaseContext, Happening, Party } from '../workflow'
import { rules } from './rules'

export type RecusalInput = { by: Party; ground: string; handler: NonNullable<BaseContext['handler']> }
type Context = BaseContext & RecusalInput
const ended = (code: string) => ({ type: 'final' as const, entry: [{ type: 'conclude' as const, params: { code } }] })

/** A challenge of whoever sits as neutral, decided by an officer other than the one who gave them the seat. */
export const machine = setup({
  types: { context: {} as Context, events: {} as Happening, input: {} as RecusalInput },
  actions: { ...effectActions, conclude: assign({ outcome: (_, p: { code: string }) => p }), takeHandler: assign({ handler: ({ event }) => event.data?.handler }) },
  delays: delaysOf(rules),
  guards: {
    otherOfficer: ({ context, event }) => event.by === context.handler && event.facts?.ownAssignment !== true,
    grants: ({ context, event }) => event.by === context.handler && event.facts?.ownAssignment !== true && event.fields?.verdict === 'replace',
    byOpener: ({ context, event }) => event.by === context.by,
  },
}).createMachine({
  id: 'recusal',
  context: ({ input }) => ({ by: input.by, ground: input.ground, handler: input.handler }),
  initial: 'deciding',
  entry: [{ type: 'tell', params: { letter: 'toDecide', to: ['handler'] } }],
  states: {
    deciding: {
      meta: { status: 'checking', waitsOn: ['handler'] },
      // A doubt that nobody looked into is not the party's to bear.
      after: { recusalDecision: { target: 'granted' } },
      on: {
        decide: [{ guard: 'grants', target: 'granted' }, { guard: 'otherOfficer', target: 'refused' }],
        takeBack: { guard: 'byOpener', target: 'takenBack' },
        handlerChanged: { actions: 'takeHandler' },
        parentEnded: 'ended',
      },
    },
    granted: ended('granted'), refused: ended('refused'), takenBack: ended('takenBack'), ended: ended('ended'),
  },
})
