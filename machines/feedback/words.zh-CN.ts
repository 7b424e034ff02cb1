import type { WorkflowWords } from '../workflow'

export const words: WorkflowWords = {
 "title": "feedback",
 "summary": "feedback",
 "states": {
  "asked": {
   "name": "asked",
   "now": "asked"
  },
  "late": {
   "name": "late",
   "now": "late"
  },
  "given": {
   "name": "given",
   "now": "given"
  },
  "givenLate": {
   "name": "givenLate",
   "now": "givenLate"
  },
  "withheld": {
   "name": "withheld",
   "now": "withheld"
  },
  "ended": {
   "name": "ended",
   "now": "ended"
  }
 },
 "moves": {
  "give": {
   "name": "give",
   "happened": "give"
  }
 },
 "signals": {
  "parentEnded": "parentEnded"
 },
 "lapses": {
  "associationFeedback": "associationFeedback",
  "associationFeedbackFinal": "associationFeedbackFinal"
 },
 "fields": {
  "answer": {
   "label": "answer",
   "options": {}
  },
  "evidence": {
   "label": "evidence",
   "options": {}
  }
 },
 "rules": {
  "associationFeedback": "associationFeedback",
  "associationFeedbackFinal": "associationFeedbackFinal"
 },
 "letters": {},
 "outcomes": {}
}
