import { assign, setup } from 'xstate'
import { delaysOf, effectActions, type Term } from '../effects'
import type { BaseContext, Happening } from '../workflow'
import { rules } from './rules'

export type PerformanceInput = { term: Term }
type Context = BaseContext & PerformanceInput & { breachTold: boolean }
type Given = { context: Context; event: Happening }

/** What followed a lapse counts from the day that ended. */
const anchor = (name: string) => ({ type: 'anchor' as const, params: ({ event }: Given) => ({ name, at: event.type.startsWith('xstate.after.') ? event.at - 1 : event.at }) })
const proving = { target: 'proved', actions: [anchor('provedOn'), { type: 'tell' as const, params: { letter: 'proved', to: ['complainant'] as const } }] }

/** One term of what was agreed: owed until its day, proved, confirmed, or broken. The parent hears what became of it. */
export const machine = setup({
  types: { context: {} as Context, events: {} as Happening, input: {} as PerformanceInput },
  actions: {
    ...effectActions,
    conclude: assign({ outcome: (_, p: { code: string }) => p }),
    tellBreach: assign({ breachTold: (_, p: { told: boolean }) => p.told }),
  },
  delays: delaysOf(rules),
  guards: { breachTold: ({ context }) => context.breachTold },
}).createMachine({
  id: 'performance',
  context: ({ input }) => ({ term: input.term, breachTold: false }),
  initial: 'owed',
  on: { parentEnded: '.ended' },
  states: {
    owed: {
      meta: { status: 'performing', waitsOn: ['respondent'] },
      after: { performBy: { target: 'overdue', actions: [anchor('performanceDue'), { type: 'tell', params: { letter: 'overdue', to: ['respondent', 'complainant'] } }] } },
      on: { prove: proving, confirm: 'confirmed' },
    },
    overdue: {
      meta: { status: 'performing', waitsOn: ['respondent'] },
      after: { performGrace: { target: 'breaking', actions: [anchor('termBreachedOn')] } },
      on: { prove: proving, confirm: 'confirmed' },
    },
    proved: {
      meta: { status: 'performing', waitsOn: ['complainant'] },
      after: { proofStands: { target: 'confirmed' } },
      on: { confirm: 'confirmed', deny: { target: 'breaking', actions: [anchor('termBreachedOn'), { type: 'tell', params: { letter: 'denied', to: ['respondent'] } }] } },
    },
    /** a door: the parent is told of a breach once, until a cure wipes it out */
    breaking: {
      always: [
        { guard: 'breachTold', target: 'breached' },
        { target: 'breached', actions: [{ type: 'tellBreach', params: { told: true } }, { type: 'report', params: { event: 'termBreached' } }] },
      ],
    },
    breached: {
      meta: { status: 'performing', waitsOn: ['respondent'] },
      after: { breachStands: { target: 'unperformed' } },
      on: {
        prove: proving, confirm: 'confirmed',
        cured: { target: 'proved', actions: [anchor('provedOn'), { type: 'tellBreach', params: { told: false } }] },
      },
    },
    confirmed: {
      type: 'final',
      entry: [{ type: 'conclude', params: { code: 'confirmed' } }, { type: 'report', params: ({ context }) => ({ event: 'termConfirmed', data: { wasBreached: context.breachTold } }) }],
    },
    unperformed: { type: 'final', entry: [{ type: 'conclude', params: { code: 'unperformed' } }] },
    ended: { type: 'final', entry: [{ type: 'conclude', params: { code: 'ended' } }] },
  },
})
