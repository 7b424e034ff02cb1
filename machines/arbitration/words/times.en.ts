import type { WorkflowWords } from '../../workflow'

export const signals: WorkflowWords['signals'] = {
  proceedingEnded: 'A part of the case ended.', parentEnded: 'The case ended, and this proceeding with it.', handlerChanged: 'Another body handles the case; the institution and the panel were told.',
  partyLost: 'A party died, was dissolved or can no longer act.', partyReplaced: 'The successor takes part from now on.', offerAccepted: 'The offer was accepted.', offerClosed: 'The offer was not accepted.',
  questionAnswered: 'The question was answered.', questionUnanswered: 'The question was not answered in time.', counterclaimAnswered: 'The counterclaim was answered.', counterclaimUnanswered: 'The counterclaim was not answered in time.', counterclaimWithdrawn: 'The counterclaim was taken back.',
  challengeDecided: 'The challenge to evidence was decided.', appraisalBegan: 'The appraisal began; the clock stands still.', appraisalEnded: 'The appraisal is over; the clock runs again.', reviewGranted: 'The request for a correction or reopening was granted.', reviewRefused: 'The request for a correction or reopening was refused.',
}
export const lapses: WorkflowWords['lapses'] = {
  agreeToArbitrate: 'The two sides did not both agree in time; it does not begin.', claimCheck: 'Not checked in time: the claim counts as complete.', claimCompletion: 'Not completed in time: the proceeding ends.',
  arbitrationAnswer: 'No answer in time; the case goes on without it.', arbitrationAnswerAbroad: 'No answer in time; the case goes on without it.', counterclaimWindow: 'The time for a counterclaim is over.',
  panelComposition: 'The body chose nobody in time.', panelObjection: 'The days to object to the panel are over.', evidencePeriod: 'The time for evidence is over.', evidenceOutstanding: 'Open points are waited for no longer.',
  votes: 'A member did not vote in time and was replaced.', decisionDraft: 'No draft in time.', decisionSignature: 'The time to sign is over; the decision is made.', decisionPeriod: 'The thirty days to decide are over.', decisionPeriodComplex: 'The sixty days to decide are over.',
  arbitrationOuter: 'The outer limit of one hundred and eighty days is reached; the proceeding ends.', consentRecord: 'Not recorded in time: the settlement is performed as it stands.', jurisdictionDecision: 'The objection was not decided in time; the case goes on.', stayReview: 'The stay was looked at again.',
  awardCorrection: 'The time to ask for a correction of the award is over.', correctionPeriod: 'The time to ask for a correction is over.', reopeningPeriod: 'The time to ask for a reopening is over.', reviewPending: 'The request was not answered in time; what was decided stands.',
}
export const rules: WorkflowWords['rules'] = {
  agreeToArbitrate: 'Consent of both', claimCheck: 'Check of the claim', claimCompletion: 'Completion of the claim', arbitrationAnswer: 'Answer', arbitrationAnswerAbroad: 'Answer (abroad)', counterclaimWindow: 'Counterclaim',
  panelComposition: 'Choice of those who decide', panelObjection: 'Objection to a member', evidencePeriod: 'Evidence', evidenceOutstanding: 'Open points', votes: 'Sealed votes', decisionDraft: 'Draft of the decision', decisionSignature: 'Signatures',
  decisionPeriod: 'Decision', decisionPeriodComplex: 'Decision (complex case)', arbitrationOuter: 'Outer limit', consentRecord: 'Record of the settlement', jurisdictionDecision: 'Decision on jurisdiction', stayReview: 'Review of the stay',
  awardCorrection: 'Request for a correction of the award', correctionPeriod: 'Request for a correction', reopeningPeriod: 'Request for a reopening', reviewPending: 'Answer to a request', orderPerformance: 'Performance', courtBundleAgain: 'Papers for the court again',
}
export const outcomes: WorkflowWords['outcomes'] = {
  decided: 'Award or panel decision', dismissed: 'Claim dismissed', declined: 'No agreement to it', byConsent: 'Settled', withdrawn: 'Withdrawn', performedAlready: 'Performed already', terminated: 'Ended without a decision',
}
