import type { Letter } from '../workflow'

export const letters: Record<string, Letter> = { toDecide: { button: 'case', due: 'recusalDecision' } }
