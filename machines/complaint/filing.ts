import type { FilingPlan } from '../filing'
import { words as en } from './filing.words.en'
import { words as zh } from './filing.words.zh-CN'
import { blocked, make, notes } from './filing/make'
import { kindOf, matterSteps } from './filing/matter'
import { threefoldOf } from './threefold'
import { personSteps } from './filing/person'
import { respondentSteps } from './filing/respondent'

const steps = [...respondentSteps, ...matterSteps, ...personSteps]

/** How a complaint is filed: whom, what, what is asked, and who asks. */
export const filing: FilingPlan = {
  parts: ['whom', 'what', 'ask', 'you'],
  steps,
  blocked,
  notes,
  make: (answers, known) => make({ steps }, answers, known),
  guidance: (answers) => kindOf(answers),
  figures: (answers) => ({ threefold: threefoldOf(typeof answers.amount === 'number' ? answers.amount : 0) }),
  next: (input) => ['completeness', 'acceptance', input.small ? 'merchantReplySmall' : 'merchantReply'],
  words: { en, 'zh-CN': zh },
}
