import { anchor, chart, conferring, count, seatPanel, set, tell, type Given } from '../chart'
import { replacing, staying } from '../panel'
import { groupOf, itemOf, opened } from '../votes'

/**
 * A new round: whoever sits now votes on the whole. Items are named by round, so that no earlier figure is read again. From now on
 * a member is challenged only on a ground that was not known before.
 */
export const newRound = [
  set(({ context }) => ({ round: context.round + 1, voted: [], signed: [], sentBack: [], tally: {}, result: undefined, counterResult: undefined, objectionOver: true })),
  anchor('votingSince'), anchor('draftAwaited'),
] as const
export const beginDeliberation = [anchor('deliberationBegan'), ...newRound] as const

const replaced = [set(({ context, event }) => ({ panel: replacing(context, event) })), seatPanel, anchor('panelNoticed'), tell('panelChanged', 'complainant', 'respondent'), tell('youSit', 'arbitrator')] as const
const emptied = [set(({ context, event }) => ({ panel: staying(context, event) })), seatPanel, anchor('composingSince'), tell('toCompose', 'handler')] as const
const usedFreeChange = set(({ context, event }) => ({ freeChanges: [...context.freeChanges, event.by!] }))
const partOver = set(({ context }) => ({ parts: { ...context.parts, recusal: 0 }, challenged: undefined }))
const recusalOver = [
  { guard: ({ event }: Given) => event.data?.workflow === 'recusal' && event.data?.outcome === 'refused', actions: [partOver, tell('memberKept', 'complainant', 'respondent')] },
  { guard: ({ event }: Given) => event.data?.workflow === 'recusal', actions: [partOver] },
]
/** Where nobody waits for the panel at the moment: the seat is filled, or stays empty until the case goes on. */
export const recusedElsewhere = [
  { guard: 'recusedAndReplaced' as const, actions: [...replaced, partOver, ...newRound] },
  { guard: 'recused' as const, actions: [set(({ context, event }) => ({ panel: staying(context, event) })), seatPanel, partOver] },
  ...recusalOver,
]

/**
 * A member leaves, by stepping down, by a party's free change or by a recusal that was granted: replaced in the same step where
 * the roster has somebody fit, else the body fills the seat. `again`: the state that begins anew with the new member.
 */
const leaving = (again: string, ...then: typeof newRound | readonly [ReturnType<typeof set>] | readonly []) => {
  const goesOn = { target: again, reenter: true }
  return {
    stepDown: [
      { guard: 'stepsDownReplaced' as const, ...goesOn, actions: [...replaced, ...then] },
      { guard: 'sitting' as const, target: '#composing', actions: [...emptied] },
    ],
    changeFreely: [
      { guard: 'freeChangeReplaced' as const, ...goesOn, actions: [...replaced, usedFreeChange, ...then] },
      { guard: 'freeChangeLeft' as const, target: '#composing', actions: [...emptied, usedFreeChange] },
    ],
    proceedingEnded: [
      { guard: 'recusedAndReplaced' as const, ...goesOn, actions: [...replaced, partOver, ...then] },
      { guard: 'recused' as const, target: '#composing', actions: [...emptied, partOver] },
      ...recusalOver,
    ],
  }
}
/** in evidence the newcomer may be objected to from the day of the notice; in deliberation all vote again */
export const leavingEvidence = leaving('#evidence', set({ objectionOver: false }))
export const leavingOutstanding = leaving('#outstanding')
const leavingDeliberation = leaving('#deliberating', ...newRound)

const sealVote = chart.enqueueActions(({ context, event, enqueue }) => {
  const group = groupOf(context)
  const neutral = event.facts?.actorNeutral ?? ''
  enqueue({ type: 'seal', params: { group, item: itemOf(context, neutral), value: String(event.fields?.vote) } })
  if (event.fields?.onCounterclaim) enqueue({ type: 'seal', params: { group, item: itemOf(context, neutral, 'counterclaim'), value: String(event.fields.onCounterclaim) } })
  if (event.fields?.voteReasons) enqueue({ type: 'seal', params: { group, item: `${itemOf(context, neutral)}.reasons`, value: String(event.fields.voteReasons) } })
})
const openVotes = [
  { type: 'unseal' as const, params: ({ context }: { context: Parameters<typeof groupOf>[0] }) => ({ group: groupOf(context) }) },
  set(({ context, event }) => {
    const claim = opened(context, event, 'claim')
    const counter = context.counterclaim.length ? opened(context, event, 'counterclaim') : undefined
    return { result: claim?.result, tally: claim?.tally ?? {}, counterResult: counter?.result }
  }),
] as const
/** the members alone learn what the majority says, and draft by it; nobody learns who voted how */
const tellResult = chart.enqueueActions(({ context, enqueue }) => {
  enqueue({ type: 'tell', params: { letter: 'votesOpened', to: ['arbitrator'], ...(context.result && { data: { reason: context.result } }) } })
  if (context.counterResult) enqueue({ type: 'tell', params: { letter: 'counterclaimVoted', to: ['arbitrator'], data: { reason: context.counterResult } } })
})
const votedNow = set(({ context, event }) => ({ voted: [...context.voted, event.facts?.actorNeutral ?? ''] }))

