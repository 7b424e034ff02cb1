/** The complaint's vocabulary for XState: its effects, guards, and the few verbs its states are written in. */
import { assign, setup } from 'xstate'
import { delaysOf, effectActions } from '../effects'
import { anchor, conclude, deliver, end, otherSide, tell, tellOther, verbsOf } from '../verbs'
import type { Audience, Happening, Party, Seat } from '../workflow'
import { totalOf, type ComplaintContext, type ComplaintInput } from './context'
import { rules } from './rules'

export type Given = { context: ComplaintContext; event: Happening }
/** ordered of the consumer on a counterclaim and not done yet; and of that, what was not done in time */
export const counterOwed = (context: ComplaintContext) => context.counterOwed ?? 0
export const counterBreached = (context: ComplaintContext) => context.counterBreached ?? 0
const ofConsumer = (event: Happening) => event.data?.owedBy === 'complainant'
export const isDecided = (context: ComplaintContext) => context.decided !== undefined || context.basis === 'award'

export const chart = setup({
  types: { context: {} as ComplaintContext, events: {} as Happening, input: {} as ComplaintInput },
  actions: {
    ...effectActions,
    set: assign((_, change: Partial<ComplaintContext>) => change),
    conclude: assign({ outcome: (_, p: { code: string; ground?: string }) => p }),
  },
  delays: delaysOf(rules),
  guards: {
    byComplainant: ({ event }) => event.by === 'complainant',
    byRespondent: ({ event }) => event.by === 'respondent',
    accepted: ({ context }) => context.accepted,
    smallTrack: ({ context }) => context.small,
    reachable: ({ context }) => context.respondentReachable,
    platformMayDecide: ({ context }) => context.handler === 'platform' && context.hasPlatform && !context.platformInterest && context.respondentKind === 'merchant',
    /** a platform may not refuse for missing papers, only for a refused identity */
    mustTakeAsIs: ({ context }) => context.handler === 'platform' && !context.identityMissing,
    otherOfficer: ({ event }) => event.facts?.ownDecision !== true,
    foundLater: ({ context }) => context.later,
    notSplit: ({ context }) => !context.split,
    notReclassified: ({ context }) => !context.reclassified,
    /** each side for its own period, once: nobody stretches the other's */
    moreTimeLeft: ({ context, event }) => event.by === 'respondent' && !context.moreTimeRespondent,
    moreTimeToSupplyLeft: ({ context, event }) => event.by === 'complainant' && !context.moreTimeComplainant,
    mayWrite: ({ context, event }) => !context.moderated.includes(event.by!),
    extensionLeft: ({ context }) => !context.talksOver && !context.extended && !context.extension,
    extensionAskedByOther: ({ context, event }) => !context.talksOver && !context.extended && !!context.extension && context.extension.by !== event.by,
    mediationNotAsked: ({ context }) => !context.mediationAskedBy && context.mediations < 2,
    mediationAskedByOther: ({ context, event }) => !!context.mediationAskedBy && context.mediationAskedBy !== event.by,
    mediationLeft: ({ context }) => context.mediations < 2 && !isDecided(context),
    /** a platform keeps no roster: its cases are mediated by the association it would go to */
    mediationHere: ({ context }) => context.available.includes('mediation') && (context.handler !== 'platform' || context.associationId !== undefined),
    notDecidedThere: ({ context }) => !isDecided(context),
    disputedStill: ({ context }) => context.accepted && !isDecided(context),
    arbitrationHere: ({ context }) => context.available.includes('arbitration') && (context.handler === 'association' || context.associationId !== undefined),
    /** the mediation this case stood in ended while it was stayed, or while a refusal was looked at */
    mediationOver: ({ context }) => context.mediating && (context.parts.mediation ?? 0) === 0,
    talksOver: ({ context }) => context.talksOver,
    stillSilent: ({ context }) => context.silent && !context.answered && !context.graceOver,
    silentThroughout: ({ context }) => context.silent && !context.answered,
    /** a hearing comes first: the move gives notice of it, and only what is upheld after it is published */
    mayHearNaming: ({ context, event }) => context.silent && !context.named && (context.parts.hearing ?? 0) === 0 && event.facts?.namingProcedure === true,
    mayHearBadFaith: ({ context }) => context.evidenceRaised.length < 2 && (context.parts.hearing ?? 0) === 0,
    hasNotAnswered: ({ context, event }) => !context.accepts.includes(event.by!),
    otherAccepted: ({ context, event }) => context.accepts.includes(otherSide(event.by)),
    complainantAccepted: ({ context }) => context.accepts.includes('complainant'),
    defaultBinds: ({ context }) => context.accepts.includes('complainant') && context.silent && !context.answered && context.proposedBy === 'platform' && context.contractBinds,
    hasNotSigned: ({ context, event }) => !context.signed.includes(event.by!),
    otherSigned: ({ context, event }) => context.signed.includes(otherSide(event.by)),
    lastTerm: ({ context, event }) => (ofConsumer(event) ? counterOwed(context) <= 1 && context.confirmed >= context.owed : context.confirmed + 1 >= context.owed && counterOwed(context) === 0),
    lastBreach: ({ context, event }) => event.data?.wasBreached === true && context.breached + counterBreached(context) <= 1,
    merchantHasBroken: ({ context }) => context.breached > 0,
    hasBroken: ({ context, event }) => (event.by === 'complainant' ? counterBreached(context) : context.breached) > 0,
    bothHaveBroken: ({ context }) => context.breached > 0 && counterBreached(context) > 0,
    /** what a counterclaim won is not walked away from by whoever owes it */
    owesNothing: ({ context }) => counterOwed(context) === 0,
    acceptedOwesNothing: ({ context }) => context.accepted && counterOwed(context) === 0,
    noneOpen: ({ context }, p: { part: string }) => (context.parts[p.part] ?? 0) === 0,
    platformAtTable: ({ context }) => context.hasPlatform && context.respondentKind === 'merchant',
    mayAskRegistration: ({ context }) => context.hasPlatform && context.respondentKind === 'merchant' && (context.parts.disclosure ?? 0) === 0,
    mayAskPlatform: ({ context }) => context.hasPlatform && context.respondentKind === 'merchant' && (context.parts.feedback ?? 0) === 0,
    noAssociationYet: ({ context }) => !context.associationAccepted && context.handler !== 'authority' && !isDecided(context),
    /** an association that only mediated may still be asked to look into it and propose */
    associationNotYet: ({ context }) => context.handler === 'platform' && !isDecided(context),
    notTakenUp: ({ context, event }) => !context.associationAccepted && event.by === 'association',
    bodyMoved: ({ context }) => context.handler === 'platform',
    wrongPartyOpenTo: ({ context, event }) => !isDecided(context) && context.respondentKind === 'merchant' && (context.parts.substitution ?? 0) === 0 && event.by !== 'complainant',
    notLeaving: ({ context }) => !context.leaving,
    someoneModerated: ({ context }) => context.moderated.length > 0,
    onceModerated: ({ context }) => context.counted.includes('abuse'),
    isLeaving: ({ context }) => context.leaving,
    secondFailure: ({ context }) => context.undeliverable >= 1,
    serveAnew: ({ context }) => context.serveAnew,
    stayedAfterAgreement: ({ context }) => context.stayedFrom === 'agreed',
    available: ({ context }, p: { workflow: string }) => context.available.includes(p.workflow),
    otherAvailable: ({ context }) => context.available.includes(context.otherWorkflow ?? ''),
  },
})

