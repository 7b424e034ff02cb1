import { assign, setup } from 'xstate'
import { delaysOf, effectActions } from '../effects'
import type { BaseContext, Happening } from '../workflow'
import { rules } from './rules'

const report = (event: string) => ({ type: 'report' as const, params: { event } })
const shown = { type: 'disclose' as const, params: { what: 'registration' as const, of: 'respondent' as const, to: 'complainant' as const, reason: 'dispute' } }
const moves = (target: 'given' | 'givenLate') => ({
  give: { guard: 'registered' as const, target, actions: [shown, report('disclosureGiven')] },
  giveDetails: { guard: 'unregistered' as const, target, actions: [shown, report('disclosureGiven')] },
  parentEnded: 'ended',
})

/** A request for the merchant's registration. Every showing is logged; a platform that cannot show it answers itself (CPL 44). */
export const machine = setup({
  types: { context: {} as BaseContext, events: {} as Happening, input: {} as Record<string, never> },
  actions: { ...effectActions, conclude: assign({ outcome: (_, p: { code: string }) => p }) },
  delays: delaysOf(rules),
  guards: {
    registered: ({ event }) => event.facts?.registrationKnown === true,
    unregistered: ({ event }) => event.facts?.registrationKnown !== true,
  },
}).createMachine({
  id: 'disclosure',
  context: {},
  initial: 'asked',
  states: {
    asked: {
      meta: { status: 'awaitingReply', waitsOn: ['platform'] },
      entry: [{ type: 'anchor', params: { name: 'requested' } }, { type: 'tell', params: { letter: 'registrationAsked', to: ['platform'] } }],
      after: { identityDisclosureToConsumer: { target: 'late', actions: [report('disclosureLate')] } },
      on: { ...moves('given'), cannotGive: { target: 'notGiven', actions: [report('disclosureLate')] } },
    },
    late: {
      meta: { status: 'awaitingReply', waitsOn: ['platform'] },
      after: { disclosureFinal: { target: 'notGiven' } },
      on: { ...moves('givenLate'), cannotGive: { target: 'notGiven' } },
    },
    given: { type: 'final', entry: [{ type: 'conclude', params: { code: 'given' } }] },
    givenLate: { type: 'final', entry: [{ type: 'conclude', params: { code: 'givenLate' } }] },
    notGiven: { type: 'final', entry: [{ type: 'conclude', params: { code: 'notGiven' } }] },
    ended: { type: 'final', entry: [{ type: 'conclude', params: { code: 'ended' } }] },
  },
})
