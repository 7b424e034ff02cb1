import { defineWorkflow } from '../workflow'
import { filing } from './filing'
import { letters } from './letters'
import { machine } from './machine'
import { moves } from './moves'
import { amounts, rules } from './rules'
import { signals } from './signals'
import { stories } from './stories'
import { words as en } from './words.en'
import { words as zh } from './words.zh-CN'

export const complaint = defineWorkflow({
  name: 'complaint', version: 1, machine, moves, signals, rules, amounts, letters, stories,
  words: { en, 'zh-CN': zh },
  filing,
})
