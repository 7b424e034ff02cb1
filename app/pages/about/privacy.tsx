import type { PageHandle } from '../../page-handle'
import { useWords } from '../../words/words'
import { Sections } from './Sections'

export const handle: PageHandle = { title: ({ words }) => words.about.privacy.title }

export default function Privacy() {
  return <Sections {...useWords().words.about.privacy} />
}
