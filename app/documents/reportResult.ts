/** 举报结果告知书 (form 10). */
import { day, nameOf, text, type Template } from './given'
import { heading, paragraph, some } from './sheet'
import { issued, ownName, we } from './speaking'

const results: Record<string, { 'zh-CN': string; en: string }> = {
  filed: { 'zh-CN': '经核查，决定立案查处', en: 'has been looked into, and proceedings have been opened' },
  notFiled: { 'zh-CN': '经核查，决定不予立案', en: 'has been looked into, and no proceedings are opened' },
  handled: { 'zh-CN': '已依照平台规则作出处理', en: 'has been dealt with under the rules of the platform' },
  passedOn: { 'zh-CN': '已移送有管辖权的机关处理', en: 'has been passed on to the competent authority' },
  unanswered: { 'zh-CN': '在规定期限内未收到核查机构的答复', en: 'was not answered in time by the body that was to look into it' },
}

export const reportResult: Template = (given, locale) => {
  const { about, data } = given
  const zh = locale === 'zh-CN'
  const result = results[String(data.result)]?.[locale] ?? (zh ? '已有核查结果' : 'has been answered')
  const reasons = text(data.reasons)
  return {
    title: zh ? '举报处理结果告知书' : 'Notice of What Came of a Report',
    number: about.issuer.number,
    to: zh ? `${nameOf(about, 'complainant', locale)}：` : `To ${nameOf(about, 'complainant', locale)}`,
    blocks: some(
      { kind: 'paragraph', indent: true, text: zh ? `您在投诉（编号：${about.reference}）中提出的举报，${result}。现予告知。告知日期：${day(locale, about.issuedAt)}。` : `The report in your complaint ${about.reference} ${result}. Date of this notice: ${day(locale, about.issuedAt)}.` },
      reasons ? heading(zh ? '情况说明' : 'Explanation') : undefined,
      reasons ? { kind: 'quoted', text: reasons } : undefined,
      paragraph(zh ? `举报的处理结果不影响投诉的办理。对结果有异议的，可以直接向市场监督管理部门（12315）举报，也可以在案件页面联系${we(about)}。` : 'This has no bearing on your complaint. If you do not agree with it you can report directly to the market supervision authority (12315), or write on the page of the case.'),
      issued(given, locale), ownName(given, locale),
    ),
  }
}