const late = (track: 'simple' | 'complex') => [
  {
    guard: { type: 'lateFirst' as const, params: { track } },
    actions: [count('decisionLate'), set(({ context }) => ({ lateTold: [...context.lateTold, track] })), tell('decisionLate', 'complainant', 'respondent', 'handler', 'arbitrator')],
  },
  { actions: [set({})] },
]
const drafted = set(({ context, event }) => ({ orders: event.fields?.terms ?? [], counterOrders: event.fields?.counterTerms ?? [], drafts: context.drafts + 1, signed: [], sentBack: [] }))

/** Votes given apart and sealed, opened together; then drafted by who presides and signed by the others. */
export const deliberating = chart.createStateConfig({
  id: 'deliberating',
  after: { decisionPeriod: late('simple'), decisionPeriodComplex: late('complex') },
  initial: 'door',
  on: {
    ...conferring,
    declareComplex: { guard: 'mayDeclareComplex', actions: [set({ complex: true }), tell('complexDeclared', 'complainant', 'respondent', 'handler')] },
    ...leavingDeliberation,
  },
  states: {
    door: { always: [{ guard: 'sole', target: 'drafting', actions: [tell('toDraft', 'arbitrator')] }, { target: 'voting', actions: [tell('toVote', 'arbitrator')] }] },
    voting: {
      meta: { status: 'deciding', waitsOn: ['arbitrator'] },
      after: {
        // Absent: replaced. The votes that came stay sealed and count.
        votes: [
          { guard: 'canReplace', target: 'voting', reenter: true, actions: [count('arbitratorAbsent'), ...replaced, anchor('votingSince'), tell('toVote', 'arbitrator')] },
          { target: '#composing', actions: [count('arbitratorAbsent'), ...emptied] },
        ],
      },
      on: {
        vote: [
          { guard: 'lastVote', target: 'drafting', actions: [sealVote, ...openVotes, votedNow, anchor('draftAwaited'), tellResult] },
          { guard: 'hasVote', actions: [sealVote, votedNow] },
        ],
      },
    },
    drafting: {
      id: 'drafting',
      meta: { status: 'deciding', waitsOn: ['arbitrator'] },
      after: {
        decisionDraft: [
          // One alone: another takes the case. Of three, the next one presides.
          { guard: 'soleCanBeReplaced', target: '#deliberating', reenter: true, actions: [count('arbitratorAbsent'), ...replaced, ...newRound] },
          { guard: 'sole', target: '#composing', actions: [count('arbitratorAbsent'), ...emptied] },
          { target: 'drafting', reenter: true, actions: [count('presidingLate'), set(({ context }) => ({ panel: [...context.panel.slice(1), ...context.panel.slice(0, 1)] })), anchor('draftAwaited'), tell('toDraft', 'arbitrator')] },
        ],
      },
      on: {
        draftDecision: [
          { guard: 'presidesAlone', target: '#issuing', actions: [drafted] },
          { guard: 'presides', target: 'signing', actions: [drafted, anchor('draftedOn'), tell('toSign', 'arbitrator')] },
        ],
      },
    },
    signing: {
      meta: { status: 'deciding', waitsOn: ['arbitrator'] },
      // A member who does not sign does not stop it: the law lets a dissenting arbitrator leave the signature out.
      after: { decisionSignature: { target: '#issuing', actions: [count('signatureMissing')] } },
      on: {
        signDecision: [
          { guard: 'signsLast', target: '#issuing', actions: [set(({ context, event }) => ({ signed: [...context.signed, event.facts?.actorNeutral ?? ''] }))] },
          { guard: 'maySign', actions: [set(({ context, event }) => ({ signed: [...context.signed, event.facts?.actorNeutral ?? ''] }))] },
        ],
        sendBack: [
          // Both others send it back: drafted anew, at most three times; then the presiding arbitrator's opinion prevails.
          { guard: 'majoritySendsBack', target: 'drafting', actions: [set({ signed: [], sentBack: [] }), anchor('draftAwaited'), tell('sentBack', 'arbitrator')] },
          { guard: 'signsLast', target: '#issuing', actions: [set(({ context, event }) => ({ sentBack: [...context.sentBack, event.facts?.actorNeutral ?? ''] }))] },
          { guard: 'maySign', actions: [set(({ context, event }) => ({ sentBack: [...context.sentBack, event.facts?.actorNeutral ?? ''] }))] },
        ],
      },
    },
  },
})
