import { assign, setup } from 'xstate'
import { delaysOf, effectActions, type Term } from '../effects'
import { tell } from '../verbs'
import type { BaseContext, Happening, Party } from '../workflow'
import { rules } from './rules'

export type ProposalInput = { terms: Term[] }
type Context = BaseContext & ProposalInput & {
  /** who has answered; what they answered is never here */
  answered: Party[]
}
type Given = { context: Context; event: Happening }
const both = ['complainant', 'respondent'] as const
const other = (by: Party | undefined): Party => (by === 'complainant' ? 'respondent' : 'complainant')
const seal = { type: 'seal' as const, params: ({ event }: Given) => ({ group: 'answers', item: String(event.by), value: String(event.fields?.answer) }) }
const ended = (code: string) => ({ type: 'final' as const, entry: [{ type: 'conclude' as const, params: { code } }] })

/**
 * The mediator's proposal, answered blind: what either side said is opened only if both accepted. Whoever declines first is not
 * given away, so the other is still asked.
 */
export const machine = setup({
  types: { context: {} as Context, events: {} as Happening, input: {} as ProposalInput },
  actions: {
    ...effectActions,
    conclude: assign({ outcome: (_, p: { code: string }) => p }),
    noteAnswer: assign({ answered: ({ context, event }) => [...context.answered, event.by!], waitsOn: ({ event }) => [other(event.by)] }),
  },
  delays: delaysOf(rules),
  guards: {
    first: ({ context }) => context.answered.length === 0,
    second: ({ context, event }) => context.answered.length === 1 && !context.answered.includes(event.by!),
    bothAccept: ({ context, event }) => context.answered.length === 1 && !context.answered.includes(event.by!) && event.fields?.answer === 'accept' && event.facts?.sealed?.[other(event.by)] === 'accept',
  },
}).createMachine({
  id: 'proposal',
  context: ({ input }) => ({ terms: input.terms, answered: [], waitsOn: [...both] }),
  initial: 'open',
  entry: [tell('proposed', ...both)],
  states: {
    open: {
      meta: { status: 'talking', waitsOn: ['complainant', 'respondent'] },
      after: { proposalWindow: { target: 'lapsed', actions: [tell('notAccepted', ...both, 'mediator')] } },
      on: {
        answer: [
          { guard: 'bothAccept', target: 'accepted', actions: [seal, { type: 'unseal', params: { group: 'answers' } }, { type: 'report', params: ({ context }) => ({ event: 'proposalAccepted', data: { terms: context.terms } }) }] },
          { guard: 'second', target: 'notAccepted', actions: [seal, tell('notAccepted', ...both, 'mediator')] },
          { guard: 'first', actions: [seal, 'noteAnswer', { type: 'tell', params: ({ event }) => ({ letter: 'yourAnswer', to: [other(event.by)] }) }] },
        ],
        takeBack: { target: 'takenBack', actions: [tell('takenBack', ...both)] },
        parentEnded: 'ended',
      },
    },
    accepted: ended('accepted'), notAccepted: ended('notAccepted'), lapsed: ended('lapsed'), takenBack: ended('takenBack'), ended: ended('ended'),
  },
})
