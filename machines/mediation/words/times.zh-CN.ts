import type { WorkflowWords } from '../../workflow'

export const signals: WorkflowWords['signals'] = {
  proceedingEnded: '调解中的一个环节已结束。', parentEnded: '案件结束，调解随之结束。', handlerChanged: '办理机构已变更。', groundFound: '发现不应调解的事由。', partyReplaced: '一方已由承受人接替。',
  offerAccepted: '方案已被接受。', offerClosed: '方案未被接受。', bidsCrossed: '双方出价相遇，以中间数为准。', proposalAccepted: '双方都接受了调解建议。',
  appraisalBegan: '鉴定已开始，期限停止计算。', appraisalEnded: '鉴定已结束，期限继续计算。', noFeeAgreement: '双方未商定鉴定费的承担。',
}
export const lapses: WorkflowWords['lapses'] = {
  mediationConsent: '逾期未表示同意，视为不同意。', mediationAcceptance: '逾期未受理，调解直接启动。', mediationTotal: '调解期限届满。', mediatorAssignment: '逾期未指定调解员。',
  recusalWindow: '通知后的三日期满，开始调解。', mediatorAbsence: '调解员连续五个工作日没有作为。', termsSigning: '逾期未全部签署，协议不成立，继续调解。', endNotice: '逾期未发出通知，直接发出。',
}
export const rules: WorkflowWords['rules'] = {
  mediationConsent: '表示是否同意调解', mediationAcceptance: '受理调解', mediationTotal: '调解期限', mediationTotalSmall: '调解期限（小额）', mediatorAssignment: '指定调解员',
  recusalWindow: '更换调解员或者申请回避', mediatorAbsence: '调解员的下一步', termsSigning: '签署协议', endNotice: '终止通知',
}
export const outcomes: WorkflowWords['outcomes'] = { agreed: '达成协议', agreedAtOnce: '达成协议并即时履行', terminated: '终止调解', notStarted: '调解未启动' }
