import { defineRules } from '../rulebook'

/** As long as the answer to the claim itself. */
export const rules = defineRules({
  counterclaimAnswer: { n: 14, unit: 'calDay', start: 'entry', class: 'procedure', roll: true, pausable: true, clause: 'CHOICE (CRT)', source: 'practice', remind: ['complainant'] },
})
