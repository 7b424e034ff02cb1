import { defineRules } from '../rulebook'

export const rules = defineRules({
  challengeAnswer: { n: 5, unit: 'workDay', start: 'entry', class: 'procedure', roll: true, pausable: true, clause: 'CHOICE', source: 'choice', remind: ['complainant', 'respondent'] },
  challengeDecision: { n: 5, unit: 'workDay', start: 'entry', class: 'procedure', roll: true, pausable: true, clause: 'CHOICE', source: 'choice', remind: ['handler'] },
  feeAgreement: { n: 10, unit: 'calDay', start: 'entry', class: 'procedure', roll: true, pausable: true, clause: 'Order 121 art. 23(1)(4)', source: 'choice', remind: ['complainant', 'respondent'] },
  feeAllocation: { n: 5, unit: 'workDay', start: 'entry', class: 'procedure', roll: true, pausable: true, clause: 'CHOICE', source: 'choice', remind: ['handler'] },
  /** runs while it stops the clock of the case */
  appraisalLimit: { n: 60, unit: 'calDay', start: 'entry', class: 'procedure', pausable: false, clause: 'CHOICE', source: 'choice', remind: ['handler'] },
})
