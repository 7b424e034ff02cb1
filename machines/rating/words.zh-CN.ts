import type { WorkflowWords } from '../workflow'

export const words: WorkflowWords = {
  title: '评价',
  summary: '争议是否解决、是否满意，由投诉人评价。',
  states: {
    open: { name: '待评价', now: '请投诉人评价。', otherwise: '二十日内未评价的，单独计为未评价。' },
    rated: { name: '已评价', now: '投诉人已评价。' },
    unrated: { name: '未评价', now: '投诉人逾期未评价。' },
    ended: { name: '随案件结束', now: '案件已结束，本环节随之结束。' },
  },
  moves: {
    rate: { name: '评价', submit: '提交评价', happened: '作了评价' },
  },
  signals: { parentEnded: '案件已结束，本环节随之结束。' },
  lapses: { rateBy: '逾期未评价。' },
  fields: {
    solved: { label: '问题解决了吗', options: { yes: '解决了', partly: '部分解决', no: '没有解决' } },
    satisfaction: { label: '满意程度', options: { '5': '很满意', '4': '满意', '3': '一般', '2': '不满意', '1': '很不满意' } },
    comment: { label: '意见' },
  },
  rules: { rateBy: '评价' },
  letters: {},
  outcomes: { rated: '已评价', unrated: '未评价', ended: '随案件结束' },
}
