/** Short hand of the worked examples: who does what, what lapses, and what the case was about. */
import type { Term } from '../../effects'
import { signedInStory } from '../../fields'
import type { Party, RefusalCode, Story, StoryStep, Wait } from '../../workflow'
import type { ArbitrationInput } from '../context'

type More = { part?: string; after?: Wait; second?: true; member?: 1 | 2 | 3; refused?: RefusalCode }
const by = (seat: Party) => (move: string, fields: Record<string, unknown> = {}, more: More = {}): StoryStep => ({ by: seat, move, fields, ...more })
export const consumer = by('complainant')
export const merchant = by('respondent')
export const office = by('association')
/** a member of the panel; the first presides */
export const member = (nth: 1 | 2 | 3) => (move: string, fields: Record<string, unknown> = {}, more: More = {}): StoryStep => ({ by: 'arbitrator', move, fields, ...more, ...(nth > 1 && { member: nth }) })
export const presiding = member(1)
export const lapse = (rule: string, part?: string): StoryStep => ({ lapse: rule, ...(part && { part }) })
export const signal = (name: string, data: Record<string, unknown> = {}): StoryStep => ({ signal: name, data })

export const refund = (amount: number, withinDays = 10): Term[] => [{ remedy: 'refund', amount, withinDays }]
export const costs = (amount: number): Term[] => [{ remedy: 'compensation', head: 'costs', amount, withinDays: 10 }]
export const signature = signedInStory

/** Sixty thousand yuan for a kitchen that was never finished: three decide. */
export const kitchen: ArbitrationInput = { remedies: refund(6_000_000), amount: 6_000_000 }
/** 268 yuan for a cracked teapot: one decides. */
export const teapot: ArbitrationInput = { remedies: refund(26_800), amount: 26_800 }
export const institution = { registeredInstitution: true }

const toPanel = { bindsByContract: 'yes', reopenUnderstood: 'yes', bodyKnown: 'yes', feesKnown: 'yes', signature }
const toAward = { finalUnderstood: 'yes', noCourt: 'yes', institutionKnown: 'yes', feesKnown: 'yes', signature }
export const agreed = [consumer('agreePanel', toPanel), merchant('agreePanel', toPanel)]
export const agreedToAward = [consumer('agree', toAward), merchant('agree', toAward)]
export const message = '事实和理由见所附材料，请依法处理。'
const answers = merchant('answer', { position: 'disputes', message })
export const served = [office('complete', {})]
export const answered = [...served, answers]
export const composed = [...answered, office('compose', {})]
export const nothingMore = [consumer('nothingMore'), merchant('nothingMore')]
export const reasons = '依照查明的事实和适用的规则，理由如上所述。'
const finding = { text: '被申请人收款后未完成安装，有合同和现场照片为证。', evidence: [], rule: '《消费者权益保护法》第五十三条' }
export const draft = (terms: Term[], more: Record<string, unknown> = {}) => ({ findings: [finding], reasons, ...(terms.length && { terms }), signature, ...more })
export const votes = (a: string, b: string, c: string, more: Record<string, unknown> = {}) => [
  member(1)('vote', { vote: a, ...more }), member(2)('vote', { vote: b, ...more }), member(3)('vote', { vote: c, voteReasons: '证据不足以支持全部金额。', ...more }),
]
export const signed = [member(2)('signDecision', { signature }), member(3)('signDecision', { signature })]
/** the evidence is closed */
export const heard = [...agreed, ...composed, ...nothingMore]
export const decidedBySole = [...heard, presiding('draftDecision', draft(refund(26_800)))]
export const over = [lapse('correctionPeriod'), lapse('reopeningPeriod')]

export const story = (name: string, zh: string, en: string, given: ArbitrationInput, steps: readonly StoryStep[], state: string, outcome?: string): Story => ({
  name, title: { 'zh-CN': zh, en }, // whose seat is taken when the example is played by itself: inside a complaint the association is seated there
  given: { handler: 'association', ...given }, steps, ends: { state, ...(outcome && { outcome }) },
})
