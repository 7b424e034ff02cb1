import type { WorkflowWords } from '../workflow'

export const words: WorkflowWords = {
 "title": "pause",
 "summary": "pause",
 "states": {
  "asked": {
   "name": "asked",
   "now": "asked"
  },
  "running": {
   "name": "running",
   "now": "running"
  },
  "over": {
   "name": "over",
   "now": "over"
  },
  "declined": {
   "name": "declined",
   "now": "declined"
  },
  "takenBack": {
   "name": "takenBack",
   "now": "takenBack"
  },
  "lapsed": {
   "name": "lapsed",
   "now": "lapsed"
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
  "decline": {
   "name": "decline",
   "happened": "decline"
  },
  "takeBack": {
   "name": "takeBack",
   "happened": "takeBack"
  },
  "endPause": {
   "name": "endPause",
   "happened": "endPause"
  }
 },
 "signals": {
  "parentEnded": "parentEnded"
 },
 "lapses": {
  "pauseAnswer": "pauseAnswer",
  "pauseLasts": "pauseLasts"
 },
 "fields": {},
 "rules": {
  "pauseAnswer": "pauseAnswer",
  "pauseLasts": "pauseLasts"
 },
 "letters": {},
 "outcomes": {}
}
