import type { Letter } from '../workflow'

export const letters: Record<string, Letter> = { challenged: { button: 'answerLink', due: 'challengeAnswer' }, appraisalBegan: { button: 'case', due: 'appraisalLimit' }, toWeigh: { button: 'case', due: 'challengeDecision' }, feeToAgree: { button: 'answerLink', due: 'feeAgreement' }, feeToAllocate: { button: 'case', due: 'feeAllocation' } }
