import { assign, setup } from 'xstate'
import { delaysOf, effectActions } from '../effects'
import type { BaseContext, Happening } from '../workflow'
import { rules } from './rules'

type Handler = NonNullable<BaseContext['handler']>

/** The same claim filed twice: joined to the older case unless the consumer shows that it is another claim. */
export const machine = setup({
  types: { context: {} as BaseContext & { older?: string }, events: {} as Happening, input: {} as { handler: Handler; older?: string } },
  actions: { ...effectActions, conclude: assign({ outcome: (_, p: { code: string }) => p }), takeHandler: assign({ handler: ({ event }) => event.data?.handler }) },
  delays: delaysOf(rules),
}).createMachine({
  id: 'merger',
  context: ({ input }) => ({ ...input }),
  initial: 'proposed',
  states: {
    proposed: {
      meta: { status: 'checking', waitsOn: ['complainant'] },
      entry: [{ type: 'tell', params: { letter: 'mergerProposed', to: ['complainant'] } }],
      after: { mergerObjection: { target: 'merged' } },
      on: { agree: 'merged', object: 'apart', handlerChanged: { actions: 'takeHandler' }, parentEnded: 'ended' },
    },
    merged: { type: 'final', entry: [{ type: 'conclude', params: { code: 'merged' } }, { type: 'report', params: ({ context }) => ({ event: 'merged', data: { older: context.older ?? '' } }) }] },
    apart: { type: 'final', entry: [{ type: 'conclude', params: { code: 'apart' } }, { type: 'report', params: { event: 'keptApart' } }] },
    ended: { type: 'final', entry: [{ type: 'conclude', params: { code: 'ended' } }] },
  },
})
