import type { Story } from '../../workflow'
import { association, consumer, lapse, meanwhile, mediator, merchant, noticed, opened, story } from './telling'

const session = mediator('callSession', { on: '2026-06-10', time: '14:30', place: '云川市消费者协会三楼调解室' })
const appraisal = mediator('askAppraisal', { question: '防水层是否按合同约定施工？' })

/** Without agreement: the coded grounds of Order 121 art. 23(1). */
export const ending: readonly Story[] = [
  story('absentTwice', '沉默：被投诉方两次无故缺席，终止调解（二）', 'Silence: the merchant stays away twice, terminated (2)', {}, [
    ...opened, session, mediator('recordSession', { attendance: 'respondentAbsent', note: '电话无人接听。' }), session, mediator('recordSession', { attendance: 'excused', note: '商家经理住院，改期。' }), session,
    mediator('recordSession', { attendance: 'respondentAbsent' }), noticed,
  ], 'closed', 'terminated'),
  story('sessionHeld', '双方到场会谈', 'A session with both sides', {}, [...opened, session, mediator('callSession', { on: '2026-06-11', time: '9:00', place: '线上' }, { refused: 'not-now' }), mediator('recordSession', { attendance: 'both' })], 'active.seated.open'),
  story('declaredImpossible', '一方表示无法达成一致，终止调解（三）', 'A side says that no agreement is possible, terminated (3)', {}, [...opened, merchant('declareImpossible', { reason: '双方差距太大，请走诉讼。' }), noticed], 'closed', 'terminated'),
  story('noFeeAgreement', '证据有争议：鉴定费未商定，终止调解（四）', 'Evidence disputed: no agreement on the fee, terminated (4)', {}, [
    ...opened, appraisal, merchant('proposePayer', { payer: 'complainant' }, { part: 'appraisal' }), lapse('feeAgreement', 'appraisal'), lapse('endNotice'),
  ], 'closed', 'terminated'),
  story('appraised', '商定费用后鉴定，期间期限停止计算', 'Appraised at shared cost while the clock stands still', {}, [
    ...opened, appraisal, merchant('proposePayer', { payer: 'shared' }, { part: 'appraisal' }), consumer('agreePayer', {}, { part: 'appraisal' }),
    mediator('giveResult', { result: 'defect', summary: '防水层厚度不足，未按合同施工。' }, { part: 'appraisal', after: { days: 20 } }), mediator('writeJoint', { message: '鉴定结果已出，请双方据此提出方案。' }),
  ], 'active.seated.open'),
  story('sixtyDays', '六十日届满未达成一致，终止调解（五）', 'Sixty days are over, terminated (5)', {}, [...opened, ...meanwhile(9), lapse('mediationTotal'), lapse('endNotice')], 'closed', 'terminated'),
  story('laterGround', '恶意：发现不是为生活消费需要，终止调解（六）', 'Bad faith: a ground found later, terminated (6)', {}, [
    ...opened, association('endMediation', { ground: 'laterGround', reasons: '查明投诉人以牟利为目的批量投诉，不属于消费争议。' }), noticed,
  ], 'closed', 'terminated'),
  story('otherGround', '其他法定情形，终止调解（八）', 'Another ground provided by law, terminated (8)', {}, [...opened, association('endMediation', { ground: 'other', reasons: '争议已由人民法院立案，不再调解。' }), noticed], 'closed', 'terminated'),
]
