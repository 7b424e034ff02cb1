/**
 * The only way a chart is moved. Pure and deterministic: time, actor, facts and fields come in inside the
 * happening; a new proceeding and effects come out, or a refusal. No clock, no id, no IO.
 */
import { getNextTransitions, initialTransition, type AnyMachineSnapshot, type AnyStateNode } from 'xstate'
import type { CalendarData, Instant } from './calendar'
import { askedTypes, type Asked, type Effect, type Timed } from './effects'
import { deadlineOf, followOn, type Rules } from './rulebook'
import { transitionOf } from './transition'
import type { Happening, Party, Proceeding, Refusal, StateMeta, Workflow } from './workflow'

/** What dates are computed from. Rules are the ones pinned to the case; pauses those of the case and this proceeding. */
export type Terms = { rules: Rules; calendar: CalendarData; pauses: readonly { from: Instant; until: Instant }[] }
export type Stepped = { proceeding: Proceeding; effects: Effect[] }

/** Opens a proceeding. `given` seeds its anchors (a child may inherit the filing date). */
export function open(
  workflow: Workflow, input: Record<string, unknown>, at: Instant, terms: Terms,
  given: { since?: Record<string, Instant>; periods?: Record<string, number> } = {},
): Stepped {
  const [snapshot, actions] = initialTransition(workflow.machine, input)
  const bare: Proceeding = {
    workflow: workflow.name, machineVersion: workflow.version, value: {}, context: {}, history: {}, status: 'active',
    since: { opened: at, ...given.since }, armed: {}, ...(given.periods && { periods: given.periods }),
  }
  return settle(workflow, bare, snapshot as AnyMachineSnapshot, actions, at, terms)
}

/** One happening. Refuses what the state does not accept: XState itself would return the same snapshot without a word. */
export function step(workflow: Workflow, proceeding: Proceeding, happening: Happening, terms: Terms): Stepped | Refusal {
  if (proceeding.status === 'done') return { refused: 'not-now', detail: 'ended' }
  if (happening.type.startsWith('xstate.')) return { refused: 'not-now', detail: 'reserved' }
  const snapshot = restore(workflow, proceeding)
  if (!snapshot.can(happening as never)) return { refused: 'not-now' }
  const [next, actions] = transitionOf(workflow.machine, snapshot, happening)
  return settle(workflow, proceeding, next, actions, happening.at, terms)
}

/** The deadline of a rule has passed: `at` is its own due instant, however late the clockwork wakes. */
export function lapse(workflow: Workflow, proceeding: Proceeding, rule: string, at: Instant, terms: Terms, facts?: Happening['facts']): Stepped | Refusal {
  const snapshot = restore(workflow, proceeding)
  const type = lapseEvent(snapshot, rule)
  if (!type || !(rule in proceeding.armed)) return { refused: 'not-now', detail: 'not armed' }
  const [next, actions] = transitionOf(workflow.machine, snapshot, { type, at, data: { rule }, ...(facts && { facts }) })
  return settle(workflow, proceeding, next, actions, at, terms, rule)
}

/** New dates of the open deadlines after a pause, its end, or a newly loaded calendar. */
export function retime(proceeding: Proceeding, terms: Terms): Timed[] {
  return Object.entries(proceeding.armed).map(([rule, start]) => ({ type: 'retime', rule, ...dated(proceeding, rule, start, terms) }))
}

/** The events the state accepts now, for buttons: guards see context and facts; fields are judged by step(). */
export function accepts(workflow: Workflow, proceeding: Proceeding, types: readonly string[], seat: Party | undefined, facts: Happening['facts'], at: Instant, data: Happening['data'] = {}): string[] {
  if (proceeding.status === 'done') return []
  const snapshot = restore(workflow, proceeding)
  return types.filter((type) => snapshot.can({ type, at, by: seat, facts, fields: {}, data } as never))
}

/** Dotted path of the deepest active state without the machine's id: 'negotiating.awaitingMerchant'. */
export function statePath(value: Proceeding['value']): string {
  if (typeof value === 'string') return value
  const [key, inner] = Object.entries(value)[0] ?? ['', undefined]
  const rest = inner ? statePath(inner) : ''
  return rest ? `${key}.${rest}` : key
}

/** Meta of the deepest active state that has one; read off the chart, since a snapshot is much to build for it. */
export function stateMeta(workflow: Workflow, proceeding: Proceeding): StateMeta | undefined {
  const { value } = proceeding.machineVersion === workflow.version ? proceeding : upgraded(workflow, proceeding)
  let deepest: AnyStateNode | undefined
  const look = (node: AnyStateNode, below: Proceeding['value'] | undefined) => {
    if (node.meta && (!deepest || node.id.length > deepest.id.length)) deepest = node
    if (typeof below === 'string') look(node.states[below] as AnyStateNode, undefined)
    else for (const [key, inner] of Object.entries(below ?? {})) if (inner !== undefined) look(node.states[key] as AnyStateNode, inner)
  }
  look(workflow.machine.root as AnyStateNode, value)
  return deepest?.meta as StateMeta | undefined
}

