import type { WorkflowWords } from '../workflow'

export const words: WorkflowWords = {
  title: 'Rating',
  summary: 'Whether it was resolved is for the consumer to say.',
  states: {
    open: { name: 'To be rated', now: 'The consumer is asked to rate the case.', otherwise: 'After twenty days it is counted apart as unrated.' },
    rated: { name: 'Rated', now: 'The consumer has rated the case.' },
    unrated: { name: 'Not rated', now: 'The consumer did not rate the case.' },
    ended: { name: 'Ended with the case', now: 'The case ended, and this with it.' },
  },
  moves: {
    rate: { name: 'Rate', submit: 'Send the rating', happened: 'rated the case' },
  },
  signals: { parentEnded: 'The case ended, and this with it.' },
  lapses: { rateBy: 'Not rated in time.' },
  fields: {
    solved: { label: 'Was the problem solved?', options: { yes: 'Yes', partly: 'In part', no: 'No' } },
    satisfaction: { label: 'How content are you?', options: { '5': 'Very content', '4': 'Content', '3': 'Neither', '2': 'Not content', '1': 'Not at all content' } },
    comment: { label: 'Comment' },
  },
  rules: { rateBy: 'Rating' },
  letters: {},
  outcomes: { rated: 'Rated', unrated: 'Not rated', ended: 'Ended with the case' },
}
