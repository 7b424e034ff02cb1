import type { WorkflowWords } from '../workflow'

export const words: WorkflowWords = {
  title: '背对背出价',
  summary: '双方各自提出一个他人看不到的金额，最多三轮。金额相遇的，以中间数为准；没有相遇的，任何金额都不公开。',
  states: {
    open: { name: '等待出价', now: '等待双方提出本轮金额。', otherwise: '出价结束，任何金额都不公开。' },
    crossed: { name: '已相遇', now: '双方金额相遇，以中间数为准。' },
    apart: { name: '未相遇', now: '三轮金额均未相遇，任何金额都不公开。' },
    lapsed: { name: '已失效', now: '有一方逾期未出价，任何金额都不公开。' },
    left: { name: '已退出', now: '有一方退出出价，任何金额都不公开。' },
    ended: { name: '随调解结束', now: '出价随调解结束，任何金额都不公开。' },
  },
  moves: {
    bid: { name: '提出金额', hint: '投诉人提出愿意接受的金额，被投诉方提出愿意支付的金额。以后各轮只能向对方靠近。除非金额相遇，任何人都看不到。', submit: '密封提交', happened: '提交了密封的金额' },
    leave: { name: '退出出价', hint: '出价对双方都结束，任何金额都不公开。', submit: '确认退出', happened: '退出了出价' },
  },
  signals: { parentEnded: '调解结束，出价随之结束。' },
  lapses: { bidRound: '有一方逾期未出价。' },
  fields: { figure: { label: '您的金额', hint: '单位为元。投诉人的金额不得高于请求。' } },
  rules: { bidRound: '提出密封的金额' },
  letters: {
    yourBid: { subject: '请为案件 {reference} 提出密封的金额', body: ['对方已提出金额。请您在 {due} 前提出；逾期的，出价结束，任何金额都不公开。'] },
    nextRound: { subject: '案件 {reference} 进入下一轮出价', body: ['双方金额尚未相遇，任何金额都不公开。请在 {due} 前提出下一轮金额，只能向对方靠近。'] },
    nothingRevealed: { subject: '案件 {reference} 的出价没有相遇', body: ['出价已结束，任何金额都不向任何人公开。调解继续。'] },
  },
  outcomes: { crossed: '已相遇', apart: '未相遇', lapsed: '已失效', left: '已退出', ended: '随调解结束' },
}
