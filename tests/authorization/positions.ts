/** Every distinct position a case can be in that the worked examples lead to, whichever body handles it, and what the code answers there. */
import { sits } from '~/app/engine/actor.server'
import { workflowNamed } from '~/machines/registry'
import { accepts, statePath } from '~/machines/step'
import type { Facts, Party, Story, StoryStep } from '~/machines/workflow'
import { Play, roster, type Played } from '../stories/play'
import { sittingIn } from './circumstances.arbitration'
import { circumstanceNames, circumstances, type Circumstance } from './circumstances'
import { columns, type Answer, type Column, type Position } from './table'

export type Found = { position: Position; /** what the code answers to each move of the workflow */ answers: Record<string, Answer>; story: string; steps: number }
export const bodies = ['platform', 'association', 'authority'] as const
const seatOf = (c: Column): Party => (c === 'by_link' ? 'respondent' : c)
/** Facts the engine reads: all in favour, and none. Nobody else's decision is under review, or one's own is. */
const factsOf = (favour: boolean): Facts => ({ respondentVerified: true, registrationKnown: favour, namingProcedure: favour, ownDecision: !favour, ownAssignment: !favour, fitNeutrals: favour ? roster : [], openParts: {} })

type Told = { given: Record<string, unknown>; steps: readonly StoryStep[]; name: string; own?: true }

/** The story as it is, as it would be with another body handling the case, and with its two sides changed where both may speak. */
function tellings(workflow: string, story: Story): Told[] {
  const was = new Play(workflow, story.given).context.handler as Party
  const change = (to: (s: Extract<StoryStep, { move: string }>) => Party) => story.steps.map((s) => ('move' in s ? { ...s, by: to(s) } : s))
  const { moves } = workflowNamed(workflow)
  const both = (s: { move: string; part?: string }) => {
    const by = (s.part ? workflowNamed(s.part.split('#')[0]!).moves : moves)[s.move]?.by ?? []
    return by.includes('complainant') && by.includes('respondent')
  }
  const mirrored = { complainant: 'respondent', respondent: 'complainant' } as const
  return [
    { given: story.given, steps: story.steps, name: story.name, own: true },
    ...bodies.filter((b) => b !== was).map((b) => ({ given: { ...story.given, handler: b }, steps: change((s) => (s.by === was ? b : s.by)), name: `${story.name}, ${b} handling` })),
    { given: { ...story.given, ...(story.given.consented ? { consented: (story.given.consented as ('complainant' | 'respondent')[]).map((s) => mirrored[s]) } : {}) }, steps: change((s) => (both(s) && s.by in mirrored ? mirrored[s.by as 'complainant'] : s.by)), name: `${story.name}, sides changed` },
  ]
}

/** A shop of the platform's own, where the paper holds a report too: it goes past the platform. */
const ownShop = (story: Story): Told[] =>
  story.given.bothReport ? [{ given: { ...story.given, platformInterest: true, handler: 'association' }, steps: story.steps.map((s) => ('move' in s && s.by === 'platform' ? { ...s, by: 'association' as const } : s)), name: `${story.name}, the platform's own shop` }] : []

/** More time was asked for, and the time for talks ran out before the other side agreed. */
const askedTooLate = (story: Story): Told => ({
  given: story.given, name: 'an extension asked and not agreed in time', own: true,
  steps: [
    { by: 'platform', move: 'complete' }, { by: 'platform', move: 'accept' },
    { by: 'respondent', move: 'reply', fields: { position: 'explains', message: '正在向仓库核实。' }, after: { workDays: 2 } },
    { by: 'respondent', move: 'askExtension', fields: { days: 5 } }, { lapse: 'negotiateTotal' },
  ],
})

export function positions(): Found[] {
  const found = new Map<string, Found>()
  const { stories } = workflowNamed('complaint')
  const complaints = [...stories.flatMap((story) => [...tellings('complaint', story), ...ownShop(story)]), askedTooLate(stories.find((s) => s.name === 'silentThenDefaultDecision')!)]
  // A stage of its own is looked at as its own worked examples tell it too: there its body can be changed.
  const stages = ['mediation', 'arbitration'].flatMap((name) => workflowNamed(name).stories.flatMap((story) => tellings(name, story).map((told) => ({ name, told }))))
  for (const { name, told } of [...complaints.map((told) => ({ name: 'complaint', told })), ...stages]) {
    const play = new Play(name, told.given)
    look(play, told.name, 0, found)
    for (const [n, s] of told.steps.entries()) {
      if (!take(play, s, told.own)) break
      look(play, told.name, n + 1, found)
    }
  }
  return [...found.values()]
}

/** One step; false when a retold story does not fit, and ends here. */
function take(play: Play, s: StoryStep, own: true | undefined): boolean {
  try {
    const refused = play.tell(s)
    return own || refused === undefined || ('move' in s && s.refused !== undefined)
  } catch (problem) {
    if (own) throw problem
    return false
  }
}

function look(play: Play, story: string, steps: number, found: Map<string, Found>) {
  for (const at of play.all) if (at === play.root || at.proceeding.status === 'active') {
    for (const favour of [true, false]) for (const column of columns) {
      const facts = { ...factsOf(favour), ...seatedAs(play, column, favour) }
      const position = positionOf(play, at, column, facts)
      const key = [position.workflow, position.state, column, position.handler, position.openedBy, position.sentTo, favour, ...position.holds].join('|')
      if (!found.has(key)) found.set(key, { position, answers: answersOf(play, at, column, facts), story, steps })
    }
  }
}
/** In favour it is the arbitrator who presides that asks, else the second of a panel, or somebody who sits no longer. */
const seatedAs = (play: Play, column: Column, favour: boolean): Facts => {
  const actorNeutral = column === 'arbitrator' ? sittingIn(play)[favour ? 0 : 1] : undefined
  return actorNeutral ? { actorNeutral } : {}
}

export function positionOf(play: Play, at: Played, column: Column, facts: Facts): Position {
  const view = { play, at, seat: seatOf(column), facts }
  return {
    workflow: at.opened.workflow, state: statePath(at.proceeding.value), column, handler: play.context.handler as string,
    openedBy: at.opened.input.by as string | undefined, sentTo: at.opened.input.to as string | undefined,
    holds: new Set<Circumstance>(circumstanceNames.filter((c) => circumstances[c](view))),
  }
}

/** The engine's own order: the seat among `by`, the link, then the chart. */
function answersOf(play: Play, at: Played, column: Column, facts: Facts): Record<string, Answer> {
  const workflow = workflowNamed(at.opened.workflow)
  const seat = seatOf(column)
  const names = Object.keys(workflow.moves)
  const accepted = new Set(accepts(workflow, at.proceeding, names, seat, facts, play.now))
  return Object.fromEntries(names.map((name) => {
    const move = workflow.moves[name]!
    if (!sits(seat, move.by, play.context as never)) return [name, 'not-yours']
    if (column === 'by_link' && !move.byLink) return [name, 'needs-account']
    return [name, accepted.has(name) ? 'yes' : 'not-now']
  }))
}

export const restingStates = (workflow: string): string[] => {
  const walk = (n: any, path = ''): string[] => Object.entries<any>(n.states ?? {}).flatMap(([key, child]) => {
    const here = path ? `${path}.${key}` : key
    if (Object.keys(child.states).length) return walk(child, here)
    return child.meta && child.type !== 'final' ? [here] : []
  })
  return walk(workflowNamed(workflow).machine.root)
}
