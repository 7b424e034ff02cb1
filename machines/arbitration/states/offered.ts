import { anchor, chart, conclude, set, tell, tellOther } from '../chart'

const declined = (letter: string) => ({ target: '#closed', actions: [conclude('declined'), tell(letter, 'complainant', 'respondent', 'handler')] })
const agreedByBoth = (letter: string) => ({
  guard: 'otherAgreed' as const, target: '#filed',
  actions: [set(({ context, event }) => ({ agreed: [...context.agreed, event.by!] })), anchor('agreedToArbitrate'), anchor('claimFiled'), tell(letter, 'complainant', 'respondent'), tell('claimToCheck', 'handler')],
})
const agrees = { guard: 'hasNotAgreed' as const, actions: [set(({ context, event }) => ({ agreed: [...context.agreed, event.by!] })), tellOther('otherAgreed')] }
const waiting = { meta: { status: 'choosing' as const, waitsOn: ['complainant', 'respondent'] as const }, after: { agreeToArbitrate: declined('notAgreed') } }

/**
 * Only by express consent of both in this case, never by a term of purchase. What is agreed to differs: an award that is final
 * and excludes the court, or a panel decision that binds by contract; so each has its own state, page and words.
 */
export const offered = chart.createStateConfig({
  initial: 'door',
  states: {
    door: {
      always: [
        { guard: 'institution', target: 'arbitration', actions: [anchor('arbitrationOffered'), tell('arbitrationOffered', 'complainant', 'respondent')] },
        { target: 'panelReview', actions: [anchor('arbitrationOffered'), tell('panelReviewOffered', 'complainant', 'respondent')] },
      ],
    },
    arbitration: { ...waiting, on: { agree: [agreedByBoth('agreedArbitration'), agrees] } },
    panelReview: { ...waiting, on: { agreePanel: [agreedByBoth('agreedPanelReview'), agrees] } },
  },
  on: { refuse: declined('refused') },
})
