import type { WorkflowWords } from '../workflow'

export const words: WorkflowWords = {
  title: '询问',
  summary: '审理人员向一方当事人提出的询问，有单独的答复期限。',
  states: {
    asked: { name: '待答复', now: '审理人员向一方提出询问，双方均可查看询问和答复。', otherwise: '逾期未答复的，可以作出对其不利的认定。' },
    answered: { name: '已答复', now: '询问已答复。' },
    unanswered: { name: '未答复', now: '询问逾期未获答复。' },
    ended: { name: '随案件结束', now: '案件继续，不再等待答复。' },
  },
  moves: { answer: { name: '答复询问', hint: '对方和审理人员可以看到您的答复。', submit: '提交答复', happened: '答复了询问' } },
  signals: { parentEnded: '案件继续，不再等待答复。' },
  lapses: { questionAnswer: '逾期未答复询问。' },
  fields: { message: { label: '答复内容' }, evidence: { label: '证据材料' } },
  rules: { questionAnswer: '答复询问' },
  letters: { asked: { subject: '案件 {reference} 的询问，请在 {due} 前答复', body: ['审理人员向您提出询问，内容见案件页面。', '请在 {due} 前答复。逾期未答复的，可以作出对您不利的认定。'], button: '答复询问' } },
  outcomes: { answered: '已答复', unanswered: '未答复', ended: '随案件结束' },
}
