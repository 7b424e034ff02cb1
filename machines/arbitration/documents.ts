/** What the documents of this workflow are issued with: codes, terms and roster ids. The text is that of the moves they name. */
import type { ArbitrationContext } from './context'

/** the right word for each: an award (裁决) of a registered institution, else a panel decision (评议决定) */
export const instrument = (c: ArbitrationContext) => (c.institution ? 'award' : 'panelDecision')

export const decisionData = (c: ArbitrationContext) => ({
  claims: c.claim, orders: c.orders, counterclaims: c.counterclaim, counterOrders: c.counterOrders, neutrals: c.panel, ...(c.result && { votes: c.tally }),
  ...(c.byDefault && { by: 'default' }), ...(c.result && { result: c.result }), ...(c.counterResult && { counterResult: c.counterResult }),
  rules: { performance: 'orderPerformance', correction: c.institution ? 'awardCorrection' : 'correctionPeriod', ...(!c.institution && !c.reopened && { reopening: 'reopeningPeriod' }) },
})
export const consentData = (c: ArbitrationContext) => ({ claims: c.claim, orders: c.settled, neutrals: c.panel, by: 'consent' })
