import type { WorkflowWords } from '../workflow'

export const words: WorkflowWords = {
 "title": "performance",
 "summary": "performance",
 "states": {
  "owed": {
   "name": "owed",
   "now": "owed"
  },
  "overdue": {
   "name": "overdue",
   "now": "overdue"
  },
  "proved": {
   "name": "proved",
   "now": "proved"
  },
  "breached": {
   "name": "breached",
   "now": "breached"
  },
  "confirmed": {
   "name": "confirmed",
   "now": "confirmed"
  },
  "unperformed": {
   "name": "unperformed",
   "now": "unperformed"
  },
  "ended": {
   "name": "ended",
   "now": "ended"
  }
 },
 "moves": {
  "prove": {
   "name": "prove",
   "happened": "prove"
  },
  "confirm": {
   "name": "confirm",
   "happened": "confirm"
  },
  "deny": {
   "name": "deny",
   "happened": "deny"
  }
 },
 "signals": {
  "cured": "cured",
  "parentEnded": "parentEnded"
 },
 "lapses": {
  "performBy": "performBy",
  "performGrace": "performGrace",
  "proofStands": "proofStands",
  "breachStands": "breachStands"
 },
 "fields": {
  "how": {
   "label": "how",
   "options": {}
  },
  "evidence": {
   "label": "evidence",
   "options": {}
  },
  "reason": {
   "label": "reason",
   "options": {}
  }
 },
 "rules": {
  "performBy": "performBy",
  "performGrace": "performGrace",
  "proofStands": "proofStands",
  "breachStands": "breachStands"
 },
 "letters": {
  "overdue": {
   "subject": "overdue",
   "body": [
    "overdue"
   ]
  },
  "proved": {
   "subject": "proved",
   "body": [
    "proved"
   ]
  },
  "denied": {
   "subject": "denied",
   "body": [
    "denied"
   ]
  }
 },
 "outcomes": {}
}
