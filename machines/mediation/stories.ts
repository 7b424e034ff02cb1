import type { Story } from '../workflow'
import { agreeing } from './stories/agreeing'
import { beginning } from './stories/beginning'
import { ending } from './stories/ending'
import { neutral } from './stories/neutral'

/** Worked examples for the tests, the demonstration and the guide. Nobody and nothing in them is real. */
export const stories: readonly Story[] = [...beginning, ...neutral, ...agreeing, ...ending]
