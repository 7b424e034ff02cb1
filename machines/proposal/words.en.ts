import type { WorkflowWords } from '../workflow'

export const words: WorkflowWords = {
  title: 'The mediator’s proposal',
  summary: 'Terms proposed by the mediator. Each side answers without knowing what the other says; the answers are shown only if both accept.',
  states: {
    open: { name: 'Answers are awaited', now: 'Each side is asked to answer blind.', otherwise: 'The proposal lapses, and no answer is shown.' },
    accepted: { name: 'Accepted by both', now: 'Both sides accepted the proposal.' },
    notAccepted: { name: 'Not accepted by both', now: 'The proposal was not accepted by both sides. No answer is shown.' },
    lapsed: { name: 'Lapsed', now: 'Not both sides answered in time. No answer is shown.' },
    takenBack: { name: 'Taken back', now: 'The mediator took the proposal back. No answer is shown.' },
    ended: { name: 'Ended with the mediation', now: 'The proposal ended with the mediation. No answer is shown.' },
  },
  moves: {
    answer: { name: 'Answer blind', hint: 'The other side and the mediator learn your answer only if both accept. It cannot be changed.', submit: 'Seal the answer', happened: 'answered the proposal' },
    takeBack: { name: 'Take the proposal back', hint: 'Answers given so far are never shown.', submit: 'Take back', happened: 'took the proposal back' },
  },
  signals: { parentEnded: 'The proposal ended with the mediation.' },
  lapses: { proposalWindow: 'The time to answer is over.' },
  fields: { answer: { label: 'Your answer', options: { accept: 'I accept the proposal', decline: 'I do not accept it' } } },
  rules: { proposalWindow: 'Answer to the mediator’s proposal' },
  letters: {
    proposed: { subject: 'A proposal of the mediator in case {reference}', body: ['The mediator proposes a solution. Please answer by {due}.', 'Your answer is shown only if both sides accept. If not, nobody learns who said what.'] },
    yourAnswer: { subject: 'Your answer is awaited in case {reference}', body: ['The other side has answered the mediator’s proposal. What it said is not shown. Please answer by {due}.'] },
    notAccepted: { subject: 'The mediator’s proposal in case {reference} was not accepted by both', body: ['The proposal was not accepted by both sides. No answer is shown to anybody. The talks go on.'] },
    takenBack: { subject: 'The mediator’s proposal in case {reference} was taken back', body: ['The mediator took the proposal back. No answer is shown. The talks go on.'] },
  },
  outcomes: { accepted: 'Accepted by both', notAccepted: 'Not accepted by both', lapsed: 'Lapsed', takenBack: 'Taken back', ended: 'Ended with the mediation' },
}
