/** The verbs in which charts are written, alike in every workflow: who is told, what instant is named, what is kept and counted. */
import type { Asked } from './effects'
import type { Happening, Party, Seat } from './workflow'

type Moment = { event: Happening }

export const otherSide = (by: Party | undefined): 'complainant' | 'respondent' => (by === 'complainant' ? 'respondent' : 'complainant')
/** Days that ended at 24:00 end on that day: what follows a lapse counts from it (see followOn in the rulebook), also a lapse that a part reports as `on`. */
export const instantOf = (event: Happening) => (typeof event.data?.on === 'number' ? event.data.on : event.type.startsWith('xstate.after.') ? event.at - 1 : event.at)

export const tell = (letter: string, ...to: Seat[]) => ({ type: 'tell' as const, params: { letter, to } })
/** to the side that did not act */
export const tellOther = (letter: string) => ({ type: 'tell' as const, params: ({ event }: Moment) => ({ letter, to: [otherSide(event.by)] as const }) })
export const anchor = (name: string) => ({ type: 'anchor' as const, params: ({ event }: Moment) => ({ name, ...(event.at && { at: instantOf(event) }) }) })
export const conclude = (code: string, ground?: string) => ({ type: 'conclude' as const, params: { code, ...(ground && { ground }) } })
export const deliver = (event: string, workflow?: string) => ({ type: 'deliver' as const, params: { to: 'children' as const, event, ...(workflow && { workflow }) } })
export const end = (workflow: string) => ({ type: 'end' as const, params: { workflow } })

type Opening = Omit<Extract<Asked, { type: 'openProceeding' }>, 'type' | 'workflow'>

/** Those that change a context: of a workflow that counts what happened and the parts it has open. */
export function verbsOf<C extends { counted: string[]; parts: Record<string, number> }>() {
  type Given = Moment & { context: C }
  const set = (change: Partial<C> | ((given: Given) => Partial<C>)) =>
    ({ type: 'set' as const, params: (given: Given): Partial<C> => (typeof change === 'function' ? change(given) : change) })
  const parts = (context: C, part: string, more: 1 | -1) => ({ parts: { ...context.parts, [part]: Math.max(0, (context.parts[part] ?? 0) + more) } }) as Partial<C>
  return {
    set,
    /** lateness and silence are kept for the statistics the moment they happen */
    count: (code: string) => set(({ context }) => ({ counted: [...context.counted, code] }) as Partial<C>),
    /** opens a part and counts it */
    openPart: (workflow: string, opening: (given: Given) => Opening) => [
      set(({ context }) => parts(context, workflow, 1)),
      { type: 'openProceeding' as const, params: (given: Given) => ({ workflow, ...opening(given) }) },
    ] as const,
    partEnded: set(({ context, event }) => parts(context, String(event.data?.workflow), -1)),
  }
}
