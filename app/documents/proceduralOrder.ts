/** 程序指令: what is to be done by whom and until when, given by whoever decides. */
import { neutralsOf, text, textsOf, type Template } from './given'
import { heading, some } from './sheet'
import { before, issued, matters, ownName } from './speaking'

export const proceduralOrder: Template = (given, locale) => {
  const { about, data } = given
  const zh = locale === 'zh-CN'
  const points = textsOf(data.points).map((point) => orders[locale][point] ?? point)
  const said = text(data.text)
  const due = before(about, 'due', locale)
  const number = typeof data.number === 'number' ? data.number : undefined
  return {
    title: zh ? `程序指令${number ? `（第${number}号）` : ''}` : `Procedural Order${number ? ` No. ${number}` : ''}`,
    blocks: some(
      matters(given, locale, [zh ? '审理人员' : 'Panel', neutralsOf(about, locale) || undefined], [zh ? '完成期限' : 'To be done by', due]),
      { kind: 'paragraph', indent: true, text: zh ? `为推进案件${about.reference}的审理，指令如下：` : `To move case ${about.reference} forward it is ordered:` },
      points.length ? { kind: 'list', numbered: true, items: points } : undefined,
      said ? { kind: 'quoted', text: said } : undefined,
      heading(zh ? '说明' : 'Note'),
      { kind: 'paragraph', indent: true, text: zh ? `${due ? `请于${due}（含当日）前完成。` : ''}确有正当理由不能按期完成的，应当在期限届满前申请延期。逾期未完成的，案件按现有材料继续审理。` : `${due ? `To be done by the end of ${due}. ` : ''}Whoever has good cause not to manage it asks for more time before it ends; otherwise the case goes on with what is there.` },
      issued(given, locale), ownName(given, locale),
    ),
  }
}

/** Orders that every panel gives in the same words. */
const orders: Record<'zh-CN' | 'en', Record<string, string>> = {
  'zh-CN': {
    panelComposed: '审理人员已经组成，本案进入审理。双方应当在举证期限内提交全部证据和书面意见；逾期提交的，可以不予采纳。', evidenceExtended: '举证期限延长一次。期限届满后，除有正当理由外，不再接受新的证据。',
    reopened: '本案重新审理。缺席一方应当在举证期限内提交答辩意见和证据；已经完成的程序不再重复。',
  },
  en: {
    panelComposed: 'Those who decide the case have been appointed and it is now heard. Both sides bring all their evidence and written submissions within the time for evidence; what comes later may be left out of account.',
    evidenceExtended: 'The time for evidence is extended once. After it no new evidence is taken without good cause.',
    reopened: 'The case is heard again. The party that was absent brings its answer and evidence within the time for evidence; what has been done is not repeated.',
  },
}
