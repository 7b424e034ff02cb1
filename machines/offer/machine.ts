import { assign, setup } from 'xstate'
import { delaysOf, effectActions, type Term } from '../effects'
import type { BaseContext, Happening, Party } from '../workflow'
import { rules } from './rules'

/** `head`: the head of claim it is about, counted from one; the whole claim when absent. */
export type OfferInput = { by: Party; terms: Term[]; round: number; head?: number }
type Context = BaseContext & OfferInput

/** One offer: terms on the table until the other side answers, the offerer takes it back, or it lapses. */
export const machine = setup({
  types: { context: {} as Context, events: {} as Happening, input: {} as OfferInput },
  actions: { ...effectActions, conclude: assign({ outcome: (_, p: { code: string }) => p }) },
  delays: delaysOf(rules),
  guards: {
    byOther: ({ context, event }) => event.by !== context.by,
    byOfferer: ({ context, event }) => event.by === context.by,
    /** another offer on the same head takes its place; one on the whole claim and one on a head stand in each other's way */
    sameHead: ({ context, event }) => context.head === undefined || event.data?.head === undefined || context.head === event.data.head,
  },
}).createMachine({
  id: 'offer',
  context: ({ input }) => ({ ...input, waitsOn: [input.by === 'complainant' ? 'respondent' : 'complainant'] }),
  initial: 'open',
  states: {
    open: {
      meta: { status: 'talking', waitsOn: ['complainant', 'respondent'] },
      entry: [{ type: 'tell', params: ({ context }) => ({ letter: 'offerMade', to: [context.by === 'complainant' ? 'respondent' : 'complainant'] }) }],
      after: { offerStands: { target: 'lapsed', actions: [{ type: 'tell', params: { letter: 'offerLapsed', to: ['complainant', 'respondent'] } }] } },
      on: {
        accept: { target: 'accepted', guard: 'byOther' },
        decline: { target: 'declined', guard: 'byOther' },
        takeBack: { target: 'takenBack', guard: 'byOfferer' },
        countered: { guard: 'sameHead', target: 'countered' },
        parentEnded: { target: 'lapsed' },
      },
    },
    accepted: {
      type: 'final',
      entry: [
        { type: 'conclude', params: { code: 'accepted' } },
        { type: 'report', params: ({ context, event }) => ({ event: 'offerAccepted', data: { terms: context.terms, offeredBy: context.by, acceptedBy: event.by, ...(context.head !== undefined && { head: context.head }) } }) },
      ],
    },
    declined: {
      type: 'final',
      entry: [
        { type: 'conclude', params: { code: 'declined' } },
        { type: 'report', params: ({ event }) => ({ event: 'offerClosed', data: { how: 'declined', by: event.by } }) },
      ],
    },
    takenBack: { type: 'final', entry: [{ type: 'conclude', params: { code: 'takenBack' } }] },
    countered: { type: 'final', entry: [{ type: 'conclude', params: { code: 'countered' } }] },
    lapsed: { type: 'final', entry: [{ type: 'conclude', params: { code: 'lapsed' } }] },
  },
})
