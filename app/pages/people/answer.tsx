import type { FormErrors } from '../../form.server'
import type { Mistake } from '../../parts/ErrorSummary'
import { useWords } from '../../words/words'

/** What an action says when a form is refused: codes by field ('' for none) and what was typed, passwords left out. */
export interface Refusal {
  errors: FormErrors
  given: Record<string, string | string[]>
  /** for 'throttled' */
  minutes?: number | undefined
}

type FieldWords = Record<string, { label: string; hint: string; missing: string }>

/** The words of a refused form, for one page's fields: sentences for the summary and beside each field, and what was typed. */
export function useAnswer(answer: Refusal | undefined, fields: FieldWords) {
  const { words, fill } = useWords()
  const sentences = words.people.mistakes as Record<string, string>
  const say = (field: string, code: string): string => {
    const known = fields[field]
    if (code === 'required' && known?.missing) return known.missing
    if (!known && field !== '') return sentences['unknown-field']!
    return fill(sentences[code] ?? sentences.invalid!, { field: known?.label ?? '', minutes: answer?.minutes ?? 1 })
  }
  const lines = Object.entries(answer?.errors ?? {}).flatMap(([field, codes]) => codes.slice(0, 1).map((code) => ({ field, message: say(field, code) })))
  const mistakes: Mistake[] = lines.map(({ field, message }) => ({ field: fields[field] ? field : undefined, message }))
  return {
    mistakes: mistakes.filter(({ message, field }, order) => mistakes.findIndex((other) => other.message === message && other.field === field) === order),
    /** name, label, hint, mistake and whether it may be empty: spread into a part of the design system */
    field: (name: string, as: string = name) => {
      const { label, hint } = fields[as]!
      return { name, label, hint: hint || undefined, error: lines.find((line) => line.field === name)?.message }
    },
    /** what was typed before, else what is stored */
    typed: (name: string, otherwise = ''): string => {
      const value = answer?.given[name]
      return answer ? (typeof value === 'string' ? value : '') : otherwise
    },
  }
}
