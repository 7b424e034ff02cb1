/** 调解员方案: accepted or not by each side unseen by the other, and revealed only when both accept. */
import { nameOf, neutralsOf, termsOf, text, type Template } from './given'
import { heading, some } from './sheet'
import { before, issued, matters, ownName, termTable } from './speaking'

export const mediatorProposal: Template = (given, locale) => {
  const { about, data } = given
  const zh = locale === 'zh-CN'
  const reasons = text(data.reasons)
  const answer = before(about, 'answer', locale)
  return {
    title: zh ? '调解方案' : 'Mediator’s Proposal',
    to: zh ? `${nameOf(about, 'complainant', locale)}、${nameOf(about, 'respondent', locale)}：` : `To ${nameOf(about, 'complainant', locale)} and ${nameOf(about, 'respondent', locale)}`,
    blocks: some(
      { kind: 'paragraph', indent: true, text: zh ? `在听取双方意见的基础上，调解员就你们之间的消费争议（编号：${about.reference}）提出以下调解方案，供双方考虑。` : `Having heard both sides of the dispute ${about.reference}, the mediator puts the following proposal to them.` },
      matters(given, locale, [zh ? '调解员' : 'Mediator', neutralsOf(about, locale) || undefined], [zh ? '答复期限' : 'Answer by', answer]),
      termTable(termsOf(data.terms), locale, { 'zh-CN': '方案内容', en: 'What is proposed' }),
      reasons ? heading(zh ? '理由' : 'Reasons') : undefined,
      reasons ? { kind: 'quoted', text: reasons } : undefined,
      heading(zh ? '如何答复' : 'How to answer'),
      { kind: 'list', items: zh
        ? ['接受与否完全自愿；不接受，不会有任何不利后果。', '双方分别作答，互不知晓。只有双方都接受时，才会告知结果；一方不接受的，不披露另一方的答复。', '双方都接受的，按方案签署协议后生效。逾期未答复的，视为不接受。']
        : ['Accepting is entirely voluntary; not accepting has no ill effect.', 'Each side answers without knowing of the other. The answers are revealed only when both accept; where one does not, the other’s answer stays closed.', 'If both accept, the proposal takes effect once it has been signed as an agreement. No answer in time counts as not accepting.'] },
      { kind: 'note', text: zh ? '本方案仅用于调解，予以保密，不得在其后的程序中作为证据使用，也不代表对事实或者责任的认定。' : 'This proposal serves the mediation alone, is confidential, may not be used in later proceedings, and finds neither facts nor fault.' },
      issued(given, locale), ownName(given, locale),
    ),
  }
}
