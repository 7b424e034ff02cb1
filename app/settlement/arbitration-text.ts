/**
 * What is signed when both agree to have the case decided, and when a decision is signed by who made it. Only a registered
 * institution arbitrates; anybody else gives a decision that binds by contract, and every word says which of the two it is.
 */
import type { Locale } from '~/machines/workflow'
import { english as settlementEn, numbered as numberedEn, version as versionEn } from './text.en'
import { chinese as settlementZh, numbered as numberedZh, version as versionZh } from './text.zh-CN'
import { chineseDate, englishDate } from './shanghai-date'
import type { AgreementText, Basis } from './text'

export function arbitrationText(b: Basis, locale: Locale): AgreementText {
  if (b.of === 'decision') return locale === 'zh-CN' ? decisionZh(b) : decisionEn(b)
  return locale === 'zh-CN' ? consentZh(b) : consentEn(b)
}

function consentZh(b: Basis): AgreementText {
  const { complainant = '', respondent = '' } = b.names
  const { name, registered } = b.institution ?? { name: '', registered: false }
  const decision = registered ? '仲裁裁决' : '评议决定'
  return {
    plain: {
      title: '通俗说明',
      sections: [
        { heading: '您同意的是什么', lines: [`把这件争议交给${name}作出${decision}，双方都照办。`, registered ? '裁决一次终局：不能再就同一争议向法院起诉，法院只在法律规定的情形下撤销裁决。' : '评议决定像合同一样约束双方；它不是仲裁裁决，不能直接申请法院强制执行，但可以凭它起诉。'] },
        { heading: '费用', lines: ['本程序对双方免费；只有被认定为恶意的一方，才可能被决定承担对方的费用；鉴定、聘请律师等费用由各方自行承担，另有约定或者另有决定的除外。'] },
        { heading: '您可以不同意', lines: ['同意与否完全自愿，只对这一个案件有效。不同意，其他途径不受影响。'] },
      ],
    },
    legal: {
      title: registered ? '仲裁协议' : '评议协议',
      sections: [
        { heading: '当事人', lines: [`甲方（投诉人）：${complainant}`, `乙方（被投诉人）：${respondent}`, `案件编号：${b.reference}`] },
        ...numberedZh([
          ['意思表示', [`甲乙双方自愿将上述案件所涉消费争议提交${name}${registered ? '仲裁' : '评议'}，并接受在线方式进行；一方对在线方式有异议的，应当在首次答辩前提出。`]],
          ['事项', ['本协议仅适用于上述案件中已经提出和依规则变更的请求。']],
          ['效力', [registered ? '仲裁裁决为终局裁决，对双方具有约束力；裁决作出后，一方就同一争议再申请仲裁或者向人民法院起诉的，不予受理。' : '评议决定对双方具有合同约束力，双方应当履行。评议决定不是仲裁裁决，不排除依法向人民法院起诉。']],
          ['费用', ['本程序不向甲乙双方收取费用。一方经认定有恶意行为的，可以决定由其承担对方的费用；未经认定的，不得令其承担。鉴定、聘请律师等费用由支出的一方自行承担，双方另有约定或者另有决定的除外。']],
          ['生效', [`本协议自甲乙双方均签署之日起生效。提出日期：${chineseDate(b.agreedAt)}。`]],
          ['文本与规则', [`本协议以中文和英文作成，含义不一致的，以中文文本为准。规则版本：实体规则为${versionZh(b.rules.substance)}，程序规则为${versionZh(b.rules.procedure)}。`]],
        ]),
      ],
    },
  }
}

