import type { Story } from '../workflow'
import { afterwards } from './stories/afterwards'
import { arbitrating } from './stories/arbitrating'
import { deciding } from './stories/deciding'
import { filing } from './stories/filing'
import { mediating } from './stories/mediating'
import { shell } from './stories/shell'
import { talks } from './stories/talks'

/** Worked examples for the tests, the demonstration and the guide. Nobody and nothing in them is real. */
export const stories: readonly Story[] = [...filing, ...talks, ...deciding, ...mediating, ...arbitrating, ...afterwards, ...shell]
