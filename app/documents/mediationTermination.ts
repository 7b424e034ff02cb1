/** 终止调解决定 (form 8), with its ground of Order 121 art. 23(1). */
import { termination } from '~/machines/complaint/grounds'
import type { Locale } from '~/machines/workflow'
import { nameOf, official, text, type Template } from './given'
import { heading, paragraph, some } from './sheet'
import { issued, matters, ownName } from './speaking'

export const mediationTermination: Template = (given, locale) => {
  const { about, data } = given
  const zh = locale === 'zh-CN'
  const n = groundNumber(data.ground)
  const reasons = text(data.reasons)
  return {
    title: zh ? (official(about) ? '终止调解决定书' : '终止调解通知书') : official(about) ? 'Decision Ending Mediation' : 'Notice that Mediation Has Ended',
    number: about.issuer.number,
    to: zh ? `${nameOf(about, 'complainant', locale)}、${nameOf(about, 'respondent', locale)}：` : `To ${nameOf(about, 'complainant', locale)} and ${nameOf(about, 'respondent', locale)}`,
    blocks: some(
      { kind: 'paragraph', indent: true, text: zh
        ? `你们之间的消费争议（编号：${about.reference}）的调解，因${n ? groundsZh[n - 1] : '未能达成协议'}，${n ? `依照《市场监督管理投诉举报处理办法》第二十三条第一款第${'一二三四五六七八'[n - 1]}项${official(about) ? '的规定' : '所列情形'}，` : ''}现终止调解。`
        : `The mediation of your dispute (${about.reference}) ends because ${n ? groundsEn[n - 1] : 'no agreement was reached'}${n ? ` (Order 121 art. 23(1)(${n}))` : ''}.` },
      reasons ? heading(zh ? '说明' : 'Explanation') : undefined,
      reasons ? { kind: 'quoted', text: reasons } : undefined,
      matters(given, locale),
      paragraph(zh ? '终止调解不影响对违法行为的查处。当事人可以依法通过仲裁、诉讼或者其他途径解决争议；仍可采用的途径及其期限，见案件页面和结案文书。' : 'That mediation has ended does not stop a violation from being looked into. The dispute can be taken to arbitration, to court or elsewhere as the law provides; the ways still open and their last days are on the page of the case.'),
      paragraph(zh ? '调解中的陈述、让步和建议予以保密，不得在其后的程序中作为对当事人不利的依据。' : 'What was said, conceded or suggested in mediation stays confidential and may not be held against a party later.'),
      issued(given, locale), ownName(given, locale),
    ),
  }
}

const codes = Object.keys(termination)
/** 1 … 8, from a number or a code; 0 when it is neither. */
export const groundNumber = (ground: unknown): number => (Number(ground) >= 1 && Number(ground) <= 8 ? Number(ground) : codes.indexOf(String(ground)) + 1)
export const terminationGround = (ground: unknown, locale: Locale): string | undefined => {
  const n = groundNumber(ground)
  return n ? (locale === 'en' ? groundsEn : groundsZh)[n - 1] : undefined
}
const groundsZh = [
  '投诉人撤回投诉或者双方自行和解', '当事人无正当理由不参加调解，或者明确表示拒绝调解', '当事人明确表示无法达成调解协议', '双方对检定、检验、检测、鉴定的费用承担无法协商一致',
  '自受理之日起六十日内未能达成调解协议', '受理后发现存在不予受理或者不予调解的情形', '当事人死亡、终止或者争议标的灭失', '出现法律、法规、规章规定的其他应当终止调解的情形',
] as const
const groundsEn = [
  'the complaint was withdrawn or the parties settled between themselves', 'a party was absent without good cause or refused mediation', 'a party said that no agreement is possible', 'the parties could not agree who pays for an examination',
  'no agreement was reached within sixty days of acceptance', 'a ground for not accepting or not mediating was found later', 'a party died or was dissolved, or the thing in dispute was lost', 'another ground provided by law has arisen',
] as const
