import type { Letter } from '../workflow'

const plain: Letter = { button: 'case' }
const due = (rule: string): Letter => ({ button: 'case', due: rule })
/** what a respondent without an account can answer from: the signed link */
const link = (rule?: string): Letter => ({ button: 'answerLink', ...(rule && { due: rule }) })

/** Who is told what. A letter that goes to several seats is written so that each may read it. */
export const letters = {
  filed: due('completeness'), newCase: due('completeness'), defect: due('supplyMaterials'), materialsSupplied: plain,
  accepted: plain, notAccepted: due('reviewRequest'), reviewAsked: due('reviewDecision'), reviewUpheld: plain, reviewOverturned: plain, refusedFinally: due('courtLimit'), laterGround: due('reviewRequest'),
  transferred: plain, referred: plain, reportSplit: plain, reportAnswered: plain, reclassified: plain, preserveData: plain,
  acknowledged: plain, notAcknowledged: link(), served: link('merchantReply'), servedSmall: link('merchantReplySmall'), publicationBegan: due('publication'), published: plain, replied: due('consumerAnswer'), lateReply: plain, admitted: plain, moreTime: due('merchantReply'),
  newMessage: plain, offerDeclined: plain, extensionAsked: link(), extended: plain, talksEnded: plain, escalated: link(),
  merchantSilent: due('stepIn'), youWereSilent: link(), named: link(),
  steppedIn: due('platformDecision'), platformLate: plain, withAssociation: due('associationFinal'), takenUp: plain,
  feedbackGiven: plain, feedbackLate: plain, feedbackWithheld: plain, mediationAsked: link(), mediationAgreed: plain, stageNotHere: plain,
  proposed: link('proposalAnswer'), proposalAccepted: link('proposalAnswer'), proposalRejected: plain, proposalLapsed: plain, defaultDecision: plain, certificate: plain, claimDismissed: plain,
  routes: due('chooseRoute'), authorityForm: plain, courtBundle: plain, closedOpen: due('courtLimit'),
  routesAfterAward: due('chooseRoute'), routesAfterDecision: due('chooseRoute'), closedAfterAward: due('enforcementLimit'), closedAfterDecision: due('courtLimit'), breachedDecision: link('breachRoutes'), counterBreached: due('breachRoutes'), counterCured: plain,
  settled: link('signature'), settledLarge: link('signature'), signed: link('signature'), unsigned: plain, performing: link(), performingDecided: link(), performanceReview: plain,
  breached: link('breachRoutes'), cured: plain, resolved: { button: 'rate', due: 'reopening' }, resolvedRespondent: plain, rated: plain, reopened: plain,
  dormant: due('dormancy'), woken: link(), dormantClosed: due('courtLimit'),
  stayed: due('stayReview'), stayReview: due('stayReview'), resumed: plain, closedElsewhere: plain,
  withdrawn: plain, merged: plain, caseJoined: plain, keptApart: plain, linked: plain, wrongParty: plain, partyKept: plain, platformLiable: plain,
  evidenceAdded: plain, challengeDecided: plain, appraisalEnded: plain,
  registrationGiven: plain, registrationLate: plain,
  pauseEnded: plain, successorNamed: plain, terminated: plain,
  merchantLeaving: plain, exitSecured: link(), caseHandedOver: plain, evidenceRaised: link(), hearingDropped: link(), textsReleased: link(), moderated: link(), moderationLifted: plain,
} satisfies Record<string, Letter>
