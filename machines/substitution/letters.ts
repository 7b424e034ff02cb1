import type { Letter } from '../workflow'

export const letters: Record<string, Letter> = { whoIsIt: { button: 'case', due: 'identityAnswer' }, rightNamed: { button: 'case', due: 'substitutionAnswer' }, toDecide: { button: 'case', due: 'substitutionDecision' } }
