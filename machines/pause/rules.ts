import { defineRules } from '../rulebook'

/** Each pause ten days at most; the sum of a stage is checked where it is asked for. Its own clocks do not stop with the case. */
export const rules = defineRules({
  pauseAnswer: { n: 3, unit: 'workDay', start: 'entry', class: 'procedure', roll: true, pausable: false, clause: 'CHOICE', source: 'choice' },
  pauseLasts: { n: 10, unit: 'calDay', start: 'entry', class: 'procedure', pausable: false, clause: 'CHOICE', source: 'choice', negotiable: { atLeast: 1, atMost: 10 } },
})
