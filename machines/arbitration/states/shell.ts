/** What the proceeding takes besides, declared once: while it is open, and wherever it stands. */
import { anchor, chart, conclude, count, openPart, over, partEnded as onePartFewer, set, tell, tellOther, type Given } from '../chart'
import { memberOf } from '../panel'
import { settlesHere } from './deciding'
import { recusedElsewhere } from './deliberation'
import { withdrawing } from './intake'

/** One part fewer; an appraisal that stopped the clock is over with its challenge. */
export const partEnded = [
  onePartFewer,
  chart.enqueueActions(({ event, enqueue }) => { if (event.data?.workflow === 'challenge') enqueue({ type: 'resume', params: { reason: 'appraisal' } }) }),
]

/** wherever it stands: what its parts report, and what the case above tells it */
export const always = chart.createStateConfig({
  on: {
    parentEnded: { target: '#closed', actions: [conclude('terminated', 'caseEnded')] },
    handlerChanged: { actions: [{ type: 'deliver', params: { to: 'children', event: 'handlerChanged', data: { handler: 'association' } } }, tell('institutionTold', 'handler', 'arbitrator')] },
    proceedingEnded: { actions: partEnded },
    offerAccepted: settlesHere,
    offerClosed: { actions: [{ type: 'tell', params: ({ event }: Given) => ({ letter: 'offerDeclined', to: [event.data?.by === 'complainant' ? 'respondent' : 'complainant'] }) }] },
    questionAnswered: { actions: [tell('questionAnswered', 'arbitrator')] },
    questionUnanswered: { actions: [count('questionUnanswered'), tell('questionUnanswered', 'arbitrator', 'complainant', 'respondent')] },
    counterclaimAnswered: { actions: [tell('counterclaimAnswered', 'respondent', 'arbitrator')] },
    counterclaimUnanswered: { actions: [count('counterclaimUnanswered'), tell('counterclaimUnanswered', 'complainant', 'respondent', 'arbitrator')] },
    counterclaimWithdrawn: { actions: [set({ counterclaim: [] }), tell('counterclaimWithdrawn', 'complainant', 'arbitrator')] },
    challengeDecided: {
      actions: [set(({ context, event }) => ({ counted: event.data?.finding === 'notProduced' ? [...context.counted, 'adverseInference'] : context.counted })), tell('challengeDecided', 'complainant', 'respondent', 'arbitrator')],
    },
    appraisalBegan: { actions: [{ type: 'pause', params: { reason: 'appraisal', cap: 'pauseAppraisal', days: 60 } }, tell('appraisalBegan', 'complainant', 'respondent')] },
    appraisalEnded: { actions: [tell('appraisalEnded', 'complainant', 'respondent')] },
  },
})

