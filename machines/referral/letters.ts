import type { Letter } from '../workflow'

export const letters: Record<string, Letter> = { reportForwarded: { button: 'case', due: 'referralAnswer' } }
