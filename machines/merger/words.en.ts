import type { WorkflowWords } from '../workflow'

export const words: WorkflowWords = {
  title: 'Joining cases',
  summary: 'The same complaint filed twice is joined to the older case.',
  states: {
    proposed: { name: 'The consumer’s word', now: 'It is proposed to join the older case.', otherwise: 'Without objection within five working days the cases are joined.' },
    merged: { name: 'Joined', now: 'Joined to the older case.' },
    apart: { name: 'Apart', now: 'The cases stay apart.' },
    ended: { name: 'Ended with the case', now: 'The case ended, and this with it.' },
  },
  moves: {
    agree: { name: 'Agree', submit: 'Agree', happened: 'agreed to join the cases' },
    object: { name: 'Object', hint: 'Say how they differ.', submit: 'Send', happened: 'objected to joining the cases' },
  },
  signals: { handlerChanged: 'Another body now handles the case.', parentEnded: 'The case ended, and this with it.' },
  lapses: { mergerObjection: 'No objection in time: the cases are joined.' },
  fields: {
    reason: { label: 'Reason' },
  },
  rules: { mergerObjection: 'Objection to joining' },
  letters: {
    mergerProposed: { subject: 'Complaint {reference} may be a duplicate', body: ['The body found that this is the same as an older case and proposes to join them.', 'If you agree, or do not object by {due}, it is joined to the older case, whose earlier filing date counts. What you filed here stays readable from there.'] },
  },
  outcomes: { merged: 'Joined', apart: 'Apart', ended: 'Ended with the case' },
}
