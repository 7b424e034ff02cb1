import { defineRules } from '../rulebook'

/** Its clocks run while the clock of the case stands still for it. */
export const rules = defineRules({
  substitutionAnswer: { n: 5, unit: 'workDay', start: 'entry', class: 'procedure', roll: true, pausable: false, clause: 'CHOICE', source: 'choice', remind: ['complainant'] },
  identityAnswer: { n: 3, unit: 'workDay', start: 'entry', class: 'procedure', roll: true, pausable: false, clause: 'CPL 44', source: 'choice', remind: ['platform'] },
  substitutionDecision: { n: 3, unit: 'workDay', start: 'entry', class: 'procedure', roll: true, pausable: false, clause: 'CHOICE', source: 'choice', remind: ['handler'] },
})
