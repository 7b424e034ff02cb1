import { defineRules } from '../rulebook'

/** A term is due within its own days; three working days of grace; a proof stands unless denied within seven days. */
export const rules = defineRules({
  performBy: {
    n: 10, unit: 'calDay', start: 'entry', class: 'procedure', roll: true, pausable: true, clause: 'CHOICE', source: 'choice',
    negotiable: { atLeast: 1, atMost: 365 }, remind: ['respondent'],
  },
  performGrace: { n: 3, unit: 'workDay', start: 'performanceDue', class: 'procedure', roll: true, pausable: true, clause: 'CHOICE', source: 'choice', remind: ['respondent'] },
  proofStands: { n: 7, unit: 'calDay', start: 'provedOn', class: 'procedure', roll: true, pausable: true, clause: 'CHOICE', source: 'choice', remind: ['complainant'] },
  breachStands: { n: 12, unit: 'calMonth', start: 'termBreachedOn', class: 'procedure', roll: true, pausable: false, clause: 'CHOICE', source: 'choice' },
})
