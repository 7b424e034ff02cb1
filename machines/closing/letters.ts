import type { Letter } from '../workflow'

export const letters: Record<string, Letter> = { platformClosing: { button: 'answerLink', due: 'platformClosingNotice' } }
