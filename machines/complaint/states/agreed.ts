import { enqueueActions } from 'xstate'
import type { Seat } from '../../workflow'
import { bundleDue, bundledNow } from '../../bundle'
import { totalOf, type ComplaintContext } from '../context'
import { anchor, anyBreach, breachedOne, certifyBreach, chart, conclude, confirmedOne, count, counterBreached, counterOwed, deliver, end, isDecided, issue, keepRoutes, lessThanClaimed, set, tell, tellClosedOpen, tellOther, type Given } from '../chart'

/** An offer was accepted: its terms are agreed, to be signed by both; above the limit of norm 8.1 electronically. */
export const settle = [
  set(({ event }) => ({ terms: event.data?.terms ?? [], basis: 'settlement' as const, signed: [], accepts: [] })),
  end('offer'), end('substitution'), anchor('agreedOn'),
  { type: 'tell' as const, params: ({ context }: Given) => ({ letter: totalOf(context.terms) > context.esignOver ? 'settledLarge' : 'settled', to: ['complainant', 'respondent'] as const }) },
] as const

const unsignedLetter = tell('unsigned', 'complainant', 'respondent')
const unsigned = [set({ terms: [], signed: [], basis: undefined }), unsignedLetter] as const
const asBefore = set(({ context }) => ({ terms: context.replaced?.terms ?? [], basis: context.replaced?.basis, replaced: null, signed: [] }))
const unsignedInStay = [asBefore, set({ settledInStay: false }), unsignedLetter] as const
/** A default decision is performed by the platform's means (norm 6.2, 6.7), so the platform reads what the debtor reads. */
const toldOfBreach = {
  type: 'tell' as const,
  params: ({ context, event }: Given) => event.data?.owedBy === 'complainant'
    ? { letter: 'counterBreached', to: ['complainant', 'respondent', 'handler'] as const satisfies Seat[] }
    : { letter: isDecided(context) ? 'breachedDecision' : 'breached', to: ['complainant', 'respondent', context.basis === 'defaultDecision' ? 'platform' : 'handler'] as const satisfies Seat[] },
}
/** The day by which it was to be done: from its end the two years to have an award enforced run (Civil Procedure Law 250). */
const performanceDue = { type: 'anchor' as const, params: ({ event }: Given) => ({ name: 'performanceDue', at: Number(event.data?.due ?? event.data?.on ?? event.at) }) }
/** What cannot be done any more is replaced by what can, most often money: agreed and signed like the first settlement. */
export const settleAnew = { target: '#settled', actions: [set(({ context }: Given) => ({ replaced: { terms: context.terms, ...(context.basis && { basis: context.basis }) } })), ...settle] }
/** nothing was owed before it */
export const settledFirst = { target: '#settled', actions: [set({ backToTalks: false, replaced: null, settledInStay: false }), ...settle] }
export const settled = chart.createStateConfig({
  id: 'settled',
  meta: { status: 'performing', waitsOn: ['complainant', 'respondent'] },
  after: {
    signature: [
      // The stay outlasts a settlement that was never signed.
      { guard: ({ context }) => context.settledInStay && context.replaced !== null, target: '#staying', actions: [...unsignedInStay, set({ stayedFrom: 'agreed' })] },
      { guard: ({ context }) => context.settledInStay, target: '#staying', actions: [...unsignedInStay, set({ stayedFrom: 'open' })] },
      // What was owed before is still owed: only its replacement fell.
      { guard: ({ context }) => context.replaced !== null && anyBreach(context), target: '#breached', actions: [asBefore, unsignedLetter] },
      { guard: ({ context }) => context.replaced !== null, target: '#performing', actions: [asBefore, unsignedLetter] },
      { guard: ({ context }) => context.backToTalks, target: '#consumersTurn', actions: [anchor('merchantSpoke'), ...unsigned] },
      { target: '#whereItStood', actions: [...unsigned] },
    ],
  },
  on: {
    // Another offer before the first was signed: what it replaces is what was replaced already, never the unsigned terms.
    offerAccepted: { target: '#settled', reenter: true, actions: [...settle] },
    sign: [
      { guard: 'otherSigned', target: '#owing', actions: [issue('settlementAgreement', ({ context }) => ({ terms: context.terms }))] },
      { guard: 'hasNotSigned', actions: [set(({ context, event }) => ({ signed: [...context.signed, event.by!] })), tellOther('signed')] },
    ],
  },
})

/** A door: each term becomes a part with its own day; by default decision the platform is told to use its means. What a counterclaim won is a part of the same kind, owed by the consumer; a new settlement leaves it as it is. */
const won = (context: ComplaintContext) => context.counterTerms ?? []
export const owing = chart.createStateConfig({
  id: 'owing',
  always: {
    target: '#performing',
    actions: [
      end('offer'), deliver('replaced', 'performance'), end('substitution'),
      set(({ context }) => ({ owed: context.terms.length, confirmed: 0, breached: 0, counterOwed: counterOwed(context) + won(context).length, replaced: null, settledInStay: false, parts: { ...context.parts, performance: (context.parts.performance ?? 0) + context.terms.length + won(context).length } })),
      enqueueActions(({ context, enqueue }) => {
        const owedBy = isDecided(context) ? { owedBy: 'respondent' } : {}
        for (const term of won(context))
          enqueue({ type: 'openProceeding', params: { workflow: 'performance', input: { term, owedBy: 'complainant' }, ...(term.withinDays && { periods: { performBy: term.withinDays } }) } })
        for (const term of context.terms)
          enqueue({ type: 'openProceeding', params: { workflow: 'performance', input: { term, byPlatform: context.basis === 'defaultDecision', ...owedBy }, ...(term.withinDays && { periods: { performBy: term.withinDays } }) } })
        if (context.basis === 'defaultDecision') enqueue({ type: 'command', params: { kind: 'performDecision', payload: { fen: context.terms.reduce((sum, t) => sum + (t.amount ?? 0), 0) } } })
        if (context.terms.length) enqueue({ type: 'orderRemedy', params: { terms: context.terms, basis: context.basis ?? 'settlement' } })
      }),
      set({ counterTerms: [] }),
      { type: 'tell', params: ({ context }) => ({ letter: isDecided(context) ? 'performingDecided' : 'performing', to: ['complainant', 'respondent', ...(context.basis === 'defaultDecision' ? (['platform'] as const) : [])] }) },
    ],
  },
})

