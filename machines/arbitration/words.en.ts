import type { WorkflowWords } from '../workflow'
import { fields } from './words/fields.en'
import { letters } from './words/letters.en'
import { moves } from './words/moves.en'
import { states } from './words/states.en'
import { lapses, outcomes, rules, signals } from './words/times.en'

export const words: WorkflowWords = {
  title: 'Arbitration and panel review',
  summary: 'With the express consent of both sides in this case, one person or three decide. A registered arbitration institution makes an award; any other body makes a panel decision, which binds the two sides by contract.',
  states, moves, signals, lapses, fields, rules, letters, outcomes,
}
