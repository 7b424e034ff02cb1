import type { WorkflowWords } from '../workflow'
import { fields } from './words/fields.zh-CN'
import { letters } from './words/letters.zh-CN'
import { moves } from './words/moves.zh-CN'
import { states } from './words/states.zh-CN'
import { lapses, outcomes, rules, signals } from './words/times.zh-CN'

export const words: WorkflowWords = {
  title: '仲裁与评议',
  summary: '双方在本案中明示同意后，由独任或者三人审理。办理机构是登记的仲裁机构的，作出裁决；其他机构作出评议决定，按约定约束双方。',
  states, moves, signals, lapses, fields, rules, letters, outcomes,
}
