/** 调解书 (form 9): what was agreed in mediation, signed by both and by the mediator. */
import { day, nameOf, neutralsOf, termsOf, type Template } from './given'
import { heading, some } from './sheet'
import { issued, matters, ownName, partyNote, signatures, termTable } from './speaking'

export const mediationStatement: Template = (given, locale) => {
  const { about, data } = given
  const zh = locale === 'zh-CN'
  const terms = termsOf(data.terms)
  return {
    title: zh ? '投诉调解书' : 'Mediation Statement',
    number: about.issuer.number,
    blocks: some(
      matters(given, locale, [zh ? '调解员' : 'Mediator', neutralsOf(about, locale) || undefined]),
      { kind: 'paragraph', indent: true, text: zh ? `双方之间的消费争议经调解，遵循自愿、合法的原则，于${day(locale, about.issuedAt)}达成如下协议：` : `The dispute having been mediated, the parties freely agreed on ${day(locale, about.issuedAt)} as follows:` },
      termTable(terms, locale, { 'zh-CN': `${nameOf(about, 'respondent', 'zh-CN')}应当履行`, en: `${nameOf(about, 'respondent', 'en')} shall perform` }),
      data.performed ? { kind: 'paragraph', indent: true, text: zh ? '以上内容已当场履行完毕。' : 'All of this was performed at once.' } : undefined,
      heading(zh ? '效力' : 'Effect'),
      { kind: 'list', numbered: true, items: zh
        ? ['本调解书经双方当事人和调解员签署后生效，双方应当履行。', '一方不履行的，另一方可以就本协议的履行，依法申请仲裁或者向人民法院起诉。', '本调解书不是人民法院的调解书，不能直接申请强制执行；双方可以依法共同申请司法确认。']
        : ['This statement takes effect once both parties and the mediator have signed it, and is to be performed.', 'If one side does not perform, the other may go to arbitration or to a people’s court over it.', 'This is not a court’s mediation statement and cannot be enforced directly; both sides may together ask a court to confirm it.'] },
      partyNote(locale), signatures(given, locale, ['complainant', 'respondent', 'mediator']), issued(given, locale), ownName(given, locale),
    ),
  }
}
