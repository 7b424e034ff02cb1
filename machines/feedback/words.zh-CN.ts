import type { WorkflowWords } from '../workflow'

export const words: WorkflowWords = {
  title: '平台反馈',
  summary: '办理机构询问平台，平台应当及时配合并反馈。',
  states: {
    asked: { name: '待平台反馈', now: '等待平台反馈。', otherwise: '逾期计入统计。' },
    late: { name: '逾期未反馈', now: '平台未在第一次期限内反馈。', otherwise: '最终仍未反馈的，办理机构可以作出对平台不利的认定。' },
    given: { name: '已反馈', now: '平台已反馈。' },
    givenLate: { name: '逾期反馈', now: '平台已逾期反馈。' },
    withheld: { name: '未反馈', now: '平台最终未反馈。' },
    ended: { name: '随案件结束', now: '案件已结束，本环节随之结束。' },
  },
  moves: {
    give: { name: '反馈', submit: '提交反馈', happened: '作了反馈' },
  },
  signals: { parentEnded: '案件已结束，本环节随之结束。' },
  lapses: { associationFeedback: '平台逾期未反馈，已计入统计。', associationFeedbackFinal: '平台最终未反馈。' },
  fields: {
    answer: { label: '反馈内容' },
    evidence: { label: '交易记录等材料' },
  },
  rules: { associationFeedback: '平台反馈', associationFeedbackFinal: '平台最终反馈' },
  letters: {
    platformAsked: { subject: '请就投诉 {reference} 反馈', body: ['办理机构请平台在 {due} 前就本案反馈情况并提供交易记录。', '平台应当及时配合。逾期反馈的，计入统计；最终不反馈的，办理机构可以作出对平台不利的认定。'] },
  },
  outcomes: { given: '已反馈', givenLate: '逾期反馈', withheld: '未反馈', ended: '随案件结束' },
}
