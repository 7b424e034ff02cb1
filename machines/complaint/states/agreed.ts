import { enqueueActions } from 'xstate'
import type { Seat } from '../../workflow'
import { totalOf } from '../context'
import { anchor, certify, chart, conclude, count, deliver, end, isDecided, issue, keepRoutes, lessThanClaimed, set, tell, tellClosedOpen, tellOther, type Given } from '../chart'

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
const tellDebtors = (ofAgreement: string, ofDecision: string) => ({ type: 'tell' as const, params: ({ context }: Given) => ({ letter: isDecided(context) ? ofDecision : ofAgreement, to: ['complainant', 'respondent', context.basis === 'defaultDecision' ? 'platform' : 'handler'] as const satisfies Seat[] }) })
const toldOfBreach = tellDebtors('breached', 'breachedDecision')
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
      { guard: ({ context }) => context.replaced !== null && context.breached > 0, target: '#breached', actions: [asBefore, unsignedLetter] },
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

/** A door: each term becomes a part with its own day; by default decision the platform is told to use its means. */
export const owing = chart.createStateConfig({
  id: 'owing',
  always: {
    target: '#performing',
    actions: [
      end('offer'), end('performance'), end('substitution'),
      set(({ context }) => ({ owed: context.terms.length, confirmed: 0, breached: 0, replaced: null, settledInStay: false, parts: { ...context.parts, performance: (context.parts.performance ?? 0) + context.terms.length } })),
      enqueueActions(({ context, enqueue }) => {
        for (const term of context.terms)
          enqueue({ type: 'openProceeding', params: { workflow: 'performance', input: { term, byPlatform: context.basis === 'defaultDecision' }, ...(term.withinDays && { periods: { performBy: term.withinDays } }) } })
        if (context.basis === 'defaultDecision') enqueue({ type: 'command', params: { kind: 'performDecision', payload: { fen: context.terms.reduce((sum, t) => sum + (t.amount ?? 0), 0) } } })
        enqueue({ type: 'orderRemedy', params: { terms: context.terms, basis: context.basis ?? 'settlement' } })
      }),
      { type: 'tell', params: ({ context }) => ({ letter: 'performing', to: ['complainant', 'respondent', ...(context.basis === 'defaultDecision' ? (['platform'] as const) : [])] }) },
    ],
  },
})

export const termConfirmed = [
  { guard: 'lastTerm' as const, target: '#solved' },
  { actions: [set(({ context }) => ({ confirmed: context.confirmed + 1 }))] },
]

export const performing = chart.createStateConfig({
  id: 'performing',
  meta: { status: 'performing', waitsOn: ['respondent'] },
  after: { performanceReview: { target: 'performing', reenter: true, actions: [tell('performanceReview', 'complainant', 'respondent')] } },
  on: {
    termBreached: { target: '#breached', actions: [set(({ context }) => ({ breached: context.breached + 1 })), anchor('breachedOn'), performanceDue, count('breach'), toldOfBreach] },
  },
})

export const breached = chart.createStateConfig({
  id: 'breached',
  meta: { status: 'performing', waitsOn: ['respondent', 'complainant'] },
  after: { breachRoutes: { target: '#closed', actions: [conclude('closedWithOpenRemedies'), keepRoutes, certify, tellClosedOpen] } },
  on: {
    cure: { target: '#performing', actions: [set({ breached: 0 }), deliver('cured', 'performance'), tell('cured', 'complainant')] },
    claim: { target: '#inClaim' },
    // What was decided with the consent of both is enforced, not decided anew by somebody else.
    askStepIn: { guard: 'notDecidedThere', target: '#escalated', actions: [end('performance'), set({ terms: [], basis: undefined, owed: 0, confirmed: 0, breached: 0 })] },
    courtBundle: { actions: [issue('courtBundle', undefined, 'party:complainant'), tell('courtBundle', 'complainant')] },
    termConfirmed: [
      { guard: 'lastTerm', target: '#solved' },
      { guard: 'lastBreach', target: '#performing', actions: [set(({ context }) => ({ confirmed: context.confirmed + 1, breached: 0 }))] },
      { actions: [set(({ context, event }) => ({ confirmed: context.confirmed + 1, breached: context.breached - (event.data?.wasBreached ? 1 : 0) }))] },
    ],
    termBreached: { actions: [set(({ context }) => ({ breached: context.breached + 1 })), performanceDue, toldOfBreach] },
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
            context.basis === 'settlement' ? 'settled'
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
