/** What every case has, declared once at the root: moves and reports that any state takes unless it says otherwise. */
import { anchor, breachedOne, certify, chart, conclude, confirmedOne, count, deliver, end, issue, keepRoutes, makeOffer, openPart, other, partEnded, set, tell, tellOther, type Given } from '../chart'
import { otherSide } from '../../verbs'
import { totalOf } from '../context'
import { arbitrated } from './arbitrated'
import { refusal, splitReport } from './intake'
import { settledFirst } from './agreed'

const pause = (reason: string, cap: string, days: number) => ({ type: 'pause' as const, params: { reason, cap, days } })
const appoint = (seat: 'respondent' | 'platform' | 'association', of: 'platformId' | 'associationId' | 'none') =>
  ({ type: 'appoint' as const, params: ({ context }: Given) => ({ seat, organisation: (of === 'none' ? undefined : context[of]) ?? 'none' }) })
/** 'HJ26-7K3M-9Q2P' as a code: what a person typed stays out of every context */
const plainReference = (typed: unknown) => String(typed ?? '').toUpperCase().replace(/[^0-9A-Z]/g, '').slice(0, 20)

export const associationHandles = [
  set({ handler: 'association' }), appoint('association', 'associationId'),
  { type: 'deliver' as const, params: { to: 'children' as const, event: 'handlerChanged', data: { handler: 'association' } } },
] as const
/** The platform has closed: its cases go to the association with their record and periods. */
export const platformGone = [...associationHandles, set({ hasPlatform: false }), appoint('platform', 'none'), count('platformClosed'), tell('caseHandedOver', 'complainant', 'respondent', 'association')] as const

/** parts during which the case's clock stands still, and the reason their pause goes by */
const stopped: Record<string, string> = { substitution: 'substitution', challenge: 'appraisal', pause: 'parties', succession: 'succession' }

/** What was being mediated was not this dispute, or should not have been: it ends on ground (6). */
const mediationFalls = { type: 'deliver' as const, params: { to: 'children' as const, workflow: 'mediation', event: 'groundFound' } }
/** The case's clock runs again when the part that stopped it ends, however it ended. */
export const endings = [
  { guard: ({ event }: Given) => String(event.data?.workflow) in stopped, actions: [partEnded, { type: 'resume' as const, params: ({ event }: Given) => ({ reason: stopped[String(event.data?.workflow)] ?? '' }) }] },
  { actions: [partEnded] },
] as const
export const newRespondent = [
  mediationFalls,
  { type: 'appoint' as const, params: ({ event }: Given) => ({ seat: 'respondent' as const, organisation: String(event.data?.right ?? 'chosen') }) },
  set({ answered: false, silent: false, late: false, graceOver: false, talksOver: false, accepts: [], moreTimeRespondent: false, respondentReachable: true, mediating: false }),
] as const
/** Nobody can be named, so the platform answers itself (CPL 44); it cannot then also decide. */
export const platformAnswers = [
  mediationFalls,
  appoint('respondent', 'platformId'), appoint('platform', 'none'),
  set({ respondentKind: 'platform', answered: false, silent: false, late: false, graceOver: false, talksOver: false, accepts: [], moreTimeRespondent: false, respondentReachable: true, mediating: false }),
  count('platformCouldNotName'), tell('platformLiable', 'complainant', 'respondent'),
] as const

