import { anchor, chart, end, set, tell, tellRoom, type Given } from '../chart'
import { agreedOf, otherThan, totalOf } from '../context'

/** A door: what was agreed, head by head, becomes one text; whatever was still on the table leaves it. */
export const drawing = chart.createStateConfig({
  id: 'drawing',
  always: {
    target: '#terms',
    actions: [
      set(({ context }) => ({ terms: agreedOf(context.heads), signed: [], textHash: undefined as never, session: false })),
      end('offer'), end('bidding'), end('proposal'), end('appraisal'), anchor('termsDrawn'),
      { type: 'tell', params: ({ context }: Given) => ({ letter: totalOf(context.terms) > context.esignOver ? 'termsLarge' : 'terms', to: ['complainant', 'respondent', 'mediator'] as const }) },
    ],
  },
})

const signed = set(({ context, event }) => ({
  waitsOn: otherThan(event.by).filter((s) => !context.signed.some((x) => x.seat === s)),
  signed: [...context.signed, { seat: event.by!, method: String(event.fields?.signature?.method ?? ''), at: event.at }],
  textHash: String(event.fields?.signature?.textHash ?? ''),
}))
/** Signatures fall, what was agreed head by head stays: the mediator can draw it up again, or the two change it. */
const backToTalks = [set({ terms: [], signed: [], textHash: undefined as never }), anchor('mediatorActed')] as const
const made = (context: Given['context']) => ({ terms: context.terms, neutrals: [context.mediator] })

/** Signed by both and by the mediator within five working days, or within what is left of the sixty days. */
export const terms = chart.createStateConfig({
  id: 'terms',
  meta: { status: 'performing', waitsOn: ['complainant', 'respondent', 'mediator'] },
  exit: [set({ waitsOn: undefined as never })],
  after: { termsSigning: { target: '#open', actions: [...backToTalks, tell('unsigned', 'complainant', 'respondent', 'mediator')] } },
  on: {
    sign: [
      { guard: 'lastSignature', target: '#agreed', actions: [signed] },
      { guard: 'hasNotSigned', actions: [signed, tellRoom('signed')] },
    ],
    backToTalks: { target: '#open', actions: [...backToTalks, tellRoom('backToTalks')] },
    // Carried out there and then: nothing is left to sign for, the record is kept (Order 121 form 7).
    performedAtOnce: {
      target: '#closed',
      actions: [
        { type: 'conclude', params: { code: 'agreedAtOnce' } },
        { type: 'issueDocument', params: ({ context }: Given) => ({ document: 'mediationStatement', data: { ...made(context), performed: true } }) },
        { type: 'report', params: ({ context }: Given) => ({ event: 'agreed', data: { terms: context.terms, atOnce: true } }) },
        tell('agreedAtOnce', 'complainant', 'respondent', 'mediator'),
      ],
    },
  },
})

/** A door: three signatures under one text. */
export const agreed = chart.createStateConfig({
  id: 'agreed',
  always: {
    target: '#closed',
    actions: [
      { type: 'conclude', params: { code: 'agreed' } },
      { type: 'issueDocument', params: ({ context }: Given) => ({ document: 'settlementAgreement', data: { ...made(context), signed: context.signed, basis: 'mediation' } }) },
      { type: 'issueDocument', params: ({ context }: Given) => ({ document: 'mediationStatement', data: { ...made(context), signed: context.signed } }) },
      { type: 'report', params: ({ context }: Given) => ({ event: 'agreed', data: { terms: context.terms } }) },
      tell('agreed', 'complainant', 'respondent', 'mediator', 'handler'),
    ],
  },
})
