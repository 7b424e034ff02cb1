import { defineRules } from '../rulebook'

export const rules = defineRules({
  recusalDecision: { n: 2, unit: 'workDay', start: 'entry', class: 'procedure', roll: true, pausable: true, clause: 'Order 121 form 7', source: 'choice', remind: ['handler'] },
})
