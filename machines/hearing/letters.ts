import type { Letter } from '../workflow'

export const letters: Record<string, Letter> = { heard: { button: 'answerLink', due: 'hearingPeriod' }, heardToDecide: { button: 'case', due: 'hearingDecision' } }
