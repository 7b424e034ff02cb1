/** 程序指令: what is to be done by whom and until when, given by whoever decides. */
import { neutralsOf, text, textsOf, type Template } from './given'
import { heading, some } from './sheet'
import { before, issued, matters, ownName } from './speaking'

export const proceduralOrder: Template = (given, locale) => {
  const { about, data } = given
  const zh = locale === 'zh-CN'
  const points = textsOf(data.points)
  const said = text(data.text)
  const due = before(about, 'due', locale)
  const number = typeof data.number === 'number' ? data.number : undefined
  return {
    title: zh ? `程序指令${number ? `（第${number}号）` : ''}` : `Procedural Order${number ? ` No. ${number}` : ''}`,
    blocks: some(
      matters(given, locale, [zh ? '裁决员' : 'Panel', neutralsOf(about, locale) || undefined], [zh ? '完成期限' : 'To be done by', due]),
      { kind: 'paragraph', indent: true, text: zh ? `为推进案件${about.reference}的审理，指令如下：` : `To move case ${about.reference} forward it is ordered:` },
      points.length ? { kind: 'list', numbered: true, items: points } : undefined,
      said ? { kind: 'quoted', text: said } : undefined,
      heading(zh ? '说明' : 'Note'),
      { kind: 'paragraph', indent: true, text: zh ? `${due ? `请于${due}（含当日）前完成。` : ''}确有正当理由不能按期完成的，应当在期限届满前申请延期。逾期未完成的，案件按现有材料继续审理。` : `${due ? `To be done by the end of ${due}. ` : ''}Whoever has good cause not to manage it asks for more time before it ends; otherwise the case goes on with what is there.` },
      issued(given, locale), ownName(given, locale),
    ),
  }
}
