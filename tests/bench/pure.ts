/** The pure step, JSON in and out as the store keeps it, beside XState's own transition() on the same snapshot. */
import { transition } from 'xstate'
import { chinaCalendar } from '~/machines/calendar'
import { workflowNamed } from '~/machines/registry'
import { restore, step, type Terms } from '~/machines/step'
import { isRefusal, type Happening, type Proceeding } from '~/machines/workflow'
import { defaults } from '~/app/engine/pinned-rules.server'
import { inTurns, percent, perSecond, row, whole } from './measure'

const terms: Terms = { rules: defaults.rules, calendar: chinaCalendar, pauses: [] }

export async function pureRow(what: string, proceeding: Proceeding, given: Omit<Happening, 'at'>, n: number) {
  const workflow = workflowNamed(proceeding.workflow)
  const happening: Happening = { ...given, at: Math.max(Date.now(), ...Object.values(proceeding.since)) }
  const before = JSON.stringify(proceeding)
  if (isRefusal(step(workflow, proceeding, happening, terms))) throw new Error(`the benchmark's ${given.type} is not open to ${proceeding.workflow}`)
  const ours = () => perSecond(n, () => {
    for (let i = 0; i < n; i++) JSON.stringify(step(workflow, JSON.parse(before), happening, terms))
  })
  const bare = () => perSecond(n, () => {
    for (let i = 0; i < n; i++) {
      const [next] = transition(workflow.machine, restore(workflow, JSON.parse(before)), happening as never)
      JSON.stringify({ value: next.value, context: next.context, status: next.status })
    }
  })
  ours()
  bare()
  const r = await inTurns(5, ours, bare)
  row(what, `${whole(r.ours)}/s`, `bare transition() ${whole(r.bound)}/s`, percent(r.ratio))
}
