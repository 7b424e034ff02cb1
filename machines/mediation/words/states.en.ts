import type { WorkflowWords } from '../../workflow'

export const states: WorkflowWords['states'] = {
  requested: { name: 'Consent is asked for', now: 'Mediation needs the consent of both sides. Whoever has not answered yet is asked to.', otherwise: 'Silence counts as a refusal and is recorded as one; the mediation does not begin.' },
  accepting: { name: 'Consented; to be accepted', now: 'Both sides have consented. The mediating body accepts the mediation.', otherwise: 'The mediation begins without the acceptance, and the delay is counted.' },
  active: { name: 'In mediation', now: 'The mediation is under way.' },
  'active.assigning': { name: 'A mediator is being chosen', now: 'The mediating body chooses a mediator who has no interest in the dispute.', otherwise: 'The next roster is asked; where there is none, the mediation ends.' },
  'active.recusing': { name: 'The mediator is challenged', now: 'Another officer decides whether the mediator stays. The mediator’s work rests.' },
  'active.seated': { name: 'A mediator has been named', now: 'A mediator has been named.' },
  'active.seated.noticed': { name: 'The mediator has been named', now: 'Both sides know who mediates. For three days each may have the mediator changed once without a reason, or challenge them with one.', otherwise: 'The talks are opened.' },
  'active.seated.open': { name: 'Talks are open', now: 'The two sides talk with the mediator, together or alone, and may make offers.', otherwise: 'The mediation ends with its last day if nothing is agreed; a mediator who does nothing for five working days is replaced.' },
  'active.seated.terms': { name: 'To be signed', now: 'What was agreed has been drawn up. Both sides and the mediator are asked to sign the same text.', otherwise: 'Without all three signatures nothing binds, and the talks go on.' },
  terminated: { name: 'Ended without agreement', now: 'The mediation has ended. The mediating body gives notice with its reasons.', otherwise: 'The notice goes out without reasons, and the delay is counted.' },
  closed: { name: 'Over', now: 'The mediation is over.' },
}
