import type { Term } from '../../effects'
import { bundleDue, bundledNow } from '../../bundle'
import { anchor, chart, conclude, count, end, issue, openPart, order, set, tell, tellOther, tellRightly, type Given } from '../chart'
import { somethingOrdered, type ArbitrationContext } from '../context'
import { consentData, decisionData, instrument } from '../documents'
import { rules } from '../rules'

/** As long as the rule gives to do what was ordered, unless the order says otherwise; the complaint watches it being done, on both sides. */
const owed = (terms: readonly Term[]) => terms.map((t) => ({ ...t, withinDays: t.withinDays ?? rules.orderPerformance.n }))
const awarded = (context: ArbitrationContext) => ({
  event: 'awarded', data: { terms: owed(context.orders), ...(context.counterOrders.length && { counterTerms: owed(context.counterOrders) }), basis: instrument(context) },
})
const reportAwarded = chart.enqueueActions(({ context, enqueue }) => {
  if (somethingOrdered(context)) enqueue({ type: 'report', params: awarded(context) })
})
const endParts = [end('offer'), end('question'), end('challenge'), end('counterclaim'), end('recusal')] as const

/** A door: an institution has made an award (裁决), any other body a panel decision (评议决定). */
const decided = [anchor('decidedOn'), ...endParts, issue(({ context }) => decisionData(context), 'draftDecision'), reportAwarded] as const
export const issuing = chart.createStateConfig({
  id: 'issuing',
  always: [
    { guard: 'institution', target: '#award', actions: [...decided, tell('awardMade', 'complainant', 'respondent', 'handler')] },
    { guard: ({ context }) => context.reopened, target: '#panelDecisionFinal', actions: [...decided, tell('panelDecisionFinal', 'complainant', 'respondent', 'handler')] },
    { target: '#panelDecision', actions: [...decided, tell('panelDecisionMade', 'complainant', 'respondent', 'handler')] },
  ],
})

const asksCorrection = {
  askCorrection: { guard: { type: 'noneOpen' as const, params: { part: 'decisionReview' } }, actions: [...openPart('decisionReview', ({ context, event }) => ({ input: { by: event.by, kind: 'correction', handler: context.handler } })), tellOther('correctionAsked')] },
}
const asksReopening = {
  askReopening: { guard: 'mayReopen' as const, actions: [...openPart('decisionReview', ({ context, event }) => ({ input: { by: event.by, kind: 'reopening', handler: context.handler } })), tellOther('reopeningAsked')] },
}
const periodOver = [{ guard: 'reviewOpen' as const, target: '#pending' }, { target: '#ending' }]
/** What was asked in time and is not decided yet is waited for. */
const meta = { status: 'resolved' as const, waitsOn: ['complainant', 'respondent'] as const }
const reopen = [
  set({ reopened: true, evidenceClosed: false, moreEvidenceTime: false, nothingMore: [], byDefault: false, orders: [], counterOrders: [], complex: false, lateTold: [], drafts: 0 }),
  anchor('evidenceOpened'), anchor('panelNoticed'), { type: 'report' as const, params: { event: 'decisionReopened' } }, ...order('reopened', 'evidencePeriod'), tell('reopened', 'complainant', 'respondent', 'arbitrator'),
] as const

export const decidedState = chart.createStateConfig({
  initial: 'award',
  on: {
    courtBundle: { guard: (given: Given) => bundleDue(given), actions: [set(bundledNow), { type: 'issueDocument', params: ({ event }: Given) => ({ document: 'courtBundle', data: {}, audience: `party:${event.by ?? 'complainant'}` as const }) }] },
    reviewGranted: [
      { guard: ({ event }) => event.data?.kind === 'reopening', target: '#evidence', actions: [...reopen] },
      {
        actions: [
          set(({ context, event }) => ({ orders: event.data?.terms?.length ? event.data.terms : context.orders })),
          issue(({ context }) => ({ ...decisionData(context), corrected: true }), 'draftDecision'),
          chart.enqueueActions(({ context, event, enqueue }) => {
            if (event.data?.terms?.length) enqueue({ type: 'report', params: awarded({ ...context, orders: event.data.terms }) })
          }),
          tellRightly('awardCorrected', 'panelDecisionCorrected', 'complainant', 'respondent'),
        ],
      },
    ],
    reviewRefused: { actions: [tell('reviewRefused', 'complainant', 'respondent')] },
    parentEnded: '#ending',
  },
  states: {
    award: { id: 'award', meta, after: { awardCorrection: periodOver }, on: asksCorrection },
    panelDecision: {
      id: 'panelDecision', meta, initial: 'correctable',
      after: { reopeningPeriod: periodOver },
      on: asksReopening,
      states: {
        correctable: { meta, after: { correctionPeriod: 'reopenable' }, on: asksCorrection },
        reopenable: { meta },
      },
    },
    /** after a reopening: decided again, and reopened no more */
    panelDecisionFinal: { id: 'panelDecisionFinal', meta, after: { correctionPeriod: periodOver }, on: asksCorrection },
    pending: {
      id: 'pending', meta: { status: 'deciding', waitsOn: ['arbitrator', 'handler'] },
      after: { reviewPending: { target: '#ending', actions: [count('reviewLate')] } },
      on: { proceedingEnded: { guard: ({ event }) => event.data?.workflow === 'decisionReview', target: '#ending', actions: [set(({ context }) => ({ parts: { ...context.parts, decisionReview: 0 } }))] } },
    },
  },
})

/** A door: nothing ordered ends the complaint, too. */
export const ending = chart.createStateConfig({
  id: 'ending',
  always: [{ guard: 'nothingOrdered', target: '#closed', actions: [conclude('dismissed')] }, { target: '#closed', actions: [conclude('decided')] }],
})

const consented = (recorded: boolean) => [conclude('byConsent'), { type: 'report' as const, params: ({ context }: Given) => ({ event: 'agreed', data: { terms: context.settled, ...(recorded && { basis: instrument(context) }) } }) }] as const
/** The two sides settled: who presides records it as an award or decision by consent. */
export const consenting = chart.createStateConfig({
  id: 'consenting',
  meta: { status: 'performing', waitsOn: ['arbitrator', 'handler'] },
  // The settlement stands without the record: nobody's lateness takes it away.
  after: { consentRecord: { target: '#closed', actions: [count('consentUnrecorded'), ...consented(false), tell('settlementStands', 'complainant', 'respondent')] } },
  on: {
    recordConsent: { guard: 'recorder', target: '#closed', actions: [issue(({ context }) => consentData(context)), ...consented(true), tellRightly('consentAward', 'consentDecision', 'complainant', 'respondent')] },
    makeOffer: {}, withdraw: {}, askWithdrawal: {}, agreeWithdrawal: {}, refuseWithdrawal: {}, counterclaim: {}, challengeArbitrator: {}, objectJurisdiction: {}, objectToOnline: {}, askJoinder: {}, showPerformed: {}, noteBadFaith: {},
  },
})
export const settlesHere = {
  target: '#consenting',
  actions: [set(({ event }: Given) => ({ settled: event.data?.terms ?? [] })), ...endParts, anchor('settledInArbitration'), tell('settledHere', 'complainant', 'respondent', 'arbitrator', 'handler')],
}
