import type { WorkflowWords } from '../workflow'

export const words: WorkflowWords = {
  title: 'Report of a violation',
  summary: 'Split off a complaint and forwarded to the body that looks into violations. The end of the complaint does not end it.',
  states: {
    sent: { name: 'Forwarded', now: 'The report was forwarded; an answer is awaited.', otherwise: 'Without an answer in fifteen working days the consumer is told that it can be reported directly.' },
    acknowledged: { name: 'Answered', now: 'The body has answered.' },
    unanswered: { name: 'Not answered', now: 'The body did not answer in time.' },
    goesOn: { name: 'Goes on', now: 'The complaint ended. The report stays with that body; this portal no longer follows it.' },
  },
  moves: {
    acknowledge: { name: 'Answer', submit: 'Send the answer', happened: 'answered the report' },
  },
  signals: { parentEnded: 'The complaint ended; the report stays with the body.' },
  lapses: { referralAnswer: 'Not answered in time.' },
  fields: {
    result: { label: 'What was done', options: { takenUp: 'Taken up', acted: 'Measures taken', noAction: 'No action' } },
    answer: { label: 'Answer' },
  },
  rules: { referralAnswer: 'Answer to the report' },
  letters: {
    reportForwarded: { subject: 'A report of a violation ({reference})', body: ['Complaint {reference} holds a report of a violation, which is forwarded to you. It is on the case page.', 'Please say by {due} whether you take it up.'] },
  },
  outcomes: { acknowledged: 'Answered', unanswered: 'Not answered', goesOn: 'Goes on' },
}
