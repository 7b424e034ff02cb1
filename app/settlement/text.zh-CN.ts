/** 和解协议：通俗说明与法律文本。 */
import type { Term } from '~/machines/effects'
import { capitalFigures } from './capital-figures'
import { chineseDate } from './shanghai-date'
import { figures, sumOf, type AgreementText, type Basis } from './text'

const yuan = (fen: number) => `人民币${figures(fen)}元`
const inFull = (fen: number) => `${yuan(fen)}（大写：${capitalFigures(fen)}）`
const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

const compensation: Record<string, string> = {
  loss: '因本案争议所受的实际损失', threefold: '依照《中华人民共和国消费者权益保护法》第五十五条应付的惩罚性赔偿', costs: '因处理本案争议支出的合理费用', other: '双方约定的其他赔偿款项',
}
/** 乙方应于……内，…… */
const legalDuty: Record<string, (t: Term) => string> = {
  refund: (t) => `向甲方退还价款${inFull(t.amount ?? 0)}。`,
  partRefund: (t) => `向甲方退还部分价款${inFull(t.amount ?? 0)}。`,
  return: () => '接受甲方退回的涉案商品并办结退货手续；退货的运输等必要费用依照法律规定负担。',
  replacement: () => '为甲方更换同种且符合约定质量的商品。',
  repair: () => '对涉案商品进行修理，使其符合约定的质量。',
  redo: () => '重新提供（重作）符合约定的服务或者工作成果。',
  missingQuantity: () => '向甲方补足所短缺的商品数量。',
  priceCut: (t) => `减少价款${inFull(t.amount ?? 0)}；已经收取的，应当退还甲方。`,
  compensation: (t) => `向甲方支付赔偿款${inFull(t.amount ?? 0)}，该款系${compensation[t.head ?? 'other'] ?? compensation.other}。`,
  apology: () => '就本案争议向甲方赔礼道歉。',
}
const plainDuty: Record<string, (t: Term) => string> = {
  refund: (t) => `退款${yuan(t.amount ?? 0)}`, partRefund: (t) => `部分退款${yuan(t.amount ?? 0)}`, return: () => '接受退货', replacement: () => '换货', repair: () => '维修',
  redo: () => '重新提供服务（重作）', missingQuantity: () => '补足短缺的数量', priceCut: (t) => `减价${yuan(t.amount ?? 0)}，已经收的退回`,
  compensation: (t) => `赔偿${yuan(t.amount ?? 0)}（${{ loss: '实际损失', threefold: '惩罚性赔偿', costs: '合理费用' }[t.head ?? ''] ?? '其他'}）`, apology: () => '赔礼道歉',
}

export function chinese(b: Basis): AgreementText {
  const { complainant = '', respondent = '', mediator, association } = b.names
  const total = sumOf(b.terms)
  const monies = b.terms.filter((t) => t.amount !== undefined).length
  const mediated = b.reached === 'mediation'
  const within = (t: Term) => t.withinDays ?? b.days
  const all = mediated ? '双方和调解员' : '双方'
  return {
    plain: {
      title: '通俗说明',
      sections: [
        { heading: `${respondent}要做什么`, lines: b.terms.map((t) => `${(plainDuty[t.remedy] ?? (() => t.remedy))(t)}，协议生效后${within(t)}天内完成。`).concat(monies > 1 ? [`钱款一共${yuan(total)}。`] : []) },
        { heading: '什么时候算数', lines: [`${all}都签了才生效，从最后一方签署的那天起算。最后一天遇到法定节假日或者周末，顺延到下一个工作日。`, '期限内有一方没有签，协议不生效，案件回到签署前的阶段，谁也不会因此受到处罚。'] },
        { heading: '签了以后', lines: ['协议对双方都有约束力，不能单方反悔。', `${complainant}仍然享有法律规定不能用约定排除的权利。`, '协议全部做到了，这件争议就了结。'] },
        { heading: '没有做到怎么办', lines: [`${complainant}可以在本案件里报告没有履行，也可以凭本协议向人民法院起诉。`] },
      ],
    },
    legal: {
      title: mediated ? '调解协议书' : '和解协议书',
      sections: [
        {
          heading: '当事人',
          lines: [
            `甲方（投诉人）：${complainant}`, `乙方（被投诉人）：${respondent}`,
            ...(mediated && mediator ? [`调解员：${mediator}${association ? `（${association}）` : ''}`] : []), `案件编号：${b.reference}`,
            '当事人的名称按本平台对双方显示的名称记载；真实身份信息保存于案卷，依法需要时由本平台提供。',
          ],
        },
        {
          heading: '缘由',
          lines: [`甲乙双方就上述案件所涉消费争议，经${mediated ? '调解' : '协商'}，本着平等、自愿、诚实信用的原则，依照《中华人民共和国民法典》《中华人民共和国消费者权益保护法》《中华人民共和国电子商务法》，于${chineseDate(b.agreedAt)}达成本协议。`],
        },
        ...numbered([
          ['履行内容', b.terms.map((t, n) => `${b.terms.length > 1 ? `（${ordinal(n)}）` : ''}乙方应于本协议生效之日起${within(t)}日内，${(legalDuty[t.remedy] ?? (() => `履行“${t.remedy}”。`))(t)}`).concat(monies > 1 ? [`以上款项合计${inFull(total)}。`] : [])],
          ['期间', ['本协议所称“日”为自然日，自生效之日的次日起算；期间的最后一日为法定休假日的，以休假日结束后的第一个工作日为期间的最后一日。']],
          ['生效', [`本协议自${mediated ? '甲乙双方及调解员' : '甲乙双方'}均在本平台签署之日起生效，以最后签署之日为准。在本平台规则规定的签署期间内未全部签署的，本协议不生效。`]],
          ['履行证明', ['乙方履行后应当在案件中提交履行凭证，由甲方确认。甲方未在规则规定的期间内否认的，视为已经履行。']],
          ['违约', ['乙方未按期履行的，甲方有权在案件中报告，请求处理；甲方可以依据本协议向人民法院提起诉讼。双方另有有效仲裁协议的，依其约定。']],
          ['争议了结', ['本协议全部履行完毕后，本案所涉争议即告解决。本协议不排除甲方依法享有的、不得以约定排除或者限制的权利。']],
          ['文本', ['本协议以中文和英文作成，两种文本含义不一致的，以中文文本为准。通俗说明用于帮助理解，与法律文本不一致的，以法律文本为准。']],
          ['适用规则', [`本案适用的规则版本：实体规则为${version(b.rules.substance)}，程序规则为${version(b.rules.procedure)}。`]],
        ]),
      ],
    },
  }
}

export const version = (name: string) => (name === 'default' ? '本平台标准规则' : `“${name}”`)
const ordinal = (n: number) => (n < 10 ? ordinals[n] : n < 20 ? `十${n === 10 ? '' : ordinals[n - 11]}` : String(n + 1))
/** 第一条 …… */
export const numbered = (clauses: readonly (readonly [string, readonly string[]])[]) => clauses.map(([heading, lines], n) => ({ heading: `第${ordinal(n)}条　${heading}`, lines }))
