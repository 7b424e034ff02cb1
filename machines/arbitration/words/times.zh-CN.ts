import type { WorkflowWords } from '../../workflow'

export const signals: WorkflowWords['signals'] = {
  proceedingEnded: '案件的一个环节已结束。', parentEnded: '案件已结束，本程序随之结束。', handlerChanged: '案件的办理机构已变更，已告知审理机构和审理人员。',
  partyLost: '一方当事人死亡、终止或者丧失行为能力。', partyReplaced: '已由承受人继续参加。', offerAccepted: '和解方案已被接受。', offerClosed: '和解方案未被接受。',
  questionAnswered: '当事人已答复询问。', questionUnanswered: '当事人逾期未答复询问。', counterclaimAnswered: '申请人已对反请求答辩。', counterclaimUnanswered: '申请人逾期未对反请求答辩。', counterclaimWithdrawn: '反请求已撤回。',
  challengeDecided: '证据异议已有结论。', appraisalBegan: '鉴定开始，期限停止计算。', appraisalEnded: '鉴定结束，期限继续计算。', reviewGranted: '补正或者重新评议的请求已获准许。', reviewRefused: '补正或者重新评议的请求未获准许。',
}
export const lapses: WorkflowWords['lapses'] = {
  agreeToArbitrate: '期满未由双方同意，程序不开始。', claimCheck: '逾期未核对，申请视为齐全。', claimCompletion: '申请人逾期未补正，程序终止。',
  arbitrationAnswer: '被申请人逾期未答辩，继续缺席审理。', arbitrationAnswerAbroad: '被申请人逾期未答辩，继续缺席审理。', counterclaimWindow: '提出反请求的期限已满。',
  panelComposition: '办理机构逾期未确定审理人员。', panelObjection: '对审理人员提出异议的期限已满。', evidencePeriod: '举证期限届满。', evidenceOutstanding: '未了事项不再等待。',
  votes: '有成员逾期未表决，已被替换。', decisionDraft: '逾期未起草文书。', decisionSignature: '签署期限届满，文书作出。', decisionPeriod: '三十日的合议期限已满。', decisionPeriodComplex: '六十日的合议期限已满。',
  arbitrationOuter: '一百八十日的最长期限已满，程序终止。', consentRecord: '逾期未作出文书，和解直接转入履行。', jurisdictionDecision: '逾期未决定管辖异议，案件恢复审理。', stayReview: '中止定期复查。',
  awardCorrection: '申请补正裁决的期限已满。', correctionPeriod: '申请补正的期限已满。', reopeningPeriod: '申请重新评议的期限已满。', reviewPending: '请求逾期未获答复，原结果不变。',
}
export const rules: WorkflowWords['rules'] = {
  agreeToArbitrate: '双方同意', claimCheck: '核对申请', claimCompletion: '补正申请', arbitrationAnswer: '答辩', arbitrationAnswerAbroad: '答辩（境外）', counterclaimWindow: '提出反请求',
  panelComposition: '确定审理人员', panelObjection: '申请回避或者更换审理人员', evidencePeriod: '举证期限', evidenceOutstanding: '等待未了事项', votes: '密封表决', decisionDraft: '起草文书', decisionSignature: '签署文书',
  decisionPeriod: '合议期限', decisionPeriodComplex: '合议期限（复杂案件）', arbitrationOuter: '最长审理期限', consentRecord: '按和解内容作出文书', jurisdictionDecision: '决定管辖异议', stayReview: '中止复查',
  awardCorrection: '申请补正裁决', correctionPeriod: '申请补正', reopeningPeriod: '申请重新评议', reviewPending: '等待答复', orderPerformance: '履行期限', courtBundleAgain: '再次准备法院材料',
}
export const outcomes: WorkflowWords['outcomes'] = {
  decided: '已作出裁决或者评议决定', dismissed: '驳回请求', declined: '未达成协议', byConsent: '和解', withdrawn: '撤回', performedAlready: '已经履行', terminated: '终止',
}