export function restore(workflow: Workflow, stored: Proceeding): AnyMachineSnapshot {
  const p = stored.machineVersion === workflow.version ? stored : upgraded(workflow, stored)
  const historyValue = Object.fromEntries(
    Object.entries(p.history).map(([key, ids]) => [key, ids.map((id) => workflow.machine.getStateNodeById(id))]),
  )
  return workflow.machine.resolveState({ value: p.value, context: p.context, historyValue, status: p.status } as never) as AnyMachineSnapshot
}

function upgraded(workflow: Workflow, stored: Proceeding): Proceeding {
  if (!workflow.upgrade) throw new Error(`${workflow.name}: no upgrade from machine version ${stored.machineVersion}`)
  return workflow.upgrade(stored)
}

/** Armed rules by the name inside XState's own event type, so a renamed state does not lose its deadline. */
function lapseEvent(snapshot: AnyMachineSnapshot, rule: string): string | undefined {
  return getNextTransitions(snapshot).map((t) => t.eventType as string).find((type) => ruleOf(type) === rule)
}
const ruleOf = (eventType: string) => /^xstate\.after\.([^.]+)\./.exec(eventType)?.[1]

function settle(
  workflow: Workflow, before: Proceeding, snapshot: AnyMachineSnapshot, actions: readonly { type: string; params?: unknown }[],
  at: Instant, terms: Terms, lapsed?: string,
): Stepped {
  const after: Proceeding = {
    ...before,
    machineVersion: workflow.version,
    value: snapshot.value,
    context: snapshot.context,
    history: Object.fromEntries(Object.entries(snapshot.historyValue as Record<string, AnyStateNode[]>).map(([k, nodes]) => [k, nodes.map((n) => n.id)])),
    status: snapshot.status === 'done' ? 'done' : 'active',
    since: { ...before.since },
    armed: { ...before.armed },
  }
  const asked = actions.filter((a): a is { type: Asked['type']; params: object } => (askedTypes as readonly string[]).includes(a.type)).map((a) => ({ type: a.type, ...a.params }) as Asked)
  // Anchors first: a period may count from an instant named by the same step.
  for (const a of asked) if (a.type === 'anchor') after.since[a.name] = a.at ?? at
  const renamed = new Set(asked.flatMap((a) => (a.type === 'anchor' ? [a.name] : [])))
  // An extension belongs to the period it was given for: one that is counted from another day is a new one.
  if (after.extended) after.extended = Object.fromEntries(Object.entries(after.extended).filter(([rule]) => !renamed.has(workflow.rules[rule]?.start ?? '')))
  const timed: Timed[] = []
  if (lapsed) delete after.armed[lapsed]
  for (const a of actions) {
    if (a.type === 'xstate.cancel') {
      const rule = ruleOf(String((a.params as { sendId: string }).sendId))
      if (rule && rule in after.armed) {
        delete after.armed[rule]
        timed.push({ type: 'disarm', rule })
      }
    } else if (a.type === 'xstate.raise' && (a.params as { delay?: number }).delay !== undefined) {
      const rule = ruleOf((a.params as { event: { type: string } }).event.type)
      if (!rule) continue
      const start = after.since[workflow.rules[rule]?.start ?? 'entry'] ?? (lapsed ? followOn(terms.rules[rule]!.unit, at) : at)
      after.armed[rule] = start
      const date = dated(after, rule, start, terms)
      // Armed late, for an anchor long past (a return from a stay, an unsigned settlement): it lapses now, not before the event that armed it.
      timed.push({ type: 'arm', rule, ...date, due: Math.max(date.due, at) })
    }
  }
  for (const a of asked) {
    if (a.type !== 'extend') continue
    after.extended = { ...after.extended, [a.rule]: (after.extended?.[a.rule] ?? 0) + a.n }
    timed.push(...retime(after, terms))
  }
  return { proceeding: after, effects: [...timed, ...asked] }
}

function dated(p: Proceeding, rule: string, start: Instant, terms: Terms) {
  const known = terms.rules[rule]
  if (!known) throw new Error(`no rule ${rule}`)
  // A rule that starts with the entry counts from its own start, also when it is dated anew later.
  return deadlineOf(rule, withExtensions(p, terms.rules), { ...p.since, [known.start]: start }, start, terms.calendar, terms.pauses, p.periods)
}

/** The rules as this proceeding stands: an extended period also moves every other that waits for it (notBefore). */
export function withExtensions(p: Proceeding, rules: Rules): Rules {
  if (!p.extended) return rules
  const more = Object.entries(p.extended).map(([key, n]) => [key, { ...rules[key]!, n: rules[key]!.n + n }])
  return { ...rules, ...Object.fromEntries(more) }
}
