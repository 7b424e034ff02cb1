/** What was filed: the paper of the person, and what they ask for. Their contact is for those who handle the case. */
import type { Term } from '~/machines/effects'
import { isDate, instantOf } from '~/machines/calendar'
import { workflowNamed } from '~/machines/registry'
import { mayRead } from '../audience'
import type { Locale } from '../words/locales'
import { termView } from './said.server'
import { wordsOf, type Speaker } from './speaker.server'
import type { CaseView, SaidView } from './view'

const firstEvent = (s: Speaker) => s.file.events.find((e) => e.seq === 1)

/** What the filing pages call a field and its options. */
function asked(workflow: string, locale: Locale, name: string) {
  return workflowNamed(workflow).filing?.words[locale].fields[name] ?? wordsOf(workflow, locale).fields[name]
}
export const kindName = (workflow: string, locale: Locale, kind: string): string => asked(workflow, locale, 'kind')?.options?.[kind] ?? kind

/** The title the person gave, else what it is about and against whom. */
export function headingOf(s: Speaker): string {
  const { workflow, kind, respondentId } = s.file.case
  const title = firstEvent(s)?.body?.filing?.title
  const what = kindName(workflow, s.locale, kind)
  const about = typeof title === 'string' && title ? title : respondentId && s.file.names.get(respondentId)?.[s.locale]
  return about ? s.fill(s.words.cases.heading, { kind: what, about }) : what
}

export function filedViews(s: Speaker): Pick<CaseView, 'filed' | 'filedErased'> {
  const first = firstEvent(s)
  if (!first) return { filed: [], filedErased: false }
  if (!first.body) return { filed: [], filedErased: true }
  const { locale, format, words, file } = s
  const { workflow } = file.case
  const { input = {}, filing = {} } = first.body
  const labels = words.cases.filing as Record<string, string>
  const filed: SaidView[] = []
  const tell = (label: string, text: string) => void filed.push({ kind: 'text', label, text })
  if (typeof input.kind === 'string') tell(words.cases.kind, kindName(workflow, locale, input.kind))
  for (const [name, value] of inOrderAsked(workflow, filing)) {
    const said = asked(workflow, locale, name)
    const label = labels[name] ?? said?.label
    // What has no words is not for people; the title stands above.
    if (name === 'title' || name === 'contact' || !label) continue
    if (typeof value === 'string') tell(label, isDate(value) ? format.day(instantOf(value)) : (said?.options?.[value] ?? value))
    else if (typeof value === 'number') tell(label, format.number(value))
    else if (Array.isArray(value) && value.every((v) => typeof v === 'string')) filed.push({ kind: 'list', label, items: value.map((v) => said?.options?.[v] ?? v) })
  }
  if (typeof input.amount === 'number' && input.amount > 0) tell(words.cases.amount, format.money(input.amount))
  if (Array.isArray(input.remedies) && input.remedies.length) filed.push({ kind: 'terms', label: words.cases.asked, terms: (input.remedies as Term[]).map((t) => termView(s, wordsOf(workflow, locale), 'remedies', t)) })
  const contact = contactOf(s, filing.contact)
  if (contact) tell(words.cases.contact, contact)
  return { filed, filedErased: false }
}

/** In the order in which the filing pages ask; the sealed body is canonical JSON and has its own. */
function inOrderAsked(workflow: string, filing: Record<string, unknown>): [string, unknown][] {
  const order = Object.keys(workflowNamed(workflow).filing?.words.en.fields ?? {})
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length)
  return Object.entries(filing).sort(([a], [b]) => rank(a) - rank(b))
}

function contactOf({ file }: Speaker, contact: unknown): string | undefined {
  const { seat } = file.reader
  if (seat !== 'complainant' && !mayRead(seat, 'deciders')) return undefined
  return typeof contact === 'object' && contact ? Object.values(contact).filter((v) => typeof v === 'string' && v).join(' · ') || undefined : undefined
}
