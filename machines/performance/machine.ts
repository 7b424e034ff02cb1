import { assign, setup } from 'xstate'
import { delaysOf, effectActions, type Term } from '../effects'
import type { BaseContext, Happening } from '../workflow'
import { rules } from './rules'

/** `byPlatform`: a default decision, carried out by the platform's means: it is told what the debtor is told, and waited on with it */
export type PerformanceInput = { term: Term; byPlatform?: boolean }
type Context = BaseContext & PerformanceInput & { breachTold: boolean; /** the last instant of its day, once that has passed */ due?: number }
type Given = { context: Context; event: Happening }

/** What followed a lapse counts from the day that ended. */
const dayOf = (event: Happening) => (event.type.startsWith('xstate.after.') ? event.at - 1 : event.at)
const anchor = (name: string) => ({ type: 'anchor' as const, params: ({ event }: Given) => ({ name, at: dayOf(event) }) })
const debtors = (context: Context) => (context.byPlatform ? (['respondent', 'platform'] as const) : (['respondent'] as const))
const tellDebtors = (letter: string) => ({ type: 'tell' as const, params: ({ context }: Given) => ({ letter, to: debtors(context) }) })
const proving = { target: 'proved', actions: [anchor('provedOn'), { type: 'tell' as const, params: { letter: 'proved', to: ['complainant'] as const } }] }

/** One term of what was agreed: owed until its day, proved, confirmed, or broken. The parent hears what became of it. */
export const machine = setup({
  types: { context: {} as Context, events: {} as Happening, input: {} as PerformanceInput },
  actions: {
    ...effectActions,
    conclude: assign({ outcome: (_, p: { code: string }) => p }),
    waitForDebtors: assign({ waitsOn: ({ context }) => debtors(context) }),
    waitByState: assign({ waitsOn: undefined }),
    passDay: assign({ due: (_, p: { at: number }) => p.at }),
    tellBreach: assign({ breachTold: (_, p: { told: boolean }) => p.told }),
  },
  delays: delaysOf(rules),
  guards: { breachTold: ({ context }) => context.breachTold },
}).createMachine({
  id: 'performance',
  context: ({ input }) => ({ ...input, breachTold: false }),
  initial: 'owed',
  on: { parentEnded: '.ended' },
  states: {
    owed: {
      meta: { status: 'performing', waitsOn: ['respondent'] },
      entry: ['waitForDebtors'],
      after: { performBy: { target: 'overdue', actions: [anchor('performanceDue'), { type: 'passDay', params: ({ event }) => ({ at: dayOf(event) }) }, { type: 'tell', params: ({ context }) => ({ letter: 'overdue', to: [...debtors(context), 'complainant'] }) }] } },
      on: { prove: proving, confirm: 'confirmed' },
    },
    overdue: {
      meta: { status: 'performing', waitsOn: ['respondent'] },
      entry: ['waitForDebtors'],
      after: { performGrace: { target: 'breaking', actions: [anchor('termBreachedOn')] } },
      on: { prove: proving, confirm: 'confirmed' },
    },
    proved: {
      meta: { status: 'performing', waitsOn: ['complainant'] },
      entry: ['waitByState'],
      after: { proofStands: { target: 'confirmed' } },
      on: { confirm: 'confirmed', deny: { target: 'breaking', actions: [anchor('termBreachedOn'), tellDebtors('denied')] } },
    },
    /** a door: the parent is told of a breach once, until a cure wipes it out */
    breaking: {
      always: [
        { guard: 'breachTold', target: 'breached' },
        { target: 'breached', actions: [{ type: 'tellBreach', params: { told: true } }, { type: 'report', params: ({ context, event }) => ({ event: 'termBreached', data: { on: dayOf(event), ...(context.due && { due: context.due }) } }) }] },
      ],
    },
    breached: {
      meta: { status: 'performing', waitsOn: ['respondent'] },
      entry: ['waitForDebtors'],
      after: { breachStands: { target: 'unperformed' } },
      on: {
        prove: proving, confirm: 'confirmed',
        cured: { target: 'proved', actions: [anchor('provedOn'), { type: 'tellBreach', params: { told: false } }] },
      },
    },
    confirmed: {
      type: 'final',
      entry: [{ type: 'conclude', params: { code: 'confirmed' } }, tellDebtors('confirmed'), { type: 'report', params: ({ context, event }) => ({ event: 'termConfirmed', data: { wasBreached: context.breachTold, on: dayOf(event) } }) }],
    },
    unperformed: { type: 'final', entry: [{ type: 'conclude', params: { code: 'unperformed' } }] },
    ended: { type: 'final', entry: [{ type: 'conclude', params: { code: 'ended' } }] },
  },
})
