import type { WorkflowWords } from '../workflow'
import { fields } from './words/fields.zh-CN'
import { letters } from './words/letters.zh-CN'
import { moves } from './words/moves.zh-CN'
import { states } from './words/states.zh-CN'
import { lapses, outcomes, rules, signals } from './words/times.zh-CN'

export const words: WorkflowWords = {
  title: '消费投诉',
  summary: '消费者与商家或者平台之间的争议：先由双方协商，再由平台或者消费者组织介入，达成的约定会跟踪到履行完毕。',
  states, moves, signals, lapses, fields, rules, letters, outcomes,
}
