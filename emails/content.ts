/** One letter in one language, before it has a look. HTML and text are two renderings of this and of nothing else. */
import type { Locale } from '~/machines/workflow'

export type LetterContent = {
  locale: Locale
  /** the portal's name, at the head of the letter */
  portal: string
  subject: string
  paragraphs: readonly string[]
  /** what is certain: reference, whose turn, until when */
  facts: readonly { label: string; value: string; note?: string | undefined }[]
  factsTitle: string
  button?: { label: string; href: string } | undefined
  /** what to know of a link that works without an account */
  caution?: string | undefined
  /** leads to the address spelt out, for those whose program shows no buttons */
  linkNote?: string | undefined
  /** why this reader gets it, and how the portal is reached */
  why: string
  reach: string
  /** said at the foot of every letter: the nature of the portal; in a demonstration, that it is one */
  foot: readonly string[]
}
