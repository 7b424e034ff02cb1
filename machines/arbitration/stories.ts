import type { Story } from '../workflow'
import { beginning } from './stories/beginning'
import { deciding } from './stories/deciding'
import { hearing } from './stories/hearing'

/** Worked examples for the tests, the demonstration and the guide. Nobody and nothing in them is real. */
export const stories: readonly Story[] = [...beginning, ...hearing, ...deciding]
