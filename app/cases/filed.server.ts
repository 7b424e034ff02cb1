/** What was filed: the paper of the person, and what they ask for. */
import type { Term } from '~/machines/effects'
import { isDate, instantOf } from '~/machines/calendar'
import { termView } from './said.server'
import { optionWords, wordsOf, type Speaker } from './speaker.server'
import type { CaseView, SaidView } from './view'

const firstEvent = (s: Speaker) => s.file.events.find((e) => e.seq === 1)

/** The title the person gave, else what it is about and against whom. */
export function headingOf(s: Speaker): string {
  const title = firstEvent(s)?.body?.filing?.title
  if (typeof title === 'string' && title) return title
  const w = wordsOf(s.file.case.workflow, s.locale)
  const kind = optionWords(w, 'kind', s.file.case.kind)
  const against = s.file.case.respondentId && s.file.names.get(s.file.case.respondentId)
  return against ? s.fill(s.words.cases.heading, { kind, against }) : kind
}

export function filedViews(s: Speaker): Pick<CaseView, 'filed' | 'filedErased'> {
  const first = firstEvent(s)
  if (!first) return { filed: [], filedErased: false }
  if (!first.body) return { filed: [], filedErased: true }
  const w = wordsOf(s.file.case.workflow, s.locale)
  const labels = s.words.cases.filing as Record<string, string>
  const filed: SaidView[] = []
  const input = first.body.input ?? {}
  if (typeof input.kind === 'string') filed.push({ kind: 'text', label: w.fields.kind?.label ?? s.words.cases.kind, text: optionWords(w, 'kind', input.kind) })
  for (const [name, value] of Object.entries(first.body.filing ?? {})) {
    const label = w.fields[name]?.label ?? labels[name]
    if (name === 'title' || !label) continue // what has no words is not for people
    const told = typeof value === 'string' ? plainly(s, w.fields[name]?.options?.[value] ?? value) : typeof value === 'number' ? s.format.number(value) : undefined
    if (told) filed.push({ kind: 'text', label, text: told })
  }
  if (typeof input.amount === 'number' && input.amount > 0) filed.push({ kind: 'text', label: s.words.cases.amount, text: s.format.money(input.amount) })
  if (Array.isArray(input.remedies) && input.remedies.length) filed.push({ kind: 'terms', label: s.words.cases.asked, terms: (input.remedies as Term[]).map((t) => termView(s, w, 'remedies', t)) })
  return { filed, filedErased: false }
}

const plainly = (s: Speaker, text: string) => (isDate(text) ? s.format.day(instantOf(text)) : text)
