import type { WorkflowWords } from '../workflow'

export const words: WorkflowWords = {
 "title": "referral",
 "summary": "referral",
 "states": {
  "sent": {
   "name": "sent",
   "now": "sent"
  },
  "acknowledged": {
   "name": "acknowledged",
   "now": "acknowledged"
  },
  "unanswered": {
   "name": "unanswered",
   "now": "unanswered"
  },
  "goesOn": {
   "name": "goesOn",
   "now": "goesOn"
  }
 },
 "moves": {
  "acknowledge": {
   "name": "acknowledge",
   "happened": "acknowledge"
  }
 },
 "signals": {
  "parentEnded": "parentEnded"
 },
 "lapses": {
  "referralAnswer": "referralAnswer"
 },
 "fields": {
  "result": {
   "label": "result",
   "options": {
    "takenUp": "takenUp",
    "acted": "acted",
    "noAction": "noAction"
   }
  },
  "answer": {
   "label": "answer",
   "options": {}
  }
 },
 "rules": {
  "referralAnswer": "referralAnswer"
 },
 "letters": {
  "reportForwarded": {
   "subject": "reportForwarded",
   "body": [
    "reportForwarded"
   ]
  }
 },
 "outcomes": {}
}
