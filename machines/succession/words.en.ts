import type { WorkflowWords } from '../workflow'

export const words: WorkflowWords = {
  title: 'Successor',
  summary: 'A party died or was dissolved. The case waits for a successor, sixty days at most.',
  states: {
    waiting: { name: 'Waiting for a successor', now: 'The case waits for a successor.', otherwise: 'Without one within sixty days the case is terminated.' },
    'waiting.asked': { name: 'Waiting for a successor', now: 'The case waits for a successor.' },
    'waiting.invited': { name: 'The successor was written to', now: 'The successor has been sent a letter with a link. The case goes on when they take the seat.' },
    named: { name: 'Named', now: 'A successor was named.' },
    none: { name: 'None', now: 'No successor was found in time.' },
    ended: { name: 'Ended with the case', now: 'The case ended, and this with it.' },
  },
  moves: {
    nameSuccessor: { name: 'Record the successor', hint: 'A merchant is chosen from the registry. A person gets a letter with a link and takes the seat; you can write again, and the link before it ends.', submit: 'Send', happened: 'recorded the successor' },
  },
  signals: { seatTaken: 'The successor took the seat.', handlerChanged: 'Another body now handles the case.', parentEnded: 'The case ended, and this with it.' },
  lapses: { successionLimit: 'No successor was found in time.' },
  fields: {
    successor: { label: 'Successor' },
    basisOfSuccession: { label: 'On what basis', hint: 'Inheritance, merger, division …' },
    successorEmail: { label: 'E-mail of the successor', hint: 'If the consumer is succeeded. From the papers that prove the succession, not from hearsay.' },
    organisation: { label: 'Merchant that succeeds', hint: 'If another merchant takes the respondent’s place.' },
    evidence: { label: 'Proof' },
  },
  rules: { successionLimit: 'Finding a successor' },
  letters: {
    successorAwaited: { subject: 'Complaint {reference} waits for a successor', body: ['A party died or was dissolved. The case is paused, until {due} at most.'], button: 'Open the case' },
  },
  outcomes: { named: 'Named', none: 'None', ended: 'Ended with the case' },
}
