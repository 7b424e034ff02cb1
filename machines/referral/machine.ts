import { assign, setup } from 'xstate'
import { delaysOf, effectActions } from '../effects'
import type { BaseContext, Happening } from '../workflow'
import { rules } from './rules'

export type ReferralInput = { to: 'platform' | 'authority' }
type Context = BaseContext & ReferralInput

/**
 * The report of a violation that was split off a complaint, forwarded to the body that looks into it. Its own workflow is not part
 * of the portal yet: here only its way and its answer are recorded. The end of the complaint does not end the report (Order 121).
 */
export const machine = setup({
  types: { context: {} as Context, events: {} as Happening, input: {} as ReferralInput },
  actions: { ...effectActions, conclude: assign({ outcome: (_, p: { code: string }) => p }) },
  delays: delaysOf(rules),
  // A report goes past a platform that has an interest in it: only the body it was sent to answers.
  guards: { addressed: ({ context, event }) => event.by === context.to },
}).createMachine({
  id: 'referral',
  context: ({ input }) => ({ ...input, waitsOn: [input.to] }),
  initial: 'sent',
  states: {
    sent: {
      meta: { status: 'checking', waitsOn: ['platform', 'authority'] },
      entry: [{ type: 'tell', params: ({ context }) => ({ letter: 'reportForwarded', to: [context.to] }) }],
      after: { referralAnswer: { target: 'unanswered' } },
      on: { acknowledge: { guard: 'addressed', target: 'acknowledged' }, parentEnded: 'goesOn' },
    },
    acknowledged: { type: 'final', entry: [{ type: 'conclude', params: { code: 'acknowledged' } }, { type: 'report', params: { event: 'reportAnswered' } }] },
    unanswered: { type: 'final', entry: [{ type: 'conclude', params: { code: 'unanswered' } }, { type: 'report', params: { event: 'reportAnswered' } }] },
    goesOn: { type: 'final', entry: [{ type: 'conclude', params: { code: 'goesOn' } }] },
  },
})
