import type { Letter } from '../workflow'

export const letters: Record<string, Letter> = { yourBid: { button: 'case', due: 'bidRound' }, nextRound: { button: 'case', due: 'bidRound' }, nothingRevealed: { button: 'case' } }
