import type { WorkflowWords } from '../workflow'

export const words: WorkflowWords = {
 "title": "succession",
 "summary": "succession",
 "states": {
  "waiting": {
   "name": "waiting",
   "now": "waiting"
  },
  "named": {
   "name": "named",
   "now": "named"
  },
  "none": {
   "name": "none",
   "now": "none"
  },
  "ended": {
   "name": "ended",
   "now": "ended"
  }
 },
 "moves": {
  "nameSuccessor": {
   "name": "nameSuccessor",
   "happened": "nameSuccessor"
  }
 },
 "signals": {
  "handlerChanged": "handlerChanged",
  "parentEnded": "parentEnded"
 },
 "lapses": {
  "successionLimit": "successionLimit"
 },
 "fields": {
  "successor": {
   "label": "successor",
   "options": {}
  },
  "basisOfSuccession": {
   "label": "basisOfSuccession",
   "options": {}
  },
  "organisation": {
   "label": "organisation",
   "options": {}
  },
  "evidence": {
   "label": "evidence",
   "options": {}
  }
 },
 "rules": {
  "successionLimit": "successionLimit"
 },
 "letters": {},
 "outcomes": {}
}
