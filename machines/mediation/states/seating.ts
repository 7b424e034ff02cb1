import { acted, anchor, chart, chosen, count, end, openPart, partEnded, set, tell, tellRoom, terminate, type Given } from '../chart'

/** The seat is empty: what hung on the mediator ends with them, what the parties said to each other stays. */
export const mediatorLeaves = [
  set(({ context }: Given) => ({ former: context.mediator ? [...context.former, context.mediator] : context.former, mediator: undefined as never, recusals: [], session: false, signed: [], terms: [] })),
  { type: 'assign' as const, params: { seat: 'mediator' as const, neutrals: [] } },
  end('proposal'),
] as const
/** Another takes the seat. The notice tells who, what interests they have declared, and until when they may be challenged. */
const seat = [
  set(({ context, event }: Given) => ({ mediator: chosen(context, event)!, windowOver: false })),
  { type: 'assign' as const, params: ({ context }: Given) => ({ seat: 'mediator' as const, neutrals: [context.mediator!] }) },
  anchor('mediatorNoticed'),
  {
    type: 'issueDocument' as const,
    params: ({ context }: Given) => ({ document: 'mediationNotice', data: { neutrals: [context.mediator], rules: { recusal: 'recusalWindow', end: 'mediationTotal' } } }),
  },
  tell('assigned', 'mediator'), tell('mediatorNoticed', 'complainant', 'respondent'),
] as const

export const assigning = chart.createStateConfig({
  id: 'assigning',
  meta: { status: 'checking', waitsOn: ['handler'] },
  entry: [tell('toAssign', 'handler')],
  after: {
    mediatorAssignment: [
      {
        guard: 'anotherRoster', target: 'assigning', reenter: true,
        actions: [
          count('assignmentLate'),
          { type: 'appoint', params: ({ context }: Given) => ({ seat: 'association' as const, organisation: context.associations[0]! }) },
          set(({ context }) => ({ handler: 'association' as const, associations: context.associations.slice(1) })),
          tell('nextRoster', 'complainant', 'respondent'),
        ],
      },
      { target: '#terminated', actions: [count('assignmentLate'), ...terminate('other')] },
    ],
  },
  on: { assign: { guard: ({ context, event }: Given) => event.by === context.handler && chosen(context, event) !== undefined, target: '#noticed', actions: [...seat] } },
})

/** Three days in which both may look at who was named. The mediator says which interests they have. */
export const noticed = chart.createStateConfig({
  id: 'noticed',
  meta: { status: 'talking', waitsOn: ['complainant', 'respondent', 'mediator'] },
  exit: [set({ waitsOn: undefined as never })],
  after: { recusalWindow: { target: '#open', actions: [set({ windowOver: true }), acted, tell('opened', 'complainant', 'respondent', 'mediator')] } },
  on: {
    // Whoever has disclosed waits for the two sides, who may still change the mediator.
    discloseInterests: { actions: [set({ waitsOn: ['complainant', 'respondent'] }), tellRoom('disclosed')] },
    changeMediator: {
      guard: 'freeChangeLeft', target: '#assigning',
      actions: [set(({ context, event }) => ({ freeChanges: [...context.freeChanges, event.by!] })), tell('mediatorChanged', 'complainant', 'respondent', 'mediator'), ...mediatorLeaves],
    },
  },
})

/** While it is decided whether the mediator stays, the mediator's work rests; the sixty days do not. */
export const recusing = chart.createStateConfig({
  id: 'recusing',
  meta: { status: 'checking', waitsOn: ['handler'] },
  on: {
    proceedingEnded: [
      { guard: { type: 'partIs', params: { part: 'recusal', outcome: 'granted' } }, target: '#assigning', actions: [partEnded, tell('mediatorChanged', 'complainant', 'respondent', 'mediator'), ...mediatorLeaves] },
      { guard: { type: 'partIs', params: { part: 'recusal' } }, target: '#stood', actions: [partEnded, acted, tell('recusalRefused', 'complainant', 'respondent', 'mediator')] },
      { guard: { type: 'partIs', params: { part: 'appraisal' } }, actions: [partEnded, { type: 'resume', params: { reason: 'appraisal' } }] },
      { actions: [partEnded] },
    ],
  },
})

/** What can be said about whoever sits, wherever the mediation stands. */
export const seatedMoves = {
  recuse: {
    target: '#recusing',
    actions: [
      set(({ context, event }: Given) => ({ recusals: [...context.recusals, { by: event.by!, ground: String(event.fields?.ground) }] })),
      ...openPart('recusal', ({ context, event }) => ({ input: { by: event.by, ground: event.fields?.ground ?? 'other', handler: context.handler } })),
      tellRoom('recusalAsked'),
    ],
  },
  stepDown: { target: '#assigning', actions: [tell('mediatorChanged', 'complainant', 'respondent'), ...mediatorLeaves] },
}

/** Five working days without a word: the next of the rule's order takes the seat at once; where nobody is fit, the body looks. */
export const absence = [
  { guard: 'othersTurn' as const, target: '#open', reenter: true, actions: [acted] },
  {
    guard: 'someoneFit' as const, target: '#noticed',
    actions: [count('mediatorAbsent'), tell('mediatorAbsent', 'complainant', 'respondent', 'mediator', 'handler'), set(({ context }: Given) => ({ former: context.mediator ? [...context.former, context.mediator] : context.former, recusals: [], session: false })), ...seat],
  },
  { target: '#assigning', actions: [count('mediatorAbsent'), tell('mediatorAbsent', 'complainant', 'respondent', 'mediator', 'handler'), ...mediatorLeaves] },
]
