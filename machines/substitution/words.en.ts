import type { WorkflowWords } from '../workflow'

export const words: WorkflowWords = {
 "title": "substitution",
 "summary": "substitution",
 "states": {
  "offered": {
   "name": "offered",
   "now": "offered"
  },
  "identityAsked": {
   "name": "identityAsked",
   "now": "identityAsked"
  },
  "contested": {
   "name": "contested",
   "now": "contested"
  },
  "substituted": {
   "name": "substituted",
   "now": "substituted"
  },
  "kept": {
   "name": "kept",
   "now": "kept"
  },
  "liable": {
   "name": "liable",
   "now": "liable"
  },
  "ended": {
   "name": "ended",
   "now": "ended"
  }
 },
 "moves": {
  "agree": {
   "name": "agree",
   "happened": "agree"
  },
  "contest": {
   "name": "contest",
   "happened": "contest"
  },
  "name": {
   "name": "name",
   "happened": "name"
  },
  "cannotName": {
   "name": "cannotName",
   "happened": "cannotName"
  },
  "decide": {
   "name": "decide",
   "happened": "decide"
  }
 },
 "signals": {
  "handlerChanged": "handlerChanged",
  "parentEnded": "parentEnded"
 },
 "lapses": {
  "substitutionAnswer": "substitutionAnswer",
  "identityAnswer": "identityAnswer",
  "substitutionDecision": "substitutionDecision"
 },
 "fields": {
  "reason": {
   "label": "reason",
   "options": {}
  },
  "organisation": {
   "label": "organisation",
   "options": {}
  },
  "verdict": {
   "label": "verdict",
   "options": {
    "keep": "keep",
    "substitute": "substitute"
   }
  },
  "reasons": {
   "label": "reasons",
   "options": {}
  }
 },
 "rules": {
  "substitutionAnswer": "substitutionAnswer",
  "identityAnswer": "identityAnswer",
  "substitutionDecision": "substitutionDecision"
 },
 "letters": {
  "whoIsIt": {
   "subject": "whoIsIt",
   "body": [
    "whoIsIt"
   ]
  },
  "rightNamed": {
   "subject": "rightNamed",
   "body": [
    "rightNamed"
   ]
  },
  "toDecide": {
   "subject": "toDecide",
   "body": [
    "toDecide"
   ]
  }
 },
 "outcomes": {}
}
