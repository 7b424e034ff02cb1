import type { WorkflowWords } from '../workflow'

export const words: WorkflowWords = {
  title: '听取陈述和申辩',
  summary: '公示商家或者认定一方有恶意行为以前，应当告知理由，并听取其陈述和申辩。',
  states: {
    heard: { name: '待陈述和申辩', now: '已告知当事人理由，当事人可以陈述和申辩。', otherwise: '逾期未陈述和申辩的，由办理机构根据现有材料决定。' },
    deciding: { name: '待决定', now: '等待办理机构作出附理由的决定。', otherwise: '逾期未决定的，不予认定。' },
    upheld: { name: '已认定', now: '听取陈述和申辩后作出认定，理由见案件记录。' },
    dropped: { name: '不予认定', now: '不予认定。' },
    ended: { name: '随案件结束', now: '案件已结束，本环节随之结束。' },
  },
  moves: {
    speak: { name: '陈述和申辩', hint: '写明您的意见，有证据的可以一并提交。', submit: '提交', happened: '作了陈述和申辩' },
    uphold: { name: '予以认定', hint: '写明理由，并回应当事人的陈述和申辩。', submit: '确认认定', happened: '听取陈述和申辩后予以认定' },
    drop: { name: '不予认定', submit: '确认', happened: '听取陈述和申辩后不予认定' },
  },
  signals: { handlerChanged: '办理机构已变更。', parentEnded: '案件已结束，本环节随之结束。' },
  lapses: { hearingPeriod: '陈述和申辩的期限已满。', hearingDecision: '逾期未决定，不予认定。' },
  fields: {
    about: { label: '事项', options: { naming: '因未答复投诉拟予公示', badFaith: '本案中的恶意行为' } },
    to: { label: '涉及', options: { complainant: '投诉人', respondent: '被投诉方' } },
    message: { label: '陈述和申辩' },
    evidence: { label: '证据材料' },
    reasons: { label: '理由' },
  },
  rules: { hearingPeriod: '陈述和申辩', hearingDecision: '作出决定' },
  letters: {
    heard: { subject: '请在 {due} 前就投诉 {reference} 的有关事项陈述和申辩', body: ['办理机构拟作出与您有关的认定，理由见案件页面。', '您可以在 {due} 前陈述和申辩，并提交证据。在听取您的意见以前，不会公示，也不会作出对您不利的记录。'], button: '陈述和申辩' },
    heardToDecide: { subject: '请就投诉 {reference} 的陈述和申辩作出决定', body: ['陈述和申辩已经结束，请在 {due} 前作出附理由的决定；逾期未决定的，不予认定。'] },
  },
  outcomes: { upheld: '已认定', dropped: '不予认定', ended: '随案件结束' },
}
