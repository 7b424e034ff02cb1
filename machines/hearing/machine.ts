import { assign, setup } from 'xstate'
import { delaysOf, effectActions } from '../effects'
import type { BaseContext, Happening, Party } from '../workflow'
import { rules } from './rules'

/** `to`: the one concerned */
export type HearingInput = { about: 'naming' | 'badFaith'; to: Party; handler: NonNullable<BaseContext['handler']> }
type Context = BaseContext & HearingInput
type Given = { context: Context; event: Happening }
const conclude = (code: string) => ({ type: 'conclude' as const, params: { code } })
const report = (event: string) => ({ type: 'report' as const, params: ({ context }: Given) => ({ event, data: { about: context.about, to: context.to } }) })
const toDecide = { target: 'deciding', actions: [{ type: 'tell' as const, params: { letter: 'heardToDecide', to: ['handler'] as const } }] }

/** Nobody is named in public or found in bad faith unheard: notice with reasons, days to answer, then a decision with reasons. */
export const machine = setup({
  types: { context: {} as Context, events: {} as Happening, input: {} as HearingInput },
  actions: {
    ...effectActions,
    conclude: assign({ outcome: (_, p: { code: string }) => p }),
    takeHandler: assign({ handler: ({ event }) => event.data?.handler }),
    waitByState: assign({ waitsOn: undefined }),
  },
  delays: delaysOf(rules),
  guards: { byConcerned: ({ context, event }) => event.by === context.to },
}).createMachine({
  id: 'hearing',
  context: ({ input }) => ({ ...input, waitsOn: [input.to] }),
  initial: 'heard',
  on: { handlerChanged: { actions: 'takeHandler' }, parentEnded: '.ended' },
  states: {
    heard: {
      meta: { status: 'deciding', waitsOn: ['complainant', 'respondent'] },
      entry: [{ type: 'tell', params: ({ context }) => ({ letter: 'heard', to: [context.to] }) }],
      exit: ['waitByState'],
      after: { hearingPeriod: toDecide },
      on: { speak: { guard: 'byConcerned', ...toDecide } },
    },
    deciding: {
      meta: { status: 'deciding', waitsOn: ['handler'] },
      after: { hearingDecision: 'dropped' },
      on: { uphold: 'upheld', drop: 'dropped' },
    },
    upheld: { type: 'final', entry: [conclude('upheld'), report('hearingUpheld')] },
    dropped: { type: 'final', entry: [conclude('dropped'), report('hearingDropped')] },
    ended: { type: 'final', entry: [conclude('ended')] },
  },
})
