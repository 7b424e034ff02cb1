import type { Letter } from '../workflow'

export const letters: Record<string, Letter> = { asked: { button: 'case', due: 'questionAnswer' } }
