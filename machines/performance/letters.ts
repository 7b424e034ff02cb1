import type { Letter } from '../workflow'

export const letters: Record<string, Letter> = { overdue: { button: 'answerLink', due: 'performGrace' }, proved: { button: 'case', due: 'proofStands' }, denied: { button: 'answerLink' }, confirmed: { button: 'answerLink' } }
