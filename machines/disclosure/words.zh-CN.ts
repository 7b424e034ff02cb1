import type { WorkflowWords } from '../workflow'

export const words: WorkflowWords = {
 "title": "disclosure",
 "summary": "disclosure",
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
  "notGiven": {
   "name": "notGiven",
   "now": "notGiven"
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
  },
  "giveDetails": {
   "name": "giveDetails",
   "happened": "giveDetails"
  },
  "cannotGive": {
   "name": "cannotGive",
   "happened": "cannotGive"
  }
 },
 "signals": {
  "parentEnded": "parentEnded"
 },
 "lapses": {
  "identityDisclosureToConsumer": "identityDisclosureToConsumer",
  "disclosureFinal": "disclosureFinal"
 },
 "fields": {
  "details": {
   "label": "details",
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
  "identityDisclosureToConsumer": "identityDisclosureToConsumer",
  "disclosureFinal": "disclosureFinal"
 },
 "letters": {},
 "outcomes": {}
}