export const open = chart.createStateConfig({
  after: { arbitrationOuter: over('outerLimit', 'outerLimit') },
  on: {
    ...withdrawing,
    objectToOnline: { guard: 'mayObjectToOnline', ...over('onlineObjection', 'onlineObjected'), actions: [count('onlineObjection'), ...over('onlineObjection', 'onlineObjected').actions] },
    objectJurisdiction: { guard: 'mayObjectToJurisdiction', target: '#jurisdiction', actions: [anchor('jurisdictionObjected'), tell('jurisdictionObjected', 'handler', 'complainant', 'respondent')] },
    reportParallel: { target: '#parallel', actions: [tell('stayed', 'complainant', 'respondent', 'handler', 'arbitrator')] },
    partyLost: { target: '#capacity', actions: [tell('partyLost', 'arbitrator', 'handler')] },
    /** nobody who has not agreed to it can be drawn into an arbitration: refused at once, whoever asks */
    askJoinder: { actions: [count('joinderRefused'), tell('joinderRefused', 'complainant', 'respondent')] },
    showPerformed: { actions: [set({ performedShown: true }), tell('performedShown', 'complainant', 'arbitrator')] },
    confirmPerformed: { guard: 'performanceShown', target: '#closed', actions: [conclude('performedAlready'), { type: 'report', params: { event: 'performedAlready' } }, tell('performedAlready', 'complainant', 'respondent', 'handler', 'arbitrator')] },
    makeOffer: {
      actions: [
        { type: 'deliver', params: { to: 'children', event: 'countered', workflow: 'offer' } },
        ...openPart('offer', ({ event }) => ({ input: { by: event.by, terms: event.fields?.terms ?? [], round: 0 }, ...(event.fields?.standsFor && { periods: { offerStands: event.fields.standsFor as number } }) })),
        tellOther('offerMade'),
      ],
    },
    counterclaim: {
      guard: 'mayCounterclaim',
      actions: [set(({ event }) => ({ counterclaim: event.fields?.terms ?? [] })), ...openPart('counterclaim', ({ event }) => ({ input: { by: event.by, terms: event.fields?.terms ?? [] } })), tell('counterclaimMade', 'complainant', 'arbitrator')],
    },
    discloseInterests: { guard: 'sitting', actions: [tell('interestsDisclosed', 'complainant', 'respondent')] },
    noteBadFaith: { guard: 'sitting', actions: [set(({ context, event }) => ({ badFaith: [...new Set([...context.badFaith, event.fields?.whom])] })), count('badFaith'), tell('badFaithNoted', 'complainant', 'respondent')] },
    challengeArbitrator: {
      guard: 'mayRecuse',
      actions: [
        set(({ context, event }) => ({ challenged: memberOf(context, event.fields?.member), recusals: [...context.recusals, { by: event.by!, ground: String(event.fields?.ground), member: memberOf(context, event.fields?.member) ?? '' }] })),
        ...openPart('recusal', ({ context, event }) => ({ input: { by: event.by, ground: event.fields?.ground, handler: context.handler } })),
        tellOther('memberChallenged'), tell('youAreChallenged', 'arbitrator'),
      ],
    },
  },
})

const resumed = [tell('resumed', 'complainant', 'respondent', 'arbitrator')] as const
/** Back to where it was; a seat that fell empty meanwhile is filled first. */
const goesOn = (...actions: readonly (typeof resumed[number] | ReturnType<typeof set>)[]) => [
  { guard: 'panelShort' as const, target: '#composing', actions: [...actions, ...resumed, anchor('composingSince'), tell('toCompose', 'handler')] },
  { target: '#whereItStood', actions: [...actions, ...resumed] },
]
/** The clock of the case stands still while it is here, whichever way it leaves. */
export const stayed = chart.createStateConfig({
  entry: [{ type: 'pause', params: { reason: 'arbitrationStay' } }],
  exit: [{ type: 'resume', params: { reason: 'arbitrationStay' } }],
  initial: 'parallel',
  on: { proceedingEnded: [...recusedElsewhere, { actions: partEnded }], partyLost: { target: '#capacity', actions: [tell('partyLost', 'arbitrator', 'handler')] } },
  states: {
    jurisdiction: {
      id: 'jurisdiction',
      meta: { status: 'checking', waitsOn: ['handler'] },
      // Undecided, it goes on, and the objection is decided with the case.
      after: { jurisdictionDecision: goesOn(set(({ context }) => ({ jurisdictionDecided: true, jurisdictionOpen: true, counted: [...context.counted, 'jurisdictionLate'] }))) },
      on: {
        decideJurisdiction: [
          { guard: ({ event }) => event.fields?.jurisdiction === 'none', ...over('noJurisdiction', 'noJurisdiction') },
          ...goesOn(set({ jurisdictionDecided: true })),
        ],
      },
    },
    parallel: {
      id: 'parallel',
      meta: { status: 'checking', waitsOn: ['handler'] },
      after: { stayReview: { target: 'parallel', reenter: true, actions: [tell('stayReview', 'handler', 'arbitrator', 'complainant', 'respondent')] } },
      on: { resumeProceeding: goesOn(), endElsewhere: over('elsewhere', 'endedElsewhere') },
    },
    /** a party died, was dissolved or cannot act: the case waits for whoever comes after */
    capacity: {
      id: 'capacity',
      meta: { status: 'checking', waitsOn: ['handler'] },
      after: { stayReview: { target: 'capacity', reenter: true, actions: [tell('stayReview', 'handler', 'arbitrator', 'complainant', 'respondent')] } },
      on: { partyReplaced: goesOn() },
    },
  },
})
