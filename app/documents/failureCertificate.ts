/** 争议未决证明: that it could not be resolved here, and which ways are open now, each with its last day. Closed ways are not in it. */
import type { Locale } from '~/machines/workflow'
import { isWorkflowName, workflowNamed } from '~/machines/registry'
import { terminationGround } from './mediationTermination'
import { day, nameOf, textsOf, type Given, type Template } from './given'
import { heading, some } from './sheet'
import { before, complaintWords, issued, matters, ownName, termLines } from './speaking'

export const failureCertificate: Template = (given, locale) => {
  const { about, data } = given
  const zh = locale === 'zh-CN'
  const open = textsOf(data.openRemedies).filter((code) => code in ways[locale])
  const side = data.side === 'respondent' ? 'respondent' : 'complainant'
  const here = before(about, 'here', locale)
  const outcome = data.outcome && isWorkflowName(about.workflow) ? workflowNamed(about.workflow).words[locale].outcomes[String(data.outcome)] : undefined
  return {
    title: zh ? '争议未能解决证明书' : 'Certificate that the Dispute Was Not Resolved',
    number: about.issuer.number,
    to: zh ? `${nameOf(about, side, locale)}：` : `To ${nameOf(about, side, locale)}`,
    blocks: some(
      { kind: 'paragraph', indent: true, text: zh
        ? `兹证明：${nameOf(about, 'complainant', locale)}与${nameOf(about, 'respondent', locale)}之间的消费争议（编号：${about.reference}）于${day(locale, about.filedAt)}向本平台提出，截至${day(locale, about.issuedAt)}未能通过本平台的程序解决。`
        : `This is to certify that the consumer dispute between ${nameOf(about, 'complainant', locale)} and ${nameOf(about, 'respondent', locale)} (${about.reference}), filed on ${day(locale, about.filedAt)}, had not been resolved by the procedures of this portal on ${day(locale, about.issuedAt)}.` },
      matters(given, locale, [zh ? '投诉请求' : 'Requests', termLines(about.claims, locale).join(zh ? '；' : '; ')], [zh ? '程序结果' : 'How it ended', outcome], [zh ? '事由' : 'Ground', groundOf(data.ground, locale)]),
      heading(zh ? '仍可采用的途径' : 'Ways still open'),
      open.length
        ? { kind: 'table', caption: zh ? '截至出具之日' : 'On the day of issue', widths: [0.24, 0.22, 0.54], head: zh ? ['途径', '最后日期', '说明'] : ['Way', 'Last day', 'Note'], rows: open.map((code) => wayRow(given, locale, code)) }
        : { kind: 'paragraph', text: zh ? '依照已作的选择，没有其他途径。' : 'After the choices made there are none.' },
      here ? { kind: 'paragraph', indent: true, text: zh ? `案件仍在本平台办理：在本平台选择其中一种途径的，请于${here}（含当日）前作出；此后仍可依上表在本平台之外提出。` : `The case is still open on this portal: one of these ways is chosen here by the end of ${here}. After that they remain outside the portal, as the table says.` } : undefined,
      { kind: 'note', text: zh ? '因先前的选择已不能再采用的途径未列入本表。最后日期按北京时间当日 24 时计算；法定的中止、中断情形，以及该机构另有规定的，从其规定。' : 'Ways that an earlier choice has closed are not listed. A last day ends at 24:00 Beijing time; suspension or interruption by law, and what the body itself provides, come first.' },
      { kind: 'paragraph', indent: true, text: zh ? '本证明仅记载程序经过，不对事实和责任作出认定。' : 'This certificate records the course of the procedure; it finds neither facts nor fault.' },
      issued(given, locale), ownName(given, locale),
    ),
  }
}

/** A ground of ending a mediation, or of not accepting a complaint. */
const groundOf = (ground: unknown, locale: Locale): string | undefined => terminationGround(ground, locale) ?? complaintWords('ground', ground, locale)

const ways: Record<Locale, Record<string, readonly [name: string, note: string]>> = {
  'zh-CN': {
    court: ['向人民法院起诉', '可以向被告住所地、合同履行地等有管辖权的人民法院起诉；诉讼时效一般为三年，自本程序终结时起重新计算（民法典第一百八十八条、第一百九十五条）。'],
    authority: ['向市场监督管理部门投诉', '可以通过全国12315平台提出；应当自知道或者应当知道权益受到侵害之日起三年内提出。'],
    association: ['请求消费者协会调解', '向有管辖权的消费者协会提出；受理后，市场监督管理部门不再受理同一争议。'],
    arbitration: ['申请仲裁或者评议', '须双方就本案明示同意；裁决一经作出，不能再就同一争议起诉。'],
    mediation: ['请求调解', '须双方同意。'],
    deposit: ['申请保证金赔付', '按平台公示的保证金规则提出。'],
    enforcement: ['申请执行裁决', '可以向被执行人住所地或者被执行财产所在地的中级人民法院申请；申请执行的期间为二年，自裁决规定的履行期限最后一日起计算（民事诉讼法第二百五十条）。'],
    suitOnDecision: ['就评议决定起诉', '评议决定按约定约束双方，可以据此向有管辖权的人民法院起诉，请求判令对方履行；诉讼时效一般为三年，自本程序终结时起重新计算。'],
    report: ['举报违法行为', '可以通过全国12315平台向市场监督管理部门举报；该部门依法查处违法行为，不重新处理双方之间已经决定的事项。'],
  },
  en: {
    court: ['Suing in a people’s court', 'At the court of the defendant’s domicile, of the place of performance, or another with jurisdiction. The limitation is three years as a rule and runs anew from the end of this procedure (Civil Code 188, 195).'],
    authority: ['Complaint to the market supervision authority', 'Through the national 12315 platform; within three years of when the infringement was or should have been known.'],
    association: ['Mediation by a consumer association', 'At the competent association; once it has accepted, the authority no longer takes up the same dispute.'],
    arbitration: ['Arbitration or a panel decision', 'Needs the express consent of both for this case; after an award the same dispute cannot go to court.'],
    mediation: ['Mediation', 'Needs the consent of both.'],
    deposit: ['A claim on the deposit', 'Under the deposit rules the platform has published.'],
    enforcement: ['Enforcing the award', 'By the intermediate people’s court at the domicile or where the property is of whoever owes it; within two years of the last day the award left for performance (Civil Procedure Law 250).'],
    suitOnDecision: ['Suing on the panel decision', 'It binds as a contract does; a court with jurisdiction can be asked to order what it says. The limitation is three years as a rule and runs anew from the end of this procedure.'],
    report: ['Reporting a breach of the law', 'To the market supervision authority through the national 12315 platform. It looks into the violation; what was decided between the parties it does not decide again.'],
  },
}
const wayRow = ({ about }: Given, locale: Locale, code: string): string[] => {
  const [name, note] = ways[locale][code]!
  return [name, before(about, code, locale) ?? (locale === 'zh-CN' ? '以该机构规定为准' : 'As that body provides'), note]
}
