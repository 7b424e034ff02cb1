/** One page of a filing made ready for drawing: labels, hints, options and what was answered, in the reader's language. */
import { fieldsOf, type Answers, type FilingField, type FilingPlan, type FilingStep, type Known } from '~/machines/filing'
import type { Term } from '~/machines/effects'
import type { Fields } from '~/machines/fields'
import type { Handle } from '~/db/index.server'
import { clauseName } from '../cases/clause'
import { broughtBy } from '../evidence/brought.server'
import { fieldViews } from '../parts/fields/views.server'
import { findOf, nothingKept, type Kept } from '../parts/fields/view'
import type { Speech } from '../words/words'
import type { Draft } from './drafts.server'
import { menuOf } from './menu'
import { findOrganisations } from './register.server'
import { answersOn, around } from './step'
import type { FilingFieldView, StepView } from './view'

export type Drawing = { h: Handle; plan: FilingPlan; draft: Draft; step: FilingStep; known: Known; speech: Speech; owner: string; person: { name: string; phone: string | null } }

export async function stepView(d: Drawing, looked = ''): Promise<StepView> {
  const { plan, draft, step, known, speech } = d
  const words = plan.words[speech.locale]
  const said = words.steps[step.name]!
  const { before } = around(plan, step, draft.answers, known)
  const kept = await keptOf(d, looked)
  return {
    draft: draft.id, step: step.name, title: said.title, lead: said.lead, part: words.parts[step.part]!, kept,
    fields: await fieldsDrawn(d, kept),
    notes: plan.notes(step.name, draft.answers, known).map((key) => words.notes[key]!),
    guidance: asksEvidence(d) ? guidanceOf(d) : undefined,
    says: { evidence: words.evidence, facts: words.facts, on: words.on },
    seen: draft.saved[step.name] ?? 0,
    back: before ? `/file/${draft.id}/${before}` : `/file/${draft.id}`,
  }
}
function guidanceOf({ plan, draft, speech }: Drawing) {
  const all = plan.guidance?.(draft.answers)
  return all && { remedies: all.remedies, needed: all.needed, helpful: all.helpful, burden: all.burden.map((b) => ({ ...b, source: clauseName(b.source, speech.locale) })) }
}
const asksEvidence = ({ step, draft, known }: Drawing) => Object.values(fieldsOf(step, draft.answers, known)).some((f) => f.kind === 'evidence')

/** `kept`: what is to stand in the fields, from the answers or from a form that came back. */
export async function fieldsDrawn(d: Drawing, kept: Kept): Promise<FilingFieldView[]> {
  const fields = fieldsOf(d.step, d.draft.answers, d.known)
  return Promise.all(Object.entries(fields).map(([name, field]) => fieldDrawn(d, name, field, kept)))
}

async function fieldDrawn({ h, plan, draft, speech }: Drawing, name: string, field: FilingField, kept: Kept): Promise<FilingFieldView> {
  const words = plan.words[speech.locale]
  const said = words.fields[name] ?? { label: name }
  if (field.kind === 'terms') {
    const usual = plan.guidance?.(draft.answers)?.remedies ?? []
    const figures = Object.fromEntries(Object.entries(plan.figures?.(draft.answers) ?? {}).map(([key, fen]) => [key, speech.format.money(fen)]))
    const lines = menuOf(field.remedies).map((item) => ({
      ...item, label: said.options?.[item.code] ?? item.code, usual: usual.includes(item.remedy),
      hint: said.hints?.[item.code] && speech.fill(said.hints[item.code]!, figures),
    }))
    return { drawn: 'menu', name, label: said.label, lines }
  }
  if (field.kind === 'party') {
    const looked = kept.text[findOf(name)] ?? ''
    const chosen = kept.text[name]
    const found = await findOrganisations(h, field.of, looked, chosen && chosen !== 'unlisted' ? chosen : undefined, speech.words.filing.selfOperated)
    return { drawn: 'register', name, label: said.label, hint: said.hint, looked, orUnlisted: field.orUnlisted === true, ...found }
  }
  const [view] = await fieldViews(h, { [name]: field } as Fields, { fields: words.fields, speech })
  const hinted = view as FilingFieldView & { options?: { value: string; hint?: string | undefined }[] }
  if (said.hints && hinted.options) for (const o of hinted.options) o.hint = said.hints[o.value]
  return hinted
}

/** The answers as a person would have typed them. */
async function keptOf({ h, step, draft, known, owner, person }: Drawing, looked: string): Promise<Kept> {
  const kept = nothingKept()
  const given: Answers = { ...prefilled(step, draft, person), ...answersOn(step, draft.answers, known) }
  for (const [name, field] of Object.entries(fieldsOf(step, draft.answers, known))) {
    const value = given[name]
    if (field.kind === 'party') kept.text[findOf(name)] = looked
    if (value === undefined) continue
    if (field.kind === 'date') kept.dates[name] = datePartsOf(String(value))
    else if (field.kind === 'money') kept.text[name] = yuan(Number(value))
    else if (field.kind === 'choices') kept.many[name] = value as string[]
    else if (field.kind === 'terms') kept.terms[name] = (value as Term[]).map(({ remedy, head, amount }) => ({ remedy, head, ...(amount !== undefined && { amount: yuan(amount) }) }))
    else if (field.kind === 'evidence') kept.files[name] = await broughtBy(h, owner, value as string[])
    else kept.text[name] = String(value)
  }
  return kept
}

/** What the account knows is not asked twice; the person may change it here. */
function prefilled(step: FilingStep, draft: Draft, person: { name: string; phone: string | null }): Answers {
  if (draft.saved[step.name] !== undefined) return {}
  return Object.fromEntries(Object.entries(step.prefill ?? {}).map(([field, of]) => [field, person[of] ?? undefined]))
}

const yuan = (fen: number) => `${String(Math.trunc(fen / 100)).replace(/\B(?=(\d{3})+(?!\d))/g, ',')}.${String(fen % 100).padStart(2, '0')}`
function datePartsOf(date: string) {
  const [year, month, day] = date.split('-')
  return { year, month: String(Number(month)), day: String(Number(day)) }
}
