import { defineRules } from '../rulebook'

/** The consumer says whether it was resolved within twenty days (the Brazilian way); unrated cases are counted apart. */
export const rules = defineRules({
  rateBy: { n: 20, unit: 'calDay', start: 'entry', class: 'procedure', roll: true, pausable: false, clause: 'CHOICE (consumidor.gov.br)', source: 'practice', remind: ['complainant'] },
})
