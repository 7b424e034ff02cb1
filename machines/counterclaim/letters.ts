import type { Letter } from '../workflow'

export const letters: Record<string, Letter> = { toAnswer: { button: 'case', due: 'counterclaimAnswer' } }
