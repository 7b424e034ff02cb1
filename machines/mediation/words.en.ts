import type { WorkflowWords } from '../workflow'
import { fields } from './words/fields.en'
import { letters } from './words/letters.en'
import { moves } from './words/moves.en'
import { states } from './words/states.en'
import { lapses, outcomes, rules, signals } from './words/times.en'

export const words: WorkflowWords = {
  title: 'Mediation',
  summary: 'A neutral mediator helps the two sides find an agreement: together, with each side alone, with offers, sealed figures or a proposal of the mediator. Sixty days at most.',
  states, moves, signals, lapses, fields, rules, letters, outcomes,
}
