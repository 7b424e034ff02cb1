import type { LetterContent } from './content'

/** The text alternative: the same content in the same order, for those who read letters without HTML. */
export function asText(letter: LetterContent): string {
  const colon = letter.locale === 'en' ? ': ' : '：'
  const facts = letter.facts.map(({ label, value, note }) => `${label}${colon}${value}${note ? `\n    ${note}` : ''}`)
  const button = letter.button ? [`${letter.button.label}${colon.trim()}\n${letter.button.href}`, ...(letter.caution ? [letter.caution] : [])] : []
  return [
    letter.portal,
    letter.subject,
    ...letter.paragraphs,
    ...(facts.length ? [facts.join('\n')] : []),
    ...button,
    '--------',
    [letter.why, letter.reach, ...letter.foot].join('\n'),
  ].join('\n\n') + '\n'
}
