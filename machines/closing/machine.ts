import { assign, setup } from 'xstate'
import { delaysOf, effectActions } from '../effects'
import type { BaseContext, Happening } from '../workflow'
import { rules } from './rules'

/** A platform that announced its closing: when its month is over, the case goes to the next body. */
export const machine = setup({
  types: { context: {} as BaseContext, events: {} as Happening, input: {} as Record<string, never> },
  actions: { ...effectActions, conclude: assign({ outcome: (_, p: { code: string }) => p }) },
  delays: delaysOf(rules),
}).createMachine({
  id: 'closing',
  context: {},
  initial: 'announced',
  states: {
    announced: {
      meta: { status: 'checking', waitsOn: ['platform'] },
      entry: [{ type: 'anchor', params: { name: 'announced' } }, { type: 'tell', params: { letter: 'platformClosing', to: ['complainant', 'respondent'] } }],
      after: { platformClosingNotice: { target: 'gone' } },
      on: { callOff: 'calledOff', parentEnded: 'ended' },
    },
    gone: { type: 'final', entry: [{ type: 'conclude', params: { code: 'gone' } }, { type: 'report', params: ({ event }) => ({ event: 'platformGone', data: { on: event.at - 1 } }) }] },
    calledOff: { type: 'final', entry: [{ type: 'conclude', params: { code: 'calledOff' } }] },
    ended: { type: 'final', entry: [{ type: 'conclude', params: { code: 'ended' } }] },
  },
})
