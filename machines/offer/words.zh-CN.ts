import type { WorkflowWords } from '../workflow'

export const words: WorkflowWords = {
  title: '和解方案',
  summary: '一方向另一方提出的解决条件。方案在被接受、拒绝、撤回或逾期失效之前有效。',
  states: {
    open: { name: '待答复', now: '方案已提出，等待对方答复。', otherwise: '逾期未答复的，方案失效，协商继续。' },
    accepted: { name: '已接受', now: '方案已被接受。' },
    declined: { name: '已拒绝', now: '方案已被拒绝。' },
    takenBack: { name: '已撤回', now: '方案已由提出方撤回。' },
    countered: { name: '已被新方案取代', now: '对方提出了新的方案。' },
    lapsed: { name: '已失效', now: '方案已逾期失效。' },
  },
  moves: {
    accept: { name: '接受方案', hint: '接受后，双方按此方案和解。', submit: '确认接受', happened: '接受了和解方案' },
    decline: { name: '拒绝方案', hint: '拒绝后协商继续，您也可以提出自己的方案。', submit: '确认拒绝', happened: '拒绝了和解方案' },
    takeBack: { name: '撤回方案', hint: '撤回后，对方不能再接受该方案。', submit: '确认撤回', happened: '撤回了和解方案' },
  },
  signals: { countered: '该方案已被对方的新方案取代。', parentEnded: '案件结束，该方案随之失效。' },
  lapses: { offerStands: '对方逾期未答复，方案失效。' },
  fields: {
    agreed: { label: '我已阅读并同意以上条款' },
    reason: { label: '拒绝理由', hint: '对方可以看到。' },
  },
  rules: { offerStands: '答复方案' },
  letters: {
    offerMade: { subject: '投诉 {reference} 有新的和解方案', body: ['对方提出了和解方案。请查看具体条件，您可以接受、拒绝或者提出自己的方案。', '方案有效期至 {due}。'], button: '查看方案' },
    offerLapsed: { subject: '案件 {reference} 的和解方案已失效', body: ['该和解方案逾期未获答复，已经失效。', '您可以在案件页面提出新的方案。'], button: '查看案件' },
  },
  outcomes: { accepted: '已接受', declined: '已拒绝', takenBack: '已撤回', countered: '已被新方案取代', lapsed: '已失效' },
}
