import { platformGone } from './shell'
import { anchor, certifyChoice, chart, count, end, openPart, set, tell, tellOther } from '../chart'

/** A door: who decides next. A platform with an interest, or none, leaves it to the association. */
export const escalated = chart.createStateConfig({
  id: 'escalated',
  always: [
    { guard: 'platformMayDecide', target: '#steppedIn', actions: [set({ pausedDays: 0 }), anchor('steppedIn'), tell('steppedIn', 'complainant', 'respondent', 'platform')] },
    { target: '#handingOver' },
  ],
})

const askMediation = { guard: 'mediationNotAsked' as const, actions: [set(({ event }) => ({ mediationAskedBy: event.by! })), tellOther('mediationAsked')] }
const agreeMediation = { guard: 'mediationAskedByOther' as const, target: '#inMediation', actions: [tellOther('mediationAgreed')] }
const propose = {
  target: '#proposed',
  actions: [
    set(({ context, event }) => ({
      proposed: event.fields?.terms ?? [], proposedBy: context.handler, accepts: [],
      associationAccepted: context.associationAccepted || context.handler === 'association',
    })),
    end('offer'), anchor('proposedOn'), tell('proposed', 'complainant', 'respondent'),
  ],
}
/** the last days for a late answer; only when they are over may a default proposal be made */
const lateAnswer = {
  meta: { status: 'deciding' as const, waitsOn: ['respondent', 'handler'] as const },
  on: { reply: { target: 'deciding', actions: [set({ answered: true, late: true }), count('lateReply'), anchor('merchantSpoke'), tell('lateReply', 'complainant', 'handler')] } },
}
const graceEnds = { target: 'deciding', actions: [set({ graceOver: true })] }

export const steppedIn = chart.createStateConfig({
  id: 'steppedIn',
  meta: { status: 'deciding', waitsOn: ['platform'] },
  after: { platformDecision: { target: '#handingOver', actions: [count('platformLate'), tell('platformLate', 'complainant', 'platform')] } },
  initial: 'door',
  states: {
    door: { always: [{ guard: 'stillSilent', target: 'lateAnswer' }, { target: 'deciding' }] },
    lateAnswer: { ...lateAnswer, after: { defaultProposalFrom: graceEnds } },
    deciding: { meta: { status: 'deciding', waitsOn: ['platform'] }, on: { propose } },
  },
  on: { askMediation, agreeMediation, platformGone: { target: '#handedOver', actions: [...platformGone] } },
})

/** A door: the association (or the authority that handles the case) takes over and asks the platform for its records (norm 9.2). */
export const handingOver = chart.createStateConfig({
  id: 'handingOver',
  always: [
    {
      guard: 'bodyMoved', target: 'handedOver',
      actions: [
        set({ handler: 'association' }),
        { type: 'appoint', params: ({ context, event }) => ({ seat: 'association', organisation: event.fields?.organisation ?? context.associationId ?? 'none' }) },
        { type: 'deliver', params: { to: 'children', event: 'handlerChanged', data: { handler: 'association' } } },
      ],
    },
    { target: 'handedOver' },
  ],
})
export const handedOver = chart.createStateConfig({
  id: 'handedOver',
  always: [
    { guard: 'mayAskPlatform', target: '#withAssociation', actions: [set({ pausedDays: 0 }), anchor('handedOver'), ...openPart('feedback', () => ({ input: {} })), tell('withAssociation', 'complainant', 'respondent', 'handler')] },
    { target: '#withAssociation', actions: [set({ pausedDays: 0 }), anchor('handedOver'), tell('withAssociation', 'complainant', 'respondent', 'handler')] },
  ],
})

export const withAssociation = chart.createStateConfig({
  id: 'withAssociation',
  meta: { status: 'deciding', waitsOn: ['handler'] },
  after: { associationFinal: { target: '#toRoutes', actions: [count('associationLate')] } },
  initial: 'door',
  states: {
    door: { always: [{ guard: 'stillSilent', target: 'lateAnswer' }, { target: 'deciding' }] },
    lateAnswer: { ...lateAnswer, after: { defaultProposalFrom: graceEnds } },
    deciding: { meta: { status: 'deciding', waitsOn: ['handler'] }, on: { propose } },
  },
  on: {
    takeUp: { guard: 'notTakenUp', actions: [set({ associationAccepted: true }), tell('takenUp', 'complainant')] },
    askPlatform: { guard: 'mayAskPlatform', actions: [set(({ context }) => ({ associationAccepted: context.associationAccepted || context.handler === 'association' })), ...openPart('feedback', () => ({ input: {} }))] },
    // Until an association has taken the dispute up the authority is still open (Order 121 art. 16(2)).
    takeToAuthority: { guard: 'noAssociationYet', target: '#staying', actions: [set({ stayedFrom: 'open' }), tell('authorityForm', 'complainant')] },
    askMediation, agreeMediation,
  },
})

const owingProposal = { target: '#owing', actions: [set(({ context }) => ({ terms: context.proposed, basis: 'proposal' as const })), anchor('agreedOn')] }
export const proposed = chart.createStateConfig({
  id: 'proposed',
  meta: { status: 'deciding', waitsOn: ['complainant', 'respondent'] },
  after: {
    proposalAnswer: [
      { guard: 'defaultBinds', target: '#owing', actions: [set(({ context }) => ({ terms: context.proposed, basis: 'defaultDecision' as const })), anchor('agreedOn'), tell('defaultDecision', 'complainant', 'respondent', 'platform')] },
      { guard: 'complainantAccepted', target: '#toRoutes', actions: [certifyChoice, tell('certificate', 'complainant')] },
      { target: '#toRoutes', actions: [tell('proposalLapsed', 'complainant', 'respondent')] },
    ],
  },
  on: {
    acceptProposal: [
      { guard: 'otherAccepted', ...owingProposal },
      { guard: 'hasNotAnswered', actions: [set(({ context, event }) => ({ accepts: [...context.accepts, event.by!] })), tellOther('proposalAccepted')] },
    ],
    rejectProposal: [
      { guard: ({ context, event }) => event.by === 'respondent' && context.accepts.includes('complainant'), target: '#toRoutes', actions: [certifyChoice, tell('certificate', 'complainant')] },
      { target: '#toRoutes', actions: [tellOther('proposalRejected')] },
    ],
  },
})
