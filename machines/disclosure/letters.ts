import type { Letter } from '../workflow'

/** The parent tells of what happens here. */
export const letters: Record<string, Letter> = {}
