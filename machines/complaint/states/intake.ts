import { anchor, chart, conclude, count, openPart, set, tell } from '../chart'

/** A split-off report runs apart: it is forwarded to the body that looks into violations, and recorded as a part here. */
export const splitReport = [
  set({ split: true }),
  ...openPart('referral', ({ context }) => ({ input: { to: context.hasPlatform && context.respondentKind === 'merchant' && !context.platformInterest ? 'platform' : 'authority' } })),
  tell('reportSplit', 'complainant'),
] as const

const accept = [set(({ context }) => ({ accepted: true, later: false, associationAccepted: context.associationAccepted || context.handler === 'association' })), anchor('accepted'), tell('accepted', 'complainant')] as const

export const received = chart.createStateConfig({
  id: 'received',
  meta: { status: 'checking', waitsOn: ['handler'] },
  after: { completeness: { target: '#triage', actions: [anchor('complete')] } },
  on: {
    complete: { target: '#triage', actions: [anchor('complete')] },
    defect: {
      target: '#toBeCompleted',
      actions: [set(({ event }) => ({ identityMissing: (event.fields?.missing ?? []).includes('identity') })), anchor('defectNoted'), tell('defect', 'complainant')],
    },
  },
})

export const toBeCompleted = chart.createStateConfig({
  id: 'toBeCompleted',
  meta: { status: 'checking', waitsOn: ['complainant'] },
  after: {
    supplyMaterials: [
      { guard: 'mustTakeAsIs', target: '#triage', actions: [anchor('complete')] },
      { target: '#notAccepted', actions: [set(({ context }) => ({ ground: context.identityMissing ? 'identityRefused' : 'materialsMissing' })), anchor('refused'), tell('notAccepted', 'complainant')] },
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
    reject: { target: '#notAccepted', actions: [set(({ event }) => ({ ground: event.fields?.ground })), anchor('refused'), tell('notAccepted', 'complainant')] },
    transfer: { target: '#closed', actions: [conclude('transferred'), tell('transferred', 'complainant')] },
    refer: {
      target: '#closed',
      actions: [
        { type: 'conclude', params: ({ event }) => ({ code: 'referred', ground: event.fields?.why }) },
        { type: 'appoint', params: ({ context }) => ({ seat: 'authority', organisation: context.authorityId ?? 'none' }) },
        { type: 'publish', params: ({ event }) => ({ kind: 'riskAlert', data: { why: String(event.fields?.why) } }) },
        tell('referred', 'complainant', 'authority'),
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
