import { assign, setup } from 'xstate'
import { delaysOf, effectActions } from '../effects'
import { tell } from '../verbs'
import type { BaseContext, Happening, Party } from '../workflow'
import { rules } from './rules'

/**
 * `raised`: the holder was found in bad faith, so that the original is asked for and a word about it is not enough.
 * `decider`: who weighs it, where that is not the body that handles the case.
 */
export type ChallengeInput = { by: Party; handler: NonNullable<BaseContext['handler']>; raised?: boolean; decider?: 'arbitrator' }
type Context = BaseContext & ChallengeInput & { payerBy?: Party }
const holderOf = (by: Party): Party => (by === 'complainant' ? 'respondent' : 'complainant')
const decides = (c: Context, e: Happening) => (c.decider ? e.by === c.decider : e.by !== 'arbitrator')
const tellDecider = (letter: string) => ({ type: 'tell' as const, params: ({ context }: { context: Context }) => ({ letter, to: [context.decider ?? 'handler'] as const }) })
const decided = (finding: string) => [{ type: 'conclude' as const, params: { code: finding } }, { type: 'report' as const, params: { event: 'challengeDecided', data: { finding } } }]

/**
 * A challenge to one piece of evidence. The holder explains; intact, the burden is on the challenger; broken, its weight is
 * limited; where an expert is needed the parties agree who pays, or the body says so. What the holder does not produce speaks
 * against the holder.
 */
export const machine = setup({
  types: { context: {} as Context, events: {} as Happening, input: {} as ChallengeInput },
  actions: {
    ...effectActions,
    conclude: assign({ outcome: (_, p: { code: string }) => p }),
    takeHandler: assign({ handler: ({ event }) => event.data?.handler }),
    waitByState: assign({ waitsOn: undefined }),
    waitForDecider: assign({ waitsOn: ({ context }) => (context.decider ? [context.decider] : undefined) }),
    notePayer: assign({ payerBy: ({ event }) => event.by }),
  },
  delays: delaysOf(rules),
  guards: {
    byHolder: ({ context, event }) => event.by === holderOf(context.by),
    byChallenger: ({ context, event }) => event.by === context.by,
    payerProposedByOther: ({ context, event }) => context.payerBy !== undefined && context.payerBy !== event.by,
    byDecider: ({ context, event }) => decides(context, event),
    needsExpert: ({ context, event }) => decides(context, event) && event.fields?.finding === 'expert',
    isLimited: ({ context, event }) => decides(context, event) && event.fields?.finding === 'limited',
    isGenuine: ({ context, event }) => decides(context, event) && event.fields?.result === 'genuine',
    isNotGenuine: ({ context, event }) => decides(context, event) && event.fields?.result === 'notGenuine',
  },
}).createMachine({
  id: 'challenge',
  context: ({ input }) => ({ ...input, waitsOn: [holderOf(input.by)] }),
  initial: 'answering',
  on: { handlerChanged: { actions: 'takeHandler' }, takeBack: { guard: 'byChallenger', target: '.takenBack' }, parentEnded: '.ended' },
  states: {
    answering: {
      meta: { status: 'deciding', waitsOn: ['complainant', 'respondent'] },
      entry: [{ type: 'tell', params: ({ context }) => ({ letter: 'challenged', to: [holderOf(context.by)] }) }],
      exit: ['waitByState'],
      after: { challengeAnswer: { target: 'notProduced' } },
      on: { answer: { guard: 'byHolder', target: 'weighing', actions: [tellDecider('toWeigh')] } },
    },
    weighing: {
      meta: { status: 'deciding', waitsOn: ['handler'] },
      entry: ['waitForDecider'], exit: ['waitByState'],
      after: { challengeDecision: { target: 'stands' } },
      on: {
        weigh: [
          { guard: 'needsExpert', target: 'feeAgreement', actions: [tell('feeToAgree', 'complainant', 'respondent')] },
          { guard: 'isLimited', target: 'limited' },
          { guard: 'byDecider', target: 'stands' },
        ],
      },
    },
    feeAgreement: {
      meta: { status: 'deciding', waitsOn: ['complainant', 'respondent'] },
      after: { feeAgreement: { target: 'allocating', actions: [tellDecider('feeToAllocate')] } },
      on: { proposePayer: { actions: ['notePayer'] }, agreePayer: { guard: 'payerProposedByOther', target: 'appraising' } },
    },
    allocating: {
      meta: { status: 'deciding', waitsOn: ['handler'] },
      entry: ['waitForDecider'], exit: ['waitByState'],
      after: { feeAllocation: { target: 'stands' } },
      on: { allocate: { guard: 'byDecider', target: 'appraising' } },
    },
    appraising: {
      meta: { status: 'deciding', waitsOn: ['handler'] },
      entry: ['waitForDecider', { type: 'report', params: { event: 'appraisalBegan' } }, tell('appraisalBegan', 'complainant', 'respondent')],
      exit: ['waitByState', { type: 'report', params: { event: 'appraisalEnded' } }],
      after: { appraisalLimit: { target: 'inconclusive' } },
      on: { giveResult: [{ guard: 'isGenuine', target: 'genuine' }, { guard: 'isNotGenuine', target: 'excluded' }, { guard: 'byDecider', target: 'inconclusive' }] },
    },
    stands: { type: 'final', entry: decided('stands') },
    limited: { type: 'final', entry: decided('limited') },
    notProduced: { type: 'final', entry: decided('notProduced') },
    genuine: { type: 'final', entry: decided('genuine') },
    excluded: { type: 'final', entry: decided('excluded') },
    inconclusive: { type: 'final', entry: decided('inconclusive') },
    takenBack: { type: 'final', entry: [{ type: 'conclude', params: { code: 'takenBack' } }] },
    ended: { type: 'final', entry: [{ type: 'conclude', params: { code: 'ended' } }] },
  },
})
