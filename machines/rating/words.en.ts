import type { WorkflowWords } from '../workflow'

export const words: WorkflowWords = {
 "title": "rating",
 "summary": "rating",
 "states": {
  "open": {
   "name": "open",
   "now": "open"
  },
  "rated": {
   "name": "rated",
   "now": "rated"
  },
  "unrated": {
   "name": "unrated",
   "now": "unrated"
  },
  "ended": {
   "name": "ended",
   "now": "ended"
  }
 },
 "moves": {
  "rate": {
   "name": "rate",
   "happened": "rate"
  }
 },
 "signals": {
  "parentEnded": "parentEnded"
 },
 "lapses": {
  "rateBy": "rateBy"
 },
 "fields": {
  "solved": {
   "label": "solved",
   "options": {
    "yes": "yes",
    "partly": "partly",
    "no": "no"
   }
  },
  "satisfaction": {
   "label": "satisfaction",
   "options": {
    "5": "5",
    "4": "4",
    "3": "3",
    "2": "2",
    "1": "1"
   }
  },
  "comment": {
   "label": "comment",
   "options": {}
  }
 },
 "rules": {
  "rateBy": "rateBy"
 },
 "letters": {},
 "outcomes": {}
}
