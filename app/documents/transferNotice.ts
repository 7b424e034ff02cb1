/** 分送通知书 (form 3): the complaint, or the report in it, goes to whoever is competent. */
import { nameOf, text, type Template } from './given'
import { heading, paragraph, some } from './sheet'
import { complaintWords, issued, matters, ownName, seatNames, we } from './speaking'

export const transferNotice: Template = (given, locale) => {
  const { about, data } = given
  const zh = locale === 'zh-CN'
  const report = data.part === 'report'
  const body = text(data.bodyName) ?? about.names[data.to as 'platform']?.[locale] ?? (data.to in seatNames[locale] ? seatNames[locale][data.to as 'platform'] : undefined) ?? complaintWords('body', data.body, locale)
  const reasons = text(data.reasons)
  return {
    title: zh ? (report ? '举报线索分送通知书' : '投诉分送通知书') : report ? 'Notice of Passing On a Report' : 'Notice of Transfer of a Complaint',
    number: about.issuer.number,
    to: zh ? `${nameOf(about, 'complainant', locale)}：` : `To ${nameOf(about, 'complainant', locale)}`,
    blocks: some(
      { kind: 'paragraph', indent: true, text: zh
        ? report
          ? `您提出的投诉（编号：${about.reference}）中含有举报内容。${we(about)}已将举报部分登记，并分送${body ?? '有权处理的机构'}核查处理。`
          : `您提出的投诉（编号：${about.reference}）经审查，应当由${body ?? '其他有权机构'}处理。${we(about)}现将该投诉及有关材料分送该机构。`
        : report
          ? `Your complaint ${about.reference} also contains a report. The report has been registered and passed on to ${body ?? 'the competent body'}.`
          : `After examination, your complaint ${about.reference} falls to ${body ?? 'another competent body'}. The complaint and its materials are passed on to that body.` },
      reasons ? heading(zh ? '分送理由' : 'Reasons') : undefined,
      reasons ? { kind: 'quoted', text: reasons } : undefined,
      matters(given, locale),
      paragraph(zh
        ? report ? '投诉部分继续在本案中办理。举报的处理结果以核查机构的答复为准。' : '此后的受理、办理期限和结果，请向该机构查询。本次分送不影响您依法享有的其他权利。'
        : report ? 'The complaint itself goes on in this case. What comes of the report is for the body that looks into it to say.' : 'Please ask that body about acceptance, periods and result. The transfer does not affect your other rights.'),
      issued(given, locale), ownName(given, locale),
    ),
  }
}
