import { defineRules } from '../rulebook'

/** An authority decides within fifteen working days whether it takes a report up (domain/workflows E8; unverified for other bodies than the market regulator). */
export const rules = defineRules({
  referralAnswer: { n: 15, unit: 'workDay', start: 'entry', class: 'procedure', roll: true, pausable: false, clause: 'SAMR penalty procedure', source: 'practice', remind: ['platform', 'authority'] },
})
