import { assign, setup } from 'xstate'
import { delaysOf, effectActions } from '../effects'
import { tell } from '../verbs'
import type { BaseContext, Happening, Party } from '../workflow'
import { rules } from './rules'

/** `claim`: fen of the heads the figures are about. */
export type BiddingInput = { claim: number }
export type BiddingContext = BaseContext & BiddingInput & {
  round: number
  /** who has put in a figure in this round; the figures themselves are never here */
  bids: Party[]
}
type Given = { context: BiddingContext; event: Happening }

export const rounds = 3
const other = (by: Party | undefined): Party => (by === 'complainant' ? 'respondent' : 'complainant')
/** the name a figure is sealed under */
export const item = (by: Party | undefined, round: number) => `${by}${round}`

/** What is demanded and what is offered in this round: one comes with the move, the other was sealed before. */
const figures = ({ context, event }: Given) => {
  const mine = Number(event.fields?.figure), theirs = Number(event.facts?.sealed?.[item(other(event.by), context.round)])
  return event.by === 'complainant' ? { demand: mine, offer: theirs } : { demand: theirs, offer: mine }
}
/** Halfway between the two; the odd fen goes to the consumer. */
export const midpoint = (demand: number, offer: number) => Math.ceil((demand + offer) / 2)
const cross = (given: Given) => {
  const { demand, offer } = figures(given)
  return demand <= offer
}

const seal = { type: 'seal' as const, params: ({ context, event }: Given) => ({ group: `round${context.round}`, item: item(event.by, context.round), value: Number(event.fields?.figure) }) }
const ended = (code: string) => ({ type: 'final' as const, entry: [{ type: 'conclude' as const, params: { code } }] })
const both = ['complainant', 'respondent'] as const

/**
 * Figures exchanged blind. Each side names one figure a round, three rounds at most, each moving only towards the other. Where they
 * meet or cross, the middle is agreed; otherwise neither side, nor the mediator, ever learns what the other named.
 */
export const machine = setup({
  types: { context: {} as BiddingContext, events: {} as Happening, input: {} as BiddingInput },
  actions: {
    ...effectActions,
    conclude: assign({ outcome: (_, p: { code: string }) => p }),
    noteBid: assign({ bids: ({ context, event }) => [...context.bids, event.by!], waitsOn: ({ event }) => [other(event.by)] }),
    nextRound: assign({ round: ({ context }) => context.round + 1, bids: [], waitsOn: [...both] }),
  },
  delays: delaysOf(rules),
  guards: {
    first: ({ context }) => context.bids.length === 0,
    answersOther: ({ context, event }) => !context.bids.includes(event.by!) && context.bids.length === 1,
    crosses: (given) => !given.context.bids.includes(given.event.by!) && given.context.bids.length === 1 && cross(given),
    lastRound: ({ context, event }) => !context.bids.includes(event.by!) && context.bids.length === 1 && context.round >= rounds,
  },
}).createMachine({
  id: 'bidding',
  context: ({ input }) => ({ claim: input.claim, round: 1, bids: [], waitsOn: [...both] }),
  initial: 'open',
  states: {
    open: {
      meta: { status: 'talking', waitsOn: ['complainant', 'respondent'] },
      after: { bidRound: { target: 'lapsed', actions: [tell('nothingRevealed', ...both, 'mediator')] } },
      on: {
        bid: [
          { guard: 'crosses', target: 'crossed', actions: [seal, { type: 'unseal', params: ({ context }) => ({ group: `round${context.round}` }) }, { type: 'report', params: (given) => ({ event: 'bidsCrossed', data: { amount: midpoint(figures(given).demand, figures(given).offer) } }) }] },
          { guard: 'lastRound', target: 'apart', actions: [seal, tell('nothingRevealed', ...both, 'mediator')] },
          { guard: 'answersOther', target: 'open', reenter: true, actions: [seal, 'nextRound', tell('nextRound', ...both)] },
          { guard: 'first', actions: [seal, 'noteBid', { type: 'tell', params: ({ event }) => ({ letter: 'yourBid', to: [other(event.by)] }) }] },
        ],
        leave: { target: 'left', actions: [tell('nothingRevealed', ...both, 'mediator')] },
        parentEnded: 'ended',
      },
    },
    crossed: ended('crossed'), apart: ended('apart'), lapsed: ended('lapsed'), left: ended('left'), ended: ended('ended'),
  },
})
