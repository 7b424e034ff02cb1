import type { Letter } from '../workflow'

/** Asked for and begun, each with its date; that it is over the parent tells. */
export const letters: Record<string, Letter> = { pauseAsked: { button: 'answerLink', due: 'pauseAnswer' }, pauseBegan: { button: 'answerLink', due: 'pauseLasts' } }
