import type { WorkflowWords } from '../workflow'

export const words: WorkflowWords = {
  title: '回避申请',
  summary: '一方说明调解员不能保持中立的理由，由未参与指定的工作人员决定。',
  states: {
    deciding: { name: '待决定', now: '等待未参与指定的工作人员决定。', otherwise: '逾期未决定的，更换调解员。' },
    granted: { name: '准予回避', now: '调解员予以更换。' },
    refused: { name: '不予回避', now: '调解员不变。' },
    takenBack: { name: '已撤回', now: '申请已撤回。' },
    ended: { name: '随调解结束', now: '调解已结束，本环节随之结束。' },
  },
  moves: {
    decide: { name: '决定是否回避', hint: '指定该调解员的人不能作此决定。', submit: '提交决定', happened: '对回避申请作出决定' },
    takeBack: { name: '撤回申请', submit: '确认撤回', happened: '撤回了回避申请' },
  },
  signals: { handlerChanged: '办理机构已变更。', parentEnded: '调解已结束，本环节随之结束。' },
  lapses: { recusalDecision: '逾期未决定，更换调解员。' },
  fields: { verdict: { label: '决定', options: { replace: '准予回避，更换调解员', keep: '不予回避' } }, reasons: { label: '理由', hint: '当事人可以看到。' } },
  rules: { recusalDecision: '决定是否回避' },
  letters: { toDecide: { subject: '请决定案件 {reference} 的回避申请', body: ['有一方申请调解员回避，请由未参与指定的工作人员在 {due} 前决定；逾期未决定的，更换调解员。'] } },
  outcomes: { granted: '准予回避', refused: '不予回避', takenBack: '已撤回', ended: '随调解结束' },
}
