import type { Letter } from '../workflow'

export const letters: Record<string, Letter> = { successorAwaited: { button: 'answerLink', due: 'successionLimit' } }
