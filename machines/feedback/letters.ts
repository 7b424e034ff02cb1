import type { Letter } from '../workflow'

/** The question, with its last day; the parent tells what came of it. */
export const letters: Record<string, Letter> = { platformAsked: { button: 'case', due: 'associationFeedback' } }
