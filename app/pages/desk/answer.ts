import type { Mistake } from '../../parts/ErrorSummary'
import { useWords } from '../../words/words'

/** What an action of these pages says when a form is refused: codes by field, and what was typed. */
export interface Refused {
  errors: Record<string, string[]>
  given: Record<string, string | string[]>
}

/** The sentences of a refused form: for the summary, and beside each field. `labels`: fields of the page by name. */
export function useRefused(answer: Refused | undefined, labels: Record<string, string>) {
  const { words } = useWords()
  const sentences: Record<string, string> = words.neutrals.errors
  const errors = Object.entries(answer?.errors ?? {}).map(([name, codes]) => {
    const field = name.split('.')[0]!
    return { field, message: (labels[field] ? labels[field] + words.shell.colon : '') + (sentences[codes[0] ?? 'other'] ?? sentences.other!) }
  })
  return {
    mistakes: errors.map(({ field, message }): Mistake => ({ field: labels[field] ? field : undefined, message })),
    error: (name: string) => errors.find((e) => e.field === name)?.message,
    typed: (name: string, stored = '') => { const v = answer?.given[name]; return answer ? (typeof v === 'string' ? v : '') : stored },
    ticked: (name: string, stored: readonly string[] = []) => { const v = answer?.given[name]; return answer ? (Array.isArray(v) ? v : v === undefined ? [] : [v]) : stored },
  }
}
