import type { WorkflowWords } from '../workflow'
import { fields } from './words/fields.zh-CN'
import { letters } from './words/letters.zh-CN'
import { moves } from './words/moves.zh-CN'
import { states } from './words/states.zh-CN'
import { lapses, outcomes, rules, signals } from './words/times.zh-CN'

export const words: WorkflowWords = {
  title: '调解',
  summary: '由中立的调解员主持，帮助双方达成一致：可以双方到场，可以与一方单独沟通，也可以提出方案、背对背出价或者由调解员提出建议。期限最长六十日。',
  states, moves, signals, lapses, fields, rules, letters, outcomes,
}
