import type { WorkflowWords } from '../workflow'

export const words: WorkflowWords = {
  title: 'Another respondent',
  summary: 'Someone says that the wrong merchant was named. Meanwhile the clock stands still and the filing date stays.',
  states: {
    offered: { name: 'The consumer’s word', now: 'The right merchant was named. The consumer is asked whether to change.', otherwise: 'Without an answer the body decides.' },
    identityAsked: { name: 'Who is it?', now: 'The platform is asked who the merchant is.', otherwise: 'Without an answer the platform answers the complaint itself.' },
    contested: { name: 'To be decided', now: 'The body is asked to decide.', otherwise: 'If it does not, the respondent stays.' },
    substituted: { name: 'Changed', now: 'The respondent was changed.' },
    kept: { name: 'Not changed', now: 'The respondent stays.' },
    liable: { name: 'The platform answers', now: 'The platform could not say who the merchant is and answers itself.' },
    ended: { name: 'Ended with the case', now: 'The case ended, and this with it.' },
  },
  moves: {
    agree: { name: 'Change the respondent', submit: 'Agree', happened: 'agreed to change the respondent' },
    contest: { name: 'Do not change', submit: 'Send', happened: 'did not agree to change the respondent' },
    name: { name: 'Name the merchant', submit: 'Send', happened: 'named the merchant' },
    cannotName: { name: 'Cannot be named', hint: 'Then the platform answers the complaint itself.', submit: 'Send', happened: 'said that the merchant cannot be named' },
    decide: { name: 'Decide', submit: 'Send', happened: 'decided on the respondent' },
  },
  signals: { handlerChanged: 'Another body now handles the case.', parentEnded: 'The case ended, and this with it.' },
  lapses: { substitutionAnswer: 'No answer from the consumer: the body decides.', identityAnswer: 'The platform did not name the merchant in time.', substitutionDecision: 'Not decided in time: the respondent stays.' },
  fields: {
    reason: { label: 'Reason' },
    organisation: { label: 'The right merchant' },
    verdict: { label: 'Decision', options: { keep: 'The respondent stays', substitute: 'The respondent is changed' } },
    reasons: { label: 'Reasons' },
  },
  rules: { substitutionAnswer: 'The consumer’s word on the change', identityAnswer: 'Naming the merchant', substitutionDecision: 'Decision on the respondent' },
  letters: {
    whoIsIt: { subject: 'Who is the merchant in complaint {reference}?', body: ['Someone says that the wrong merchant was named. Please name the right one by {due}; otherwise the platform answers the complaint itself.'] },
    rightNamed: { subject: 'The merchant was named in complaint {reference}', body: ['The platform has named the merchant. Please say by {due} whether to change.'] },
    toDecide: { subject: 'Respondent to be decided in complaint {reference}', body: ['Please decide by {due}. If nobody does, the respondent stays.'] },
  },
  outcomes: { substituted: 'Changed', kept: 'Not changed', liable: 'The platform answers', ended: 'Ended with the case' },
}
