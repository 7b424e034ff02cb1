/**
 * XState's transition(), without the work it throws away: before each transition it makes an actor that is never started,
 * and with it the chart's first snapshot from no input, which the charts here cannot give and answer by throwing. So XState is
 * handed the chart with a first snapshot that is nothing; the transition itself is the chart's own.
 */
import { transition, type AnyActorLogic, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate'
import type { Happening } from './workflow'

type Action = { type: string; params?: unknown }

export function transitionOf(machine: AnyStateMachine, snapshot: AnyMachineSnapshot, event: Happening): [AnyMachineSnapshot, Action[]] {
  const [next, actions] = transition(inert(machine), snapshot, event)
  return [next as AnyMachineSnapshot, actions as Action[]]
}

const nothing = { status: 'active' as const, output: undefined, error: undefined }

function inert(machine: AnyStateMachine): AnyActorLogic {
  let logic = logics.get(machine)
  if (!logic) {
    logic = { config: machine.config, getInitialSnapshot: () => nothing, getPersistedSnapshot: (s) => s, transition: (s, event, scope) => machine.transition(s, event, scope as never) }
    logics.set(machine, logic)
  }
  return logic
}
const logics = new WeakMap<AnyStateMachine, AnyActorLogic>()
