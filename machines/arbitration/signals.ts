/** What reaches an arbitration without a person at its door: reports and endings of its parts, and what the case above tells it. */
export const signals = [
  'proceedingEnded', 'parentEnded', 'handlerChanged', 'partyLost', 'partyReplaced',
  'offerAccepted', 'offerClosed', 'questionAnswered', 'questionUnanswered', 'counterclaimAnswered', 'counterclaimUnanswered', 'counterclaimWithdrawn',
  'challengeDecided', 'appraisalBegan', 'appraisalEnded', 'reviewGranted', 'reviewRefused',
] as const
