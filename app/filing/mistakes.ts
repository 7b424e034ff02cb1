/** Codes beside the fields of a filing page put into sentences: the plan's own, else those all forms share. */
import type { FilingWords } from '~/machines/filing'
import type { Mistake } from '../parts/ErrorSummary'
import type { FieldErrors } from '../parts/fields/view'
import type { Speech } from '../words/words'
import type { FilingFieldView } from './view'

export function mistakesFor(errors: FieldErrors, fields: readonly FilingFieldView[], said: FilingWords, speech: Speech): { mistakes: Mistake[]; beside: Record<string, string> } {
  const beside: Record<string, string> = {}
  const mistakes = Object.entries(errors).map(([name, codes]): Mistake => {
    const message = sentence(name, codes[0] ?? 'other', fields, said, speech)
    beside[name] = message
    return { field: fields.some((f) => f.name === name.split('.')[0]) ? name : undefined, message }
  })
  return { mistakes, beside }
}

function sentence(name: string, code: string, fields: readonly FilingFieldView[], said: FilingWords, { words, fill, format }: Speech): string {
  const label = labelOf(name, fields, said)
  if (label === undefined) return words.fields.unknownField
  if (Object.hasOwn(said.errors, code)) return said.errors[code]!
  if (code.startsWith('file-')) {
    const problems: Record<string, string> = words.evidence.problems
    return fill(problems[code.slice('file-'.length)] ?? problems.broken!, { size: format.bytes(50_000_000), n: 20 })
  }
  const sentences: Record<string, string> = words.fields.errors
  return fill(sentences[code] ?? sentences.other!, { label })
}

/** Of a line of the menu: its own name, and that its amount is meant. */
function labelOf(name: string, fields: readonly FilingFieldView[], said: FilingWords): string | undefined {
  const field = fields.find((f) => f.name === name.split('.')[0])
  if (!field || field.drawn !== 'menu' || name === field.name) return field && (said.fields[field.name]?.short ?? field.label)
  const line = field.lines.find((l) => name === `${field.name}.${l.code}` || name === `${field.name}.${l.code}.amount`)
  return line ? line.label : field.label
}
