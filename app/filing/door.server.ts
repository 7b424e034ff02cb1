/** Into a filing page: who is writing, which draft, by which plan. A foreign or unknown draft is not found; a filed one leads to its receipt. */
import { redirect } from '@remix-run/node'
import { eq } from 'drizzle-orm'
import type { FilingPlan, FilingStep, Known } from '~/machines/filing'
import { isWorkflowName, workflowNamed } from '~/machines/registry'
import { house } from '../house.server'
import { requirePerson, type Person } from '../people/session.server'
import { localeOf } from '../preferences.server'
import { wordsFor, type Speech } from '../words/words'
import { draftFor, type Draft } from './drafts.server'
import { knownFor } from './known.server'
import { stepNamed } from './step'
import type { Drawing } from './step-view.server'

export type AtDraft = { person: Person; owner: string; draft: Draft; plan: FilingPlan; known: Known; speech: Speech }

/** The plan by which cases of a workflow are filed; undefined: they are not filed by people. */
export const planOf = (workflow: string): FilingPlan | undefined => (isWorkflowName(workflow) ? workflowNamed(workflow).filing : undefined)

export async function draftAt(request: Request, id: string | undefined): Promise<AtDraft> {
  const person = await requirePerson(request)
  const { store } = house()
  const draft = await draftFor(store, person.id, id)
  if (!draft) throw new Response(null, { status: 404 })
  if (draft.submittedCaseId) throw redirect(await receiptOf(draft.submittedCaseId), 303)
  return { person, owner: `user:${person.id}`, draft, plan: planOf(draft.workflow)!, known: await knownFor(store, draft.answers), speech: wordsFor(localeOf(request)) }
}

/** A page that does not apply to these answers (any more) leads to the overview. */
export async function stepAt(request: Request, params: { draft?: string; step?: string }): Promise<AtDraft & { step: FilingStep; drawing: Drawing }> {
  const at = await draftAt(request, params.draft)
  const name = params.step ?? ''
  const step = stepNamed(at.plan, name, at.draft.answers, at.known)
  if (!step) {
    if (at.plan.steps.some((s) => s.name === name)) throw redirect(`/file/${at.draft.id}`, 303)
    throw new Response(null, { status: 404 })
  }
  return { ...at, step, drawing: { ...at, h: house().store, step } }
}

export async function receiptOf(caseId: string): Promise<string> {
  const { store } = house()
  const t = store.t.cases
  const [row] = await store.db.select({ reference: t.reference }).from(t).where(eq(t.id, caseId))
  return row ? `/file/receipt/${row.reference}` : '/cases'
}