function consentEn(b: Basis): AgreementText {
  const { complainant = '', respondent = '' } = b.names
  const { name, registered } = b.institution ?? { name: '', registered: false }
  return {
    plain: {
      title: 'In plain words',
      sections: [
        { heading: 'What you agree to', lines: [`${name} gives ${registered ? 'an arbitral award' : 'a panel decision'} in this dispute, and both sides follow it.`, registered ? 'An award is final: neither side can sue over the same dispute; a court sets an award aside only in the cases named by law.' : 'A panel decision binds both sides as a contract does. It is not an arbitral award and cannot be enforced by a court directly; it can be sued on.'] },
        { heading: 'What it costs', lines: ['The procedure is free of charge for both sides; the other side’s costs can be laid only on a side found to have acted in bad faith; what an expert or a lawyer costs is each side’s own, unless agreed or decided otherwise.'] },
        { heading: 'You may say no', lines: ['This is entirely voluntary and holds for this one case. Saying no leaves every other way open.'] },
      ],
    },
    legal: {
      title: registered ? 'Arbitration Agreement' : 'Agreement on a Panel Decision',
      sections: [
        { heading: 'Parties', lines: [`Party A (complainant): ${complainant}`, `Party B (respondent): ${respondent}`, `Case: ${b.reference}`] },
        ...numberedEn([
          ['Submission', [`The Parties freely submit the consumer dispute of the above case to ${name} for ${registered ? 'arbitration' : 'a panel decision'} and accept that it is conducted online; an objection to the online form is to be made before the first answer.`]],
          ['Subject', ['This Agreement covers only the claims made in the above case, as amended under the rules.']],
          ['Effect', [registered ? 'The award is final and binds the Parties; a further arbitration or action over the same dispute is not admitted.' : 'The panel decision binds the Parties by contract and shall be performed. It is not an arbitral award and does not exclude an action before the people’s court.']],
          ['Costs', ['The procedure is free of charge for both Parties. Costs of the other Party can be laid only on a Party found to have acted in bad faith. The costs of experts, lawyers and the like are borne by the Party that incurs them, unless agreed or decided otherwise.']],
          ['Entry into force', [`This Agreement takes effect when both Parties have signed it. Put forward on ${englishDate(b.agreedAt)}.`]],
          ['Texts and rules', [`Made in Chinese and English; where they differ, the Chinese text prevails. Rules: for the substance ${versionEn(b.rules.substance)}, for the procedure ${versionEn(b.rules.procedure)}.`]],
        ]),
      ],
    },
  }
}

const duties = (text: AgreementText) => text.legal.sections.find((s) => s.heading.startsWith('第一条') || s.heading.startsWith('1.'))?.lines ?? []

function decisionZh(b: Basis): AgreementText {
  const { name, registered } = b.institution ?? { name: '', registered: false }
  const what = registered ? '仲裁裁决' : '评议决定'
  const lines = [`${what}作出机构：${name}`, `案件编号：${b.reference}`, `日期：${chineseDate(b.agreedAt)}`, `全文（含查明的事实、理由和费用）的数字指纹：${b.document ?? ''}`, '签名及于全文，主文如下。']
  const none = ['无给付内容：请求未获支持。']
  return {
    plain: { title: '通俗说明', sections: [{ heading: `您签署的是${what}`, lines: b.terms.length ? settlementZh(b).plain.sections[0]!.lines.map((l) => l.replace('协议生效后', '送达后')) : none }] },
    legal: { title: `${what}（主文）`, sections: [{ heading: '案件', lines }, { heading: '主文', lines: b.terms.length ? duties(settlementZh(b)).map((l) => l.replace('本协议生效之日', `${what}送达之日`)) : none }] },
  }
}

function decisionEn(b: Basis): AgreementText {
  const { name, registered } = b.institution ?? { name: '', registered: false }
  const what = registered ? 'award' : 'panel decision'
  const none = ['Nothing is ordered: the claim is dismissed.']
  return {
    plain: { title: 'In plain words', sections: [{ heading: `You are signing the ${what}`, lines: b.terms.length ? settlementEn(b).plain.sections[0]!.lines.map((l) => l.replace('the agreement taking effect', 'service')) : none }] },
    legal: {
      title: registered ? 'Award: operative part' : 'Panel decision: operative part',
      sections: [{ heading: 'Case', lines: [`Given by: ${name}`, `Case: ${b.reference}`, `Date: ${englishDate(b.agreedAt)}`, `Fingerprint of the whole text with findings, reasons and costs: ${b.document ?? ''}`, 'The signature covers the whole text; the operative part follows.'] }, { heading: 'Operative part', lines: b.terms.length ? duties(settlementEn(b)).map((l) => l.replace('this Agreement taking effect', `service of the ${what}`)) : none }],
    },
  }
}
