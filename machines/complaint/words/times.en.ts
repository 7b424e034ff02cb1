import type { WorkflowWords } from '../../workflow'

export const signals: WorkflowWords['signals'] = {
  proceedingEnded: 'A part of the case ended.', offerAccepted: 'The offer was accepted: the two sides agree.', offerClosed: 'The offer was not accepted.',
  termConfirmed: 'One term has been carried out.', termBreached: 'One term was not carried out in time.', rated: 'The consumer rated the case.', unrated: 'The consumer did not rate the case.',
  merged: 'The case was joined to the older one.', caseJoined: 'A later case of the same consumer was joined to this one.', caseLinked: 'Another case of the same consumer was linked to this one.', keptApart: 'The consumer showed that it is no duplicate; the cases stay apart.', substituted: 'The respondent was replaced. The filing date stays.', partyKept: 'The respondent stays the same.', platformLiable: 'The platform could not say who the merchant is and answers itself.',
  challengeDecided: 'The challenge to the evidence was decided.', appraisalBegan: 'An expert appraisal began; the clock stands still.', appraisalEnded: 'The appraisal ended; the clock goes on.',
  disclosureGiven: 'The platform gave the merchant’s registration.', disclosureLate: 'The platform did not give the merchant’s registration in time. This is counted.',
  feedbackGiven: 'The platform answered the association.', feedbackLate: 'The platform did not answer in time. This is counted.', feedbackWithheld: 'The platform never answered; the body may draw its conclusions.',
  pauseBegan: 'Both sides agreed to a pause; the clock stands still.', pauseEnded: 'The pause ended; the clock goes on.', successorNamed: 'A successor was named and the case goes on.', noSuccessor: 'No successor was found in time.',
  hearingUpheld: 'The step was upheld after the hearing.', hearingDropped: 'The step was dropped.',
  reportAnswered: 'The report that was split off was answered, or not answered in time.', platformGone: 'The platform has closed; the case moves on.', mediationAccepted: 'The mediation was accepted.', agreed: 'The two sides agreed in the later procedure.', awarded: 'An award or a panel decision was made.', decisionReopened: 'The panel decision was reopened; the case is heard again.', performedAlready: 'What was claimed is done already.',
  undeliverable: 'A notice could not be delivered to the merchant.', commandAnswered: 'The platform answered an instruction of the portal.',
}
export const lapses: WorkflowWords['lapses'] = {
  completeness: 'Not checked in time: it counts as complete.', supplyMaterials: 'What was missing did not come in time.', acceptance: 'Not decided in time: it counts as accepted.', publication: 'The public notice has run: it counts as served.',
  merchantAck: 'The merchant did not say that the complaint has arrived. This is counted.', merchantReply: 'The merchant did not answer in time.', merchantReplySmall: 'The merchant did not answer in time.', negotiateTotal: 'The time for talks is over.', consumerAnswer: 'The consumer did not answer; the case is asleep.',
  stepIn: 'Still no answer: someone steps in.', platformDecision: 'The platform proposed nothing in time.', defaultProposalFrom: 'The time for a late answer is over.', associationFinal: 'The body proposed nothing in time.',
  proposalAnswer: 'The time to answer the proposal is over.', chooseRoute: 'No other way was chosen in time.', childReview: 'The later procedure was due to be looked at.', elsewhereReview: 'The wait is over; the case goes on.',
  signature: 'Not signed in time: there is no settlement.', performanceReview: 'What is owed was looked at again.', breachRoutes: 'Neither made good nor taken further in time.', reviewRequest: 'No review was asked for in time.', reviewDecision: 'Not reviewed in time: the refusal falls.',
  reopening: 'The time to reopen is over.', nonPerformance: 'The time to report non-performance is over.', dormancy: 'The case was not woken in time.', stayReview: 'The stay was looked at again.',
}
export const rules: WorkflowWords['rules'] = {
  completeness: 'Check of the papers', supplyMaterials: 'Supply of what is missing', acceptance: 'Decision to accept', reviewRequest: 'Request for a review', reviewDecision: 'Decision on review', publication: 'Service by publication',
  merchantAck: 'Saying that it has arrived', merchantReply: 'The merchant’s answer', merchantReplySmall: 'The merchant’s answer (small case)', consumerAnswer: 'The consumer’s answer', negotiateTotal: 'Time for talks', stepIn: 'Stepping in', defaultProposalFrom: 'Late answer',
  platformDecision: 'The platform’s proposal', associationFinal: 'The body’s proposal', proposalAnswer: 'Answer to the proposal', signature: 'Signing the settlement', performanceReview: 'Review of performance', breachRoutes: 'Making good, or another way',
  chooseRoute: 'Choice of another way', childReview: 'Review of the later procedure', elsewhereReview: 'Decision to go on', reopening: 'Reopening', nonPerformance: 'Report of non-performance', dormancy: 'Waking the case', stayReview: 'Review of the stay',
  filingLimit: 'Last day to complain', courtLimit: 'Last day to sue', enforcementLimit: 'Last day to ask for enforcement', courtBundleAgain: 'Court papers again', pauseEach: 'Longest pause', pauseStage: 'Longest pause in one stage', pauseAppraisal: 'Longest pause for an appraisal', pauseSuccession: 'Longest wait for a successor',
}
export const outcomes: WorkflowWords['outcomes'] = {
  resolvedFull: 'Resolved in full', resolvedPartly: 'Resolved in part', settled: 'Settled', defaultDecision: 'Carried out as the platform proposed', notAccepted: 'Not accepted', notAcceptedLater: 'Ended: should not have been accepted', transferred: 'Transferred', referred: 'Referred to the authority',
  withdrawn: 'Withdrawn', merged: 'Joined to an older case', dormantClosed: 'Closed asleep', closedWithOpenRemedies: 'Closed; other ways are open', dismissed: 'Claim dismissed', closedElsewhere: 'Dealt with elsewhere', terminated: 'Terminated',
}
