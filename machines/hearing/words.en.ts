import type { WorkflowWords } from '../workflow'

export const words: WorkflowWords = {
  title: 'Hearing',
  summary: 'Before somebody is named in public or found to have acted in bad faith, they are told why and heard.',
  states: {
    heard: { name: 'To be heard', now: 'The one concerned has been told the reasons and can answer them.', otherwise: 'Without an answer the body decides on what it has.' },
    deciding: { name: 'To be decided', now: 'The body decides, with reasons.', otherwise: 'If it does not decide in time, the matter is dropped.' },
    upheld: { name: 'Upheld', now: 'It was upheld after the hearing. The reasons are in the timeline.' },
    dropped: { name: 'Dropped', now: 'It was dropped.' },
    ended: { name: 'Ended with the case', now: 'The case ended, and this with it.' },
  },
  moves: {
    speak: { name: 'Answer the reasons', hint: 'Say what you object to, and add proof if you have it.', submit: 'Send', happened: 'was heard' },
    uphold: { name: 'Uphold', hint: 'Say why, and what you make of the answer.', submit: 'Uphold', happened: 'upheld it after the hearing' },
    drop: { name: 'Drop', submit: 'Drop it', happened: 'dropped it after the hearing' },
  },
  signals: { handlerChanged: 'Another body now handles the case.', parentEnded: 'The case ended, and this with it.' },
  lapses: { hearingPeriod: 'The time to be heard is over.', hearingDecision: 'Not decided in time: dropped.' },
  fields: {
    about: { label: 'About', options: { naming: 'Public naming for silence', badFaith: 'Bad faith in this case' } },
    to: { label: 'Concerns', options: { complainant: 'The consumer', respondent: 'The merchant' } },
    message: { label: 'Your answer' },
    evidence: { label: 'Proof' },
    reasons: { label: 'Reasons' },
  },
  rules: { hearingPeriod: 'Answer in the hearing', hearingDecision: 'Decision after the hearing' },
  letters: {
    heard: { subject: 'You are heard in complaint {reference}: please answer by {due}', body: ['The body intends a step that concerns you. The reasons are on the case page.', 'You can answer them and add proof until {due}. Nothing is published or recorded against you before you were heard.'], button: 'Answer the reasons' },
    heardToDecide: { subject: 'Decision after the hearing in complaint {reference}', body: ['The hearing is over. Please decide by {due}, with reasons. If nobody decides, the matter is dropped.'] },
  },
  outcomes: { upheld: 'Upheld', dropped: 'Dropped', ended: 'Ended with the case' },
}
