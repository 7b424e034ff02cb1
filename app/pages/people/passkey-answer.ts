import type { FormErrors } from '../../form.server'
import { useWords } from '../../words/words'

/** The words of a refused form about passkeys: sentences for the summary and beside each field. */
export function usePasskeyMistakes(errors: FormErrors | undefined) {
  const { words, fill } = useWords()
  const said = words.settlement.passkeys
  const labels: Record<string, string> = { name: said.nameLabel, password: said.password }
  const sentences: Record<string, string> = said.errors
  const beside = Object.fromEntries(Object.entries(errors ?? {}).map(([field, codes]) => [field, fill(sentences[codes[0] ?? 'other'] ?? said.errors.other, { label: labels[field] ?? '' })]))
  const mistakes = Object.entries(beside).map(([field, message]) => ({ field: labels[field] ? field : undefined, message }))
  return { beside, mistakes: mistakes.length ? mistakes : undefined }
}
