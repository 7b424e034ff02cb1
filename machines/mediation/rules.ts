import { defineAmounts, defineRules } from '../rulebook'
import { sharedAmounts } from '../rules/shared'

/** Every number of a mediation (domain/rulebook D2). */
export const rules = defineRules({
  mediationConsent: { n: 5, unit: 'workDay', start: 'entry', class: 'procedure', roll: true, pausable: true, clause: 'EU 2025/2647', source: 'practice', remind: ['complainant', 'respondent'] },
  mediationAcceptance: { n: 3, unit: 'workDay', start: 'entry', class: 'procedure', roll: true, pausable: true, clause: 'CHOICE', source: 'choice', remind: ['handler'] },
  /** The hard stop, signing included: from the mediating body's acceptance, an authority's from its acceptance of the complaint. */
  mediationTotal: {
    n: 60, unit: 'calDay', start: 'mediationAccepted', class: 'procedure', pausable: true, clause: 'Order 121 art. 23(1)(5)', source: 'law',
    floor: { direction: 'atMost', n: 60, unit: 'calDay', start: 'mediationAccepted' }, negotiable: { atLeast: 20, atMost: 60 },
    remind: ['complainant', 'respondent', 'mediator', 'handler'],
  },
  /** Not waited for by a state of its own: a small case opens its mediation with these days in place of the sixty. */
  mediationTotalSmall: { n: 20, unit: 'calDay', start: 'mediationAccepted', class: 'procedure', pausable: true, clause: 'Norm 4.3', source: 'choice' },
  mediatorAssignment: { n: 3, unit: 'workDay', start: 'entry', class: 'procedure', roll: true, pausable: true, clause: 'CHOICE', source: 'choice', remind: ['handler'] },
  recusalWindow: { n: 3, unit: 'calDay', start: 'mediatorNoticed', class: 'procedure', roll: true, pausable: true, clause: 'Order 121 form 7', source: 'choice' },
  mediatorAbsence: { n: 5, unit: 'workDay', start: 'mediatorActed', class: 'procedure', roll: true, pausable: true, clause: 'CHOICE', source: 'practice', remind: ['mediator'] },
  /** five working days or what is left of the sixty days, whichever ends first: the hard stop runs above it */
  termsSigning: { n: 5, unit: 'workDay', start: 'termsDrawn', class: 'procedure', roll: true, pausable: true, clause: 'CHOICE', source: 'choice', remind: ['complainant', 'respondent', 'mediator'] },
  endNotice: {
    n: 7, unit: 'workDay', start: 'mediationEnded', class: 'procedure', roll: true, pausable: false, clause: 'Order 20 art. 21', source: 'law', remind: ['handler'],
    floor: { direction: 'atMost', n: 7, unit: 'workDay', start: 'mediationEnded' },
  },
})

export const amounts = defineAmounts({ esignPrompt: sharedAmounts.esignPrompt })
