/** What somebody sent with a move, field by field as the move declares them. A sealed figure is never among it. */
import type { Term } from '~/machines/effects'
import type { Field, Fields } from '~/machines/fields'
import { instantOf } from '~/machines/calendar'
import type { WorkflowWords } from '~/machines/workflow'
import { optionWords, versionName, wordsOf, type Speaker } from './speaker.server'
import type { FindingView, SaidView, TermView } from './view'

export function saidWith(s: Speaker, w: WorkflowWords, declared: Fields, fields: Record<string, unknown>): SaidView[] {
  return Object.entries(declared).flatMap(([name, field]) => {
    const value = fields[name]
    if (value === undefined || value === null || value === '') return []
    const said = one(s, w, name, field, value)
    return said ? [said] : []
  })
}

function one(s: Speaker, w: WorkflowWords, name: string, field: Field, value: unknown): SaidView | undefined {
  const label = w.fields[name]?.label ?? name
  const text = (told: string): SaidView => ({ kind: 'text', label, text: told })
  switch (field.kind) {
    case 'text': return text(String(value))
    case 'number': return text(s.format.number(Number(value)))
    case 'money': return text(s.format.money(Number(value)))
    case 'date': return text(s.format.day(instantOf(String(value))))
    case 'choice': return text(optionWords(w, name, String(value)))
    case 'choices': return list(label, (value as string[]).map((v) => optionWords(w, name, v)))
    case 'party': return text(s.file.names.get(String(value))?.[s.locale] ?? s.words.cases.unknownName)
    case 'address-list': return list(label, value as string[])
    case 'terms': return { kind: 'terms', label, terms: (value as Term[]).map((t) => termView(s, w, name, t)) }
    case 'evidence': {
      const files = s.file.evidence.filter((e) => (value as string[]).includes(e.id))
      return files.length ? { kind: 'files', label, files } : undefined
    }
    case 'exhibit': {
      const files = s.file.evidence.filter((e) => e.id === value)
      return files.length ? { kind: 'files', label, files } : undefined
    }
    case 'signature': return text(s.words.settlement.proof.methods[(value as { method: 'click' | 'passkey' }).method])
    case 'findings': return { kind: 'findings', label, findings: (value as Finding[]).map((f) => findingView(s, f)) }
    case 'neutral': return list(label, (value as string[]).map((id) => s.file.neutrals.get(id) ?? s.words.cases.unknownName))
    case 'sealed':
    case 'confirm':
      return undefined
    default:
      return field satisfies never
  }
}
export type Finding = { text: string; evidence: string[]; rule: string }
/** The evidence the reader may open, and the numbers and clauses the case is bound to under that version. */
export const findingView = ({ file, words }: Speaker, f: Finding): FindingView => ({
  text: f.text, files: file.evidence.filter((e) => f.evidence.includes(e.id)), rule: f.rule, version: versionName(file.case.substanceVersion, words), rules: `/rules?of=${file.case.rulesHash}`,
})
const list = (label: string, items: string[]): SaidView | undefined => (items.length ? { kind: 'list', label, items } : undefined)

export function termView(s: Speaker, w: WorkflowWords, field: string, t: Term): TermView {
  const remedies = s.words.fields.remedies as Record<string, string>
  const heads = s.words.fields.heads as Record<string, string>
  const root = wordsOf(s.file.case.workflow, s.locale)
  return {
    remedy: w.fields[field]?.options?.[t.remedy] ?? root.fields.remedy?.options?.[t.remedy] ?? remedies[t.remedy] ?? t.remedy,
    amount: t.amount,
    head: t.head && (heads[t.head] ?? t.head),
    withinDays: t.withinDays,
  }
}
