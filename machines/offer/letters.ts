import type { Letter } from '../workflow'

/** Made, with its last day, and lapsed; that it was accepted or declined the parent tells. */
export const letters: Record<string, Letter> = { offerMade: { button: 'answerLink', due: 'offerStands' }, offerLapsed: { button: 'answerLink' } }
