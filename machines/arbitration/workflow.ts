import { defineWorkflow } from '../workflow'
import { letters } from './letters'
import { machine } from './machine'
import { moves } from './moves'
import { amounts, rules } from './rules'
import { signals } from './signals'
import { stories } from './stories'
import { words as en } from './words.en'
import { words as zh } from './words.zh-CN'

export const arbitration = defineWorkflow({
  name: 'arbitration', version: 1, machine, moves, signals, rules, amounts, letters, stories,
  /** whoever is absent or recused is replaced at once by the next of the rule's order */
  looksUp: { panelComposition: ['fitNeutrals'], votes: ['fitNeutrals'], decisionDraft: ['fitNeutrals'], proceedingEnded: ['fitNeutrals'] },
  words: { en, 'zh-CN': zh },
})
