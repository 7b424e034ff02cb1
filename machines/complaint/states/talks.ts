import { stateIn } from 'xstate'
import { settle } from './agreed'
import { anchor, chart, count, makeOffer, set, tell, tellOther, type Given } from '../chart'

const replied = [set({ answered: true }), anchor('merchantSpoke')] as const
/** What was claimed is owed as claimed: the merchant admits it. */
const admitted = [set(({ context }) => ({ answered: true, terms: context.remedies, basis: 'admission' as const })), anchor('agreedOn'), tell('admitted', 'complainant')] as const
const spoke = [anchor('merchantSpoke'), tellOther('newMessage')] as const
const waiting = { status: 'awaitingReply' as const, waitsOn: ['respondent'] as const }
/** Whether it arrived, before what the merchant says to it: the first two days of the same wait. */
const acknowledgement = {
  initial: 'acknowledging' as const,
  states: {
    acknowledging: {
      meta: waiting,
      after: { merchantAck: { target: 'answering', actions: [count('notAcknowledged'), tell('notAcknowledged', 'respondent', 'platform')] } },
      on: { acknowledge: { target: 'answering', actions: [tell('acknowledged', 'complainant')] } },
    },
    answering: { meta: waiting },
  },
}

/** the letter with the signed link; which day it names depends on the track */
const served = { type: 'tell' as const, params: ({ context }: Given) => ({ letter: context.small ? 'servedSmall' : 'served', to: ['respondent'] as const }) }

