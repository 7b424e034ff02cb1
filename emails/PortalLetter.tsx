import type { LetterContent } from './content'
import { Frame } from './Frame'

/** A letter of the portal itself: confirm an address, set a password anew, join an organisation. */
export function PortalLetter({ letter }: { letter: LetterContent }) {
  return <Frame letter={letter} />
}
