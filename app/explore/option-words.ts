import type { Speech } from '../words/words'
import type { Question } from './questions'

/** An answer as it was offered; a date at noon in Shanghai, so that the day is the same everywhere. */
export function optionWords(q: Question, value: string, { words, format }: Speech): string {
  if ('date' in q) return value === '-' ? words.explore.skip : format.day(Date.parse(`${value}T12:00:00+08:00`))
  if (q.name === 'kind') return (words.kinds.kinds as Record<string, { name: string }>)[value]?.name ?? value
  return (words.explore.options as Record<string, string>)[value] ?? value
}
