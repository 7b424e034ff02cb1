/** What reaches a complaint without a person at its door: reports and endings of its parts and stages, the postman, the platform's answer to a command. */
export const signals = [
  'proceedingEnded', 'offerAccepted', 'offerClosed', 'termConfirmed', 'termBreached', 'rated', 'unrated',
  'merged', 'keptApart', 'caseJoined', 'caseLinked', 'substituted', 'partyKept', 'platformLiable', 'challengeDecided', 'appraisalBegan', 'appraisalEnded',
  'disclosureGiven', 'disclosureLate', 'feedbackGiven', 'feedbackLate', 'feedbackWithheld', 'pauseBegan', 'pauseEnded',
  'successorNamed', 'noSuccessor', 'hearingUpheld', 'hearingDropped', 'reportAnswered', 'platformGone', 'mediationAccepted', 'agreed', 'awarded', 'decisionReopened', 'performedAlready', 'undeliverable', 'commandAnswered',
] as const
