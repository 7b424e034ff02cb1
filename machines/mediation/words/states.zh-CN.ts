import type { WorkflowWords } from '../../workflow'

export const states: WorkflowWords['states'] = {
  requested: { name: '征求调解意愿', now: '调解须经双方同意，请尚未表示意愿的一方答复。', otherwise: '逾期未答复的，视为不同意并记录在案，调解不启动。' },
  accepting: { name: '双方同意，待受理', now: '双方已同意调解，等待调解机构受理。', otherwise: '逾期未受理的，调解直接启动，并计入统计。' },
  active: { name: '调解中', now: '调解正在进行。' },
  'active.assigning': { name: '指定调解员', now: '调解机构正在指定与争议无利害关系的调解员。', otherwise: '逾期未指定的，由下一名册的机构指定；没有其他名册的，终止调解。' },
  'active.recusing': { name: '审查回避申请', now: '由另一名工作人员决定调解员是否回避，其间调解员暂停工作。' },
  'active.seated': { name: '调解员已确定', now: '调解员已确定。' },
  'active.seated.noticed': { name: '调解员已通知', now: '调解员名单已告知双方。三日内，双方可以各更换一次调解员而无须理由，也可以说明理由申请回避。', otherwise: '期满开始调解。' },
  'active.seated.open': { name: '正在调解', now: '双方在调解员主持下沟通，可以双方到场，也可以单独沟通，并可以提出方案。', otherwise: '调解期限届满未达成协议的，调解终止；调解员连续五个工作日没有作为的，予以更换。' },
  'active.seated.terms': { name: '待签署', now: '已就达成的内容拟定协议，请双方和调解员签署同一文本。', otherwise: '没有全部签署的，协议不成立，继续调解。' },
  terminated: { name: '终止调解', now: '调解已终止，由调解机构写明理由并通知双方。', otherwise: '逾期未通知的，直接发出终止通知，并计入统计。' },
  closed: { name: '已结束', now: '调解已结束。' },
}
