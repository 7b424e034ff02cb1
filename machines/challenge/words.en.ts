import type { WorkflowWords } from '../workflow'

export const words: WorkflowWords = {
 "title": "challenge",
 "summary": "challenge",
 "states": {
  "answering": {
   "name": "answering",
   "now": "answering"
  },
  "weighing": {
   "name": "weighing",
   "now": "weighing"
  },
  "feeAgreement": {
   "name": "feeAgreement",
   "now": "feeAgreement"
  },
  "allocating": {
   "name": "allocating",
   "now": "allocating"
  },
  "appraising": {
   "name": "appraising",
   "now": "appraising"
  },
  "stands": {
   "name": "stands",
   "now": "stands"
  },
  "limited": {
   "name": "limited",
   "now": "limited"
  },
  "notProduced": {
   "name": "notProduced",
   "now": "notProduced"
  },
  "genuine": {
   "name": "genuine",
   "now": "genuine"
  },
  "excluded": {
   "name": "excluded",
   "now": "excluded"
  },
  "inconclusive": {
   "name": "inconclusive",
   "now": "inconclusive"
  },
  "takenBack": {
   "name": "takenBack",
   "now": "takenBack"
  },
  "ended": {
   "name": "ended",
   "now": "ended"
  }
 },
 "moves": {
  "answer": {
   "name": "answer",
   "happened": "answer"
  },
  "takeBack": {
   "name": "takeBack",
   "happened": "takeBack"
  },
  "weigh": {
   "name": "weigh",
   "happened": "weigh"
  },
  "proposePayer": {
   "name": "proposePayer",
   "happened": "proposePayer"
  },
  "agreePayer": {
   "name": "agreePayer",
   "happened": "agreePayer"
  },
  "allocate": {
   "name": "allocate",
   "happened": "allocate"
  },
  "giveResult": {
   "name": "giveResult",
   "happened": "giveResult"
  }
 },
 "signals": {
  "handlerChanged": "handlerChanged",
  "parentEnded": "parentEnded"
 },
 "lapses": {
  "challengeAnswer": "challengeAnswer",
  "challengeDecision": "challengeDecision",
  "feeAgreement": "feeAgreement",
  "feeAllocation": "feeAllocation",
  "appraisalLimit": "appraisalLimit"
 },
 "fields": {
  "message": {
   "label": "message",
   "options": {}
  },
  "evidence": {
   "label": "evidence",
   "options": {}
  },
  "finding": {
   "label": "finding",
   "options": {
    "stands": "stands",
    "limited": "limited",
    "expert": "expert"
   }
  },
  "reasons": {
   "label": "reasons",
   "options": {}
  },
  "payer": {
   "label": "payer",
   "options": {
    "complainant": "complainant",
    "respondent": "respondent",
    "shared": "shared",
    "platform": "platform"
   }
  },
  "result": {
   "label": "result",
   "options": {
    "genuine": "genuine",
    "notGenuine": "notGenuine",
    "inconclusive": "inconclusive"
   }
  }
 },
 "rules": {
  "challengeAnswer": "challengeAnswer",
  "challengeDecision": "challengeDecision",
  "feeAgreement": "feeAgreement",
  "feeAllocation": "feeAllocation",
  "appraisalLimit": "appraisalLimit"
 },
 "letters": {
  "toWeigh": {
   "subject": "toWeigh",
   "body": [
    "toWeigh"
   ]
  },
  "feeToAgree": {
   "subject": "feeToAgree",
   "body": [
    "feeToAgree"
   ]
  },
  "feeToAllocate": {
   "subject": "feeToAllocate",
   "body": [
    "feeToAllocate"
   ]
  }
 },
 "outcomes": {}
}
