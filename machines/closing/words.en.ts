import type { WorkflowWords } from '../workflow'

export const words: WorkflowWords = {
  title: 'The platform is closing',
  summary: 'A platform says a month ahead that it is closing; then the case goes to the next body.',
  states: {
    announced: { name: 'Announced', now: 'The platform has announced that it is closing.', otherwise: 'Then the case goes to the next body.' },
    gone: { name: 'Closed', now: 'The platform has closed.' },
    calledOff: { name: 'Called off', now: 'The platform stays open.' },
    ended: { name: 'Ended with the case', now: 'The case ended, and this with it.' },
  },
  moves: {
    callOff: { name: 'Call it off', submit: 'Send', happened: 'called off the closing' },
  },
  signals: { parentEnded: 'The case ended, and this with it.' },
  lapses: { platformClosingNotice: 'The month is over and the platform has closed.' },
  fields: {
    reason: { label: 'Explanation' },
  },
  rules: { platformClosingNotice: 'Notice of closing', platformClosingHomepage: 'Notice on the homepage' },
  letters: {
    platformClosing: { subject: 'The platform is closing ({reference})', body: ['The platform has announced that it is closing. After {due} the case goes to a consumer association; its record and periods stay.'], button: 'Open the case' },
  },
  outcomes: { gone: 'Closed', calledOff: 'Called off', ended: 'Ended with the case' },
}
