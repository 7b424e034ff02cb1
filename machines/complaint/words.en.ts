import type { WorkflowWords } from '../workflow'

export const words: WorkflowWords = {
 "title": "complaint",
 "summary": "complaint",
 "states": {
  "open": {
   "name": "open",
   "now": "open"
  },
  "open.received": {
   "name": "open.received",
   "now": "open.received"
  },
  "open.toBeCompleted": {
   "name": "open.toBeCompleted",
   "now": "open.toBeCompleted"
  },
  "open.triage": {
   "name": "open.triage",
   "now": "open.triage"
  },
  "open.negotiating": {
   "name": "open.negotiating",
   "now": "open.negotiating"
  },
  "open.negotiating.servingByPublication": {
   "name": "open.negotiating.servingByPublication",
   "now": "open.negotiating.servingByPublication"
  },
  "open.negotiating.awaitingMerchant": {
   "name": "open.negotiating.awaitingMerchant",
   "now": "open.negotiating.awaitingMerchant"
  },
  "open.negotiating.awaitingMerchant.normal": {
   "name": "open.negotiating.awaitingMerchant.normal",
   "now": "open.negotiating.awaitingMerchant.normal"
  },
  "open.negotiating.awaitingMerchant.small": {
   "name": "open.negotiating.awaitingMerchant.small",
   "now": "open.negotiating.awaitingMerchant.small"
  },
  "open.negotiating.talking": {
   "name": "open.negotiating.talking",
   "now": "open.negotiating.talking"
  },
  "open.negotiating.talking.consumersTurn": {
   "name": "open.negotiating.talking.consumersTurn",
   "now": "open.negotiating.talking.consumersTurn"
  },
  "open.negotiating.talking.merchantsTurn": {
   "name": "open.negotiating.talking.merchantsTurn",
   "now": "open.negotiating.talking.merchantsTurn"
  },
  "open.silent": {
   "name": "open.silent",
   "now": "open.silent"
  },
  "open.steppedIn": {
   "name": "open.steppedIn",
   "now": "open.steppedIn"
  },
  "open.steppedIn.lateAnswer": {
   "name": "open.steppedIn.lateAnswer",
   "now": "open.steppedIn.lateAnswer"
  },
  "open.steppedIn.deciding": {
   "name": "open.steppedIn.deciding",
   "now": "open.steppedIn.deciding"
  },
  "open.withAssociation": {
   "name": "open.withAssociation",
   "now": "open.withAssociation"
  },
  "open.withAssociation.lateAnswer": {
   "name": "open.withAssociation.lateAnswer",
   "now": "open.withAssociation.lateAnswer"
  },
  "open.withAssociation.deciding": {
   "name": "open.withAssociation.deciding",
   "now": "open.withAssociation.deciding"
  },
  "open.proposed": {
   "name": "open.proposed",
   "now": "open.proposed"
  },
  "open.next": {
   "name": "open.next",
   "now": "open.next"
  },
  "open.inMediation": {
   "name": "open.inMediation",
   "now": "open.inMediation"
  },
  "open.inMediation.running": {
   "name": "open.inMediation.running",
   "now": "open.inMediation.running"
  },
  "open.inMediation.notHere": {
   "name": "open.inMediation.notHere",
   "now": "open.inMediation.notHere"
  },
  "open.inArbitration": {
   "name": "open.inArbitration",
   "now": "open.inArbitration"
  },
  "open.inArbitration.running": {
   "name": "open.inArbitration.running",
   "now": "open.inArbitration.running"
  },
  "open.inArbitration.notHere": {
   "name": "open.inArbitration.notHere",
   "now": "open.inArbitration.notHere"
  },
  "open.inOther": {
   "name": "open.inOther",
   "now": "open.inOther"
  },
  "open.inOther.running": {
   "name": "open.inOther.running",
   "now": "open.inOther.running"
  },
  "open.inOther.notHere": {
   "name": "open.inOther.notHere",
   "now": "open.inOther.notHere"
  },
  "agreement": {
   "name": "agreement",
   "now": "agreement"
  },
  "agreement.settled": {
   "name": "agreement.settled",
   "now": "agreement.settled"
  },
  "agreement.performing": {
   "name": "agreement.performing",
   "now": "agreement.performing"
  },
  "agreement.breached": {
   "name": "agreement.breached",
   "now": "agreement.breached"
  },
  "agreement.inClaim": {
   "name": "agreement.inClaim",
   "now": "agreement.inClaim"
  },
  "agreement.inClaim.running": {
   "name": "agreement.inClaim.running",
   "now": "agreement.inClaim.running"
  },
  "agreement.inClaim.notHere": {
   "name": "agreement.inClaim.notHere",
   "now": "agreement.inClaim.notHere"
  },
  "notAccepted": {
   "name": "notAccepted",
   "now": "notAccepted"
  },
  "underReview": {
   "name": "underReview",
   "now": "underReview"
  },
  "resolved": {
   "name": "resolved",
   "now": "resolved"
  },
  "concluded": {
   "name": "concluded",
   "now": "concluded"
  },
  "dormant": {
   "name": "dormant",
   "now": "dormant"
  },
  "stayed": {
   "name": "stayed",
   "now": "stayed"
  },
  "closed": {
   "name": "closed",
   "now": "closed"
  }
 },
 "moves": {
  "complete": {
   "name": "complete",
   "happened": "complete"
  },
  "defect": {
   "name": "defect",
   "happened": "defect"
  },
  "accept": {
   "name": "accept",
   "happened": "accept"
  },
  "reject": {
   "name": "reject",
   "happened": "reject"
  },
  "transfer": {
   "name": "transfer",
   "happened": "transfer"
  },
  "refer": {
   "name": "refer",
   "happened": "refer"
  },
  "split": {
   "name": "split",
   "happened": "split"
  },
  "reclassify": {
   "name": "reclassify",
   "happened": "reclassify"
  },
  "uphold": {
   "name": "uphold",
   "happened": "uphold"
  },
  "overturn": {
   "name": "overturn",
   "happened": "overturn"
  },
  "laterGround": {
   "name": "laterGround",
   "happened": "laterGround"
  },
  "propose": {
   "name": "propose",
   "happened": "propose"
  },
  "takeUp": {
   "name": "takeUp",
   "happened": "takeUp"
  },
  "askPlatform": {
   "name": "askPlatform",
   "happened": "askPlatform"
  },
  "nameMerchant": {
   "name": "nameMerchant",
   "happened": "nameMerchant"
  },
  "duplicateFound": {
   "name": "duplicateFound",
   "happened": "duplicateFound"
  },
  "linkCase": {
   "name": "linkCase",
   "happened": "linkCase"
  },
  "moderate": {
   "name": "moderate",
   "happened": "moderate"
  },
  "liftModeration": {
   "name": "liftModeration",
   "happened": "liftModeration"
  },
  "deathOrDissolution": {
   "name": "deathOrDissolution",
   "happened": "deathOrDissolution"
  },
  "resume": {
   "name": "resume",
   "happened": "resume"
  },
  "endElsewhere": {
   "name": "endElsewhere",
   "happened": "endElsewhere"
  },
  "merchantLeaving": {
   "name": "merchantLeaving",
   "happened": "merchantLeaving"
  },
  "platformClosing": {
   "name": "platformClosing",
   "happened": "platformClosing"
  },
  "supply": {
   "name": "supply",
   "happened": "supply"
  },
  "askMoreTime": {
   "name": "askMoreTime",
   "happened": "askMoreTime"
  },
  "review": {
   "name": "review",
   "happened": "review"
  },
  "reply": {
   "name": "reply",
   "happened": "reply"
  },
  "admit": {
   "name": "admit",
   "happened": "admit"
  },
  "write": {
   "name": "write",
   "happened": "write"
  },
  "makeOffer": {
   "name": "makeOffer",
   "happened": "makeOffer"
  },
  "escalate": {
   "name": "escalate",
   "happened": "escalate"
  },
  "askExtension": {
   "name": "askExtension",
   "happened": "askExtension"
  },
  "agreeExtension": {
   "name": "agreeExtension",
   "happened": "agreeExtension"
  },
  "askMediation": {
   "name": "askMediation",
   "happened": "askMediation"
  },
  "agreeMediation": {
   "name": "agreeMediation",
   "happened": "agreeMediation"
  },
  "acceptProposal": {
   "name": "acceptProposal",
   "happened": "acceptProposal"
  },
  "rejectProposal": {
   "name": "rejectProposal",
   "happened": "rejectProposal"
  },
  "sign": {
   "name": "sign",
   "happened": "sign"
  },
  "chooseMediation": {
   "name": "chooseMediation",
   "happened": "chooseMediation"
  },
  "chooseArbitration": {
   "name": "chooseArbitration",
   "happened": "chooseArbitration"
  },
  "chooseAssociation": {
   "name": "chooseAssociation",
   "happened": "chooseAssociation"
  },
  "takeToAuthority": {
   "name": "takeToAuthority",
   "happened": "takeToAuthority"
  },
  "courtBundle": {
   "name": "courtBundle",
   "happened": "courtBundle"
  },
  "goOn": {
   "name": "goOn",
   "happened": "goOn"
  },
  "cure": {
   "name": "cure",
   "happened": "cure"
  },
  "claim": {
   "name": "claim",
   "happened": "claim"
  },
  "askStepIn": {
   "name": "askStepIn",
   "happened": "askStepIn"
  },
  "declareResolved": {
   "name": "declareResolved",
   "happened": "declareResolved"
  },
  "reopen": {
   "name": "reopen",
   "happened": "reopen"
  },
  "reportNonPerformance": {
   "name": "reportNonPerformance",
   "happened": "reportNonPerformance"
  },
  "wake": {
   "name": "wake",
   "happened": "wake"
  },
  "withdraw": {
   "name": "withdraw",
   "happened": "withdraw"
  },
  "addEvidence": {
   "name": "addEvidence",
   "happened": "addEvidence"
  },
  "challengeEvidence": {
   "name": "challengeEvidence",
   "happened": "challengeEvidence"
  },
  "requestRegistration": {
   "name": "requestRegistration",
   "happened": "requestRegistration"
  },
  "askPause": {
   "name": "askPause",
   "happened": "askPause"
  },
  "seised": {
   "name": "seised",
   "happened": "seised"
  },
  "wrongParty": {
   "name": "wrongParty",
   "happened": "wrongParty"
  }
 },
 "signals": {
  "proceedingEnded": "proceedingEnded",
  "offerAccepted": "offerAccepted",
  "offerClosed": "offerClosed",
  "termConfirmed": "termConfirmed",
  "termBreached": "termBreached",
  "rated": "rated",
  "unrated": "unrated",
  "merged": "merged",
  "keptApart": "keptApart",
  "substituted": "substituted",
  "partyKept": "partyKept",
  "platformLiable": "platformLiable",
  "challengeDecided": "challengeDecided",
  "appraisalBegan": "appraisalBegan",
  "appraisalEnded": "appraisalEnded",
  "disclosureGiven": "disclosureGiven",
  "disclosureLate": "disclosureLate",
  "feedbackGiven": "feedbackGiven",
  "feedbackLate": "feedbackLate",
  "feedbackWithheld": "feedbackWithheld",
  "pauseBegan": "pauseBegan",
  "pauseEnded": "pauseEnded",
  "successorNamed": "successorNamed",
  "noSuccessor": "noSuccessor",
  "reportAnswered": "reportAnswered",
  "platformGone": "platformGone",
  "agreed": "agreed",
  "awarded": "awarded",
  "undeliverable": "undeliverable",
  "commandAnswered": "commandAnswered"
 },
 "lapses": {
  "completeness": "completeness",
  "supplyMaterials": "supplyMaterials",
  "acceptance": "acceptance",
  "publication": "publication",
  "merchantReply": "merchantReply",
  "merchantReplySmall": "merchantReplySmall",
  "negotiateTotal": "negotiateTotal",
  "consumerAnswer": "consumerAnswer",
  "stepIn": "stepIn",
  "platformDecision": "platformDecision",
  "defaultProposalFrom": "defaultProposalFrom",
  "associationFinal": "associationFinal",
  "proposalAnswer": "proposalAnswer",
  "chooseRoute": "chooseRoute",
  "childReview": "childReview",
  "elsewhereReview": "elsewhereReview",
  "signature": "signature",
  "performanceReview": "performanceReview",
  "breachRoutes": "breachRoutes",
  "reviewRequest": "reviewRequest",
  "reviewDecision": "reviewDecision",
  "reopening": "reopening",
  "nonPerformance": "nonPerformance",
  "dormancy": "dormancy",
  "stayReview": "stayReview"
 },
 "fields": {
  "missing": {
   "label": "missing",
   "options": {
    "identity": "identity",
    "contact": "contact",
    "respondent": "respondent",
    "facts": "facts",
    "request": "request",
    "evidence": "evidence",
    "mandate": "mandate"
   }
  },
  "explain": {
   "label": "explain",
   "options": {}
  },
  "ground": {
   "label": "ground",
   "options": {
    "noCompetence": "noCompetence",
    "handledElsewhere": "handledElsewhere",
    "notForLivingNeeds": "notForLivingNeeds",
    "overThreeYears": "overThreeYears",
    "materialsMissing": "materialsMissing",
    "identityRefused": "identityRefused",
    "otherByLaw": "otherByLaw",
    "wrongPlatform": "wrongPlatform",
    "duplicate": "duplicate"
   }
  },
  "reasons": {
   "label": "reasons",
   "options": {}
  },
  "body": {
   "label": "body",
   "options": {
    "platform": "platform",
    "association": "association",
    "authority": "authority",
    "other": "other"
   }
  },
  "bodyName": {
   "label": "bodyName",
   "options": {}
  },
  "why": {
   "label": "why",
   "options": {
    "safety": "safety",
    "crime": "crime"
   }
  },
  "report": {
   "label": "report",
   "options": {}
  },
  "workflow": {
   "label": "workflow",
   "options": {
    "cancellation": "cancellation",
    "orderError": "orderError",
    "takedown": "takedown",
    "deposit": "deposit",
    "returns": "returns"
   }
  },
  "facts": {
   "label": "facts",
   "options": {}
  },
  "terms": {
   "label": "terms",
   "options": {
    "refund": "refund",
    "partRefund": "partRefund",
    "return": "return",
    "replacement": "replacement",
    "repair": "repair",
    "redo": "redo",
    "missingQuantity": "missingQuantity",
    "priceCut": "priceCut",
    "compensation": "compensation",
    "apology": "apology"
   }
  },
  "evidence": {
   "label": "evidence",
   "options": {}
  },
  "question": {
   "label": "question",
   "options": {}
  },
  "olderCase": {
   "label": "olderCase",
   "options": {}
  },
  "note": {
   "label": "note",
   "options": {}
  },
  "whom": {
   "label": "whom",
   "options": {
    "complainant": "complainant",
    "respondent": "respondent"
   }
  },
  "how": {
   "label": "how",
   "options": {
    "judgment": "judgment",
    "mediatedThere": "mediatedThere",
    "administrative": "administrative",
    "award": "award",
    "full": "full",
    "part": "part"
   }
  },
  "leavesOn": {
   "label": "leavesOn",
   "options": {}
  },
  "closesOn": {
   "label": "closesOn",
   "options": {}
  },
  "message": {
   "label": "message",
   "options": {}
  },
  "reason": {
   "label": "reason",
   "options": {}
  },
  "position": {
   "label": "position",
   "options": {
    "agreesInPart": "agreesInPart",
    "disagrees": "disagrees",
    "explains": "explains"
   }
  },
  "agreed": {
   "label": "agreed",
   "options": {}
  },
  "standsFor": {
   "label": "standsFor",
   "options": {}
  },
  "moreThanClaimed": {
   "label": "moreThanClaimed",
   "options": {}
  },
  "barUnderstood": {
   "label": "barUnderstood",
   "options": {}
  },
  "days": {
   "label": "days",
   "options": {}
  },
  "signedDocument": {
   "label": "signedDocument",
   "options": {}
  },
  "finalUnderstood": {
   "label": "finalUnderstood",
   "options": {}
  },
  "organisation": {
   "label": "organisation",
   "options": {}
  },
  "understood": {
   "label": "understood",
   "options": {}
  },
  "which": {
   "label": "which",
   "options": {}
  },
  "challenge": {
   "label": "challenge",
   "options": {
    "authenticity": "authenticity",
    "relevance": "relevance",
    "legality": "legality",
    "privacy": "privacy"
   }
  },
  "seisedBody": {
   "label": "seisedBody",
   "options": {
    "court": "court",
    "arbitration": "arbitration",
    "authority": "authority",
    "association": "association"
   }
  },
  "right": {
   "label": "right",
   "options": {}
  }
 },
 "rules": {
  "completeness": "completeness",
  "supplyMaterials": "supplyMaterials",
  "acceptance": "acceptance",
  "reviewRequest": "reviewRequest",
  "reviewDecision": "reviewDecision",
  "publication": "publication",
  "merchantReply": "merchantReply",
  "merchantReplySmall": "merchantReplySmall",
  "consumerAnswer": "consumerAnswer",
  "negotiateTotal": "negotiateTotal",
  "stepIn": "stepIn",
  "defaultProposalFrom": "defaultProposalFrom",
  "platformDecision": "platformDecision",
  "associationFinal": "associationFinal",
  "proposalAnswer": "proposalAnswer",
  "signature": "signature",
  "performanceReview": "performanceReview",
  "breachRoutes": "breachRoutes",
  "chooseRoute": "chooseRoute",
  "childReview": "childReview",
  "elsewhereReview": "elsewhereReview",
  "reopening": "reopening",
  "nonPerformance": "nonPerformance",
  "dormancy": "dormancy",
  "stayReview": "stayReview",
  "filingLimit": "filingLimit",
  "courtLimit": "courtLimit",
  "pauseEach": "pauseEach",
  "pauseStage": "pauseStage",
  "pauseAppraisal": "pauseAppraisal",
  "pauseSuccession": "pauseSuccession"
 },
 "letters": {
  "filed": {
   "subject": "filed",
   "body": [
    "filed"
   ]
  },
  "newCase": {
   "subject": "newCase",
   "body": [
    "newCase"
   ]
  },
  "defect": {
   "subject": "defect",
   "body": [
    "defect"
   ]
  },
  "materialsSupplied": {
   "subject": "materialsSupplied",
   "body": [
    "materialsSupplied"
   ]
  },
  "accepted": {
   "subject": "accepted",
   "body": [
    "accepted"
   ]
  },
  "notAccepted": {
   "subject": "notAccepted",
   "body": [
    "notAccepted"
   ]
  },
  "reviewAsked": {
   "subject": "reviewAsked",
   "body": [
    "reviewAsked"
   ]
  },
  "reviewUpheld": {
   "subject": "reviewUpheld",
   "body": [
    "reviewUpheld"
   ]
  },
  "reviewOverturned": {
   "subject": "reviewOverturned",
   "body": [
    "reviewOverturned"
   ]
  },
  "refusedFinally": {
   "subject": "refusedFinally",
   "body": [
    "refusedFinally"
   ]
  },
  "laterGround": {
   "subject": "laterGround",
   "body": [
    "laterGround"
   ]
  },
  "transferred": {
   "subject": "transferred",
   "body": [
    "transferred"
   ]
  },
  "referred": {
   "subject": "referred",
   "body": [
    "referred"
   ]
  },
  "reportSplit": {
   "subject": "reportSplit",
   "body": [
    "reportSplit"
   ]
  },
  "reportAnswered": {
   "subject": "reportAnswered",
   "body": [
    "reportAnswered"
   ]
  },
  "reclassified": {
   "subject": "reclassified",
   "body": [
    "reclassified"
   ]
  },
  "preserveData": {
   "subject": "preserveData",
   "body": [
    "preserveData"
   ]
  },
  "served": {
   "subject": "served",
   "body": [
    "served"
   ]
  },
  "publicationBegan": {
   "subject": "publicationBegan",
   "body": [
    "publicationBegan"
   ]
  },
  "published": {
   "subject": "published",
   "body": [
    "published"
   ]
  },
  "replied": {
   "subject": "replied",
   "body": [
    "replied"
   ]
  },
  "lateReply": {
   "subject": "lateReply",
   "body": [
    "lateReply"
   ]
  },
  "admitted": {
   "subject": "admitted",
   "body": [
    "admitted"
   ]
  },
  "moreTime": {
   "subject": "moreTime",
   "body": [
    "moreTime"
   ]
  },
  "newMessage": {
   "subject": "newMessage",
   "body": [
    "newMessage"
   ]
  },
  "offerMade": {
   "subject": "offerMade",
   "body": [
    "offerMade"
   ]
  },
  "offerDeclined": {
   "subject": "offerDeclined",
   "body": [
    "offerDeclined"
   ]
  },
  "extensionAsked": {
   "subject": "extensionAsked",
   "body": [
    "extensionAsked"
   ]
  },
  "extended": {
   "subject": "extended",
   "body": [
    "extended"
   ]
  },
  "talksEnded": {
   "subject": "talksEnded",
   "body": [
    "talksEnded"
   ]
  },
  "escalated": {
   "subject": "escalated",
   "body": [
    "escalated"
   ]
  },
  "merchantSilent": {
   "subject": "merchantSilent",
   "body": [
    "merchantSilent"
   ]
  },
  "youWereSilent": {
   "subject": "youWereSilent",
   "body": [
    "youWereSilent"
   ]
  },
  "named": {
   "subject": "named",
   "body": [
    "named"
   ]
  },
  "steppedIn": {
   "subject": "steppedIn",
   "body": [
    "steppedIn"
   ]
  },
  "platformLate": {
   "subject": "platformLate",
   "body": [
    "platformLate"
   ]
  },
  "withAssociation": {
   "subject": "withAssociation",
   "body": [
    "withAssociation"
   ]
  },
  "takenUp": {
   "subject": "takenUp",
   "body": [
    "takenUp"
   ]
  },
  "platformAsked": {
   "subject": "platformAsked",
   "body": [
    "platformAsked"
   ]
  },
  "feedbackGiven": {
   "subject": "feedbackGiven",
   "body": [
    "feedbackGiven"
   ]
  },
  "feedbackLate": {
   "subject": "feedbackLate",
   "body": [
    "feedbackLate"
   ]
  },
  "feedbackWithheld": {
   "subject": "feedbackWithheld",
   "body": [
    "feedbackWithheld"
   ]
  },
  "mediationAsked": {
   "subject": "mediationAsked",
   "body": [
    "mediationAsked"
   ]
  },
  "mediationAgreed": {
   "subject": "mediationAgreed",
   "body": [
    "mediationAgreed"
   ]
  },
  "stageNotHere": {
   "subject": "stageNotHere",
   "body": [
    "stageNotHere"
   ]
  },
  "proposed": {
   "subject": "proposed",
   "body": [
    "proposed"
   ]
  },
  "proposalAccepted": {
   "subject": "proposalAccepted",
   "body": [
    "proposalAccepted"
   ]
  },
  "proposalRejected": {
   "subject": "proposalRejected",
   "body": [
    "proposalRejected"
   ]
  },
  "proposalLapsed": {
   "subject": "proposalLapsed",
   "body": [
    "proposalLapsed"
   ]
  },
  "defaultDecision": {
   "subject": "defaultDecision",
   "body": [
    "defaultDecision"
   ]
  },
  "certificate": {
   "subject": "certificate",
   "body": [
    "certificate"
   ]
  },
  "routes": {
   "subject": "routes",
   "body": [
    "routes"
   ]
  },
  "authorityForm": {
   "subject": "authorityForm",
   "body": [
    "authorityForm"
   ]
  },
  "courtBundle": {
   "subject": "courtBundle",
   "body": [
    "courtBundle"
   ]
  },
  "closedOpen": {
   "subject": "closedOpen",
   "body": [
    "closedOpen"
   ]
  },
  "settled": {
   "subject": "settled",
   "body": [
    "settled"
   ]
  },
  "settledLarge": {
   "subject": "settledLarge",
   "body": [
    "settledLarge"
   ]
  },
  "signed": {
   "subject": "signed",
   "body": [
    "signed"
   ]
  },
  "unsigned": {
   "subject": "unsigned",
   "body": [
    "unsigned"
   ]
  },
  "performing": {
   "subject": "performing",
   "body": [
    "performing"
   ]
  },
  "performanceReview": {
   "subject": "performanceReview",
   "body": [
    "performanceReview"
   ]
  },
  "breached": {
   "subject": "breached",
   "body": [
    "breached"
   ]
  },
  "cured": {
   "subject": "cured",
   "body": [
    "cured"
   ]
  },
  "resolved": {
   "subject": "resolved",
   "body": [
    "resolved"
   ]
  },
  "resolvedRespondent": {
   "subject": "resolvedRespondent",
   "body": [
    "resolvedRespondent"
   ]
  },
  "rated": {
   "subject": "rated",
   "body": [
    "rated"
   ]
  },
  "reopened": {
   "subject": "reopened",
   "body": [
    "reopened"
   ]
  },
  "dormant": {
   "subject": "dormant",
   "body": [
    "dormant"
   ]
  },
  "woken": {
   "subject": "woken",
   "body": [
    "woken"
   ]
  },
  "dormantClosed": {
   "subject": "dormantClosed",
   "body": [
    "dormantClosed"
   ]
  },
  "stayed": {
   "subject": "stayed",
   "body": [
    "stayed"
   ]
  },
  "stayReview": {
   "subject": "stayReview",
   "body": [
    "stayReview"
   ]
  },
  "resumed": {
   "subject": "resumed",
   "body": [
    "resumed"
   ]
  },
  "closedElsewhere": {
   "subject": "closedElsewhere",
   "body": [
    "closedElsewhere"
   ]
  },
  "withdrawn": {
   "subject": "withdrawn",
   "body": [
    "withdrawn"
   ]
  },
  "duplicateFound": {
   "subject": "duplicateFound",
   "body": [
    "duplicateFound"
   ]
  },
  "merged": {
   "subject": "merged",
   "body": [
    "merged"
   ]
  },
  "keptApart": {
   "subject": "keptApart",
   "body": [
    "keptApart"
   ]
  },
  "linked": {
   "subject": "linked",
   "body": [
    "linked"
   ]
  },
  "wrongParty": {
   "subject": "wrongParty",
   "body": [
    "wrongParty"
   ]
  },
  "partyKept": {
   "subject": "partyKept",
   "body": [
    "partyKept"
   ]
  },
  "platformLiable": {
   "subject": "platformLiable",
   "body": [
    "platformLiable"
   ]
  },
  "evidenceAdded": {
   "subject": "evidenceAdded",
   "body": [
    "evidenceAdded"
   ]
  },
  "evidenceChallenged": {
   "subject": "evidenceChallenged",
   "body": [
    "evidenceChallenged"
   ]
  },
  "challengeDecided": {
   "subject": "challengeDecided",
   "body": [
    "challengeDecided"
   ]
  },
  "appraisalBegan": {
   "subject": "appraisalBegan",
   "body": [
    "appraisalBegan"
   ]
  },
  "appraisalEnded": {
   "subject": "appraisalEnded",
   "body": [
    "appraisalEnded"
   ]
  },
  "registrationAsked": {
   "subject": "registrationAsked",
   "body": [
    "registrationAsked"
   ]
  },
  "registrationGiven": {
   "subject": "registrationGiven",
   "body": [
    "registrationGiven"
   ]
  },
  "registrationLate": {
   "subject": "registrationLate",
   "body": [
    "registrationLate"
   ]
  },
  "pauseAsked": {
   "subject": "pauseAsked",
   "body": [
    "pauseAsked"
   ]
  },
  "pauseBegan": {
   "subject": "pauseBegan",
   "body": [
    "pauseBegan"
   ]
  },
  "pauseEnded": {
   "subject": "pauseEnded",
   "body": [
    "pauseEnded"
   ]
  },
  "successorAwaited": {
   "subject": "successorAwaited",
   "body": [
    "successorAwaited"
   ]
  },
  "successorNamed": {
   "subject": "successorNamed",
   "body": [
    "successorNamed"
   ]
  },
  "terminated": {
   "subject": "terminated",
   "body": [
    "terminated"
   ]
  },
  "merchantLeaving": {
   "subject": "merchantLeaving",
   "body": [
    "merchantLeaving"
   ]
  },
  "platformClosing": {
   "subject": "platformClosing",
   "body": [
    "platformClosing"
   ]
  },
  "caseHandedOver": {
   "subject": "caseHandedOver",
   "body": [
    "caseHandedOver"
   ]
  },
  "moderated": {
   "subject": "moderated",
   "body": [
    "moderated"
   ]
  },
  "moderationLifted": {
   "subject": "moderationLifted",
   "body": [
    "moderationLifted"
   ]
  }
 },
 "outcomes": {}
}
