import type { Letter } from '../workflow'

export const letters: Record<string, Letter> = { mergerProposed: { button: 'case', due: 'mergerObjection' } }
