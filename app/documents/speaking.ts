/** Turns of phrase that several documents share, in the register of a Chinese and an English office. */
import type { Term } from '~/machines/effects'
import type { Locale, Party } from '~/machines/workflow'
import { workflowNamed } from '~/machines/registry'
import { fields as english } from '../words/en/fields'
import { fields as chinese } from '../words/zh-CN/fields'
import { figures } from '../settlement/text'
import { day, lastDay, nameOf, official, type About, type Both, type Given } from './given'
import { facts, type Block } from './sheet'

export const money = (locale: Locale, fen: number): string => (locale === 'en' ? `CNY ${figures(fen)}` : `人民币 ${figures(fen)} 元`)

const words = { 'zh-CN': chinese, en: english }
const coded = (codes: object, code: string) => (codes as Record<string, string>)[code] ?? code
/** '退款，人民币 1,234.50 元，自生效之日起 15 日内' */
export function termLine(t: Term, locale: Locale): string {
  const { remedies, heads } = words[locale]
  const what = `${coded(remedies, t.remedy)}${t.head ? (locale === 'en' ? ` (${coded(heads, t.head)})` : `（${coded(heads, t.head)}）`) : ''}`
  const amount = t.amount === undefined ? undefined : money(locale, t.amount)
  const within = t.withinDays === undefined ? undefined : locale === 'en' ? `within ${t.withinDays} calendar days` : `${t.withinDays} 日内履行`
  return [what, amount, within].filter(Boolean).join(locale === 'en' ? ', ' : '，')
}
export const termLines = (terms: readonly Term[], locale: Locale): string[] => terms.map((t) => termLine(t, locale))

export function termTable(terms: readonly Term[], locale: Locale, caption: Both): Block {
  const { remedies, heads } = words[locale]
  const zh = locale === 'zh-CN'
  return {
    kind: 'table', caption: caption[locale], widths: [0.1, 0.44, 0.26, 0.2], figures: [2],
    head: zh ? ['序号', '内容', '金额', '履行期限'] : ['No.', 'What is to be done', 'Amount', 'Within'],
    rows: terms.map((t, n) => [
      `${n + 1}`, `${coded(remedies, t.remedy)}${t.head ? `${zh ? '：' : ': '}${coded(heads, t.head)}` : ''}`,
      t.amount === undefined ? '—' : money(locale, t.amount),
      t.withinDays === undefined ? '—' : zh ? `${t.withinDays} 日` : `${t.withinDays} calendar days`,
    ]),
  }
}

export const seatNames: Record<Locale, Record<Party, string>> = {
  'zh-CN': { complainant: '投诉人', respondent: '被投诉人', platform: '平台', association: '消费者组织', authority: '行政机关', mediator: '调解员', arbitrator: '审理人员' },
  en: { complainant: 'Complainant', respondent: 'Respondent', platform: 'Platform', association: 'Consumer association', authority: 'Authority', mediator: 'Mediator', arbitrator: 'Panel' },
}

/** '我会', '本平台', '我局': how a body speaks of itself. */
export const we = (about: About): string => ({ authority: '本机关', association: '本会', platform: '本平台', portal: '本平台' })[about.issuer.kind]

/** Parties, dispute and dates, as they head most documents. */
export const matters = ({ about }: Given, locale: Locale, ...more: readonly (readonly [string, string | undefined])[]): Block =>
  locale === 'zh-CN'
    ? facts(['投诉人', nameOf(about, 'complainant', locale)], ['被投诉人', nameOf(about, 'respondent', locale)], ['争议类型', about.matter?.[locale]], ['投诉日期', day(locale, about.filedAt)], ...more)
    : facts(['Complainant', nameOf(about, 'complainant', locale)], ['Respondent', nameOf(about, 'respondent', locale)], ['Kind of dispute', about.matter?.[locale]], ['Filed on', day(locale, about.filedAt)], ...more)

/** The end of every document: who issues it. Only an authority has a place for an official seal. */
export const issued = ({ about }: Given, locale: Locale): Block => ({
  kind: 'issued', by: about.issuer.name[locale], on: day(locale, about.issuedAt)!,
  ...(official(about) && { seal: locale === 'zh-CN' ? '（印章：见本文件所附电子签章）' : '(Official seal: see the electronic seal of this file)' }),
})

/** Not on an authority's forms: what this paper is and is not. */
export const ownName = ({ about }: Given, locale: Locale): Block | undefined =>
  official(about) ? undefined : { kind: 'note', text: locale === 'zh-CN' ? `本文书由${about.issuer.name[locale]}以自己的名义出具，不是行政机关的法律文书。` : `Issued by ${about.issuer.name[locale]} in its own name; not an act of an administrative authority.` }

export const partyNote = (locale: Locale): Block => ({
  kind: 'note', text: locale === 'zh-CN' ? '当事人的名称按本平台对双方显示的名称记载；真实身份信息保存于案卷，依法需要时由本平台提供。' : 'Parties are named as they are shown to each other on this portal; their true identities are kept with the case and provided where the law requires it.',
})

export const complaintWords = (field: string, code: unknown, locale: Locale): string | undefined => {
  const option = workflowNamed('complaint').words[locale].fields[field]?.options?.[String(code)]
  return option ?? (typeof code === 'string' && code ? code : undefined)
}

/** '请于……前' where a date is known. */
export const before = (about: About, name: string, locale: Locale): string | undefined => lastDay(locale, about.dues[name])

/** How something was signed, said as it is: a click is not called a reliable signature. */
export const signedHow = (locale: Locale, method: string | undefined, at: number | undefined): string => {
  // A place to sign, on a paper that nobody has signed on the portal.
  if (method === 'none') return locale === 'zh-CN' ? '（签名）　　　　　　　　年　　月　　日' : '(Signature)                                   (Date)'
  const when = at === undefined ? '' : day(locale, at)
  if (locale === 'zh-CN') return method === 'passkey' ? `于${when}以通行密钥（Passkey）电子签名` : method === 'click' ? `于${when}经再次验证身份后点击确认` : '已在本平台签署'
  return method === 'passkey' ? `Signed electronically with a passkey on ${when}` : method === 'click' ? `Confirmed by click after authenticating again on ${when}` : 'Signed on this portal'
}

/** `named`: what those who decide are called in this document. Several of one seat sign under their names together. */
export const signatures = ({ about }: Given, locale: Locale, seats: readonly Party[] = ['complainant', 'respondent'], named: Partial<Record<Party, string>> = {}): Block => {
  const given: readonly { seat: Party; method?: string | undefined; at?: number | undefined }[] = about.signed?.length ? about.signed : seats.map((seat) => ({ seat, method: 'none' }))
  const rows = given.filter((row, n) => !neutralSeats.has(row.seat) || given.findLastIndex((other) => other.seat === row.seat) === n)
  return {
    kind: 'signatures',
    rows: rows.map(({ seat, method, at }) => ({
      who: `${named[seat] ?? seatNames[locale][seat]}${locale === 'zh-CN' ? '：' : ': '}`,
      name: neutralSeats.has(seat) ? about.neutrals.join(locale === 'en' ? ', ' : '、') || nameOf(about, seat, locale) : nameOf(about, seat, locale),
      how: signedHow(locale, method, at),
    })),
  }
}
const neutralSeats: ReadonlySet<Party> = new Set(['mediator', 'arbitrator'])
