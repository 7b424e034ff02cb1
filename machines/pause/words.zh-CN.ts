import type { WorkflowWords } from '../workflow'

export const words: WorkflowWords = {
  title: '暂停',
  summary: '双方同意后，案件期限停止计算。',
  states: {
    asked: { name: '待对方表示', now: '一方提议暂停。', otherwise: '逾期未表示的，提议失效。' },
    running: { name: '暂停中', now: '期限停止计算，任何一方可以随时结束。', otherwise: '期满自动恢复。' },
    over: { name: '已恢复', now: '暂停已结束。' },
    declined: { name: '未同意', now: '对方不同意暂停。' },
    takenBack: { name: '已撤回', now: '提议已撤回。' },
    lapsed: { name: '已失效', now: '对方逾期未表示。' },
    ended: { name: '随案件结束', now: '案件已结束，本环节随之结束。' },
  },
  moves: {
    agree: { name: '同意暂停', submit: '确认同意', happened: '同意暂停' },
    decline: { name: '不同意', submit: '确认', happened: '不同意暂停' },
    takeBack: { name: '撤回提议', submit: '确认撤回', happened: '撤回了暂停提议' },
    endPause: { name: '结束暂停', submit: '结束暂停', happened: '结束了暂停' },
  },
  signals: { parentEnded: '案件已结束，本环节随之结束。' },
  lapses: { pauseAnswer: '对方逾期未表示，提议失效。', pauseLasts: '暂停期满，期限继续计算。' },
  fields: {},
  rules: { pauseAnswer: '表示是否同意暂停', pauseLasts: '暂停' },
  letters: {
    pauseAsked: { subject: '对方提议暂停投诉 {reference}', body: ['对方提议暂停。您同意后，期限停止计算。', '请在 {due} 前表示；逾期未表示的，提议失效。'], button: '答复' },
    pauseBegan: { subject: '投诉 {reference} 暂停', body: ['双方同意暂停，期限停止计算，至 {due}。任何一方可以随时结束暂停。'], button: '查看案件' },
  },
  outcomes: { over: '已恢复', declined: '未同意', takenBack: '已撤回', lapsed: '已失效', ended: '随案件结束' },
}
