import type { WorkflowWords } from '../workflow'

export const words: WorkflowWords = {
  title: '举报线索',
  summary: '从投诉中分出的举报，转交负责查处的机构。投诉结束，不影响举报的查处。',
  states: {
    sent: { name: '已转交', now: '举报线索已转交，等待答复。', otherwise: '十五个工作日内未答复的，告知投诉人可以直接举报。' },
    acknowledged: { name: '已答复', now: '查处机构已答复。' },
    unanswered: { name: '未答复', now: '查处机构逾期未答复。' },
    goesOn: { name: '继续查处', now: '投诉已结束，举报由查处机构继续处理，本站不再跟踪。' },
  },
  moves: {
    acknowledge: { name: '答复', submit: '提交答复', happened: '答复了举报线索' },
  },
  signals: { parentEnded: '投诉已结束，举报由查处机构继续处理。' },
  lapses: { referralAnswer: '逾期未答复。' },
  fields: {
    result: { label: '处理情况', options: { takenUp: '已立案或者已受理', acted: '已采取措施', noAction: '不予立案或者无需采取措施' } },
    answer: { label: '答复内容' },
  },
  rules: { referralAnswer: '答复举报线索' },
  letters: {
    reportForwarded: { subject: '转来一条举报线索（{reference}）', body: ['投诉 {reference} 中含有举报内容，现转请处理，内容见案件页面。', '请在 {due} 前答复是否处理。'] },
  },
  outcomes: { acknowledged: '已答复', unanswered: '未答复', goesOn: '继续查处' },
}
