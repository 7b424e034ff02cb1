/** A machine as state-machine-cat reads it: states people rest in, and what leads from one to the next. */
import type { AnyStateNode } from 'xstate'
import type { Workflow, WorkflowWords } from '~/machines/workflow'
import type { Locale } from '../words/locales'

/** The root, and the compound states right under it: what they take is told once, not at each state inside. */
export const isFrame = (node: AnyStateNode) => node.path.length === 0 || (node.path.length === 1 && node.type === 'compound')

type State = { name: string; type: 'regular' | 'initial' | 'final' | 'deephistory'; label?: string; class?: string; statemachine?: Chart }
type Transition = { id: number; from: string; to: string; label?: string; class?: string }
export type Chart = { states: State[]; transitions: Transition[] }

const children = (node: AnyStateNode): AnyStateNode[] => Object.values(node.states)
/** Never rested in: it only leads on. */
const isDoor = (node: AnyStateNode): boolean => node.type === 'atomic' && !node.meta && (node.always?.length ?? 0) > 0
const pathOf = (node: AnyStateNode) => node.path.join('.')
const markOf = (node: AnyStateNode) => `at-${node.path.join('-').replace(/[^A-Za-z0-9]/g, '-')}`

export function chartOf(workflow: Workflow, locale: Locale): Chart {
  const w = workflow.words[locale]
  const root = workflow.machine.root as AnyStateNode
  const chart = inside(root, w)
  const edges = new Map<string, { from: string; to: string; labels: Set<string> }>()
  for (const node of everyNode(root)) for (const edge of edgesFrom(node, workflow, w)) {
    const key = `${edge.from} ${edge.to}`
    const known = edges.get(key) ?? { from: edge.from, to: edge.to, labels: new Set<string>() }
    if (edge.label) known.labels.add(edge.label)
    edges.set(key, known)
  }
  chart.states.unshift({ name: 'initial', type: 'initial' })
  const first = restingPlaces(root)[0]
  chart.transitions = [
    ...(first ? [{ id: 0, from: 'initial', to: first.id }] : []),
    ...[...edges.values()].map(({ from, to, labels }, n) => ({ id: n + 1, from, to, ...(labels.size && { label: shortened([...labels]) }) })),
  ]
  return chart
}

/** More than this on one arrow is in the table beside the picture. */
const labelsShown = 3
const shortened = (labels: string[]) => [...labels.slice(0, labelsShown), ...(labels.length > labelsShown ? ['…'] : [])].join('\n')

function inside(node: AnyStateNode, w: WorkflowWords): Chart {
  const states = children(node).filter((child) => !isDoor(child) && child.type !== 'history').flatMap((child): State[] => {
    const label = roomy(w.states[pathOf(child)]?.name ?? child.key)
    const within = child.type === 'compound' ? inside(child, w) : undefined
    const base = { name: child.id, label, class: markOf(child) }
    if (child.type === 'final') return [{ ...base, class: `${base.class} ended`, type: 'regular' }]
    if (within && isFrame(child)) return within.states
    // A state that holds a single one is drawn as that one.
    if (within && within.states.length === 1) return within.states
    return [{ ...base, type: 'regular', ...(within && { statemachine: within }) }]
  })
  return { states, transitions: [] }
}

/** Graphviz measures Chinese too narrow; a little air on both sides makes up for it. */
function roomy(label: string): string {
  const air = '\u00a0'.repeat(Math.ceil((label.match(/\p{Script=Han}/gu)?.length ?? 0) / 4))
  return air + label + air
}

function* everyNode(node: AnyStateNode): Generator<AnyStateNode> {
  for (const child of children(node)) {
    yield child
    yield* everyNode(child)
  }
}

function edgesFrom(node: AnyStateNode, workflow: Workflow, w: WorkflowWords): { from: string; to: string; label: string | undefined }[] {
  // What a whole frame takes is in the table; drawn from every stage it would hide the way.
  if (isDoor(node) || node.type === 'history' || isFrame(node)) return []
  const from = drawnAs(node).id
  return [...node.transitions].flatMap(([type, transitions]) =>
    transitions.flatMap((t) => (t.target ?? []).flatMap((target) => restingPlaces(target as AnyStateNode)).map((to) => ({ from, to: to.id, label: labelOf(type, workflow, w) }))))
    .filter(({ from: a, to }) => a !== to)
}

/** Where one comes to rest: through doors and into compound states. What goes back to where it stood is not drawn. */
function restingPlaces(node: AnyStateNode, seen = new Set<string>()): AnyStateNode[] {
  if (seen.has(node.id) || node.type === 'history') return []
  seen.add(node.id)
  if (isDoor(node)) return unique((node.always ?? []).flatMap((t) => (t.target ?? []).flatMap((target) => restingPlaces(target as AnyStateNode, seen))))
  if (node.type === 'compound') {
    const [first] = node.initial?.target ?? []
    const places = first ? restingPlaces(first as AnyStateNode, seen) : []
    // Where it depends inside, the arrow leads to the frame around.
    return places.length === 1 || isFrame(node) ? places : [drawnAs(node)]
  }
  return [drawnAs(node)]
}
const unique = (nodes: AnyStateNode[]) => [...new Map(nodes.map((n) => [n.id, n])).values()]

/** A compound state with one state to rest in is drawn as that state. */
function drawnAs(node: AnyStateNode): AnyStateNode {
  const within = children(node).filter((child) => !isDoor(child) && child.type !== 'history')
  return node.type === 'compound' && within.length === 1 ? drawnAs(within[0]!) : node
}

function labelOf(type: string, workflow: Workflow, w: WorkflowWords): string | undefined {
  const rule = /^xstate\.after\.([^.]+)\./.exec(type)?.[1]
  if (rule) return `[${w.rules[rule] ?? rule}]`
  return type in workflow.moves ? w.moves[type]?.name : undefined
}
