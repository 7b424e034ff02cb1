import { certify, chart, count, notStarted, set, tell, tellOther, type Given } from '../chart'
import { instantOf, otherSide } from '../../verbs'
import { sides, waiting } from '../context'

/** A door: who consented when the mediation was asked for is not asked again. */
export const asking = chart.createStateConfig({
  id: 'asking',
  always: [
    { guard: 'bothConsented', target: '#accepting' },
    { target: '#requested', actions: [{ type: 'tell', params: ({ context }: Given) => ({ letter: 'consentAsked', to: sides.filter((s) => !context.consented.includes(s)) }) }] },
  ],
})

const consented = set(({ context, event }) => {
  const all = [...context.consented, event.by!]
  return { consented: all, ...waiting(all) }
})
const silence = ({ context }: Given) => {
  const silent = sides.filter((s) => !context.consented.includes(s))
  return silent.length > 1 ? ('bothSilent' as const) : silent[0] === 'complainant' ? ('complainantSilent' as const) : ('respondentSilent' as const)
}
const refusal = ({ event }: Given) => (event.by === 'complainant' ? ('complainantRefused' as const) : ('respondentRefused' as const))

/** Nobody is mediated against their will: silence is a refusal, and is recorded as one. */
export const requested = chart.createStateConfig({
  id: 'requested',
  meta: { status: 'choosing', waitsOn: ['complainant', 'respondent'] },
  exit: [set({ waitsOn: undefined as never })],
  after: { mediationConsent: { target: '#closed', actions: [...notStarted(silence), count('silence'), ...certify, tell('notStarted', 'complainant', 'respondent')] } },
  on: {
    consent: [
      { guard: 'lastConsent', target: '#accepting', actions: [consented, tellOther('consented')] },
      { guard: 'hasNotConsented', actions: [consented, tellOther('consented')] },
    ],
    refuse: { target: '#closed', actions: [...notStarted(refusal), ...certify, { type: 'tell', params: ({ event }: Given) => ({ letter: 'notStarted', to: [otherSide(event.by)] }) }] },
  },
})

/** The sixty days begin here. An authority's began when it accepted the complaint: that anchor came with the case. */
const begun = [
  set({ accepted: true }),
  { type: 'anchor' as const, params: ({ context, event }: Given) => ({ name: context.handler === 'association' ? 'mediationAccepted' : 'mediationBegan', at: instantOf(event) }) },
  { type: 'report' as const, params: ({ context }: Given) => ({ event: 'mediationAccepted', data: { body: context.handler } }) },
  tell('accepted', 'complainant', 'respondent'),
] as const

export const accepting = chart.createStateConfig({
  id: 'accepting',
  meta: { status: 'checking', waitsOn: ['handler'] },
  entry: [tell('toAccept', 'handler')],
  // Our own lateness never costs a party: what both want begins.
  after: { mediationAcceptance: { target: '#active', actions: [count('acceptedByDefault'), ...begun] } },
  on: { acceptMediation: { guard: 'byBody', target: '#active', actions: [...begun] } },
})
