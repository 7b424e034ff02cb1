import { CaseLetter } from './CaseLetter'
import type { LetterContent } from './content'
import { PortalLetter } from './PortalLetter'
import { asText } from './text'

/** Takes time and the event loop: never inside a write. */
export async function renderLetter(letter: LetterContent, kind: 'case' | 'portal'): Promise<{ subject: string; html: string; text: string }> {
  // Loaded with the first letter, so that the portal starts sooner.
  const { render } = await import('@react-email/render')
  const Letter = kind === 'case' ? CaseLetter : PortalLetter
  return { subject: letter.subject, html: await render(<Letter letter={letter} />), text: asText(letter) }
}
