import { anchor, chart, conclude, count, issue, openPart, set, tell, type Given } from '../chart'
import { instantOf } from '../../verbs'
import type { ComplaintContext } from '../context'

const reportTo = (context: ComplaintContext) => (context.hasPlatform && context.respondentKind === 'merchant' && !context.platformInterest ? 'platform' as const : 'authority' as const)
/** The paper of a refusal, and until when another officer may be asked to look again. */
export const refusal = issue('nonAcceptance', ({ context, event }) => ({ ground: context.ground, later: context.later, reasons: event.fields?.reasons, rules: { review: 'reviewRequest' } }), 'party:complainant')

/** A split-off report runs apart: it is forwarded to the body that looks into violations, and recorded as a part here. */
export const splitReport = [
  set({ split: true }),
  // The authority it is sent to takes its seat: else nobody could read or answer it.
  chart.enqueueActions(({ context, enqueue }) => {
    if (reportTo(context) === 'authority' && context.handler !== 'authority' && context.authorityId) enqueue({ type: 'appoint', params: { seat: 'authority', organisation: context.authorityId } })
  }),
  ...openPart('referral', ({ context }) => ({ input: { to: reportTo(context) } })),
  issue('reportRegistration', ({ context, event }) => ({ to: reportTo(context), report: event.fields?.report }), 'party:complainant'), issue('transferNotice', ({ context }) => ({ part: 'report', to: reportTo(context) }), 'party:complainant'),
  tell('reportSplit', 'complainant'),
] as const

/** An authority's sixty days run from its acceptance of the complaint (Order 121 art. 23(1)(5)); another body's from its acceptance of the mediation. */
const authoritysMediation = { type: 'anchor' as const, params: ({ context, event }: Given) => ({ name: context.handler === 'authority' ? 'mediationAccepted' : 'accepted', at: instantOf(event) }) }

const accept = [set(({ context }) => ({ accepted: true, later: false, associationAccepted: context.associationAccepted || context.handler === 'association' })), anchor('accepted'), authoritysMediation, tell('accepted', 'complainant'), issue('acceptance', ({ event }) => ({ byDefault: event.type !== 'accept' }), 'party:complainant')] as const

export const received = chart.createStateConfig({
  id: 'received',
  meta: { status: 'checking', waitsOn: ['handler'] },
  after: { completeness: { target: '#triage', actions: [anchor('complete')] } },
  on: {
    complete: { target: '#triage', actions: [anchor('complete')] },
    defect: [
      {
        guard: ({ event }) => (event.fields?.missing ?? []).includes('identity'), target: '#toBeCompleted',
        actions: [
          set({ identityMissing: true }), anchor('defectNoted'), tell('defect', 'complainant'),
          issue('identityRequest', ({ event }) => ({ missing: event.fields?.missing, explain: event.fields?.explain, rules: { answer: 'supplyMaterials' } }), 'party:complainant'),
        ],
      },
      { target: '#toBeCompleted', actions: [set({ identityMissing: false }), anchor('defectNoted'), tell('defect', 'complainant')] },
    ],
  },
})

export const toBeCompleted = chart.createStateConfig({
  id: 'toBeCompleted',
  meta: { status: 'checking', waitsOn: ['complainant'] },
  after: {
    supplyMaterials: [
      { guard: 'mustTakeAsIs', target: '#triage', actions: [anchor('complete')] },
      { target: '#notAccepted', actions: [set(({ context }) => ({ ground: context.identityMissing ? 'identityRefused' : 'materialsMissing' })), anchor('refused'), tell('notAccepted', 'complainant'), refusal] },
    ],
  },
  on: {
    supply: { target: '#received', actions: [set({ identityMissing: false }), anchor('submitted'), tell('materialsSupplied', 'handler')] },
    askMoreTime: { guard: 'moreTimeToSupplyLeft', actions: [set({ moreTimeComplainant: true }), { type: 'extend', params: { rule: 'supplyMaterials', n: 5 } }] },
  },
})

export const triage = chart.createStateConfig({
  id: 'triage',
  meta: { status: 'checking', waitsOn: ['handler'] },
  // Our own lateness never costs a party: no decision within seven working days is acceptance (D6).
  after: { acceptance: { target: '#begun', actions: [count('acceptedByDefault'), ...accept] } },
  on: {
    accept: { target: '#begun', actions: [...accept] },
    reject: { target: '#notAccepted', actions: [set(({ event }) => ({ ground: event.fields?.ground })), anchor('refused'), tell('notAccepted', 'complainant'), refusal] },
    transfer: { target: '#closed', actions: [conclude('transferred'), tell('transferred', 'complainant'), issue('transferNotice', ({ event }) => ({ body: event.fields?.body, bodyName: event.fields?.bodyName, reasons: event.fields?.reasons }), 'party:complainant')] },
    refer: {
      target: '#closed',
      actions: [
        { type: 'conclude', params: ({ event }) => ({ code: 'referred', ground: event.fields?.why }) },
        { type: 'appoint', params: ({ context }) => ({ seat: 'authority', organisation: context.authorityId ?? 'none' }) },
        { type: 'publish', params: ({ event }) => ({ kind: 'riskAlert', data: { why: String(event.fields?.why) } }) },
        tell('referred', 'complainant', 'authority'), issue('transferNotice', ({ event }) => ({ to: 'authority', reasons: event.fields?.reasons }), 'party:complainant'),
      ],
    },
    reclassify: {
      guard: 'notReclassified', target: '#inOther',
      actions: [set(({ event }) => ({ reclassified: true, otherWorkflow: event.fields?.workflow })), tell('reclassified', 'complainant')],
    },
  },
})

/** A door, never rested in: what acceptance brings with it, whoever or whatever accepted. */
export const begun = chart.createStateConfig({
  id: 'begun',
  always: [
    { guard: ({ context }) => context.bothReport && !context.split, target: '#preserving', actions: [...splitReport] },
    { target: '#preserving' },
  ],
})
export const preserving = chart.createStateConfig({
  id: 'preserving',
  always: [
    { guard: 'platformAtTable', target: '#negotiating', actions: [{ type: 'command', params: { kind: 'preserveData', payload: {} } }, tell('preserveData', 'platform')] },
    { target: '#negotiating' },
  ],
})
