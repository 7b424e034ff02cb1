/** Every workflow, imported explicitly: worker, admin, bench and proofs run outside Vite. A new workflow is one line here. */
import { offer } from './offer/workflow'
import type { Workflow } from './workflow'

export const workflows: readonly Workflow[] = [offer]

const byName = new Map(workflows.map((w) => [w.name, w]))
/** Throws on an unknown name: a stored name that no folder answers to is a broken installation, not bad input. */
export function workflowNamed(name: string): Workflow {
  const found = byName.get(name)
  if (!found) throw new Error(`unknown workflow ${name}`)
  return found
}
export const isWorkflowName = (name: string) => byName.has(name)
