/** 举报登记表 (form 2): a report split from a complaint, registered on its own. It may be anonymous. */
import { day, nameOf, text, type Template } from './given'
import { facts, heading, some } from './sheet'
import { issued, ownName, seatNames } from './speaking'

export const reportRegistration: Template = (given, locale) => {
  const { about, data } = given
  const zh = locale === 'zh-CN'
  const violation = text(data.report) ?? about.filing?.violation
  const to = data.to === 'platform' || data.to === 'authority' ? (about.names[data.to as 'platform']?.[locale] ?? seatNames[locale][data.to as 'platform']) : undefined
  return {
    title: zh ? '举报登记表' : 'Registration of a Report',
    number: about.issuer.number,
    blocks: some(
      facts(
        [zh ? '举报人' : 'Reporter', nameOf(about, 'complainant', locale)], [zh ? '被举报人' : 'Reported', about.names.respondent?.[locale] ?? about.filing?.respondentName],
        [zh ? '登记日期' : 'Registered on', day(locale, about.issuedAt)], [zh ? '来源' : 'Source', zh ? `自投诉 ${about.reference} 分出` : `Split from complaint ${about.reference}`],
        [zh ? '转交' : 'Passed on to', to],
      ),
      heading(zh ? '举报内容' : 'What is reported'),
      { kind: 'quoted', text: violation ?? (zh ? '见投诉材料中关于涉嫌违法行为的部分。' : 'See the part of the complaint on a suspected violation.') },
      heading(zh ? '办理说明' : 'How it is handled'),
      { kind: 'list', items: zh
        ? ['同一材料既有投诉又有举报的，分别登记、分别办理。', '投诉的受理、调解或者终止，不影响对举报的核查处理。', '举报人的身份信息予以保密，不向被举报人披露。']
        : ['A paper that holds both a complaint and a report is registered and handled as two.', 'Whether the complaint is accepted, settled or ended has no bearing on how the report is looked into.', 'The identity of the reporter is kept from the one reported.'] },
      issued(given, locale), ownName(given, locale),
    ),
  }
}