const { set, count, openPart, partEnded } = verbsOf<ComplaintContext>()
/** One term was done, or was not done in time: counted for the side that owes it. */
export const confirmedOne = set(({ context, event }) => {
  const late = event.data?.wasBreached === true ? 1 : 0
  return ofConsumer(event)
    ? { counterOwed: Math.max(0, counterOwed(context) - 1), counterBreached: Math.max(0, counterBreached(context) - late) }
    : { confirmed: context.confirmed + 1, breached: Math.max(0, context.breached - late) }
})
export const breachedOne = set(({ context, event }) => (ofConsumer(event) ? { counterBreached: counterBreached(context) + 1 } : { breached: context.breached + 1 }))
export const anyBreach = (context: ComplaintContext) => context.breached + counterBreached(context) > 0
export const anyOwed = (context: ComplaintContext) => context.owed + counterOwed(context) > 0
export { anchor, conclude, count, deliver, end, openPart, partEnded, set, tell, tellOther }
/** a paper of the portal: drawn and sealed after the write */
export const issue = (document: string, data: (given: Given) => Record<string, unknown> = () => ({}), audience?: Audience) =>
  ({ type: 'issueDocument' as const, params: (given: Given) => ({ document, data: data(given), ...(audience && { audience }) }) })

/**
 * What a consumer can still do when nothing here resolved it; kept with the outcome (invariant D5). What was decided in an arbitration
 * or panel review is not decided or mediated again: an award is enforced by the court, a panel decision sued on as the contract it is;
 * the violation can be reported to the authority, and the deposit answers where there is one.
 */
