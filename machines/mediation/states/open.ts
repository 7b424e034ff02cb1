import { absent, absencesAfter, acted, chart, complete, end, openPart, set, tell, tellRoom, terminate, type Given } from '../chart'
import { agree, agreeFigure, inBidding, otherThan } from '../context'
import { absence } from './seating'

/** the mediator acts: the days of absence begin anew */
const here = (...actions: readonly unknown[]) => ({ guard: 'byMediator' as const, target: '#open', reenter: true, actions: [acted, ...actions] as never })
const caucus = (side: 'complainant' | 'respondent') => ({
  [side === 'complainant' ? 'writeCaucusComplainant' : 'writeCaucusRespondent']: [
    here(tell('caucusMessage', side)),
    { actions: [tell('caucusMessage', 'mediator')] },
  ],
})

/** What one part reported as agreed, written into the heads of the claim. */
const byOffer = set(({ context, event }: Given) => ({ heads: agree(context.heads, event.data?.terms ?? [], event.data?.head) }))
const byFigure = set(({ context, event }: Given) => ({ heads: agreeFigure(context.heads, Number(event.data?.amount)) }))
const whole = set(({ context, event }: Given) => ({ heads: agree(context.heads, event.data?.terms ?? []) }))
const headTold = tell('headAgreed', 'complainant', 'respondent', 'mediator')
/** Where the room rests (nobody sits, or the mediator is challenged) it is only written down; the mediator draws up the terms later. */
export const heard = {
  offerAccepted: { actions: [byOffer, headTold] },
  bidsCrossed: { actions: [byFigure, headTold] },
  proposalAccepted: { actions: [whole, headTold] },
  offerClosed: { actions: [{ type: 'tell' as const, params: ({ event }: Given) => ({ letter: 'offerDeclined', to: otherThan(event.data?.by) }) }] },
  appraisalBegan: { actions: [{ type: 'pause' as const, params: { reason: 'appraisal', cap: 'pauseAppraisal', days: 60 } }, tell('appraisalBegan', 'complainant', 'respondent')] },
  appraisalEnded: { actions: [tell('appraisalEnded', 'complainant', 'respondent', 'mediator')] },
  noFeeAgreement: { target: '#terminated', actions: [...terminate('noFeeAgreement')] },
}
const orTerms = (agreeing: typeof byOffer) => [
  { guard: (given: Given) => complete({ ...given, context: { ...given.context, ...agreeing.params(given) } }), target: '#drawing', actions: [agreeing] },
  { actions: [agreeing, headTold] },
]

/** Order 121 form 7: when and where, as the mediator wrote it. */
const sessionNotice = {
  type: 'issueDocument' as const,
  params: ({ context, event }: Given) => ({
    document: 'mediationNotice',
    data: { neutrals: [context.mediator], where: [event.fields?.on, event.fields?.time, event.fields?.place].filter(Boolean).join(' '), rules: { end: 'mediationTotal' } },
  }),
}

/** The rooms: everybody together, and the mediator with each side alone. They are audiences, not states: all are open at once. */
export const open = chart.createStateConfig({
  id: 'open',
  meta: { status: 'talking', waitsOn: ['mediator', 'complainant', 'respondent'] },
  after: { mediatorAbsence: absence },
  on: {
    writeJoint: [here(tellRoom('message')), { actions: [tellRoom('message')] }],
    ...caucus('complainant'), ...caucus('respondent'),
    discloseInterests: here(tellRoom('disclosed')),

    callSession: { guard: 'noSession', target: '#open', reenter: true, actions: [acted, set({ session: true }), sessionNotice, tellRoom('sessionCalled')] },
    recordSession: [
      { guard: 'secondAbsence', target: '#terminated', actions: [set((given) => ({ session: false, noShows: absencesAfter(given) })), ...terminate('absence')] },
      {
        guard: 'sessionCalled', target: '#open', reenter: true,
        actions: [acted, { type: 'tell', params: ({ event }: Given) => ({ letter: 'absent', to: absent(event) }) }, set((given) => ({ session: false, noShows: absencesAfter(given) }))],
      },
    ],

    // While figures are exchanged about the money, no offer settles a part of it beside them: nothing is agreed twice.
    makeOffer: {
      guard: { type: 'noneOpen', params: { part: 'bidding' } },
      actions: [
        { type: 'deliver', params: ({ event }: Given) => ({ to: 'children' as const, workflow: 'offer', event: 'countered', data: { ...(event.fields?.head && { head: event.fields.head }) } }) },
        set(({ context }) => ({ round: context.round + 1 })),
        ...openPart('offer', ({ context, event }) => ({
          audience: 'talks',
          input: { by: event.by, terms: event.fields?.terms ?? [], round: context.round, ...(event.fields?.head && { head: event.fields.head }) },
          ...(event.fields?.standsFor && { periods: { offerStands: event.fields.standsFor as number } }),
        })),
        tellRoom('offerMade'),
      ],
    },
    offerAccepted: orTerms(byOffer),
    bidsCrossed: orTerms(byFigure),
    proposalAccepted: orTerms(whole),

    amendClaim: {
      guard: { type: 'noneOpen', params: { part: 'bidding' } },
      actions: [set(({ event }) => ({ heads: (event.fields?.terms ?? []).map((claim: unknown) => ({ claim, agreed: null })) })), end('offer'), end('proposal'), tellRoom('claimAmended')],
    },
    startBidding: [
      { guard: ({ context, event }: Given) => event.by === 'mediator' && !context.bid && inBidding(context.heads) > 0, target: '#open', reenter: true, actions: [acted, ...bidding()] },
      { guard: ({ context, event }: Given) => event.by !== 'mediator' && !context.bid && inBidding(context.heads) > 0, actions: [...bidding()] },
    ],
    propose: {
      guard: { type: 'noneOpen', params: { part: 'proposal' } }, target: '#open', reenter: true,
      actions: [
        acted,
        ...openPart('proposal', ({ event }) => ({ audience: 'talks', input: { terms: event.fields?.terms ?? [] } })),
        { type: 'issueDocument', params: ({ context, event }: Given) => ({ document: 'mediatorProposal', audience: 'talks' as const, data: { terms: event.fields?.terms ?? [], reasons: event.fields?.reasons, neutrals: [context.mediator], rules: { answer: 'proposalWindow' } } }) },
      ],
    },
    askAppraisal: {
      guard: { type: 'noneOpen', params: { part: 'appraisal' } },
      actions: [...openPart('appraisal', ({ context }) => ({ input: { handler: context.handler } })), tellRoom('appraisalAsked')],
    },
    drawTerms: { guard: 'somethingAgreed', target: '#drawing' },
  },
})

function bidding() {
  return [
    set({ bid: true }), end('offer'),
    ...openPart('bidding', ({ context }) => ({ audience: 'talks', input: { claim: inBidding(context.heads) } })),
    tellRoom('biddingOpened'),
  ] as const
}
