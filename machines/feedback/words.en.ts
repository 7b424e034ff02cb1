import type { WorkflowWords } from '../workflow'

export const words: WorkflowWords = {
  title: 'The platform’s account',
  summary: 'The body questions the platform, which has to co-operate in time.',
  states: {
    asked: { name: 'Waiting for the platform', now: 'The platform has been asked.', otherwise: 'Lateness is counted.' },
    late: { name: 'Late', now: 'The platform did not answer within the first period.', otherwise: 'Without any answer the body may draw conclusions against the platform.' },
    given: { name: 'Answered', now: 'The platform answered.' },
    givenLate: { name: 'Answered late', now: 'The platform answered late.' },
    withheld: { name: 'Never answered', now: 'The platform never answered.' },
    ended: { name: 'Ended with the case', now: 'The case ended, and this with it.' },
  },
  moves: {
    give: { name: 'Answer', submit: 'Send the answer', happened: 'answered the body' },
  },
  signals: { parentEnded: 'The case ended, and this with it.' },
  lapses: { associationFeedback: 'The platform did not answer in time. This is counted.', associationFeedbackFinal: 'The platform never answered.' },
  fields: {
    answer: { label: 'Answer' },
    evidence: { label: 'Transaction records' },
  },
  rules: { associationFeedback: 'The platform’s answer', associationFeedbackFinal: 'The platform’s final answer' },
  letters: {
    platformAsked: { subject: 'Please answer in complaint {reference}', body: ['The body asks the platform for its account and the transaction records, by {due}.', 'The platform has to co-operate in time. A late answer is counted; without any answer the body may draw conclusions against the platform.'] },
  },
  outcomes: { given: 'Answered', givenLate: 'Answered late', withheld: 'Never answered', ended: 'Ended with the case' },
}
