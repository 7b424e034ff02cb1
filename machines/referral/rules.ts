import { defineRules } from '../rulebook'

/** An authority decides within fifteen working days whether it takes a report up (domain/workflows E8). */
export const rules = defineRules({
  referralAnswer: { n: 15, unit: 'workDay', start: 'entry', class: 'procedure', roll: true, pausable: false, clause: 'Order 121', source: 'law', remind: ['platform', 'authority'] },
})
