/** 调解通知书 (form 7): who mediates, that it is voluntary, and how to ask that somebody else does. */
import { moment, nameOf, neutralsOf, text, type Template } from './given'
import { heading, some } from './sheet'
import { before, issued, matters, ownName, we } from './speaking'

export const mediationNotice: Template = (given, locale) => {
  const { about, data } = given
  const zh = locale === 'zh-CN'
  const answer = before(about, 'answer', locale)
  const recusal = before(about, 'recusal', locale)
  const end = before(about, 'end', locale)
  return {
    title: zh ? '投诉调解通知书' : 'Notice of Mediation',
    number: about.issuer.number,
    to: zh ? `${nameOf(about, 'complainant', locale)}、${nameOf(about, 'respondent', locale)}：` : `To ${nameOf(about, 'complainant', locale)} and ${nameOf(about, 'respondent', locale)}`,
    blocks: some(
      { kind: 'paragraph', indent: true, text: zh ? `${nameOf(about, 'complainant', locale)}与${nameOf(about, 'respondent', locale)}之间的消费争议（编号：${about.reference}），${we(about)}决定组织调解，现将有关事项通知如下。` : `Mediation is held in the consumer dispute between ${nameOf(about, 'complainant', locale)} and ${nameOf(about, 'respondent', locale)} (${about.reference}).` },
      matters(given, locale,
        [zh ? '调解员' : 'Mediator', neutralsOf(about, locale) || undefined], [zh ? '调解方式' : 'How', text(data.where) ?? (zh ? '在本平台案件页面在线进行' : 'Online, on the page of the case')], [zh ? '开始时间' : 'Begins', moment(locale, data.startsAt)],
        [zh ? '是否同意调解，答复期限' : 'Consent to be given by', answer], [zh ? '申请回避期限' : 'Recusal to be asked by', recusal], [zh ? '调解终结期限' : 'Ends at the latest on', end]),
      heading(zh ? '权利和义务' : 'Rights and duties'),
      { kind: 'list', numbered: true, items: zh
        ? ['调解遵循自愿原则。任何一方均可以不同意调解，也可以在调解中随时表示不再继续。', '认为调解员与本争议有利害关系，可能影响公正调解的，可以说明理由申请其回避。', '调解不公开进行。调解中的陈述、让步和建议，除双方签署的协议外，不得在其后的程序中作为对其不利的依据。', '请按时参加。无正当理由不参加的，调解终止。', '应当如实陈述，不得提供虚假材料。']
        : ['Mediation is voluntary. Either side may decline, or say at any time that it does not wish to go on.', 'Whoever believes that the mediator has an interest in the dispute may ask, with reasons, that somebody else mediates.', 'Mediation is confidential. What is said, conceded or suggested in it may not be held against anyone later, except an agreement signed by both.', 'Please take part in time. Absence without good cause ends the mediation.', 'Speak the truth and bring no false papers.'] },
      issued(given, locale), ownName(given, locale),
    ),
  }
}
