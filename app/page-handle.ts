import type { SerializeFrom } from '@remix-run/node'
import type { Speech } from './words/words'

/**
 * What a page tells its frame. Every route module exports one:
 *
 *     export const handle: PageHandle<typeof loader> = { title: ({ words }, data) => words.filing.title };
 *
 * `data` is the page's own loader data, undefined when the loader failed.
 */
export interface PageHandle<Loader = unknown> {
  title(speech: Speech, data: SerializeFrom<Loader> | undefined): string
}
