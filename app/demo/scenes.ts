import type { TaleKey } from './tales'

/** Which worked example tells which trouble, filed how many days ago, and after how many steps we come upon it (all unless said). */
export type Scene = { story: string; tale: TaleKey; daysAgo: number; steps?: number }
const scene = (story: string, tale: TaleKey, daysAgo: number, steps?: number): Scene => ({ story, tale, daysAgo, ...(steps !== undefined && { steps }) })

/** Every state a complaint can be in, the overdue and the nearly due among them; oldest first. */
export const scenes: readonly Scene[] = [
  // long over
  scene('settledByPartRefund', 'teapot', 380), scene('admittedInFull', 'gaiwan', 390), scene('silentThenDefaultDecision', 'colour', 410), scene('bothAcceptProposal', 'kettle', 385),
  // closed, each with its own end
  scene('notAcceptedByPlatform', 'oldPot', 24), scene('notAcceptedByAssociation', 'oldPot', 30), scene('identityRefused', 'colour', 31), scene('transferred', 'nuts', 12),
  scene('referredForSafety', 'warmer', 9), scene('reportOutlivesComplaint', 'advert', 14), scene('groundFoundLater', 'invoice', 26), scene('duplicateMerged', 'teapot', 16),
  scene('dormantClosed', 'gaiwan', 58), scene('withdrawnInTalks', 'cups', 6), scene('silentWithCertificate', 'colour', 70), scene('consumerRejectsProposal', 'kettle', 44),
  scene('platformSilent', 'teaset', 60), scene('breachedToCourt', 'gaiwan', 55), scene('breachedClaim', 'cups', 52), scene('stayedClosedElsewhere', 'phone', 18), scene('consumerDied', 'teapot', 80),
  // resolved or being carried out
  scene('ratedUnhappy', 'cups', 8), scene('minorsPurchase', 'game', 21), scene('answeredLate', 'headphones', 22), scene('twoTerms', 'teaset', 11), scene('longPerformance', 'kettle', 72), scene('moneyInstead', 'gaiwan', 13),
  scene('settledByPartRefund', 'cups', 12, 9), scene('counterOffers', 'teaset', 4), scene('breachedAndCured', 'kettle', 17, 10), scene('breachedAndCured', 'teapot', 14, 9),
  scene('proofDenied', 'cups', 9, 9), scene('selfOperatedShop', 'selfPrice', 4), scene('againstThePlatform', 'platformSms', 6, 7), scene('answeredLateAfterStepIn', 'teapot', 24, 8), scene('moreThanClaimed', 'gaiwan', 2),
  scene('unsignedGoesBack', 'teapot', 11), scene('reportedWithinAYear', 'teaset', 90), scene('reopenedForNewFact', 'cups', 15), scene('stayedWhilePerforming', 'kettle', 12, 8),
  // being decided
  scene('talksRunOut', 'gaiwan', 20), scene('smallCase', 'charger', 17, 6), scene('silentThenDefaultDecision', 'gaiwan', 22, 7), scene('bothAcceptProposal', 'cups', 6, 5), scene('feedbackWithheld', 'kettle', 29, 7),
  scene('associationSilentToo', 'teaset', 20, 5), scene('associationFromTheStart', 'refusedReturn', 5, 4), scene('toTheAssociation', 'cups', 8), scene('consumerSilentOnProposal', 'teapot', 13), scene('mediationChosen', 'phone', 7), scene('mediatedAndPerformed', 'cups', 6, 14),
  scene('selfOperatedSilent', 'glass', 22), scene('silentWithCertificate', 'notSent', 12, 3), scene('namedUnderProcedure', 'colour', 14), scene('toTheAuthority', 'phone', 12, 7), scene('platformCloses', 'gaiwan', 36),
  // before a mediator, or a panel
  scene('mediatedAndPerformed', 'cups', 3, 7), scene('mediatedAndPerformed', 'teapot', 4, 8), scene('mediatedAndPerformed', 'kettle', 9, 11), scene('mediationChosen', 'teaset', 8), scene('mediatedAndPerformed', 'gaiwan', 7, 13),
  scene('mediatorAtWork', 'cups', 6, 16), scene('mediatorAtWork', 'kettle', 5, 19), scene('recusedInMediation', 'teaset', 3, 11), scene('mediationChosen', 'gaiwan', 5, 7), scene('mediatedAndPerformed', 'teapot', 1, 10),
  scene('sixtyThousandBlind', 'kitchen', 6, 14), scene('sixtyThousandBlind', 'kitchenIsland', 6, 19), scene('mediatedAndPerformed', 'cups', 30), scene('mediatedThenBreached', 'teaset', 42), scene('mediationFailsTwice', 'gaiwan', 33, 16),
  scene('mediationRunsOut', 'kettle', 92), scene('mediatedAtOnce', 'teapot', 15), scene('arbitratedAfterMediation', 'cups', 96), scene('sixtyDaysThenPanel', 'bathroom', 56, 21),
  scene('panelDecidesAndPerformed', 'kitchen', 2, 8), scene('panelDecidesAndPerformed', 'kitchen', 8, 9), scene('panelDecidesAndPerformed', 'kitchenIsland', 15, 12), scene('panelDecidesAndPerformed', 'kitchen', 6, 15), scene('panelDecidesAndPerformed', 'kitchenIsland', 6, 18), scene('panelDecidesAndPerformed', 'kitchen', 420),
  scene('arbitrationDeclined', 'cups', 9), scene('claimDismissed', 'gaiwan', 70), scene('decisionBreached', 'kettle', 48), scene('decisionReopened', 'teaset', 75),
  // talking
  scene('offerLapses', 'cups', 5), scene('pausedByBoth', 'kettle', 3, 5), scene('evidenceAppraised', 'teapot', 4, 7), scene('wrongPartyContested', 'cups', 3, 4), scene('registrationGiven', 'colour', 5, 3), scene('dormantThenWoken', 'gaiwan', 18, 4),
  scene('settledWhileStayed', 'teaset', 12, 5), scene('badFaithFound', 'phone', 7), scene('stayedAndResumed', 'teaset', 10, 4), scene('messagesAbused', 'teapot', 2),
  scene('settledByPartRefund', 'kettle', 4, 4), scene('moreTimeToAnswer', 'teaset', 3, 4), scene('linkDoesNotBind', 'cups', 1), scene('talksExtended', 'gaiwan', 5, 6),
  // a violation reported to the authority beside the complaint
  scene('againstThePlatform', 'memberTerms', 5, 2), scene('reportToAuthority', 'expired', 2, 2),
  // waiting for the merchant
  scene('settledByPartRefund', 'notSent', 9, 2), scene('settledByPartRefund', 'repair', 7, 2), scene('settledByPartRefund', 'headphones', 5, 2), scene('settledByPartRefund', 'falseDiscount', 3, 2), scene('settledByPartRefund', 'advert', 2, 2),
  scene('noAddress', 'colour', 6, 2), scene('smallCase', 'charger', 2, 2),
  // at the door
  scene('suppliedInTime', 'teapot', 3, 1), scene('settledByPartRefund', 'spam', 2, 1), scene('groundInMediation', 'renovation', 1, 0), scene('reviewOverturns', 'kettle', 6, 3), scene('checkedByNobody', 'leaked', 5, 1), scene('settledByPartRefund', 'phone', 1, 0), scene('settledByPartRefund', 'refusedReturn', 0, 0),
]
