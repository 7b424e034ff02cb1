import type { WorkflowWords } from '../workflow'

export const words: WorkflowWords = {
  title: 'Challenge of the mediator',
  summary: 'A side says why the mediator cannot be neutral. An officer who did not choose the mediator decides.',
  states: {
    deciding: { name: 'To be decided', now: 'An officer who did not choose the mediator is asked to decide.', otherwise: 'If nobody decides in time, the mediator is replaced.' },
    granted: { name: 'Granted', now: 'The mediator is replaced.' },
    refused: { name: 'Refused', now: 'The mediator stays.' },
    takenBack: { name: 'Taken back', now: 'The challenge was taken back.' },
    ended: { name: 'Ended with the mediation', now: 'The mediation ended, and this with it.' },
  },
  moves: {
    decide: { name: 'Decide on the challenge', hint: 'Whoever chose the mediator cannot decide this.', submit: 'Send the decision', happened: 'decided on the challenge of the mediator' },
    takeBack: { name: 'Take the challenge back', submit: 'Take back', happened: 'took the challenge back' },
  },
  signals: { handlerChanged: 'Another body now handles the case.', parentEnded: 'The mediation ended, and this with it.' },
  lapses: { recusalDecision: 'Not decided in time: the mediator is replaced.' },
  fields: { verdict: { label: 'Decision', options: { replace: 'The mediator is replaced', keep: 'The mediator stays' } }, reasons: { label: 'Reasons', hint: 'The parties read this.' } },
  rules: { recusalDecision: 'Decision on the challenge' },
  letters: { toDecide: { subject: 'To be decided: challenge of the mediator in case {reference}', body: ['A side has challenged the mediator. An officer who did not choose the mediator decides by {due}; otherwise the mediator is replaced.'] } },
  outcomes: { granted: 'Granted', refused: 'Refused', takenBack: 'Taken back', ended: 'Ended with the mediation' },
}
