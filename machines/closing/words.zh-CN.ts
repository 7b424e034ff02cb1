import type { WorkflowWords } from '../workflow'

export const words: WorkflowWords = {
  title: '平台停止经营',
  summary: '平台停止经营前一个月告知；期满，案件移交其他机构。',
  states: {
    announced: { name: '已告知', now: '平台已告知将停止经营。', otherwise: '期满后案件移交其他机构。' },
    gone: { name: '已停止经营', now: '平台已停止经营。' },
    calledOff: { name: '已取消', now: '平台取消停止经营。' },
    ended: { name: '随案件结束', now: '案件已结束，本环节随之结束。' },
  },
  moves: {
    callOff: { name: '取消停止经营', submit: '提交', happened: '取消了停止经营' },
  },
  signals: { parentEnded: '案件已结束，本环节随之结束。' },
  lapses: { platformClosingNotice: '告知期满，平台停止经营。' },
  fields: {
    reason: { label: '说明' },
  },
  rules: { platformClosingNotice: '停止经营告知期', platformClosingHomepage: '首页公示期' },
  letters: {
    platformClosing: { subject: '平台将停止经营（{reference}）', body: ['平台已告知将停止经营。{due} 期满后，案件移交消费者组织，已有的记录和期限不变。'], button: '查看案件' },
  },
  outcomes: { gone: '已停止经营', calledOff: '已取消', ended: '随案件结束' },
}
