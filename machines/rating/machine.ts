import { assign, setup } from 'xstate'
import { delaysOf, effectActions } from '../effects'
import type { BaseContext, Happening } from '../workflow'
import { rules } from './rules'

/** Whether it was resolved is for the consumer to say, not for the merchant or the portal. */
export const machine = setup({
  types: { context: {} as BaseContext, events: {} as Happening, input: {} as Record<string, never> },
  actions: { ...effectActions, conclude: assign({ outcome: (_, p: { code: string }) => p }) },
  delays: delaysOf(rules),
}).createMachine({
  id: 'rating',
  context: {},
  initial: 'open',
  states: {
    open: {
      meta: { status: 'resolved', waitsOn: ['complainant'] },
      after: { rateBy: { target: 'unrated' } },
      on: {
        rate: { target: 'rated', actions: [{ type: 'report', params: ({ event }) => ({ event: 'rated', data: { solved: event.fields?.solved, satisfaction: event.fields?.satisfaction } }) }] },
        parentEnded: 'ended',
      },
    },
    rated: { type: 'final', entry: [{ type: 'conclude', params: { code: 'rated' } }] },
    unrated: { type: 'final', entry: [{ type: 'conclude', params: { code: 'unrated' } }, { type: 'report', params: { event: 'unrated' } }] },
    ended: { type: 'final', entry: [{ type: 'conclude', params: { code: 'ended' } }] },
  },
})
