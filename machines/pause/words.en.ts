import type { WorkflowWords } from '../workflow'

export const words: WorkflowWords = {
  title: 'Pause',
  summary: 'If both sides agree, the clock of the case stands still.',
  states: {
    asked: { name: 'The other side’s word', now: 'One side suggests a pause.', otherwise: 'Without an answer the suggestion lapses.' },
    running: { name: 'Paused', now: 'The clock stands still. Either side can end it.', otherwise: 'It ends by itself.' },
    over: { name: 'Over', now: 'The pause is over.' },
    declined: { name: 'Declined', now: 'The other side did not agree.' },
    takenBack: { name: 'Taken back', now: 'The suggestion was taken back.' },
    lapsed: { name: 'Lapsed', now: 'There was no answer.' },
    ended: { name: 'Ended with the case', now: 'The case ended, and this with it.' },
  },
  moves: {
    agree: { name: 'Agree', submit: 'Agree', happened: 'agreed to a pause' },
    decline: { name: 'Decline', submit: 'Decline', happened: 'declined a pause' },
    takeBack: { name: 'Take back', submit: 'Take it back', happened: 'took the suggestion back' },
    endPause: { name: 'End the pause', submit: 'End it', happened: 'ended the pause' },
  },
  signals: { parentEnded: 'The case ended, and this with it.' },
  lapses: { pauseAnswer: 'No answer: the suggestion lapsed.', pauseLasts: 'The pause is over; the clock goes on.' },
  fields: {},
  rules: { pauseAnswer: 'Answer to the suggested pause', pauseLasts: 'Pause' },
  letters: {
    pauseAsked: { subject: 'A pause in complaint {reference}?', body: ['The other side suggests a pause. If you agree the clock stands still.', 'Please say so by {due}; after that the suggestion lapses.'], button: 'Answer' },
    pauseBegan: { subject: 'Complaint {reference} is paused', body: ['Both sides agreed to a pause and the clock stands still until {due}. Either can end it at any time.'], button: 'Open the case' },
  },
  outcomes: { over: 'Over', declined: 'Declined', takenBack: 'Taken back', lapsed: 'Lapsed', ended: 'Ended with the case' },
}
