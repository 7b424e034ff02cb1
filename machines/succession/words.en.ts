import type { WorkflowWords } from '../workflow'

export const words: WorkflowWords = {
  title: 'Successor',
  summary: 'A party died or was dissolved. The case waits for a successor, sixty days at most.',
  states: {
    waiting: { name: 'Waiting for a successor', now: 'The case waits for a successor.', otherwise: 'Without one within sixty days the case is terminated.' },
    named: { name: 'Named', now: 'A successor was named.' },
    none: { name: 'None', now: 'No successor was found in time.' },
    ended: { name: 'Ended with the case', now: 'The case ended, and this with it.' },
  },
  moves: {
    nameSuccessor: { name: 'Record the successor', submit: 'Send', happened: 'recorded the successor' },
  },
  signals: { handlerChanged: 'Another body now handles the case.', parentEnded: 'The case ended, and this with it.' },
  lapses: { successionLimit: 'No successor was found in time.' },
  fields: {
    successor: { label: 'Successor' },
    basisOfSuccession: { label: 'On what basis', hint: 'Inheritance, merger, division …' },
    organisation: { label: 'Merchant that succeeds', hint: 'If another merchant takes the respondent’s place.' },
    evidence: { label: 'Proof' },
  },
  rules: { successionLimit: 'Finding a successor' },
  letters: {
    successorAwaited: { subject: 'Complaint {reference} waits for a successor', body: ['A party died or was dissolved. The case is paused, until {due} at most.'], button: 'Open the case' },
  },
  outcomes: { named: 'Named', none: 'None', ended: 'Ended with the case' },
}
