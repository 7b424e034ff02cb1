/** Answers told back: all of them for the check, or those of one page. */
import { fieldsOf, stepsFor, type FilingStep } from '~/machines/filing'
import { broughtBy } from '../evidence/brought.server'
import { house } from '../house.server'
import type { AtDraft } from './door.server'
import type { Draft } from './drafts.server'
import { namesOf } from './known.server'
import type { Drawing } from './step-view.server'
import { toldRows, type Names } from './told'
import type { TaskRow } from './view'

export type CheckPart = { part: string; rows: (TaskRow & { change: string })[] }

export async function checkRows(at: AtDraft): Promise<CheckPart[]> {
  const { plan, draft, known, speech } = at
  const names = await namesFor(at.owner, draft)
  const words = plan.words[speech.locale]
  const rowsOf = (step: FilingStep) =>
    toldRows(fieldsOf(step, draft.answers, known), draft.answers, words, speech, names).map((row) => ({ ...row, change: `/file/${draft.id}/${step.name}?from=check` }))
  return plan.parts.map((part) => ({ part: words.parts[part]!, rows: stepsFor(plan, draft.answers, known).filter((s) => s.part === part).flatMap(rowsOf) }))
}

/** What another tab or device saved on this page. */
export async function staleRows(d: Drawing, draft: Draft): Promise<TaskRow[]> {
  return toldRows(fieldsOf(d.step, draft.answers, d.known), draft.answers, d.plan.words[d.speech.locale], d.speech, await namesFor(d.owner, draft))
}

async function namesFor(owner: string, draft: Draft): Promise<Names> {
  const { store } = house()
  const ids = Object.values(draft.answers).filter((v): v is string => typeof v === 'string' && v.length === 36)
  const files = await broughtBy(store, owner, Array.isArray(draft.answers.evidence) ? (draft.answers.evidence as string[]) : [])
  return { organisations: await namesOf(store, ids), files: Object.fromEntries(files.map((f) => [f.id, f.name])) }
}
