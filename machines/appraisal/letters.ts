import type { Letter } from '../workflow'

export const letters: Record<string, Letter> = { feeToAgree: { button: 'case', due: 'feeAgreement' }, payerProposed: { button: 'case', due: 'feeAgreement' } }
