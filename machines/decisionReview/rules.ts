import { defineRules } from '../rulebook'

export const rules = defineRules({
  reviewWeighing: { n: 7, unit: 'calDay', start: 'entry', class: 'procedure', roll: true, pausable: false, clause: 'CHOICE', source: 'choice', remind: ['arbitrator'] },
  /** whoever decided does not answer: the body does */
  reviewByOffice: { n: 5, unit: 'workDay', start: 'entry', class: 'procedure', roll: true, pausable: false, clause: 'CHOICE', source: 'choice', remind: ['handler'] },
})
