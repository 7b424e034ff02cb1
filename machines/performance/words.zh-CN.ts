import type { WorkflowWords } from '../workflow'

export const words: WorkflowWords = {
  title: '履行事项',
  summary: '约定或者决定中的一项：到期履行，出示凭证，由对方确认。',
  states: {
    owed: { name: '待履行', now: '应履行的一方应当在期限内履行。', otherwise: '逾期未履行的，有三个工作日的宽限。' },
    overdue: { name: '已逾期', now: '履行期限已过，尚在宽限期内。', otherwise: '宽限期满仍未履行的，记为违约。' },
    proved: { name: '待确认', now: '已出示履行凭证，请对方确认。', otherwise: '七日内未否认的，视为已履行。' },
    breached: { name: '未履行', now: '该事项逾期未履行，仍可补救。', otherwise: '一年后不再跟踪。' },
    confirmed: { name: '已履行', now: '该事项已履行。' },
    unperformed: { name: '始终未履行', now: '该事项始终未履行。' },
    ended: { name: '随案件结束', now: '案件已结束，本环节随之结束。' },
  },
  moves: {
    prove: { name: '出示履行凭证', hint: '说明如何履行，并附凭证。', submit: '提交凭证', happened: '出示了履行凭证' },
    confirm: { name: '确认已履行', submit: '确认已履行', happened: '确认该事项已履行' },
    deny: { name: '否认已履行', hint: '说明哪里没有履行。', submit: '提交', happened: '否认该事项已履行' },
  },
  signals: { cured: '应履行的一方表示已补救。', replaced: '已由新的和解取代。', parentEnded: '案件已结束，本环节随之结束。' },
  lapses: { performBy: '履行期限已过。', performGrace: '宽限期满，记为违约。', proofStands: '七日内未否认，视为已履行。', breachStands: '一年期满，不再跟踪。' },
  fields: {
    owedBy: { label: '应履行的一方', options: { complainant: '投诉人', respondent: '被投诉方' } },
    how: { label: '如何履行' },
    evidence: { label: '凭证' },
    reason: { label: '理由', hint: '对方可以看到。' },
  },
  rules: { performBy: '履行期限', performGrace: '宽限期', proofStands: '确认或者否认', breachStands: '违约跟踪' },
  letters: {
    confirmed: { subject: '投诉 {reference} 的一项内容已履行', body: ['对方已确认，或者未在期限内否认，该项内容视为已履行。'], button: '查看案件' },
    overdue: { subject: '投诉 {reference} 有事项到期未履行', body: ['有一项内容已到期，尚未出示履行凭证。', '宽限期至 {due}，期满仍未履行的，记为违约。'], button: '出示凭证' },
    proved: { subject: '请确认投诉 {reference} 的履行情况', body: ['对方已出示履行凭证，请核对。', '您在 {due} 前没有否认的，视为已履行。'] },
    denied: { subject: '对方否认已履行（{reference}）', body: ['对方否认该事项已履行，理由见案件页面。您可以补救并出示凭证。'], button: '查看' },
  },
  outcomes: { confirmed: '已履行', unperformed: '始终未履行', ended: '随案件结束' },
}