export const negotiating = chart.createStateConfig({
  id: 'negotiating',
  initial: 'serving',
  states: {
    /** a door: served at once on an address from the registry or the platform, else by publication */
    serving: {
      always: [
        { guard: 'reachable', target: '#awaitingMerchant', actions: [set({ serveAnew: false }), anchor('served'), served] },
        { target: 'servingByPublication', actions: [set({ serveAnew: false }), anchor('publicationBegan'), { type: 'publish', params: { kind: 'service', data: {} } }, tell('publicationBegan', 'complainant')] },
      ],
    },
    servingByPublication: {
      id: 'servingByPublication',
      meta: { status: 'awaitingReply', waitsOn: ['respondent'] },
      after: { publication: { target: '#awaitingMerchant', actions: [anchor('served'), tell('published', 'complainant')] } },
    },
    awaitingMerchant: {
      id: 'awaitingMerchant',
      meta: { status: 'awaitingReply', waitsOn: ['respondent'] },
      initial: 'track',
      states: {
        track: { always: [{ guard: 'smallTrack', target: 'small' }, { target: 'normal' }] },
        normal: {
          meta: waiting,
          ...acknowledgement,
          after: { merchantReply: { target: '#fallsSilent', actions: [anchor('silence')] } },
          on: { askMoreTime: { guard: 'moreTimeLeft', actions: [set({ moreTimeRespondent: true }), { type: 'extend', params: { rule: 'merchantReply', n: 5 } }, tell('moreTime', 'complainant')] } },
        },
        small: { meta: waiting, ...acknowledgement, after: { merchantReplySmall: { target: '#fallsSilent', actions: [anchor('silence')] } } },
      },
      on: {
        // Two failed deliveries: what nobody could receive is served by publication, and the default path stays open.
        undeliverable: [
          { guard: 'secondFailure', target: '#servingByPublication', actions: [set({ undeliverable: 0, respondentReachable: false }), anchor('publicationBegan'), { type: 'publish', params: { kind: 'service', data: {} } }, tell('publicationBegan', 'complainant')] },
          { actions: [set(({ context }) => ({ undeliverable: context.undeliverable + 1 }))] },
        ],
      },
    },
    talking: {
      id: 'talking',
      initial: 'consumersTurn',
      // The platform is not called in over a consumer who does not answer: their next word does it.
      after: {
        negotiateTotal: [
          { guard: stateIn('#consumersTurn'), actions: [set({ talksOver: true })] },
          { target: '#escalated', actions: [tell('talksEnded', 'complainant', 'respondent')] },
        ],
      },
      states: {
        consumersTurn: {
          id: 'consumersTurn',
          meta: { status: 'talking', waitsOn: ['complainant'] },
          after: { consumerAnswer: { target: '#dormant', actions: [anchor('dormantSince'), tell('dormant', 'complainant')] } },
        },
        merchantsTurn: { id: 'merchantsTurn', meta: { status: 'talking', waitsOn: ['respondent'] } },
      },
      on: {
        write: [
          { guard: ({ context, event }) => event.by === 'complainant' && context.talksOver && !context.moderated.includes('complainant'), target: '#escalated', actions: [tellOther('newMessage')] },
          { guard: ({ context, event }) => event.by === 'complainant' && !context.moderated.includes('complainant'), target: '#merchantsTurn', actions: [tellOther('newMessage')] },
          { guard: ({ context, event }) => event.by === 'respondent' && !context.moderated.includes('respondent'), target: '#consumersTurn', reenter: true, actions: [...spoke] },
        ],
        makeOffer: [
          { guard: ({ context, event }) => event.by === 'complainant' && context.talksOver, target: '#escalated', actions: [...makeOffer] },
          { guard: 'byComplainant', target: '#merchantsTurn', actions: [...makeOffer] },
          { target: '#consumersTurn', reenter: true, actions: [anchor('merchantSpoke'), ...makeOffer] },
        ],
        // A declined offer is a word too: the other side's turn.
        offerClosed: [
          { guard: ({ context, event }) => event.data?.by === 'complainant' && context.talksOver, target: '#escalated', actions: [tell('offerDeclined', 'respondent')] },
          { guard: ({ event }) => event.data?.by === 'complainant', target: '#merchantsTurn', actions: [tell('offerDeclined', 'respondent')] },
          { target: '#consumersTurn', reenter: true, actions: [anchor('merchantSpoke'), tell('offerDeclined', 'complainant')] },
        ],
        escalate: { target: '#escalated', actions: [tell('escalated', 'respondent')] },
        askExtension: { guard: 'extensionLeft', actions: [set(({ event }) => ({ extension: { by: event.by!, days: Number(event.fields?.days ?? 5) } })), tellOther('extensionAsked')] },
        agreeExtension: {
          guard: 'extensionAskedByOther',
          actions: [{ type: 'extend', params: ({ context }) => ({ rule: 'negotiateTotal', n: context.extension?.days ?? 0 }) }, set({ extended: true, talksOver: false }), tellOther('extended')],
        },
      },
    },
  },
  on: {
    reply: { guard: ({ context }) => !context.answered, target: '#consumersTurn', actions: [...replied, tell('replied', 'complainant')] },
    admit: { target: '#owing', actions: [...admitted] },
    offerAccepted: { target: '#settled', actions: [set({ backToTalks: true, answered: true, replaced: null }), ...settle] },
    makeOffer: [
      { guard: 'byComplainant', actions: [...makeOffer] },
      { target: '#consumersTurn', actions: [...replied, ...makeOffer] },
    ],
  },
})

/** A door: silence is an event with consequences, counted the moment it happens. */
export const fallsSilent = chart.createStateConfig({
  id: 'fallsSilent',
  always: { target: '#silent', actions: [set({ silent: true }), count('silence'), tell('merchantSilent', 'complainant', 'handler'), tell('youWereSilent', 'respondent')] },
})

const late = [set({ late: true }), count('lateReply'), ...replied, tell('lateReply', 'complainant')] as const
export const silent = chart.createStateConfig({
  id: 'silent',
  meta: { status: 'awaitingReply', waitsOn: ['respondent', 'handler'] },
  after: { stepIn: { target: '#escalated' } },
  on: {
    reply: { target: '#consumersTurn', actions: [...late] },
    offerAccepted: { target: '#settled', actions: [set({ backToTalks: true, answered: true, late: true, replaced: null }), ...settle] },
    admit: { target: '#owing', actions: [set({ late: true }), ...admitted] },
    makeOffer: [
      { guard: 'byComplainant', actions: [...makeOffer] },
      { target: '#consumersTurn', actions: [...late, ...makeOffer] },
    ],
    escalate: { target: '#escalated' },
  },
})
