import type { WorkflowWords } from '../workflow'

export const words: WorkflowWords = {
  title: '商家登记信息',
  summary: '发生争议时，平台应当向消费者提供商家的真实登记信息。每次提供都有记录。',
  states: {
    asked: { name: '待平台提供', now: '投诉人请求提供商家的真实登记信息。', otherwise: '逾期未提供的，计入统计，并提示平台的责任。' },
    late: { name: '逾期未提供', now: '平台未在期限内提供。', otherwise: '仍不提供的，消费者可以要求平台赔偿。' },
    given: { name: '已提供', now: '平台已提供。' },
    givenLate: { name: '逾期提供', now: '平台已逾期提供。' },
    notGiven: { name: '未提供', now: '平台未能提供。' },
    ended: { name: '随案件结束', now: '案件已结束，本环节随之结束。' },
  },
  moves: {
    give: { name: '提供登记信息', hint: '将登记库中的信息展示给投诉人。', submit: '确认提供', happened: '提供了商家的登记信息' },
    giveDetails: { name: '填写登记信息', hint: '登记库没有完整信息的，请填写真实名称、地址和有效联系方式。', submit: '提交', happened: '提供了商家的登记信息' },
    cannotGive: { name: '无法提供', hint: '无法提供的，消费者可以依照《消费者权益保护法》第四十四条要求平台赔偿。', submit: '提交', happened: '表示无法提供商家的登记信息' },
  },
  signals: { parentEnded: '案件已结束，本环节随之结束。' },
  lapses: { identityDisclosureToConsumer: '平台逾期未提供，已计入统计。', disclosureFinal: '平台最终未提供。' },
  fields: {
    details: { label: '真实名称、地址和有效联系方式' },
    evidence: { label: '登记材料' },
    reason: { label: '原因' },
  },
  rules: { identityDisclosureToConsumer: '提供商家登记信息', disclosureFinal: '最终提供期限' },
  letters: {
    registrationAsked: { subject: '消费者请求提供商家登记信息（{reference}）', body: ['投诉人请求平台提供商家的真实登记信息。平台应当在 {due} 前提供。'] },
  },
  outcomes: { given: '已提供', givenLate: '逾期提供', notGiven: '未提供', ended: '随案件结束' },
}