export const termConfirmed = [
  { guard: 'lastTerm' as const, target: '#solved' },
  { actions: [confirmedOne] },
]

const turn = set(({ context }) => (counterOwed(context) === 0 ? {} : { waitsOn: [...(context.confirmed < context.owed ? (['respondent'] as const) : []), 'complainant' as const] }))
export const performing = chart.createStateConfig({
  id: 'performing',
  meta: { status: 'performing', waitsOn: ['respondent'] },
  // Where both sides owe, whoever has something left to do is waited for.
  entry: [turn], exit: [set({ waitsOn: undefined as never })],
  after: { performanceReview: { target: 'performing', reenter: true, actions: [tell('performanceReview', 'complainant', 'respondent')] } },
  on: {
    termConfirmed: [termConfirmed[0], { actions: [confirmedOne, set({ waitsOn: undefined as never }), turn] }],
    termBreached: { target: '#breached', actions: [breachedOne, anchor('breachedOn'), performanceDue, count('breach'), toldOfBreach] },
  },
})

/** each side makes good what it did not do itself */
const curing = [
  set(({ event }) => (event.by === 'complainant' ? { counterBreached: 0 } : { breached: 0 })),
  { type: 'deliver' as const, params: ({ event }: Given) => ({ to: 'children' as const, event: 'cured', workflow: 'performance', data: { owedBy: event.by } }) },
  { type: 'tell' as const, params: ({ event }: Given) => (event.by === 'complainant' ? { letter: 'counterCured', to: ['respondent'] as const } : { letter: 'cured', to: ['complainant'] as const }) },
] as const
const papers = (side: 'complainant' | 'respondent') => [set(bundledNow), issue('courtBundle', undefined, `party:${side}`), tell('courtBundle', side)] as const
/** papers for the court: the consumer's own, and the merchant's where what its counterclaim won was not done */
export const courtPapers = [
  { guard: (given: Given) => given.event.by === 'complainant' && bundleDue(given), actions: [...papers('complainant')] },
  { guard: (given: Given) => given.event.by === 'respondent' && counterBreached(given.context) > 0 && bundleDue(given), actions: [...papers('respondent')] },
]

export const breached = chart.createStateConfig({
  id: 'breached',
  meta: { status: 'performing', waitsOn: ['respondent', 'complainant'] },
  after: { breachRoutes: { target: '#closed', actions: [conclude('closedWithOpenRemedies'), keepRoutes, certifyBreach, tellClosedOpen] } },
  on: {
    cure: [
      { guard: 'bothHaveBroken', actions: [...curing] },
      { guard: 'hasBroken', target: '#performing', actions: [...curing] },
    ],
    claim: { guard: 'merchantHasBroken', target: '#inClaim' },
    // What was decided with the consent of both is enforced, not decided anew by somebody else.
    askStepIn: { guard: 'notDecidedThere', target: '#escalated', actions: [end('performance'), set({ terms: [], basis: undefined, owed: 0, confirmed: 0, breached: 0 })] },
    courtBundle: courtPapers,
    termConfirmed: [
      { guard: 'lastTerm', target: '#solved' },
      { guard: 'lastBreach', target: '#performing', actions: [confirmedOne] },
      { actions: [confirmedOne] },
    ],
    termBreached: { actions: [breachedOne, performanceDue, toldOfBreach] },
  },
})

/** A door: how it was resolved gets its name, and the consumer is asked whether it was. */
export const solved = chart.createStateConfig({
  id: 'solved',
  always: {
    target: '#resolved',
    actions: [
      {
        type: 'conclude',
        params: ({ context }) => ({
          code:
            // Nothing was ordered of the merchant: what was done is what the counterclaim won.
            isDecided(context) && context.terms.length === 0 ? 'dismissed'
            : context.basis === 'settlement' ? 'settled'
            : context.basis === 'defaultDecision' ? 'defaultDecision'
            : context.basis === 'declaredPart' ? 'resolvedPartly'
            : (context.basis === 'proposal' || context.basis === 'award') && lessThanClaimed(context) ? 'resolvedPartly'
            : 'resolvedFull',
        }),
      },
      end('offer'), end('mediation'), end('performance'), end('substitution'), end('succession'), end('merger'), end('pause'), end('hearing'), anchor('resolvedOn'), set({ mediating: false }),
      { type: 'openProceeding', params: { workflow: 'rating', input: {} } },
      set(({ context }) => ({ parts: { ...context.parts, rating: (context.parts.rating ?? 0) + 1 } })),
      tell('resolved', 'complainant'), tell('resolvedRespondent', 'respondent', 'handler'),
    ],
  },
})
