/** 受理决定 (form 5). A decision where an authority takes it, a notice where a platform or an association does. */
import { day, nameOf, official, type Template } from './given'
import { some } from './sheet'
import { issued, matters, ownName, termLines, we } from './speaking'

export const acceptance: Template = (given, locale) => {
  const { about, data } = given
  const zh = locale === 'zh-CN'
  const decision = official(about)
  return {
    title: zh ? (decision ? '投诉受理决定书' : '投诉受理通知书') : decision ? 'Decision to Accept a Complaint' : 'Notice of Acceptance of a Complaint',
    number: about.issuer.number,
    to: zh ? `${nameOf(about, 'complainant', locale)}：` : `To ${nameOf(about, 'complainant', locale)}`,
    blocks: some(
      { kind: 'paragraph', indent: true, text: zh
        ? `您于${day(locale, about.filedAt)}提出的投诉（编号：${about.reference}），${data.byDefault ? `${we(about)}未在规定期限内作出是否受理的决定，依照规则视为受理` : '经审查，符合受理条件，决定予以受理'}，受理日期为${day(locale, about.issuedAt)}。`
        : `Your complaint ${about.reference}, filed on ${day(locale, about.filedAt)}, ${data.byDefault ? 'was not decided on within the time set and counts as accepted under the rules' : 'has been examined, meets the conditions and is accepted'}. Date of acceptance: ${day(locale, about.issuedAt)}.` },
      matters(given, locale, [zh ? '投诉请求' : 'Requests', termLines(about.claims, locale).join(zh ? '；' : '; ')]),
      { kind: 'paragraph', indent: true, text: zh ? '投诉将送达被投诉人，由其在规定期限内答复。办理期间：' : 'The complaint is served on the respondent, who has a set time to answer. While it is being handled:' },
      { kind: 'list', items: zh
        ? ['您可以在案件页面查看进展、补充证据，并随时撤回投诉。', '双方可以自行和解，也可以同意调解。', '请妥善保管有关商品、票据和聊天记录；需要检定、检验、检测、鉴定的，费用由双方协商。']
        : ['You can follow the case, add evidence, and withdraw at any time on its page.', 'Both sides may settle between themselves or agree to mediation.', 'Please keep the goods, receipts and messages; who pays for an examination is for both sides to agree.'] },
      issued(given, locale), ownName(given, locale),
    ),
  }
}
