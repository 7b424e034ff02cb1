/** The mediation's vocabulary for XState: its effects, guards, and the few verbs its states are written in. */
import { assign, setup } from 'xstate'
import type { Termination } from '../complaint/grounds'
import { delaysOf, effectActions } from '../effects'
import { anchor, end, otherSide, tell, tellOther, verbsOf } from '../verbs'
import type { Happening } from '../workflow'
import { agreedOf, allAgreed, inBidding, otherThan, sides, type MediationContext, type MediationInput, type NotStarted } from './context'
import { rules } from './rules'

export type Given = { context: MediationContext; event: Happening }
const came = (event: Happening): { complainant: boolean; respondent: boolean } => {
  const how = event.fields?.attendance
  return { complainant: how !== 'complainantAbsent' && how !== 'neither', respondent: how !== 'respondentAbsent' && how !== 'neither' }
}
export const absencesAfter = ({ context, event }: Given) => ({
  complainant: context.noShows.complainant + (came(event).complainant ? 0 : 1),
  respondent: context.noShows.respondent + (came(event).respondent ? 0 : 1),
})
export const absent = (event: Happening) => sides.filter((s) => !came(event)[s])

export const chart = setup({
  types: { context: {} as MediationContext, events: {} as Happening, input: {} as MediationInput },
  actions: {
    ...effectActions,
    set: assign((_, change: Partial<MediationContext>) => change),
    conclude: assign({ outcome: (_, p: { code: string; ground?: string }) => p }),
  },
  delays: delaysOf(rules),
  guards: {
    byMediator: ({ event }) => event.by === 'mediator',
    byBody: ({ context, event }) => event.by === context.handler,
    bothConsented: ({ context }) => sides.every((s) => context.consented.includes(s)),
    hasNotConsented: ({ context, event }) => !context.consented.includes(event.by!),
    lastConsent: ({ context, event }) => !context.consented.includes(event.by!) && context.consented.includes(otherSide(event.by)),
    anotherRoster: ({ context }) => context.associations.length > 0,
    someoneFit: ({ context, event }) => chosen(context, event) !== undefined,
    freeChangeLeft: ({ context, event }) => !context.freeChanges.includes(event.by!),
    noneOpen: ({ context }, p: { part: string }) => (context.parts[p.part] ?? 0) === 0,
    noSession: ({ context }) => !context.session,
    sessionCalled: ({ context }) => context.session,
    secondAbsence: (given) => given.context.session && Object.values(absencesAfter(given)).some((n) => n >= 2),
    /** an answer of others is awaited, so the mediator's silence is no absence */
    othersTurn: ({ context }) => ['bidding', 'proposal', 'appraisal'].some((part) => (context.parts[part] ?? 0) > 0),
    moneyToBid: ({ context }) => !context.bid && (context.parts.bidding ?? 0) === 0 && inBidding(context.heads) > 0,
    somethingAgreed: ({ context }) => agreedOf(context.heads).length > 0,
    hasNotSigned: ({ context, event }) => !context.signed.some((s) => s.seat === event.by),
    lastSignature: ({ context, event }) => !context.signed.some((s) => s.seat === event.by) && otherThan(event.by).every((s) => context.signed.some((x) => x.seat === s)),
    ended: ({ context }) => context.outcome !== undefined,
    notAccepted: ({ context }) => !context.accepted,
    partIs: ({ event }, p: { part: string; outcome?: string }) => event.data?.workflow === p.part && (p.outcome === undefined || event.data?.outcome === p.outcome),
  },
})

/** By hand the one who was named, else the first of the rule's order; nobody who sat here before. */
export const chosen = (context: MediationContext, event: Happening): string | undefined =>
  (event.fields?.mediator as string[] | undefined)?.[0] ?? event.facts?.fitNeutrals?.find((id) => !context.former.includes(id))

const { set, count, openPart, partEnded } = verbsOf<MediationContext>()
export { anchor, count, end, openPart, partEnded, set, tell, tellOther }
/** to everybody in the room who did not act */
export const tellRoom = (letter: string) => ({ type: 'tell' as const, params: ({ event }: Given) => ({ letter, to: otherThan(event.by) }) })
/** The mediator did something: the days of absence begin anew. For transitions into `open` that enter it anew. */
export const acted = anchor('mediatorActed')
export const complete = ({ context }: Given) => allAgreed(context.heads)

/** The way to the end: terminated on a ground of Order 121 art. 23(1). The notice follows. */
export const terminate = (ground: Termination | ((given: Given) => Termination)) => {
  const of = (given: Given) => (typeof ground === 'function' ? ground(given) : ground)
  return [
    { type: 'conclude' as const, params: (given: Given) => ({ code: 'terminated', ground: of(given) }) },
    set((given) => ({ ground: of(given) })),
  ] as const
}
export const notStarted = (why: (given: Given) => NotStarted) => [
  { type: 'conclude' as const, params: (given: Given) => ({ code: 'notStarted', ground: why(given) }) },
  set((given) => ({ ground: why(given) })),
] as const

/** What a consumer can still do; what an earlier choice closed is named apart, with its reason in the document. */
const ways = (context: MediationContext) => {
  const closed = [...new Set([...context.closedRemedies, ...(context.accepted && context.handler === 'association' ? ['authority'] : [])])]
  const all = ['court', 'arbitration', 'authority', 'association', ...(context.again ? ['mediation'] : [])]
  return { openRemedies: all.filter((r) => !closed.includes(r)), closedRemedies: closed }
}
const certificate = {
  type: 'issueDocument' as const,
  params: ({ context }: Given) => ({
    document: 'failureCertificate',
    data: { outcome: context.outcome?.code, ground: context.outcome?.ground, ...ways(context), rules: { court: 'courtLimit', arbitration: 'courtLimit', authority: 'filingLimit', association: 'filingLimit', mediation: 'chooseRoute', here: 'chooseRoute' } },
    audience: 'party:complainant' as const,
  }),
}
export const certify = [anchor('closed'), certificate] as const
/** The notice that the mediation is over, and the certificate of the ways still open with their last day. */
export const notify = [
  anchor('closed'),
  {
    type: 'issueDocument' as const,
    params: ({ context, event }: Given) => ({
      document: 'mediationTermination',
      data: { ground: context.outcome?.ground, ...(event.fields?.reasons && { reasons: event.fields.reasons }) },
    }),
  },
  certificate,
  tell('notice', 'complainant', 'respondent'),
] as const
