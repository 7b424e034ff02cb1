/** 限期提供身份证明通知书 (form 4): a complaint carries a true identity; until when it must be shown. */
import { nameOf, text, textsOf, type Template } from './given'
import { heading, some } from './sheet'
import { before, complaintWords, issued, ownName, we } from './speaking'

export const identityRequest: Template = (given, locale) => {
  const { about, data } = given
  const zh = locale === 'zh-CN'
  const until = before(about, 'answer', locale)
  const missing = textsOf(data.missing).map((code) => complaintWords('missing', code, locale) ?? code)
  const explain = text(data.explain)
  return {
    title: zh ? '限期提供身份证明通知书' : 'Request to Show Proof of Identity in Time',
    number: about.issuer.number,
    to: zh ? `${nameOf(about, 'complainant', locale)}：` : `To ${nameOf(about, 'complainant', locale)}`,
    blocks: some(
      { kind: 'paragraph', indent: true, text: zh
        ? `您提出的投诉（编号：${about.reference}）尚缺能够证明您真实身份的材料。请您${until ? `于${until}（含当日）前` : '在期限内'}，在案件页面补充提交。`
        : `Your complaint ${about.reference} still lacks proof of who you are. Please add it on the page of the case${until ? ` by the end of ${until}` : ' in time'}.` },
      missing.length ? heading(zh ? '需要补充的材料' : 'What is missing') : undefined,
      missing.length ? { kind: 'list', items: missing } : undefined,
      explain ? heading(zh ? '说明' : 'Explanation') : undefined,
      explain ? { kind: 'quoted', text: explain } : undefined,
      { kind: 'paragraph', indent: true, text: zh
        ? '逾期未提供，或者冒用他人身份、拒不配合核实身份的，依照有关规定不予受理。身份信息仅用于核实，不向被投诉人披露。'
        : 'If it is not shown in time, or an identity is borrowed or its check refused, the complaint is not accepted. The identity is used for the check alone and not shown to the respondent.' },
      zh ? { kind: 'paragraph', indent: true, text: `对本通知有疑问的，可以在案件页面联系${we(about)}。确有困难的，可以申请延长期限一次。` } : { kind: 'paragraph', text: 'Questions can be asked on the page of the case. Where there is good cause the time can be extended once.' },
      issued(given, locale), ownName(given, locale),
    ),
  }
}
