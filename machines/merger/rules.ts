import { defineRules } from '../rulebook'

export const rules = defineRules({
  mergerObjection: { n: 5, unit: 'workDay', start: 'entry', class: 'procedure', roll: true, pausable: true, clause: 'CHOICE', source: 'choice', remind: ['complainant'] },
})
