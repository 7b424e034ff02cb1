import type { PageHandle } from '../../page-handle'
import { useWords } from '../../words/words'
import { Sections } from './Sections'

export const handle: PageHandle = { title: ({ words }) => words.about.accessibility.title }

export default function Accessibility() {
  return <Sections {...useWords().words.about.accessibility} />
}
