import { assign, setup } from 'xstate'
import { delaysOf, effectActions } from '../effects'
import type { BaseContext, Happening, Party } from '../workflow'
import { rules } from './rules'

export type QuestionInput = { to: Extract<Party, 'complainant' | 'respondent'> }
type Context = BaseContext & QuestionInput
const conclude = (code: string) => ({ type: 'conclude' as const, params: { code } })

/** A question by those who decide to one side, with a day of its own. What is not answered may be held against the one asked. */
export const machine = setup({
  types: { context: {} as Context, events: {} as Happening, input: {} as QuestionInput },
  actions: { ...effectActions, conclude: assign({ outcome: (_, p: { code: string }) => p }) },
  delays: delaysOf(rules),
  guards: { byAddressee: ({ context, event }) => event.by === context.to },
}).createMachine({
  id: 'question',
  context: ({ input }) => ({ ...input, waitsOn: [input.to] }),
  initial: 'asked',
  entry: [{ type: 'tell', params: ({ context }) => ({ letter: 'asked', to: [context.to] }) }],
  states: {
    asked: {
      meta: { status: 'deciding', waitsOn: ['complainant', 'respondent'] },
      after: { questionAnswer: { target: 'unanswered' } },
      on: { answer: { guard: 'byAddressee', target: 'answered' }, parentEnded: 'ended' },
    },
    answered: { type: 'final', entry: [conclude('answered'), { type: 'report', params: { event: 'questionAnswered' } }] },
    unanswered: { type: 'final', entry: [conclude('unanswered'), { type: 'report', params: { event: 'questionUnanswered' } }] },
    ended: { type: 'final', entry: [conclude('ended')] },
  },
})
