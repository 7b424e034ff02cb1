import type { WorkflowWords } from '../workflow'

export const words: WorkflowWords = {
  title: 'Question',
  summary: 'A question by those who decide to one of the two sides, with its own last day.',
  states: {
    asked: { name: 'To be answered', now: 'One side was asked a question. Both can read it, and the answer.', otherwise: 'What is not answered may be held against the side that was asked.' },
    answered: { name: 'Answered', now: 'The question was answered.' },
    unanswered: { name: 'Not answered', now: 'The question was not answered in time.' },
    ended: { name: 'Ended with the case', now: 'The case went on without this question.' },
  },
  moves: { answer: { name: 'Answer the question', hint: 'The other side and those who decide read your answer.', submit: 'Send the answer', happened: 'answered the question' } },
  signals: { parentEnded: 'The case went on without this question.' },
  lapses: { questionAnswer: 'The question was not answered in time.' },
  fields: { message: { label: 'Answer' }, evidence: { label: 'Evidence' } },
  rules: { questionAnswer: 'Answer to the question' },
  letters: { asked: { subject: 'Question in case {reference}: please answer by {due}', body: ['Those who decide the case ask you a question. It is on the case page.', 'Please answer by {due}. What is not answered may be held against you.'], button: 'Answer the question' } },
  outcomes: { answered: 'Answered', unanswered: 'Not answered', ended: 'Ended with the case' },
}
