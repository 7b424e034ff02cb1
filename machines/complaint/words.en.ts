import type { WorkflowWords } from '../workflow'
import { fields } from './words/fields.en'
import { letters } from './words/letters.en'
import { moves } from './words/moves.en'
import { states } from './words/states.en'
import { lapses, outcomes, rules, signals } from './words/times.en'

export const words: WorkflowWords = {
  title: 'Complaint',
  summary: 'A dispute with a merchant or a platform: first the two sides talk, then the platform or a consumer association steps in, and what is agreed is watched until it is done.',
  states, moves, signals, lapses, fields, rules, letters, outcomes,
}
