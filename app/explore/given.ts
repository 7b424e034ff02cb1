/** The explorer's address read: answers already given, the boxes of a date put together, and what is wrong with the last one. */
import { dateTyped, datePartsTyped } from '../typed'
import { path, type Asked, type Question } from './questions'

const names = ['what', 'kind', 'seller', 'stage', 'error', 'role', 'known', 'received'] as const
const dates = ['known', 'received'] as const
export type Mistake = { field: string; code: 'missing' | 'wrong' | 'future' | 'choose' }
export type Given = { given: Asked; mistake?: Mistake; typed?: { year: string; month: string; day: string }; canonical: boolean }

/** Whatever else stands in the address is passed over: it is a link, not a form that could be kept. */
export function given(search: URLSearchParams, today: string): Given {
  const asked: Record<string, string> = {}
  for (const name of names) {
    const value = search.get(name)
    if (value !== null && value.length <= 40) asked[name] = value
  }
  const date = dates.find((name) => search.has(`${name}-year`) && !asked[name])
  const form = search as unknown as FormData
  const { next } = path(asked)
  if (!date) return futureAnswer(asked, today) ?? { given: asked, canonical: false, ...unanswered(search, next) }
  if (search.get('skip') === 'yes') return { given: { ...asked, [date]: '-' }, canonical: true }
  const typed = datePartsTyped(form, date)
  const read = dateTyped(form, date)
  if (read === 'missing') return { given: asked, mistake: { field: date, code: 'missing' }, typed, canonical: false }
  if (read === undefined || read < '2000-01-01') return { given: asked, mistake: { field: date, code: 'wrong' }, typed, canonical: false }
  if (read > today) return { given: asked, mistake: { field: date, code: 'future' }, typed, canonical: false }
  return { given: { ...asked, [date]: read }, canonical: true }
}

function futureAnswer(asked: Asked, today: string): Given | undefined {
  const date = dates.find((name) => asked[name] !== undefined && asked[name] !== '-' && asked[name] > today)
  if (!date) return undefined
  const { [date]: _, ...others } = asked
  return { given: others, mistake: { field: date, code: 'future' }, canonical: false }
}

/** 'Continue' was pressed with nothing chosen. */
const unanswered = (search: URLSearchParams, next: Question | undefined): { mistake?: Mistake } =>
  next && search.get('ask') === next.name ? { mistake: { field: next.name, code: 'choose' } } : {}
