import type { Letter } from '../workflow'

const plain: Letter = { button: 'case' }
const due = (rule: string): Letter => ({ button: 'case', due: rule })

/** Who is told what. Where an award and a panel decision differ there are two letters, so that each has the right word. */
export const letters = {
  arbitrationOffered: due('agreeToArbitrate'), panelReviewOffered: due('agreeToArbitrate'), otherAgreed: due('agreeToArbitrate'), notAgreed: plain, refused: plain,
  agreedArbitration: plain, agreedPanelReview: plain, claimToCheck: due('claimCheck'), claimStated: due('claimCheck'), claimDefect: due('claimCompletion'), claimIncomplete: plain, claimAccepted: plain,
  claimServed: due('arbitrationAnswer'), claimServedAbroad: due('arbitrationAnswerAbroad'), claimAmended: plain, answered: plain, lateAnswer: plain, notAnswered: plain,
  onlineObjected: plain, jurisdictionObjected: due('jurisdictionDecision'), noJurisdiction: plain,
  counterclaimMade: plain, counterclaimAnswered: plain, counterclaimUnanswered: plain, counterclaimWithdrawn: plain,
  toCompose: due('panelComposition'), noPanel: plain, panelComposed: due('panelObjection'), youSit: plain, panelChanged: plain, memberChallenged: plain, youAreChallenged: plain, memberKept: plain, interestsDisclosed: plain,
  evidenceOpened: due('evidencePeriod'), evidenceAdded: plain, evidenceToRead: plain, evidenceChallenged: plain, challengeDecided: plain, appraisalBegan: plain, appraisalEnded: plain,
  orderGiven: plain, evidenceExtended: due('evidencePeriod'), otherHasNothingMore: due('evidencePeriod'), evidenceClosed: plain, questionAnswered: plain, questionUnanswered: plain,
  toVote: due('votes'), deliberated: plain, votesOpened: due('decisionDraft'), counterclaimVoted: plain, toDraft: due('decisionDraft'), toSign: due('decisionSignature'), sentBack: due('decisionDraft'), complexDeclared: plain, decisionLate: plain, outerLimit: plain,
  awardMade: due('awardCorrection'), panelDecisionMade: due('reopeningPeriod'), panelDecisionFinal: due('correctionPeriod'),
  correctionAsked: plain, reopeningAsked: plain, reviewRefused: plain, awardCorrected: plain, panelDecisionCorrected: plain, reopened: due('evidencePeriod'),
  offerMade: plain, offerDeclined: plain, settledHere: due('consentRecord'), settlementStands: plain, consentAward: plain, consentDecision: plain,
  withdrawalAsked: plain, withdrawalRefused: plain, withdrawn: plain, performedShown: plain, performedAlready: plain, joinderRefused: plain, badFaithNoted: plain,
  stayed: due('stayReview'), stayReview: due('stayReview'), partyLost: due('stayReview'), resumed: plain, endedElsewhere: plain, institutionTold: plain,
} satisfies Record<string, Letter>
