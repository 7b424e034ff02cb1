import { defineRules } from '../rulebook'

/** Whoever asks says by when; seven days unless they do. */
export const rules = defineRules({
  questionAnswer: {
    n: 7, unit: 'calDay', start: 'entry', class: 'procedure', roll: true, pausable: true, clause: 'CHOICE', source: 'choice',
    negotiable: { atLeast: 1, atMost: 20 }, remind: ['complainant', 'respondent'],
  },
})
