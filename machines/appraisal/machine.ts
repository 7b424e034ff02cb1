import { assign, setup } from 'xstate'
import { delaysOf, effectActions } from '../effects'
import type { BaseContext, Happening, Party } from '../workflow'
import { rules } from './rules'

export type AppraisalInput = { handler: NonNullable<BaseContext['handler']> }
type Context = BaseContext & AppraisalInput & { payerBy?: Party }
const other = (by: Party | undefined): Party => (by === 'complainant' ? 'respondent' : 'complainant')
const ended = (code: string) => ({ type: 'final' as const, entry: [{ type: 'conclude' as const, params: { code } }] })

/**
 * An expert is asked, where both want to know before they go on: they agree who pays, and the clock of the case stands still until
 * the result. Nobody decides it for them, so without agreement on the fee the mediation is over (Order 121 art. 23(1)(4)).
 */
export const machine = setup({
  types: { context: {} as Context, events: {} as Happening, input: {} as AppraisalInput },
  actions: {
    ...effectActions,
    conclude: assign({ outcome: (_, p: { code: string }) => p }),
    takeHandler: assign({ handler: ({ event }) => event.data?.handler }),
    notePayer: assign({ payerBy: ({ event }) => event.by, waitsOn: ({ event }) => [other(event.by)] }),
    waitByState: assign({ waitsOn: undefined }),
  },
  delays: delaysOf(rules),
  guards: { payerProposedByOther: ({ context, event }) => context.payerBy !== undefined && context.payerBy !== event.by },
}).createMachine({
  id: 'appraisal',
  context: ({ input }) => ({ handler: input.handler, waitsOn: ['complainant', 'respondent'] }),
  initial: 'feeAgreement',
  entry: [{ type: 'tell', params: { letter: 'feeToAgree', to: ['complainant', 'respondent'] } }],
  on: { handlerChanged: { actions: 'takeHandler' }, parentEnded: '.ended' },
  states: {
    feeAgreement: {
      meta: { status: 'talking', waitsOn: ['complainant', 'respondent'] },
      exit: ['waitByState'],
      after: { feeAgreement: { target: 'noFee' } },
      on: {
        proposePayer: { actions: ['notePayer', { type: 'tell', params: ({ event }) => ({ letter: 'payerProposed', to: [other(event.by)] }) }] },
        agreePayer: { guard: 'payerProposedByOther', target: 'appraising' },
        notWanted: 'notWanted',
      },
    },
    appraising: {
      meta: { status: 'talking', waitsOn: ['mediator'] },
      entry: [{ type: 'report', params: { event: 'appraisalBegan' } }],
      exit: [{ type: 'report', params: { event: 'appraisalEnded' } }],
      after: { appraisalLimit: { target: 'inconclusive' } },
      on: { giveResult: [{ guard: ({ event }) => event.fields?.result !== 'inconclusive', target: 'given' }, { target: 'inconclusive' }] },
    },
    noFee: { type: 'final', entry: [{ type: 'conclude', params: { code: 'noFee' } }, { type: 'report', params: { event: 'noFeeAgreement' } }] },
    given: ended('given'), inconclusive: ended('inconclusive'), notWanted: ended('notWanted'), ended: ended('ended'),
  },
})
