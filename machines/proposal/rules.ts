import { defineRules } from '../rulebook'

/** Seven days, or what is left of the mediation's sixty if that is less: the end of the mediation ends it. */
export const rules = defineRules({
  proposalWindow: { n: 7, unit: 'calDay', start: 'entry', class: 'procedure', roll: true, pausable: true, clause: 'CHOICE', source: 'choice', remind: ['complainant', 'respondent'] },
})
