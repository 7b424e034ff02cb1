import type { Letter } from '../workflow'

export const letters: Record<string, Letter> = { toWeigh: { button: 'case', due: 'challengeDecision' }, feeToAgree: { button: 'answerLink', due: 'feeAgreement' }, feeToAllocate: { button: 'case', due: 'feeAllocation' } }
