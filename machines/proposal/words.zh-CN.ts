import type { WorkflowWords } from '../workflow'

export const words: WorkflowWords = {
  title: '调解建议',
  summary: '由调解员提出的解决条件。双方分别答复，互不知晓；只有双方都接受时才公开。',
  states: {
    open: { name: '等待答复', now: '等待双方分别答复。', otherwise: '建议失效，任何答复都不公开。' },
    accepted: { name: '双方接受', now: '双方都接受了建议。' },
    notAccepted: { name: '未获双方接受', now: '建议未获双方接受，任何答复都不公开。' },
    lapsed: { name: '已失效', now: '没有在期限内都答复，任何答复都不公开。' },
    takenBack: { name: '已撤回', now: '调解员撤回了建议，任何答复都不公开。' },
    ended: { name: '随调解结束', now: '建议随调解结束，任何答复都不公开。' },
  },
  moves: {
    answer: { name: '答复建议', hint: '只有双方都接受时，对方和调解员才会知道您的答复。提交后不能更改。', submit: '密封提交', happened: '答复了调解建议' },
    takeBack: { name: '撤回建议', hint: '已有的答复不公开。', submit: '确认撤回', happened: '撤回了调解建议' },
  },
  signals: { parentEnded: '调解结束，建议随之失效。' },
  lapses: { proposalWindow: '答复期限届满。' },
  fields: { answer: { label: '您的答复', options: { accept: '接受建议', decline: '不接受建议' } } },
  rules: { proposalWindow: '答复调解建议' },
  letters: {
    proposed: { subject: '案件 {reference} 的调解建议', body: ['调解员提出了解决建议，请在 {due} 前答复。', '只有双方都接受时才公开答复；否则，任何人都不知道谁作了怎样的答复。'] },
    yourAnswer: { subject: '请答复案件 {reference} 的调解建议', body: ['对方已答复调解建议，答复内容不公开。请您在 {due} 前答复。'] },
    notAccepted: { subject: '案件 {reference} 的调解建议未获双方接受', body: ['建议未获双方接受，任何答复都不向任何人公开。调解继续。'] },
    takenBack: { subject: '案件 {reference} 的调解建议已撤回', body: ['调解员撤回了建议，任何答复都不公开。调解继续。'] },
  },
  outcomes: { accepted: '双方接受', notAccepted: '未获双方接受', lapsed: '已失效', takenBack: '已撤回', ended: '随调解结束' },
}
