import type { WorkflowWords } from '../workflow'

export const words: WorkflowWords = {
  title: '更换被投诉方',
  summary: '有人提出被投诉方有误。处理期间案件期限停止计算，提交日期不变。',
  states: {
    offered: { name: '待投诉人表示', now: '已指明正确的商家，等待投诉人表示是否同意更换。', otherwise: '逾期未表示的，由办理机构决定。' },
    identityAsked: { name: '待平台指明', now: '请平台指明真正的商家。', otherwise: '平台逾期未指明的，由平台作为被投诉方。' },
    contested: { name: '待决定', now: '等待办理机构决定是否更换。', otherwise: '逾期未决定的，被投诉方不变。' },
    substituted: { name: '已更换', now: '被投诉方已更换。' },
    kept: { name: '不更换', now: '被投诉方不变。' },
    liable: { name: '平台作为被投诉方', now: '平台未能指明商家，由平台作为被投诉方。' },
    ended: { name: '随案件结束', now: '案件已结束，本环节随之结束。' },
  },
  moves: {
    agree: { name: '同意更换', submit: '确认同意', happened: '同意更换被投诉方' },
    contest: { name: '不同意更换', submit: '提交', happened: '不同意更换被投诉方' },
    name: { name: '指明商家', submit: '提交', happened: '指明了商家' },
    cannotName: { name: '无法指明', hint: '无法指明的，由平台作为被投诉方。', submit: '提交', happened: '表示无法指明商家' },
    decide: { name: '决定', submit: '提交决定', happened: '对是否更换作出决定' },
  },
  signals: { handlerChanged: '办理机构已变更。', parentEnded: '案件已结束，本环节随之结束。' },
  lapses: { substitutionAnswer: '投诉人逾期未表示，由办理机构决定。', identityAnswer: '平台逾期未指明。', substitutionDecision: '逾期未决定，被投诉方不变。' },
  fields: {
    reason: { label: '理由' },
    organisation: { label: '正确的商家' },
    verdict: { label: '决定', options: { keep: '不更换', substitute: '更换' } },
    reasons: { label: '理由' },
  },
  rules: { substitutionAnswer: '表示是否同意更换', identityAnswer: '指明商家', substitutionDecision: '决定是否更换' },
  letters: {
    whoIsIt: { subject: '请指明投诉 {reference} 的真正商家', body: ['有人提出被投诉方有误。请在 {due} 前指明真正的商家；逾期未指明的，由平台作为被投诉方。'] },
    rightNamed: { subject: '投诉 {reference}：已指明正确的商家', body: ['平台已指明商家，请在 {due} 前表示是否同意更换。'] },
    toDecide: { subject: '请决定投诉 {reference} 是否更换被投诉方', body: ['请在 {due} 前决定；逾期未决定的，被投诉方不变。'] },
  },
  outcomes: { substituted: '已更换', kept: '不更换', liable: '平台作为被投诉方', ended: '随案件结束' },
}
