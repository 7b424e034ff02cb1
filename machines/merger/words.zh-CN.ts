import type { WorkflowWords } from '../workflow'

export const words: WorkflowWords = {
 "title": "merger",
 "summary": "merger",
 "states": {
  "proposed": {
   "name": "proposed",
   "now": "proposed"
  },
  "merged": {
   "name": "merged",
   "now": "merged"
  },
  "apart": {
   "name": "apart",
   "now": "apart"
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
  "object": {
   "name": "object",
   "happened": "object"
  }
 },
 "signals": {
  "handlerChanged": "handlerChanged",
  "parentEnded": "parentEnded"
 },
 "lapses": {
  "mergerObjection": "mergerObjection"
 },
 "fields": {
  "reason": {
   "label": "reason",
   "options": {}
  }
 },
 "rules": {
  "mergerObjection": "mergerObjection"
 },
 "letters": {},
 "outcomes": {}
}
