/** Where a filing goes on. */
import type { FilingPlan, FilingStep } from '~/machines/filing'
import { house } from '../house.server'
import type { Draft } from './drafts.server'
import { knownFor } from './known.server'
import { around, firstToDo } from './step'

export const visitedOf = (draft: Draft): ReadonlySet<string> => new Set(Object.keys(draft.saved))

/** The next page; from the check back to the check, unless the change opened a question. */
export async function afterStep(plan: FilingPlan, step: FilingStep, draft: Draft, from: 'check' | undefined): Promise<string> {
  // An organisation the answers just named is known only now.
  const known = await knownFor(house().store, draft.answers)
  const page = (name: string) => `/file/${draft.id}/${name}`
  if (from === 'check') {
    const open = firstToDo(plan, draft.answers, known, visitedOf(draft))
    return open ? `${page(open.name)}?from=check` : page('check')
  }
  const { after } = around(plan, step, draft.answers, known)
  return page(after ?? 'check')
}
