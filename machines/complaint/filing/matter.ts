import type { Term } from '../../effects'
import type { Answers, FilingStep } from '../../filing'
import { isKind, kindCodes, kinds } from '../kinds'
import { remedyCodes } from '../remedies'
import { threefoldOf } from '../threefold'

/** What happened, what shows it, and what is asked for. */
export const kindOf = (a: Answers) => (isKind(a.kind) ? kinds[a.kind] : undefined)
const orderNeeded = (a: Answers) => kindOf(a)?.order === 'always'

export const matterSteps: readonly FilingStep[] = [
  { name: 'kind', part: 'what', fields: () => ({ kind: { kind: 'choice', options: kindCodes } }) },
  {
    name: 'particulars', part: 'what', when: (a) => kindOf(a) !== undefined, fields: (a) => kindOf(a)?.questions ?? {},
    check: (a, { today }) => notInFuture(a, today, 'receivedOn', 'askedOn'),
  },
  {
    name: 'order', part: 'what', when: (a) => kindOf(a) !== undefined,
    fields: (a) => (orderNeeded(a)
      ? { item: { kind: 'text', max: 100 }, orderNo: { kind: 'text', max: 64, optional: true }, amount: { kind: 'money' }, boughtOn: { kind: 'date' }, knownOn: { kind: 'date' } }
      : { item: { kind: 'text', max: 100 }, orderNo: { kind: 'text', max: 64, optional: true }, amount: { kind: 'money', optional: true }, boughtOn: { kind: 'date', optional: true }, knownOn: { kind: 'date' } }),
    check: (a, { today }) => ({
      ...notInFuture(a, today, 'boughtOn', 'knownOn'),
      ...(typeof a.boughtOn === 'string' && typeof kindOf(a)?.questions.receivedOn === 'object' && typeof a.receivedOn === 'string' && a.receivedOn < a.boughtOn && { boughtOn: ['bought-after-receipt'] }),
      ...(typeof a.boughtOn === 'string' && typeof a.knownOn === 'string' && a.knownOn < a.boughtOn && { knownOn: ['before-purchase'] }),
    }),
  },
  { name: 'story', part: 'what', fields: () => ({ narrative: { kind: 'text', min: 20, max: 4000, lines: 10 } }) },
  { name: 'evidence', part: 'what', fields: () => ({ evidence: { kind: 'evidence', max: 20, optional: true } }) },
  {
    name: 'remedies', part: 'ask',
    fields: (a) => ({ remedies: { kind: 'terms', remedies: inOrderFor(a), max: 13 } }),
    check: (a) => remedyFaults(termsAsked(a), typeof a.amount === 'number' ? a.amount : 0),
  },
  {
    name: 'report', part: 'ask',
    fields: () => ({ alsoReport: { kind: 'choice', options: ['no', 'yes'] }, violation: { kind: 'text', max: 1000, lines: 4, optional: true } }),
    check: (a) => (a.alsoReport === 'yes' && !a.violation ? { violation: ['required'] } : {}),
  },
]

export const termsAsked = (a: Answers): Term[] => (Array.isArray(a.remedies) ? (a.remedies as Term[]) : [])

/** Those usual for the kind first; every remedy can be asked for. */
export const inOrderFor = (a: Answers): readonly string[] => [...new Set([...(kindOf(a)?.remedies ?? []), ...remedyCodes])]

/** One way of giving money back at a time, none above the price, and the threefold as the law computes it. Codes by 'remedies.n.amount'. */
export function remedyFaults(terms: readonly Term[], price: number): Record<string, string[]> {
  const faults: Record<string, string[]> = {}
  const backs = terms.filter((t) => ['refund', 'partRefund', 'priceCut'].includes(t.remedy))
  if (backs.length > 1) faults.remedies = ['one-refund']
  terms.forEach((t, n) => {
    const fault = faultOf(t, price)
    if (fault) faults[`remedies.${n}.amount`] = [fault]
  })
  return faults
}

function faultOf({ remedy, head, amount = 0 }: Term, price: number): string | undefined {
  if (price === 0) return undefined
  if (remedy === 'refund' && amount > price) return 'above-price'
  if ((remedy === 'partRefund' || remedy === 'priceCut') && amount >= price) return 'not-below-price'
  if (head === 'threefold' && amount > threefoldOf(price)) return 'above-threefold'
  return undefined
}

function notInFuture(a: Answers, today: string, ...fields: string[]): Record<string, string[]> {
  return Object.fromEntries(fields.filter((f) => typeof a[f] === 'string' && (a[f] as string) > today).map((f) => [f, ['future']]))
}
