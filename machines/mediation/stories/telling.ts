/** Short hand of the worked examples: who does what, what lapses, and what the mediation is about. */
import type { Term } from '../../effects'
import { signedInStory } from '../../fields'
import type { Party, Story, StoryStep, Wait } from '../../workflow'
import type { MediationInput } from '../context'

type More = { part?: string; after?: Wait; byLink?: true; second?: true; refused?: 'invalid' | 'not-now' | 'not-yours' | 'needs-account' }
const by = (seat: Party) => (move: string, fields: Record<string, unknown> = {}, more: More = {}): StoryStep => ({ by: seat, move, fields, ...more })
export const consumer = by('complainant')
export const merchant = by('respondent')
export const mediator = by('mediator')
export const association = by('association')
export const lapse = (rule: string, part?: string): StoryStep => ({ lapse: rule, ...(part && { part }) })
export const signal = (name: string, data: Record<string, unknown> = {}): StoryStep => ({ signal: name, data })

/** A renovation of a bathroom: 60,000 yuan back for what was never done. */
export const bathroom: MediationInput = { remedies: [{ remedy: 'refund', amount: 6_000_000, withinDays: 15 }], amount: 8_800_000, handler: 'association', consented: ['complainant'], again: true }
/** A stove that smoked: money back, damage to the wall, and an apology. */
export const stove: Term[] = [
  { remedy: 'refund', amount: 128_000, withinDays: 7 }, { remedy: 'compensation', amount: 50_000, withinDays: 7, head: 'loss' }, { remedy: 'apology', withinDays: 7 },
]
/** another association of the demonstration */
export const otherAssociation = '0190a000-0000-7000-8000-000000000122'

export const yes = { understood: 'yes' }
export const accept = { agreed: 'yes' }
export const sign = { signature: signedInStory }
export const none = mediator('discloseInterests', { interests: 'none', statement: '与双方当事人及争议事项均无利害关系。' })
export const begun = [merchant('consent', yes, { byLink: true }), association('acceptMediation')]
export const seated = [...begun, association('assign'), none]
export const opened = [...seated, lapse('recusalWindow')]
/** The mediator keeps at it while weeks pass: four working days between one word and the next, so nobody counts as absent. */
export const meanwhile = (times: number, part?: string): StoryStep[] =>
  Array.from({ length: times }, () => mediator('writeJoint', { message: '请双方继续考虑，本周内回复意见。' }, { after: { workDays: 4 }, ...(part && { part }) }))
export const signed = [consumer('sign', sign), merchant('sign', sign), mediator('sign', sign)]
export const noticed = association('giveNotice', { reasons: '经调解未能达成一致，依照规定终止调解。' })
export const offer = (terms: Term[], note: string, head?: number) => ({ terms, note, ...(head && { head }) })
export const refund = (amount: number, withinDays = 10): Term[] => [{ remedy: 'partRefund', amount, withinDays }]

export const story = (name: string, zh: string, en: string, given: Partial<MediationInput>, steps: readonly StoryStep[], state: string, outcome?: string): Story => ({
  name, title: { 'zh-CN': zh, en }, given: { ...bathroom, ...given }, steps, ends: { state, ...(outcome && { outcome }) },
})
