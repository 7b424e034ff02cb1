import type { WorkflowWords } from '../workflow'

const remedies = { refund: '退款', partRefund: '部分退款', return: '退货', replacement: '换货', repair: '修理', redo: '重作', missingQuantity: '补足数量', priceCut: '减少价款', compensation: '赔偿损失', apology: '赔礼道歉' }
export const words: WorkflowWords = {
  title: '补正或者重新评议',
  summary: '请求补正文字、计算错误或者遗漏的事项，或者因逾期有正当理由请求重新评议。',
  states: {
    weighing: { name: '原审理人员审查', now: '原审理人员正在审查该请求。', otherwise: '逾期未答复的，由办理机构决定。' },
    withOffice: { name: '办理机构审查', now: '办理机构正在审查该请求。', otherwise: '逾期未决定的，原结果不变。' },
    granted: { name: '准许', now: '该请求已获准许。' },
    refused: { name: '不予准许', now: '该请求未获准许，原结果不变。' },
    ended: { name: '随案件结束', now: '案件已结束，本环节随之结束。' },
  },
  moves: {
    grant: { name: '准许', hint: '补正改变履行内容的，请填写补正后的全部履行内容。', submit: '确认准许', happened: '准许了该请求' },
    refuse: { name: '不予准许', hint: '原结果不变。', submit: '确认不予准许', happened: '未准许该请求' },
  },
  signals: { handlerChanged: '办理机构已变更。', parentEnded: '案件已结束，本环节随之结束。' },
  lapses: { reviewWeighing: '原审理人员逾期未答复，由办理机构决定。', reviewByOffice: '办理机构逾期未决定，原结果不变。' },
  fields: { reasons: { label: '理由' }, terms: { label: '补正后的履行内容', hint: '仅在履行内容改变时填写。', options: remedies } },
  rules: { reviewWeighing: '原审理人员答复', reviewByOffice: '办理机构答复' },
  letters: {
    toWeigh: { subject: '请答复案件 {reference} 的补正或者重新评议请求', body: ['一方当事人请求补正，或者请求重新评议。请在 {due} 前答复。'] },
    toOffice: { subject: '请决定案件 {reference} 的补正或者重新评议请求', body: ['原审理人员逾期未答复当事人的请求，请在 {due} 前决定。'] },
  },
  outcomes: { granted: '准许', refused: '不予准许', ended: '随案件结束' },
}
