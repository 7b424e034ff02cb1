import type { WorkflowWords } from '../workflow'

export const words: WorkflowWords = {
  title: 'Term to be carried out',
  summary: 'One term of what was agreed or decided: done by its day, shown, and confirmed by the other side.',
  states: {
    owed: { name: 'Owed', now: 'Whoever owes this has to do it by its day.', otherwise: 'There are three working days of grace.' },
    overdue: { name: 'Overdue', now: 'Its day has passed; the days of grace are running.', otherwise: 'After that it is a breach.' },
    proved: { name: 'To be confirmed', now: 'It was shown that it was done. The other side is asked to confirm.', otherwise: 'What is not denied within seven days counts as done.' },
    breached: { name: 'Not done', now: 'This was not done in time. It can still be made good.', otherwise: 'After a year it is no longer watched.' },
    confirmed: { name: 'Done', now: 'This was done.' },
    unperformed: { name: 'Never done', now: 'This was never done.' },
    ended: { name: 'Ended with the case', now: 'The case ended, and this with it.' },
  },
  moves: {
    prove: { name: 'Show that it was done', hint: 'Say how, with proof.', submit: 'Send the proof', happened: 'showed that it was done' },
    confirm: { name: 'It was done', submit: 'Confirm', happened: 'confirmed that it was done' },
    deny: { name: 'It was not done', hint: 'Say what is missing.', submit: 'Send', happened: 'denied that it was done' },
  },
  signals: { cured: 'Whoever owes it says it was made good.', replaced: 'A new settlement took its place.', parentEnded: 'The case ended, and this with it.' },
  lapses: { performBy: 'Its day has passed.', performGrace: 'The days of grace are over: it is a breach.', proofStands: 'Not denied within seven days: it counts as done.', breachStands: 'A year has passed; it is no longer watched.' },
  fields: {
    owedBy: { label: 'To be done by', options: { complainant: 'The consumer', respondent: 'The merchant' } },
    how: { label: 'How it was done' },
    evidence: { label: 'Proof' },
    reason: { label: 'Reason', hint: 'The other side reads this.' },
  },
  rules: { performBy: 'Day to perform', performGrace: 'Days of grace', proofStands: 'Confirm or deny', breachStands: 'Watching the breach' },
  letters: {
    confirmed: { subject: 'A term was carried out in complaint {reference}', body: ['One term counts as carried out: the other side confirmed it, or did not deny it in time.'], button: 'Open the case' },
    overdue: { subject: 'Something is overdue in complaint {reference}', body: ['One term is past its day and has not been shown to be done.', 'The days of grace end on {due}. After that it is a breach.'], button: 'Show proof' },
    proved: { subject: 'Please confirm in complaint {reference}', body: ['The other side has shown that one term was done. Please check.', 'If you do not deny it by {due}, it counts as done.'] },
    denied: { subject: 'The other side denies that it was done ({reference})', body: ['The other side says that it was not done. The reasons are on the case page. You can make it good and show proof.'], button: 'See' },
  },
  outcomes: { confirmed: 'Done', unperformed: 'Never done', ended: 'Ended with the case' },
}
