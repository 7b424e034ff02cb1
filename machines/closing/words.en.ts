import type { WorkflowWords } from '../workflow'

export const words: WorkflowWords = {
 "title": "closing",
 "summary": "closing",
 "states": {
  "announced": {
   "name": "announced",
   "now": "announced"
  },
  "gone": {
   "name": "gone",
   "now": "gone"
  },
  "calledOff": {
   "name": "calledOff",
   "now": "calledOff"
  },
  "ended": {
   "name": "ended",
   "now": "ended"
  }
 },
 "moves": {
  "callOff": {
   "name": "callOff",
   "happened": "callOff"
  }
 },
 "signals": {
  "parentEnded": "parentEnded"
 },
 "lapses": {
  "platformClosingNotice": "platformClosingNotice"
 },
 "fields": {
  "reason": {
   "label": "reason",
   "options": {}
  }
 },
 "rules": {
  "platformClosingNotice": "platformClosingNotice",
  "platformClosingHomepage": "platformClosingHomepage"
 },
 "letters": {},
 "outcomes": {}
}
