import type { WorkflowWords } from '../workflow'

export const words: WorkflowWords = {
  title: '反请求',
  summary: '被申请人对申请人提出的请求，与本请求一并审理。',
  states: {
    answering: { name: '待答辩', now: '被申请人提出反请求，等待申请人答辩。', otherwise: '逾期未答辩的，按现有材料审理，不视为承认。' },
    answered: { name: '已答辩', now: '申请人已对反请求答辩，反请求与本请求一并审理。' },
    unanswered: { name: '未答辩', now: '申请人逾期未答辩，反请求按现有材料审理。' },
    withdrawn: { name: '已撤回', now: '反请求已撤回。' },
    ended: { name: '随案件结束', now: '案件已继续或者结束，不再等待答辩。' },
  },
  moves: {
    answer: { name: '答辩', hint: '对方和审理人员可以看到您的答辩。', submit: '提交答辩', happened: '对反请求作出答辩' },
    takeBack: { name: '撤回反请求', submit: '确认撤回', happened: '撤回了反请求' },
  },
  signals: { parentEnded: '案件已继续或者结束，不再等待答辩。' },
  lapses: { counterclaimAnswer: '申请人逾期未对反请求答辩。' },
  fields: { position: { label: '您的立场', options: { admits: '承认', admitsInPart: '部分承认', disputes: '不承认' } }, message: { label: '事实和理由' }, evidence: { label: '证据材料' } },
  rules: { counterclaimAnswer: '对反请求答辩' },
  letters: { toAnswer: { subject: '案件 {reference} 的反请求，请在 {due} 前答辩', body: ['{respondent}对您提出反请求，将与您的请求一并审理。', '请在 {due} 前答辩。逾期未答辩的，按现有材料审理。'], button: '提交答辩' } },
  outcomes: { answered: '已答辩', unanswered: '未答辩', withdrawn: '已撤回', ended: '随案件结束' },
}
