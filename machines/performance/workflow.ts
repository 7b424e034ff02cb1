import { defineWorkflow } from '../workflow'
import { letters } from './letters'
import { machine } from './machine'
import { moves } from './moves'
import { rules } from './rules'
import { words as en } from './words.en'
import { words as zh } from './words.zh-CN'

export const performance = defineWorkflow({
  name: 'performance', version: 1, part: true, machine, moves, rules, letters,
  signals: ['cured', 'replaced', 'parentEnded'],
  stories: [],
  words: { en, 'zh-CN': zh },
})
