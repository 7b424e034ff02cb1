/** One posted page of a filing: read, judged, saved. Nothing is saved that was refused, and nothing typed is lost. */
import { fieldsOf, type Answers } from '~/machines/filing'
import { house } from '../house.server'
import { takeUploads } from '../evidence/uploads.server'
import { broughtBy } from '../evidence/brought.server'
import type { EvidenceItem } from '../evidence/item'
import { postedFields } from '../parts/fields/posted.server'
import { findOf, type FieldErrors, type Kept } from '../parts/fields/view'
import { savePage, type Draft, type Saved } from './drafts.server'
import { menuErrors, menuTyped, rawTerms } from './menu'
import { isOrganisation } from './register.server'
import { answersOn, declaredFor, judge } from './step'
import type { Drawing } from './step-view.server'

const own = ['seen', 'from'] as const

export type Taken =
  | { next: 'saved'; draft: Draft; from: 'check' | undefined }
  /** files came or went: the page again, nothing wrong */
  | { next: 'again' }
  | { next: 'mistakes'; errors: FieldErrors; kept: Kept; seen: number; status: 400 }
  | { next: 'stale'; kept: Kept; draft: Draft; status: 409 }
  | { next: 'gone' } | { next: 'filed' }
  | { next: 'refused'; status: 400 | 413 }

export async function takeStep(d: Drawing, request: Request): Promise<Taken> {
  const fields = fieldsOf(d.step, d.draft.answers, d.known)
  const evidence = Object.entries(fields).filter(([, f]) => f.kind === 'evidence')
  const most = evidence[0]?.[1].kind === 'evidence' ? evidence[0][1].max : undefined
  const taken = await takeUploads(request, d.owner, { fields: evidence.map(([name]) => name), ...(most && { most }) })
  if ('refused' in taken) return { next: 'refused', status: taken.status }
  const { seen, from } = ownOf(taken.fields)
  const files: Record<string, EvidenceItem[]> = {}
  for (const [name] of evidence) {
    files[name] = await broughtBy(house().store, d.owner, taken.fields.getAll(name))
    taken.fields.delete(name)
    for (const { id } of files[name]) taken.fields.append(name, id)
  }
  const { raw, kept, errors: menuFaults } = readPage(d, taken.fields, files)
  const judged = judge(d.step, raw, d.draft.answers, d.known)
  const errors: FieldErrors = { ...menuFaults, ...(judged.ok ? {} : errorsBeside(notChosen(judged.errors, d, raw), kept)), ...(await strangers(d, judged.ok ? judged.answers : {})) }
  for (const p of taken.problems) errors[p.field || evidence[0]?.[0] || ''] = [`file-${p.code}`]
  // Files that came are kept with the draft whatever else is wrong on the page, so they need not be sent again.
  const fileAnswers = Object.fromEntries(Object.entries(files).map(([name, items]) => [name, items.map((i) => i.id)]))
  if (evidence.length && (taken.again || Object.keys(errors).length)) {
    const saved = await keepOnly(d, seen, fileAnswers)
    if ('refused' in saved) return saved.refused === 'stale' ? { next: 'stale', kept, draft: saved.draft, status: 409 } : { next: saved.refused }
    if (!Object.keys(errors).length) return { next: 'again' }
    return { next: 'mistakes', errors, kept, seen: saved.ok.saved[d.step.name] ?? 0, status: 400 }
  }
  if (Object.keys(errors).length || !judged.ok) return { next: 'mistakes', errors, kept, seen, status: 400 }

  const page = answersOn(d.step, judged.answers, d.known)
  const saved = await keepOnly(d, seen, page)
  if ('ok' in saved) return { next: 'saved', draft: saved.ok, from }
  return saved.refused === 'stale' ? { next: 'stale', kept, draft: saved.draft, status: 409 } : { next: saved.refused }
}

/** This page's answers put in place of its old ones; every other page's stay as they are now. */
const keepOnly = (d: Drawing, seen: number, page: Answers): Promise<Saved> => {
  const names = Object.keys(fieldsOf(d.step, d.draft.answers, d.known))
  return savePage(d.draft.userId, d.draft.id, d.step.name, seen, (answers) => ({ ...Object.fromEntries(Object.entries(answers).filter(([n]) => !names.includes(n))), ...page }))
}

function ownOf(sent: URLSearchParams): { seen: number; from: 'check' | undefined } {
  const seen = /^\d{1,9}$/.test(sent.get('seen') ?? '') ? Number(sent.get('seen')) : -1
  return { seen, from: sent.get('from') === 'check' ? 'check' : undefined }
}

function readPage(d: Drawing, sent: URLSearchParams, files: Record<string, EvidenceItem[]>): { raw: Record<string, unknown>; kept: Kept; errors: FieldErrors } {
  const fields = fieldsOf(d.step, d.draft.answers, d.known)
  const menus = Object.entries(fields).flatMap(([name, f]) => (f.kind === 'terms' ? [{ name, ...menuTyped(sent, name, f.remedies) }] : []))
  const others = Object.fromEntries(Object.entries(fields).filter(([, f]) => f.kind !== 'terms'))
  const { raw, kept } = postedFields(sent, declaredFor(others, Object.fromEntries(sent)), [...own, ...Object.keys(others).map(findOf), ...menus.flatMap((m) => m.names)], files)
  for (const { name, terms } of menus) {
    raw[name] = rawTerms(terms)
    kept.terms[name] = terms
  }
  const repeated = menus.flatMap((m) => m.repeated)
  return { raw, kept, errors: Object.fromEntries(repeated.map((name) => [name, ['repeated']])) }
}

const errorsBeside = (errors: FieldErrors, kept: Kept): FieldErrors =>
  Object.entries(kept.terms).reduce((all, [name, terms]) => menuErrors(all, name, terms), errors)

/** An organisation not chosen is missing, not unknown. */
const notChosen = (errors: FieldErrors, d: Drawing, raw: Record<string, unknown>): FieldErrors =>
  Object.fromEntries(Object.entries(errors).map(([name, codes]) => [name, fieldsOf(d.step, d.draft.answers, d.known)[name]?.kind === 'party' && raw[name] === '' ? ['required'] : codes]))

/** Ids that look right but name no organisation of that kind. */
async function strangers(d: Drawing, answers: Answers): Promise<FieldErrors> {
  const errors: FieldErrors = {}
  for (const [name, field] of Object.entries(fieldsOf(d.step, d.draft.answers, d.known))) {
    const id = answers[name]
    if (field.kind === 'party' && typeof id === 'string' && id !== 'unlisted' && !(await isOrganisation(house().store, id, field.of))) errors[name] = ['unknown']
  }
  return errors
}
