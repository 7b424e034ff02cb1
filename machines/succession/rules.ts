import { defineRules } from '../rulebook'

export const rules = defineRules({
  successionLimit: { n: 60, unit: 'calDay', start: 'entry', class: 'procedure', roll: true, pausable: false, clause: 'Order 121 art. 23(1)(7)', source: 'choice', remind: ['handler'] },
})