const onDecision = (context: ComplaintContext) => (context.terms.length + counterOwed(context) === 0 ? [] : context.decided === 'award' ? ['enforcement'] : ['suitOnDecision'])
const routesOf = (context: ComplaintContext) => isDecided(context)
  ? [...onDecision(context), ...(context.terms.length ? ['report', ...(context.available.includes('deposit') ? ['deposit'] : [])] : [])]
  : ['court', ...(context.associationAccepted || context.handler === 'authority' ? [] : ['authority']), ...(context.handler === 'platform' ? ['association'] : []), 'arbitration']
/** The rule that ends each way. Limitation is the same before a court and an arbitrator (Civil Code 188, 198); a body takes up complaints for as long as one may be filed. */
const waysRules = { court: 'courtLimit', arbitration: 'courtLimit', authority: 'filingLimit', association: 'filingLimit', enforcement: 'enforcementLimit', suitOnDecision: 'courtLimit' }
export const keepRoutes = set(({ context }) => ({ openRemedies: routesOf(context) }))
/** the certificate of what is still open, each way with its last day */
export const certify = issue('failureCertificate', ({ context }) => ({ outcome: context.outcome?.code, ground: context.ground, openRemedies: routesOf(context), rules: waysRules }), 'party:complainant')
/** What was not done in time: each side that was let down has its certificate, of the ways that are its own. */
export const certifyBreach = chart.enqueueActions(({ context, enqueue }) => {
  const paper = (openRemedies: string[], side: 'complainant' | 'respondent') =>
    enqueue({ type: 'issueDocument', params: { document: 'failureCertificate', data: { outcome: 'closedWithOpenRemedies', openRemedies, rules: waysRules, ...(side === 'respondent' && { side }) }, audience: `party:${side}` } })
  if (context.breached > 0) paper(routesOf({ ...context, counterOwed: 0 }), 'complainant')
  if (counterBreached(context) > 0) paper(onDecision(context), 'respondent')
})
/** The same where the case goes on to the choice of ways: a mediation too, if one is left, and until when all of them are chosen here. */
export const certifyChoice = issue('failureCertificate', ({ context }) => ({
  ground: context.ground, openRemedies: [...routesOf(context), ...(context.mediations < 2 ? ['mediation'] : [])], rules: { ...waysRules, mediation: 'chooseRoute', here: 'chooseRoute' },
}), 'party:complainant')
/** a letter, or where it was decided the one that speaks of an award or of a panel decision by its right word */
export const tellByDecision = (letter: string, award: string, panelDecision: string, ...to: Seat[]) =>
  ({ type: 'tell' as const, params: ({ context }: Given) => ({ letter: !isDecided(context) ? letter : context.decided === 'award' ? award : panelDecision, to }) })
export const tellClosedOpen = tellByDecision('closedOpen', 'closedAfterAward', 'closedAfterDecision', 'complainant', 'respondent')

export const makeOffer = [
  deliver('countered', 'offer'),
  set(({ context }) => ({ round: context.round + 1 })),
  ...openPart('offer', ({ context, event }) => ({
    input: { by: event.by, terms: event.fields?.terms ?? [], round: context.round },
    ...(event.fields?.standsFor && { periods: { offerStands: event.fields.standsFor as number } }),
  })),
] as const

export const lessThanClaimed = (context: ComplaintContext) => totalOf(context.terms) < totalOf(context.remedies) || context.terms.length < context.remedies.length
export const other = (by: Party | undefined) => otherSide(by)
