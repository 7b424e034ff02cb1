import { defineRules } from '../rulebook'

/** An offer stands for five days (domain/rulebook D1) unless the offerer names another period. */
export const rules = defineRules({
  offerStands: {
    n: 5, unit: 'calDay', start: 'entry', class: 'procedure', roll: true, pausable: true, clause: 'Hejie: structured offers', source: 'choice',
    negotiable: { atLeast: 1, atMost: 15 },
  },
})
