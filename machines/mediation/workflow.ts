import { defineWorkflow } from '../workflow'
import { letters } from './letters'
import { machine } from './machine'
import { moves } from './moves'
import { amounts, rules } from './rules'
import { stories } from './stories'
import { words as en } from './words.en'
import { words as zh } from './words.zh-CN'

export const mediation = defineWorkflow({
  name: 'mediation', version: 1, machine, moves, rules, amounts, letters, stories,
  /** what its parts report and how they end, and what the case above tells it */
  signals: [
    'proceedingEnded', 'parentEnded', 'handlerChanged', 'groundFound', 'partyReplaced',
    'offerAccepted', 'offerClosed', 'bidsCrossed', 'proposalAccepted', 'appraisalBegan', 'appraisalEnded', 'noFeeAgreement',
  ],
  /** whoever is absent is replaced at once by the next of the rule's order */
  looksUp: { mediatorAbsence: ['fitNeutrals'] },
  words: { en, 'zh-CN': zh },
})
