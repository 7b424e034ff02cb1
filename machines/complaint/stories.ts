import type { Story } from '../workflow'

export const stories: readonly Story[] = []
