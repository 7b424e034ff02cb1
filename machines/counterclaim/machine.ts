import { assign, setup } from 'xstate'
import { delaysOf, effectActions, type Term } from '../effects'
import type { BaseContext, Happening } from '../workflow'
import { rules } from './rules'

export type CounterclaimInput = { by: 'respondent'; terms: Term[] }
type Context = BaseContext & CounterclaimInput
const conclude = (code: string) => ({ type: 'conclude' as const, params: { code } })
const report = (event: string) => ({ type: 'report' as const, params: { event } })

/** What the respondent claims in return. Answered or not, it is decided together with the claim; silence admits nothing. */
export const machine = setup({
  types: { context: {} as Context, events: {} as Happening, input: {} as CounterclaimInput },
  actions: { ...effectActions, conclude: assign({ outcome: (_, p: { code: string }) => p }) },
  delays: delaysOf(rules),
}).createMachine({
  id: 'counterclaim',
  context: ({ input }) => ({ ...input }),
  initial: 'answering',
  entry: [{ type: 'tell', params: { letter: 'toAnswer', to: ['complainant'] } }],
  states: {
    answering: {
      meta: { status: 'awaitingReply', waitsOn: ['complainant'] },
      after: { counterclaimAnswer: { target: 'unanswered' } },
      on: { answer: 'answered', takeBack: 'withdrawn', parentEnded: 'ended' },
    },
    answered: { type: 'final', entry: [conclude('answered'), report('counterclaimAnswered')] },
    unanswered: { type: 'final', entry: [conclude('unanswered'), report('counterclaimUnanswered')] },
    withdrawn: { type: 'final', entry: [conclude('withdrawn'), report('counterclaimWithdrawn')] },
    ended: { type: 'final', entry: [conclude('ended')] },
  },
})
