import type { Letter } from '../workflow'

/** The parent tells of offers made and accepted; an offer itself only tells that it lapsed. */
export const letters: Record<string, Letter> = { offerLapsed: { button: 'case' } }
