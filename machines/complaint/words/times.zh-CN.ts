import type { WorkflowWords } from '../../workflow'

export const signals: WorkflowWords['signals'] = {
  proceedingEnded: '案件的一个环节已结束。', offerAccepted: '和解方案已被接受，双方达成一致。', offerClosed: '和解方案未被接受。',
  termConfirmed: '一项约定已履行。', termBreached: '一项约定逾期未履行。', rated: '投诉人已作评价。', unrated: '投诉人逾期未评价。',
  merged: '案件并入在先案件。', caseJoined: '同一投诉人后提出的案件并入本案。', caseLinked: '同一投诉人的另一案件与本案关联。', keptApart: '投诉人说明并非重复，案件不合并。', substituted: '被投诉方已更换，提交日期不变。', partyKept: '被投诉方不变。', platformLiable: '平台未能提供商家身份，由平台作为被投诉方。',
  challengeDecided: '证据异议已有结论。', appraisalBegan: '鉴定开始，期限停止计算。', appraisalEnded: '鉴定结束，期限继续计算。',
  disclosureGiven: '平台已提供商家登记信息。', disclosureLate: '平台未按期提供商家登记信息，已计入统计。',
  feedbackGiven: '平台已反馈。', feedbackLate: '平台未按期反馈，已计入统计。', feedbackWithheld: '平台最终未反馈，办理机构可以据此作出对其不利的认定。',
  pauseBegan: '双方同意暂停，期限停止计算。', pauseEnded: '暂停结束，期限继续计算。', successorNamed: '已确定承受权利义务的人，案件继续。', noSuccessor: '期满无人承受权利义务。',
  hearingUpheld: '听取陈述和申辩后予以认定。', hearingDropped: '不予认定。',
  reportAnswered: '举报线索已有回复或者逾期未回复。', platformGone: '平台已停止经营，案件移交。', mediationAccepted: '调解已受理。', agreed: '双方在后续程序中达成一致。', awarded: '已作出裁决或者评议决定。', decisionReopened: '评议决定重新评议，案件恢复审理。', performedAlready: '请求事项已经履行。',
  undeliverable: '通知未能送达被投诉方。', commandAnswered: '平台已回复系统指令。',
}
export const lapses: WorkflowWords['lapses'] = {
  completeness: '逾期未核对，材料视为齐全。', supplyMaterials: '投诉人逾期未补正。', acceptance: '逾期未决定，视为受理。', publication: '公告期满，视为送达。',
  merchantAck: '被投诉方逾期未确认收到，已计入统计。', merchantReply: '被投诉方逾期未答复。', merchantReplySmall: '被投诉方逾期未答复。', negotiateTotal: '协商期满。', consumerAnswer: '投诉人逾期未回应，案件休眠。',
  stepIn: '被投诉方仍未答复，转入介入。', platformDecision: '平台逾期未提出处理方案。', defaultProposalFrom: '补交答复的期间已满。', associationFinal: '办理机构逾期未提出处理方案。',
  proposalAnswer: '答复处理方案的期限已满。', chooseRoute: '投诉人逾期未选择途径。', childReview: '后续程序的复查日期已到。', elsewhereReview: '等待期满，案件继续。',
  signature: '逾期未签署，和解不成立。', performanceReview: '履行情况定期复查。', breachRoutes: '逾期未补救，也未选择途径。', reviewRequest: '逾期未申请复核。', reviewDecision: '逾期未复核，原决定撤销。',
  reopening: '申请重开的期限已满。', nonPerformance: '报告未履行的期限已满。', dormancy: '休眠期满。', stayReview: '中止定期复查。',
}
export const rules: WorkflowWords['rules'] = {
  completeness: '核对材料', supplyMaterials: '补正材料', acceptance: '决定是否受理', reviewRequest: '申请复核', reviewDecision: '作出复核决定', publication: '公告送达',
  merchantAck: '确认收到', merchantReply: '商家答复', merchantReplySmall: '商家答复（小额快速）', consumerAnswer: '投诉人回应', negotiateTotal: '协商期限', stepIn: '介入', defaultProposalFrom: '补交答复',
  platformDecision: '平台提出处理方案', associationFinal: '办理机构提出处理方案', proposalAnswer: '答复处理方案', signature: '签署和解协议', performanceReview: '履行情况复查', breachRoutes: '补救或者选择途径',
  chooseRoute: '选择途径', childReview: '后续程序复查', elsewhereReview: '决定是否继续', reopening: '申请重开', nonPerformance: '报告未履行', dormancy: '恢复案件', stayReview: '中止复查',
  filingLimit: '投诉时限', courtLimit: '起诉时限', enforcementLimit: '申请执行时限', courtBundleAgain: '再次准备诉讼材料', pauseEach: '单次暂停上限', pauseStage: '每阶段暂停上限', pauseAppraisal: '鉴定暂停上限', pauseSuccession: '等待承受人上限',
}
export const outcomes: WorkflowWords['outcomes'] = {
  resolvedFull: '全部解决', resolvedPartly: '部分解决', settled: '和解', defaultDecision: '按平台处理方案履行', notAccepted: '不予受理', notAcceptedLater: '受理后终止（不应受理）', transferred: '移送', referred: '移交行政机关',
  withdrawn: '撤回', merged: '并案', dormantClosed: '休眠结案', closedWithOpenRemedies: '结案，仍可采取其他途径', dismissed: '请求被驳回', closedElsewhere: '已在别处处理', terminated: '终止',
}
