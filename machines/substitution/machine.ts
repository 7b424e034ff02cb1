import { assign, setup } from 'xstate'
import { delaysOf, effectActions } from '../effects'
import { tell } from '../verbs'
import type { BaseContext, Happening, Party } from '../workflow'
import { rules } from './rules'

export type SubstitutionInput = { by: Party; handler: NonNullable<BaseContext['handler']>; hasPlatform: boolean; right?: string }
/** `right`: id of the organisation said to be the right one */
type Context = BaseContext & SubstitutionInput

/** Someone says the respondent is the wrong one. The filing date stays whatever comes of it. */
export const machine = setup({
  types: { context: {} as Context, events: {} as Happening, input: {} as SubstitutionInput },
  actions: {
    ...effectActions,
    conclude: assign({ outcome: (_, p: { code: string }) => p }),
    takeHandler: assign({ handler: ({ event }) => event.data?.handler }),
    takeRight: assign({ right: ({ context, event }) => event.fields?.organisation ?? context.right }),
  },
  delays: delaysOf(rules),
  guards: {
    rightNamed: ({ context }) => Boolean(context.right),
    platformKnows: ({ context }) => context.hasPlatform,
    substitutes: ({ event }) => event.fields?.verdict === 'substitute',
  },
}).createMachine({
  id: 'substitution',
  context: ({ input }) => ({ ...input }),
  initial: 'door',
  on: { handlerChanged: { actions: 'takeHandler' }, parentEnded: '.ended' },
  states: {
    door: {
      always: [
        { guard: 'rightNamed', target: 'offered' },
        { guard: 'platformKnows', target: 'identityAsked', actions: [tell('whoIsIt', 'platform')] },
        { target: 'contested', actions: [tell('toDecide', 'handler')] },
      ],
    },
    offered: {
      meta: { status: 'checking', waitsOn: ['complainant'] },
      // Silence of the consumer is no consent: the body decides.
      after: { substitutionAnswer: { target: 'contested', actions: [tell('toDecide', 'handler')] } },
      on: { agree: 'substituted', contest: { target: 'contested', actions: [tell('toDecide', 'handler')] } },
    },
    identityAsked: {
      meta: { status: 'checking', waitsOn: ['platform'] },
      after: { identityAnswer: { target: 'liable' } },
      on: { name: { target: 'offered', actions: ['takeRight', tell('rightNamed', 'complainant')] }, cannotName: 'liable' },
    },
    contested: {
      meta: { status: 'checking', waitsOn: ['handler'] },
      after: { substitutionDecision: { target: 'kept' } },
      on: { decide: [{ guard: 'substitutes', target: 'substituted', actions: ['takeRight'] }, { target: 'kept' }] },
    },
    substituted: { type: 'final', entry: [{ type: 'conclude', params: { code: 'substituted' } }, { type: 'report', params: ({ context }) => ({ event: 'substituted', data: { right: context.right } }) }] },
    kept: { type: 'final', entry: [{ type: 'conclude', params: { code: 'kept' } }, { type: 'report', params: { event: 'partyKept' } }] },
    liable: { type: 'final', entry: [{ type: 'conclude', params: { code: 'liable' } }, { type: 'report', params: { event: 'platformLiable' } }] },
    ended: { type: 'final', entry: [{ type: 'conclude', params: { code: 'ended' } }] },
  },
})
