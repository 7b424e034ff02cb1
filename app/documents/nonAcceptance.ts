/** 不予受理决定 (form 6), also where the ground was found after acceptance. */
import { nonAcceptance as grounds } from '~/machines/complaint/grounds'
import { nameOf, official, text, type Template } from './given'
import { heading, some } from './sheet'
import { before, complaintWords, issued, matters, ownName } from './speaking'

export const nonAcceptance: Template = (given, locale) => {
  const { about, data } = given
  const zh = locale === 'zh-CN'
  const decision = official(about)
  const ground = complaintWords('ground', data.ground, locale)
  const clause = (grounds as Record<string, { clause: string }>)[String(data.ground)]?.clause
  const reasons = text(data.reasons)
  const review = before(about, 'review', locale)
  return {
    title: zh ? (decision ? '投诉不予受理决定书' : '投诉不予受理通知书') : decision ? 'Decision Not to Accept a Complaint' : 'Notice of Non-Acceptance of a Complaint',
    number: about.issuer.number,
    to: zh ? `${nameOf(about, 'complainant', locale)}：` : `To ${nameOf(about, 'complainant', locale)}`,
    blocks: some(
      { kind: 'paragraph', indent: true, text: zh
        ? data.later ? `您提出的投诉（编号：${about.reference}）受理后，发现存在不予受理的情形，现决定终止办理。` : `您提出的投诉（编号：${about.reference}），经审查，不符合受理条件，决定不予受理。`
        : data.later ? `After your complaint ${about.reference} was accepted a ground for not accepting it was found. It is not handled further.` : `Your complaint ${about.reference} has been examined and does not meet the conditions. It is not accepted.` },
      matters(given, locale, [zh ? '事由' : 'Ground', ground], [zh ? '依据' : 'Provision', clause && (zh ? clauseZh(clause) : clause)]),
      reasons ? heading(zh ? '理由' : 'Reasons') : undefined,
      reasons ? { kind: 'quoted', text: reasons } : undefined,
      heading(zh ? '您的权利' : 'What you can do'),
      { kind: 'list', items: zh
        ? [`不服本${decision ? '决定' : '通知'}的，可以${review ? `在${review}（含当日）前` : '在期限内'}在案件页面申请复核，由未参与原审查的人员重新审查。`,
          ...(decision ? ['也可以自收到本决定之日起六十日内依法申请行政复议，或者自收到之日起六个月内依法提起行政诉讼。'] : []),
          '可以依法向其他有权机构投诉；与被投诉人之间的民事争议，可以依法申请仲裁或者向人民法院起诉。']
        : [`You can ask for a review on the page of the case${review ? ` by the end of ${review}` : ' in time'}; it is done by somebody who did not take part.`,
          ...(decision ? ['You can also apply for administrative reconsideration within sixty days of receipt, or bring an administrative action within six months.'] : []),
          'You can complain to another competent body; the civil dispute itself can go to arbitration or to a people’s court as the law provides.'] },
      issued(given, locale), ownName(given, locale),
    ),
  }
}

const numerals = '零一二三四五六七八九十'
/** 'Order 121 art. 16(3)' -> '《市场监督管理投诉举报处理办法》第十六条第三项' */
function clauseZh(clause: string): string {
  const art = /^Order 121 art\. 16\((\d)\)$/.exec(clause)
  return art ? `《市场监督管理投诉举报处理办法》第十六条第${numerals[Number(art[1])]}项` : '《中华人民共和国电子商务法》第五十九条及本平台公示的规则'
}
