import type { WorkflowWords } from '../workflow'

export const words: WorkflowWords = {
  title: 'Counterclaim',
  summary: 'What the respondent claims in return. It is decided together with the claim.',
  states: {
    answering: { name: 'To be answered', now: 'The respondent claims something in return. The consumer is asked to answer.', otherwise: 'Without an answer it is decided on what is there. Silence admits nothing.' },
    answered: { name: 'Answered', now: 'The counterclaim was answered and is decided together with the claim.' },
    unanswered: { name: 'Not answered', now: 'The counterclaim was not answered in time and is decided on what is there.' },
    withdrawn: { name: 'Taken back', now: 'The counterclaim was taken back.' },
    ended: { name: 'Ended with the case', now: 'The case went on, or ended, without an answer.' },
  },
  moves: {
    answer: { name: 'Answer the counterclaim', hint: 'The other side and those who decide read your answer.', submit: 'Send the answer', happened: 'answered the counterclaim' },
    takeBack: { name: 'Take the counterclaim back', submit: 'Take it back', happened: 'took the counterclaim back' },
  },
  signals: { parentEnded: 'The case went on, or ended, without an answer.' },
  lapses: { counterclaimAnswer: 'The counterclaim was not answered in time.' },
  fields: { position: { label: 'Your position', options: { admits: 'I accept it', admitsInPart: 'I accept part of it', disputes: 'I dispute it' } }, message: { label: 'Facts and reasons' }, evidence: { label: 'Evidence' } },
  rules: { counterclaimAnswer: 'Answer to the counterclaim' },
  letters: { toAnswer: { subject: 'Counterclaim in case {reference}: please answer by {due}', body: ['{respondent} claims something from you in return. It will be decided together with your claim.', 'Please answer by {due}. Without an answer it is decided on what is there.'], button: 'Answer the counterclaim' } },
  outcomes: { answered: 'Answered', unanswered: 'Not answered', withdrawn: 'Taken back', ended: 'Ended with the case' },
}
