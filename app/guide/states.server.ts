/** The same chart as a table: each state people rest in, who acts, what they can do, until when and what follows. */
import type { AnyStateNode } from 'xstate'
import type { Rules } from '~/machines/rulebook'
import type { Seat, StateMeta, Workflow } from '~/machines/workflow'
import { stateWords } from '../cases/speaker.server'
import type { Locale } from '../words/locales'
import { isFrame } from './chart-model'
import { wordsFor, type Speech } from '../words/words'

export type StateLine = { path: string; name: string; now: string; otherwise: string | undefined; who: string; moves: { name: string; who: string }[]; periods: string[] }

export function stateLines(workflow: Workflow, rules: Rules, locale: Locale): StateLine[] {
  const speech = wordsFor(locale)
  const w = workflow.words[locale]
  return leaves(workflow.machine.root as AnyStateNode).map((node) => {
    const path = node.path.join('.')
    const said = stateWords(w, path)
    const meta = node.meta as StateMeta | undefined
    const lineage = upward(node)
    const types = [...new Set(lineage.flatMap((n) => [...n.transitions.keys()]))].filter((type) => !shut(node, type))
    return {
      path, name: said.name, now: said.now, otherwise: said.otherwise, who: seats(speech, meta?.waitsOn ?? []),
      moves: lineage.filter((n) => !isFrame(n)).flatMap((n) => [...n.transitions.keys()]).filter((type, i, all) => type in workflow.moves && all.indexOf(type) === i && types.includes(type))
        .map((type) => ({ name: w.moves[type]?.name ?? type, who: seats(speech, workflow.moves[type]!.by) })),
      periods: types.flatMap((type) => /^xstate\.after\.([^.]+)\./.exec(type)?.[1] ?? []).flatMap((rule) => (rules[rule] ? [`${w.rules[rule] ?? rule}${speech.words.shell.colon}${speech.fill(speech.words.cases.units[rules[rule].unit], { n: rules[rule].n })}`] : [])),
    }
  })
}

/** What any state takes, declared once around all of them. */
export function anywhere(workflow: Workflow, locale: Locale): { name: string; who: string }[] {
  const w = workflow.words[locale]
  const speech = wordsFor(locale)
  const root = workflow.machine.root as AnyStateNode
  const frames = [root, ...Object.values(root.states).filter(isFrame)]
  return [...new Set(frames.flatMap((frame) => [...frame.transitions.keys()]))].filter((type) => type in workflow.moves)
    .map((type) => ({ name: w.moves[type]?.name ?? type, who: seats(speech, workflow.moves[type]!.by) }))
}

const leaves = (node: AnyStateNode): AnyStateNode[] => Object.values(node.states).flatMap((child) => (child.type === 'compound' ? leaves(child) : child.type === 'atomic' && child.meta ? [child] : []))
function upward(node: AnyStateNode): AnyStateNode[] {
  return node.parent ? [node, ...upward(node.parent)] : [node]
}
/** An empty entry stops an event from reaching the states around. */
const shut = (node: AnyStateNode, type: string) => node.transitions.get(type)?.every((t) => !t.target?.length && !t.actions.length) ?? false

export const seats = ({ words }: Speech, named: readonly Seat[]): string => [...new Set(named)].map((seat) => (seat === 'handler' ? words.guide.handler : words.cases.seats[seat])).join(words.cases.and)
