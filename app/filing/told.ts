/** Answers in the reader's words: for 'check your answers', and wherever a filing is shown. Pure but for the language. */
import type { Answers, FilingField, FilingFields, FilingWords } from '~/machines/filing'
import type { Term } from '~/machines/effects'
import { instantOf } from '~/machines/calendar'
import type { Speech } from '../words/words'
import type { TaskRow, ToldValue } from './view'

export type Names = { organisations: Record<string, string>; files: Record<string, string> }

export const toldRows = (fields: FilingFields, answers: Answers, words: FilingWords, speech: Speech, names: Names): TaskRow[] =>
  Object.entries(fields).map(([name, field]) => ({ term: words.fields[name]?.short ?? words.fields[name]?.label ?? name, value: toldValue(name, field, answers[name], words, speech, names) }))

function toldValue(name: string, field: FilingField, value: unknown, words: FilingWords, speech: Speech, names: Names): ToldValue {
  const option = (code: string) => words.fields[name]?.options?.[code] ?? code
  if (value === undefined || value === null || value === '' || (Array.isArray(value) && !value.length)) return { none: true }
  switch (field.kind) {
    case 'money': return { text: speech.format.money(Number(value)) }
    case 'number': return { text: speech.format.number(Number(value)) }
    case 'date': return { text: speech.format.day(instantOf(String(value))) }
    case 'choice': return { text: option(String(value)) }
    case 'choices': return { list: (value as string[]).map(option) }
    case 'party': return { text: value === 'unlisted' ? speech.words.filing.unlisted : (names.organisations[String(value)] ?? speech.words.filing.unlisted) }
    case 'evidence': return { list: (value as string[]).map((id) => names.files[id]).filter((n): n is string => n !== undefined) }
    case 'terms': return { list: (value as Term[]).map((t) => termTold(t, option, speech)) }
    case 'exhibit': return { none: true } // before there is a case, there is no file in it
    case 'confirm': return { text: speech.words.filing.confirmed }
    case 'address-list': return { list: value as string[] }
    // No filing asks for these: people are chosen, and texts signed, in a case.
    case 'neutral': case 'signature': case 'findings': return { none: true }
    case 'sealed': return { text: speech.words.filing.confirmed }
    case 'text': return { text: String(value) }
    default: return field satisfies never
  }
}

function termTold({ remedy, head, amount }: Term, option: (code: string) => string, { format, words }: Speech): string {
  const name = option(head ? `${remedy}.${head}` : remedy)
  return amount === undefined ? name : `${name}${words.shell.colon}${format.money(amount)}`
}
