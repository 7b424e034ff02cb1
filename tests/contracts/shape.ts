/** What the contract tests read off a chart: its nodes, doors, edges and the effects written in it. */
import type { AnyStateNode } from 'xstate'
import { workflows } from '~/machines/registry'
import type { StateMeta, Workflow } from '~/machines/workflow'

export type Node = AnyStateNode & { config: { meta?: StateMeta } }
export const folders = workflows.map((w) => [w.name, w] as const)

export const nodesOf = (w: Workflow): Node[] => {
  const all: Node[] = []
  const walk = (n: Node) => { all.push(n); for (const child of Object.values(n.states)) walk(child as Node) }
  walk(w.machine.root as Node)
  return all
}
export const pathOf = (n: Node) => n.path.join('.')
export const lineage = (n: Node): Node[] => [n, ...(n.parent ? lineage(n.parent as Node) : [])]
export const isLeaf = (n: Node) => n.type === 'atomic'
/** a door is never rested in: its last eventless branch has no guard */
export const isDoor = (n: Node) => (n.always?.length ?? 0) > 0
export const restingLeaves = (w: Workflow) => nodesOf(w).filter((n) => isLeaf(n) && !isDoor(n))

const ruleOf = (type: string) => /^xstate\.after\.([^.]+)\./.exec(type)?.[1]
export type Edge = { event: string; rule?: string; guarded: boolean; targets: Node[]; actions: unknown[] }
export const edgesOf = (n: Node): Edge[] =>
  [...n.transitions.entries()].flatMap(([event, all]) =>
    all.map((t) => ({ event, ...(ruleOf(event) && { rule: ruleOf(event)! }), guarded: t.guard !== undefined, targets: (t.target ?? []) as Node[], actions: [...t.actions] })))
export const alwaysOf = (n: Node): Edge[] => (n.always ?? []).map((t) => ({ event: '', guarded: t.guard !== undefined, targets: (t.target ?? []) as Node[], actions: [...t.actions] }))

/** Effects of one kind whose params are written out, not computed. */
export const effectsIn = (w: Workflow, type: string): { params: unknown; node: Node }[] =>
  nodesOf(w).flatMap((node) => {
    const actions = [...node.entry, ...node.exit, ...edgesOf(node).flatMap((e) => e.actions), ...alwaysOf(node).flatMap((e) => e.actions)]
    return actions.filter((a): a is { type: string; params: unknown } => typeof a === 'object' && a !== null && (a as { type?: string }).type === type).map((a) => ({ params: a.params, node }))
  })
