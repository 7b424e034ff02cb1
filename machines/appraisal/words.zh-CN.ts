import type { WorkflowWords } from '../workflow'

export const words: WorkflowWords = {
  title: '鉴定',
  summary: '双方请专业机构鉴定后再继续调解：商定费用由谁承担，鉴定期间期限停止计算。',
  states: {
    feeAgreement: { name: '商定鉴定费', now: '双方商定鉴定费由谁承担。', otherwise: '未商定的，终止调解。' },
    appraising: { name: '鉴定中', now: '正在鉴定，案件期限停止计算。', otherwise: '六十日仍无结果的，调解继续。' },
    noFee: { name: '未商定费用', now: '双方未商定鉴定费由谁承担。' },
    given: { name: '已有结果', now: '鉴定已有结果。' },
    inconclusive: { name: '无法确定', now: '鉴定无法得出结论。' },
    notWanted: { name: '不再鉴定', now: '不再进行鉴定。' },
    ended: { name: '随调解结束', now: '调解已结束，本环节随之结束。' },
  },
  moves: {
    proposePayer: { name: '提议由谁承担', submit: '提交提议', happened: '提议了鉴定费的承担方式' },
    agreePayer: { name: '同意对方的提议', submit: '确认同意', happened: '同意鉴定费的承担方式' },
    notWanted: { name: '不再鉴定', submit: '确认不再鉴定', happened: '记录不再鉴定' },
    giveResult: { name: '登记鉴定结果', submit: '提交结果', happened: '登记了鉴定结果' },
  },
  signals: { handlerChanged: '办理机构已变更。', parentEnded: '调解已结束，本环节随之结束。' },
  lapses: { feeAgreement: '未商定鉴定费。', appraisalLimit: '鉴定期满，无结论。' },
  fields: {
    payer: { label: '由谁承担鉴定费', options: { complainant: '投诉人', respondent: '被投诉方', shared: '双方各半', platform: '平台' } },
    result: { label: '鉴定结果', options: { defect: '存在质量问题', noDefect: '不存在质量问题', inconclusive: '无法确定' } },
    summary: { label: '鉴定意见' },
    evidence: { label: '鉴定报告' },
  },
  rules: { feeAgreement: '商定鉴定费', appraisalLimit: '鉴定' },
  letters: {
    feeToAgree: { subject: '请商定案件 {reference} 的鉴定费', body: ['有人提请鉴定。请双方在 {due} 前商定鉴定费由谁承担；未商定的，终止调解。'] },
    payerProposed: { subject: '案件 {reference} 鉴定费的提议', body: ['对方提议了鉴定费的承担方式。请在 {due} 前同意或者另行提议。'] },
  },
  outcomes: { noFee: '未商定费用', given: '已有结果', inconclusive: '无法确定', notWanted: '不再鉴定', ended: '随调解结束' },
}
