/** Short hand of the worked examples: who does what, what lapses, and what the case was about. */
import type { Term } from '../../effects'
import { signedInStory } from '../../fields'
import type { Party, Story, StoryStep, Wait } from '../../workflow'
import type { ComplaintInput } from '../context'

type More = { part?: string; after?: Wait; byLink?: true; second?: true; refused?: 'invalid' | 'not-now' | 'not-yours' | 'needs-account' }
export const by = (seat: Party) => (move: string, fields: Record<string, unknown> = {}, more: More = {}): StoryStep => ({ by: seat, move, fields, ...more })
export const consumer = by('complainant')
export const merchant = by('respondent')
export const platform = by('platform')
export const association = by('association')
export const authority = by('authority')
export const lapse = (rule: string, part?: string): StoryStep => ({ lapse: rule, ...(part && { part }) })
export const signal = (name: string, data: Record<string, unknown> = {}): StoryStep => ({ signal: name, data })

/** 268 yuan for a cracked teapot, on a platform whose merchants are bound by its decisions. */
export const teapot: ComplaintInput = {
  respondentKind: 'merchant', handler: 'platform', platformInterest: false, hasPlatform: true, kind: 'quality',
  remedies: [{ remedy: 'refund', amount: 26_800, withinDays: 7 }], amount: 26_800, small: false, bothReport: false, byGuardian: false,
  respondentReachable: true, contractBinds: true,
}
/** a shop of the demonstration, for stories in which another merchant is the right one */
export const otherShop = '0190a000-0000-7000-8000-000000000112'

/** files of the examples, by the ids their steps name them with */
export const openingVideo = '0190a000-0000-7000-8000-0000000000e1'
export const testRecord = '0190a000-0000-7000-8000-0000000000e2'
const exhibits: Story['exhibits'] = {
  [openingVideo]: { name: '开箱视频说明', text: '开箱视频文字说明\n00:05 快递包裹外观完整\n00:40 快递面单清晰可见\n01:12 取出茶壶，壶底有裂纹\n原始视频文件可随时出示。\n' },
  [testRecord]: { name: '商家的检测记录', text: '检测记录\n样品：同批次茶壶\n结论：未见裂纹\n（未加盖检测机构印章）\n' },
}

/** a person of the demonstration, for the story in which somebody succeeds the consumer */
export const heir = '0190a000-0000-7000-8000-000000000204'

export const refund = (amount: number, withinDays = 5): Term[] => [{ remedy: 'refund', amount, withinDays }]
export const partRefund = (amount: number, withinDays = 5): Term[] => [{ remedy: 'partRefund', amount, withinDays }]
export const accepted = [platform('complete'), platform('accept')]
export const silence = [lapse('merchantReply')]
export const steppedInOnSilence = [...silence, lapse('stepIn')]
export const answered = (message: string) => merchant('reply', { position: 'explains', message }, { byLink: true })
export const offer = (terms: Term[], note: string) => ({ terms, note })
export const yes = { agreed: 'yes' }
export const signs = { signature: signedInStory }
export const signed = [consumer('sign', signs), merchant('sign', signs)]
export const carriedOut = [
  merchant('prove', { how: '款项已原路退回，附转账回单编号。' }, { part: 'performance', byLink: true }),
  consumer('confirm', {}, { part: 'performance' }),
]
export const filedAway = [lapse('reopening'), lapse('nonPerformance')]
export const rated = consumer('rate', { solved: 'yes', satisfaction: '4', comment: '商家后来处理得比较及时。' }, { part: 'rating' })

export const story = (name: string, zh: string, en: string, given: Partial<ComplaintInput>, steps: readonly StoryStep[], state: string, outcome?: string): Story => ({
  name, title: { 'zh-CN': zh, en }, given: { ...teapot, ...given }, steps, exhibits, ends: { state, ...(outcome && { outcome }) },
})
