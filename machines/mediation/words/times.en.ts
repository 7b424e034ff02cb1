import type { WorkflowWords } from '../../workflow'

export const signals: WorkflowWords['signals'] = {
  proceedingEnded: 'A part of the mediation ended.', parentEnded: 'The mediation ended with the case.', handlerChanged: 'Another body now handles the case.', groundFound: 'A ground was found on which the case is not mediated.', partyReplaced: 'A successor has taken a side’s place.',
  offerAccepted: 'An offer was accepted.', offerClosed: 'An offer was not accepted.', bidsCrossed: 'The sealed figures met; the middle is agreed.', proposalAccepted: 'Both sides accepted the mediator’s proposal.',
  appraisalBegan: 'An expert appraisal began; the clock stands still.', appraisalEnded: 'The appraisal ended; the clock goes on.', noFeeAgreement: 'There was no agreement on who pays the expert.',
}
export const lapses: WorkflowWords['lapses'] = {
  mediationConsent: 'Consent was not given in time: this counts as a refusal.', mediationAcceptance: 'Not accepted in time: the mediation begins.', mediationTotal: 'The time for mediation is over.', mediatorAssignment: 'No mediator was assigned in time.',
  recusalWindow: 'The days after the notice are over; the talks are open.', mediatorAbsence: 'Five working days passed without a word of the mediator.', termsSigning: 'Not signed in time: nothing binds, and the talks go on.', endNotice: 'The notice was not given in time and goes out by itself.',
}
export const rules: WorkflowWords['rules'] = {
  mediationConsent: 'Consent to mediation', mediationAcceptance: 'Acceptance of the mediation', mediationTotal: 'Last day of the mediation', mediationTotalSmall: 'Last day of the mediation (small case)', mediatorAssignment: 'Choice of a mediator',
  recusalWindow: 'Change or challenge of the mediator', mediatorAbsence: 'The mediator’s next act', termsSigning: 'Signing the agreement', endNotice: 'Notice of the end',
}
export const outcomes: WorkflowWords['outcomes'] = { agreed: 'Agreed', agreedAtOnce: 'Agreed and carried out at once', terminated: 'Ended without agreement', notStarted: 'Not begun' }
