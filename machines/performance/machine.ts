import { assign, setup } from 'xstate'
import { delaysOf, effectActions, type Term } from '../effects'
import { otherSide } from '../verbs'
import type { BaseContext, Happening } from '../workflow'
import { rules } from './rules'

/** `byPlatform`: a default decision, carried out by the platform's means: it is told what the debtor is told, and waited on with it */
export type PerformanceInput = {
  term: Term
  byPlatform?: boolean
  /** who has to do it: the merchant, unless it was ordered on a counterclaim */
  owedBy?: 'complainant' | 'respondent'
}
type Context = BaseContext & PerformanceInput & { breachTold: boolean; /** the last instant of its day, once that has passed */ due?: number }
type Given = { context: Context; event: Happening }

/** What followed a lapse counts from the day that ended. */
const dayOf = (event: Happening) => (event.type.startsWith('xstate.after.') ? event.at - 1 : event.at)
const anchor = (name: string) => ({ type: 'anchor' as const, params: ({ event }: Given) => ({ name, at: dayOf(event) }) })
const debtor = ({ owedBy }: Context) => owedBy ?? 'respondent'
const creditor = (context: Context) => otherSide(debtor(context))
const debtors = (context: Context): ('complainant' | 'respondent' | 'platform')[] => [debtor(context), ...(context.byPlatform ? (['platform'] as const) : [])]
const tellDebtors = (letter: string) => ({ type: 'tell' as const, params: ({ context }: Given) => ({ letter, to: debtors(context) }) })
const proving = { guard: 'byDebtor' as const, target: 'proved', actions: [anchor('provedOn'), { type: 'tell' as const, params: ({ context }: Given) => ({ letter: 'proved', to: [creditor(context)] }) }] }
const confirming = { guard: 'byCreditor' as const, target: 'confirmed' }
/** what the parent counts apart: the side that owed it, where that is not the merchant */
const ofWhom = ({ owedBy }: Context) => (owedBy === 'complainant' ? { owedBy } : {})

/** One term of what was agreed: owed until its day, proved, confirmed, or broken. The parent hears what became of it. */
export const machine = setup({
  types: { context: {} as Context, events: {} as Happening, input: {} as PerformanceInput },
  actions: {
    ...effectActions,
    conclude: assign({ outcome: (_, p: { code: string }) => p }),
    waitForDebtors: assign({ waitsOn: ({ context }) => debtors(context) }),
    waitForCreditor: assign({ waitsOn: ({ context }) => [creditor(context)] }),
    passDay: assign({ due: (_, p: { at: number }) => p.at }),
    tellBreach: assign({ breachTold: (_, p: { told: boolean }) => p.told }),
  },
  delays: delaysOf(rules),
  guards: {
    breachTold: ({ context }) => context.breachTold,
    /** the platform has the means to carry out what the merchant owes, and nothing to do with what the consumer owes */
    byDebtor: ({ context, event }) => event.by === debtor(context) || (event.by === 'platform' && debtor(context) === 'respondent'),
    byCreditor: ({ context, event }) => event.by === creditor(context),
    ofDebtor: ({ context, event }) => (event.data?.owedBy ?? 'respondent') === debtor(context),
  },
}).createMachine({
  id: 'performance',
  context: ({ input }) => ({ ...input, breachTold: false }),
  initial: 'owed',
  // Settled anew: what the one side owed is replaced, what the other side was ordered to do is not.
  on: { parentEnded: '.ended', replaced: { guard: 'ofDebtor', target: '.ended' } },
  states: {
    owed: {
      meta: { status: 'performing', waitsOn: ['respondent'] },
      entry: ['waitForDebtors'],
      after: { performBy: { target: 'overdue', actions: [anchor('performanceDue'), { type: 'passDay', params: ({ event }) => ({ at: dayOf(event) }) }, { type: 'tell', params: ({ context }) => ({ letter: 'overdue', to: [...debtors(context), creditor(context)] }) }] } },
      on: { prove: proving, confirm: confirming },
    },
    overdue: {
      meta: { status: 'performing', waitsOn: ['respondent'] },
      entry: ['waitForDebtors'],
      after: { performGrace: { target: 'breaking', actions: [anchor('termBreachedOn')] } },
      on: { prove: proving, confirm: confirming },
    },
    proved: {
      meta: { status: 'performing', waitsOn: ['complainant'] },
      entry: ['waitForCreditor'],
      after: { proofStands: { target: 'confirmed' } },
      on: { confirm: confirming, deny: { guard: 'byCreditor', target: 'breaking', actions: [anchor('termBreachedOn'), tellDebtors('denied')] } },
    },
    /** a door: the parent is told of a breach once, until a cure wipes it out */
    breaking: {
      always: [
        { guard: 'breachTold', target: 'breached' },
        { target: 'breached', actions: [{ type: 'tellBreach', params: { told: true } }, { type: 'report', params: ({ context, event }) => ({ event: 'termBreached', data: { on: dayOf(event), ...ofWhom(context), ...(context.due && { due: context.due }) } }) }] },
      ],
    },
    breached: {
      meta: { status: 'performing', waitsOn: ['respondent'] },
      entry: ['waitForDebtors'],
      after: { breachStands: { target: 'unperformed' } },
      on: {
        prove: proving, confirm: confirming,
        cured: { guard: 'ofDebtor', target: 'proved', actions: [anchor('provedOn'), { type: 'tellBreach', params: { told: false } }] },
      },
    },
    confirmed: {
      type: 'final',
      entry: [{ type: 'conclude', params: { code: 'confirmed' } }, tellDebtors('confirmed'), { type: 'report', params: ({ context, event }) => ({ event: 'termConfirmed', data: { wasBreached: context.breachTold, on: dayOf(event), ...ofWhom(context) } }) }],
    },
    unperformed: { type: 'final', entry: [{ type: 'conclude', params: { code: 'unperformed' } }] },
    ended: { type: 'final', entry: [{ type: 'conclude', params: { code: 'ended' } }] },
  },
})
