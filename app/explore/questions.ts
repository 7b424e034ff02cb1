/**
 * 'Which way is mine': plain questions and where the answers lead. Pure data and pure functions; the answers live in the
 * address only, nothing is stored. Words are in app/words under explore.
 */
import { isDate } from '~/machines/calendar'
import { isKind, type KindCode } from '~/machines/complaint/kinds'

export const whats = ['goods', 'service', 'cancel', 'orderError', 'minor', 'data', 'platform', 'ip', 'unlawful', 'merchant'] as const
export type What = (typeof whats)[number]
const goodsKinds: readonly KindCode[] = ['quality', 'notAsDescribed', 'notDelivered', 'afterSaleRefused', 'noReceipt', 'price', 'falseAdvertising', 'unfairTerms']
const dataKinds: readonly KindCode[] = ['spam', 'privacy']

/** One question a page; `date` is asked with three boxes and may be skipped. */
export type Question =
  | { name: 'what' | 'kind' | 'seller' | 'stage' | 'error' | 'role'; options: readonly string[] }
  | { name: 'known' | 'received'; date: true }

/** The workflows of the house; those that have no folder yet are named all the same, with what to do meanwhile. */
export type Way = 'complaint' | 'cancellation' | 'orderError' | 'takedown' | 'report' | 'answer'
export type Result = {
  way: Way
  kind?: KindCode
  /** who would handle a complaint */
  handler?: 'platform' | 'association'
  /** dates given, 'YYYY-MM-DD' */
  known?: string
  received?: string
  /** particulars that change what is said */
  stage?: string
  error?: string
}
export type Asked = Readonly<Record<string, string>>

/** The questions for these answers, in order; a question that is not answered yet ends the list. */
export function path(given: Asked): { answered: Question[]; next?: Question; result?: Result } {
  const answered: Question[] = []
  for (const question of questionsFor(given)) {
    if (!isAnswer(question, given[question.name])) return { answered, next: question }
    answered.push(question)
  }
  return { answered, result: resultOf(given) }
}

function questionsFor(g: Asked): Question[] {
  const what: Question = { name: 'what', options: whats }
  const known: Question = { name: 'known', date: true }
  const received: Question = { name: 'received', date: true }
  const seller: Question = { name: 'seller', options: ['shop', 'selfOperated', 'noPlatform'] }
  switch (g.what) {
    case 'goods': return [what, { name: 'kind', options: goodsKinds }, seller, ...(g.kind === 'quality' || g.kind === 'afterSaleRefused' ? [received] : []), known]
    case 'service': return [what, seller, known]
    case 'minor': return [what, seller, known]
    case 'data': return [what, { name: 'kind', options: dataKinds }, seller, known]
    case 'platform': return [what, { name: 'kind', options: ['unfairTerms', 'service', 'price', 'privacy', 'afterSaleRefused'] }, known]
    case 'cancel': return [what, { name: 'stage', options: ['notShipped', 'shipped', 'received', 'refused'] }, ...(g.stage === 'received' || g.stage === 'refused' ? [received] : [])]
    case 'orderError': return [what, { name: 'error', options: ['item', 'address', 'duplicate', 'payment'] }]
    case 'ip': return [what, { name: 'role', options: ['holder', 'respondent'] }]
    default: return [what]
  }
}

/** '-' : skipped, which only a date may be. */
function isAnswer(q: Question, value: string | undefined): boolean {
  if (value === undefined) return false
  return 'date' in q ? value === '-' || (isDate(value) && value >= '2000-01-01') : q.options.includes(value)
}

function resultOf(g: Asked): Result {
  const dates = { ...(g.known && g.known !== '-' && { known: g.known }), ...(g.received && g.received !== '-' && { received: g.received }) }
  const handler = g.what === 'platform' || (g.seller && g.seller !== 'shop') ? ('association' as const) : ('platform' as const)
  switch (g.what as What) {
    case 'cancel': return g.stage === 'refused' ? { way: 'complaint', kind: 'afterSaleRefused', handler: 'platform', ...dates } : { way: 'cancellation', stage: g.stage!, ...dates }
    case 'orderError': return { way: 'orderError', error: g.error! }
    case 'ip': return { way: 'takedown', stage: g.role! }
    case 'unlawful': return { way: 'report' }
    case 'merchant': return { way: 'answer' }
    case 'service': return { way: 'complaint', kind: 'service', handler, ...dates }
    case 'minor': return { way: 'complaint', kind: 'minorPurchase', handler, ...dates }
    default: return { way: 'complaint', ...(isKind(g.kind) && { kind: g.kind }), handler, ...dates }
  }
}

/** The address of the page with these answers. */
export const placeOf = (given: Asked, questions: readonly Question[]): string => {
  const search = new URLSearchParams(questions.flatMap((q) => (given[q.name] === undefined ? [] : [[q.name, given[q.name]!]])))
  return search.size ? `/explore?${search}` : '/explore'
}