export const shell = chart.createStateConfig({
  on: {
    withdraw: { guard: 'owesNothing', target: '#closed', actions: [conclude('withdrawn'), keepRoutes, tell('withdrawn', 'complainant', 'respondent', 'handler')] },
    declareResolved: {
      guard: 'acceptedOwesNothing', target: '#solved',
      actions: [set(({ event }) => ({ basis: event.fields?.how === 'part' ? 'declaredPart' as const : 'declaredFull' as const }))],
    },
    addEvidence: { actions: [tellOther('evidenceAdded')] },
    write: { guard: 'mayWrite', actions: [tellOther('newMessage')] },

    duplicateFound: { guard: { type: 'noneOpen', params: { part: 'merger' } }, actions: [...openPart('merger', ({ context, event }) => ({ input: { handler: context.handler, older: plainReference(event.fields?.olderCase) } }))] },
    linkCase: { actions: [{ type: 'link', params: ({ event }) => ({ older: plainReference(event.fields?.olderCase), how: 'linked' }) }, tell('linked', 'complainant', 'respondent')] },
    merged: { target: '#closed', actions: [conclude('merged'), { type: 'link', params: ({ event }) => ({ older: String(event.data?.older ?? ''), how: 'joined' }) }, tell('merged', 'complainant', 'respondent')] },
    caseJoined: { actions: [tell('caseJoined', 'complainant', 'respondent', 'handler')] },
    caseLinked: { actions: [tell('linked', 'handler')] },
    keptApart: { actions: [tell('keptApart', 'handler')] },

    challengeEvidence: {
      actions: [...openPart('challenge', ({ context, event }) => ({ input: { by: event.by, handler: context.handler, raised: context.evidenceRaised.includes(otherSide(event.by)) } }))],
    },
    challengeDecided: {
      actions: [set(({ context, event }) => ({ counted: event.data?.finding === 'notProduced' ? [...context.counted, 'adverseInference'] : context.counted })), tell('challengeDecided', 'complainant', 'respondent', 'handler')],
    },
    appraisalBegan: { actions: [pause('appraisal', 'pauseAppraisal', 60)] },
    appraisalEnded: { actions: [tell('appraisalEnded', 'complainant', 'respondent')] },

    requestRegistration: { guard: 'mayAskRegistration', actions: [...openPart('disclosure', () => ({ input: {} }))] },
    disclosureGiven: { actions: [tell('registrationGiven', 'complainant')] },
    disclosureLate: { actions: [count('registrationLate'), tell('registrationLate', 'complainant', 'platform')] },
    feedbackGiven: { actions: [tell('feedbackGiven', 'handler', 'complainant')] },
    feedbackLate: { actions: [count('feedbackLate'), tell('feedbackLate', 'handler', 'platform')] },
    feedbackWithheld: { actions: [count('feedbackWithheld'), tell('feedbackWithheld', 'handler', 'platform')] },

    askPause: {
      guard: { type: 'noneOpen', params: { part: 'pause' } },
      actions: [...openPart('pause', ({ event }) => ({ input: { by: event.by, days: Number(event.fields?.days ?? 10) }, periods: { pauseLasts: Number(event.fields?.days ?? 10) } }))],
    },
    pauseBegan: { actions: [set(({ context, event }) => ({ pausedDays: context.pausedDays + Number(event.data?.days ?? 10) })), { type: 'pause', params: ({ event }) => ({ reason: 'parties', days: Number(event.data?.days ?? 10), cap: 'pauseStage' }) }] },
    pauseEnded: { actions: [tell('pauseEnded', 'complainant', 'respondent')] },

    deathOrDissolution: {
      guard: { type: 'noneOpen', params: { part: 'succession' } },
      actions: [...openPart('succession', ({ context, event }) => ({ input: { of: event.fields?.whom ?? 'complainant', handler: context.handler } })), pause('succession', 'pauseSuccession', 60), deliver('partyLost')],
    },
    successorNamed: { actions: [deliver('partyReplaced'), tell('successorNamed', 'complainant', 'respondent')] },
    // From then on the authority no longer takes up the same dispute (Order 121 art. 16(2)).
    mediationAccepted: { actions: [set(({ context, event }) => ({ associationAccepted: context.associationAccepted || event.data?.body === 'association' }))] },
    noSuccessor: { target: '#closed', actions: [conclude('terminated', 'lossOfParty'), keepRoutes, certify, tell('terminated', 'complainant', 'respondent', 'handler')] },

    seised: { guard: 'accepted', target: '#staying', actions: [set({ stayedFrom: 'open' })] },
    merchantLeaving: {
      guard: 'notLeaving',
      actions: [set({ leaving: true }), { type: 'command', params: ({ context }) => ({ kind: 'holdDeposit', payload: { fen: totalOf(context.terms.length ? context.terms : context.remedies) } }) }, { type: 'command', params: { kind: 'blockExit', payload: {} } }, tell('merchantLeaving', 'complainant', 'handler')],
    },
    exitSecured: { guard: 'isLeaving', actions: [set({ leaving: false }), { type: 'command', params: { kind: 'releaseExit', payload: {} } }, tell('exitSecured', 'complainant', 'respondent')] },
    platformClosing: { guard: { type: 'noneOpen', params: { part: 'closing' } }, actions: [...openPart('closing', () => ({ input: {} }))] },
    platformGone: [
      { guard: 'bodyMoved', actions: [...platformGone] },
      { actions: [set({ hasPlatform: false }), count('platformClosed'), tell('caseHandedOver', 'complainant', 'respondent')] },
    ],
    moderate: { actions: [set(({ context, event }) => ({ moderated: [...new Set([...context.moderated, event.fields?.whom])] })), count('abuse'), { type: 'tell', params: ({ event }) => ({ letter: 'moderated', to: [event.fields?.whom ?? 'complainant'] }) }] },
    liftModeration: { guard: 'someoneModerated', actions: [set({ moderated: [] }), tell('moderationLifted', 'complainant', 'respondent')] },

    releaseTexts: { guard: 'onceModerated', actions: [{ type: 'letThrough', params: ({ event }) => ({ seat: event.fields?.whom ?? 'complainant' }) }, { type: 'tell', params: ({ event }) => ({ letter: 'textsReleased', to: [otherSide(event.fields?.whom)] }) }] },

    // Bad faith is found only after the one concerned was heard; it raises what their evidence must show and takes no right away.
    noteBadFaith: { guard: 'mayHearBadFaith', actions: [...openPart('hearing', ({ context, event }) => ({ input: { about: 'badFaith', to: event.fields?.whom ?? 'complainant', handler: context.handler } }))] },
    hearingUpheld: [
      { guard: ({ event }) => event.data?.about === 'naming', actions: [set({ named: true }), { type: 'publish', params: { kind: 'naming', data: { conduct: 'silence' } } }, tell('named', 'respondent')] },
      { actions: [set(({ context, event }) => ({ evidenceRaised: [...new Set([...context.evidenceRaised, event.data?.to])] })), count('badFaith'), tell('evidenceRaised', 'complainant', 'respondent')] },
    ],
    hearingDropped: { actions: [{ type: 'tell', params: ({ event }) => ({ letter: 'hearingDropped', to: [event.data?.to ?? 'respondent'] }) }] },

    offerAccepted: settledFirst,
    offerClosed: { actions: [{ type: 'tell', params: ({ event }) => ({ letter: 'offerDeclined', to: [other(event.data?.by)] }) }] },

    substituted: [
      { guard: 'accepted', target: '#negotiating', actions: [...newRespondent] },
      { actions: [...newRespondent] },
    ],
    partyKept: { actions: [tell('partyKept', 'complainant', 'respondent')] },
    platformLiable: [
      { guard: ({ context }) => context.accepted && context.handler === 'platform', target: '#negotiating', actions: [...platformAnswers, ...associationHandles] },
      { guard: 'accepted', target: '#negotiating', actions: [...platformAnswers] },
      { guard: 'bodyMoved', actions: [...platformAnswers, ...associationHandles] },
      { actions: [...platformAnswers] },
    ],
    rated: { actions: [tell('rated', 'respondent')] },
    unrated: { actions: [count('unrated')] },
    termConfirmed: { actions: [confirmedOne] },
    termBreached: { actions: [breachedOne] },
    reportAnswered: { actions: [tell('reportAnswered', 'complainant'), issue('reportResult', ({ event }) => ({ result: event.data?.result }), 'party:complainant')] },
    undeliverable: { actions: [set(({ context }) => ({ undeliverable: context.undeliverable + 1 }))] },
    commandAnswered: { actions: [set(({ context, event }) => ({ counted: event.data?.status === 'refused' ? [...context.counted, 'commandRefused'] : context.counted }))] },
    proceedingEnded: [...endings],
    ...arbitrated,
  },
})

/** What the open, accepted dispute takes besides, until it is agreed. */
export const disputed = chart.createStateConfig({
  on: {
    makeOffer: { guard: ({ context }) => context.accepted, actions: [...makeOffer] },
    split: { guard: 'notSplit', actions: [...splitReport] },
    laterGround: {
      guard: 'disputedStill', target: '#notAccepted',
      actions: [set(({ event }) => ({ ground: event.fields?.ground, later: true })), anchor('refused'), mediationFalls, end('offer'), end('substitution'), tell('laterGround', 'complainant', 'respondent'), refusal],
    },
    nameMerchant: { guard: 'mayHearNaming', actions: [...openPart('hearing', ({ context }) => ({ input: { about: 'naming', to: 'respondent', handler: context.handler } }))] },
    wrongParty: {
      guard: 'wrongPartyOpenTo',
      actions: [
        ...openPart('substitution', ({ context, event }) => ({ input: { by: event.by, handler: context.handler, hasPlatform: context.hasPlatform, ...(event.fields?.right && { right: event.fields.right }) } })),
        pause('substitution', 'pauseStage', 30), tell('wrongParty', 'complainant', 'handler'),
      ],
    },
  },
})
