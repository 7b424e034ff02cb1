import { defineRules } from '../rulebook'

/** Each round has its own days; what is left of the mediation's sixty ends it before. */
export const rules = defineRules({
  bidRound: { n: 3, unit: 'workDay', start: 'entry', class: 'procedure', roll: true, pausable: true, clause: 'Hejie: double-blind bidding', source: 'choice', remind: ['complainant', 'respondent'] },
})
