import type { Story } from '../../workflow'
import { accepted, answered, association, authority, consumer, lapse, merchant, platform, story } from './telling'

const byAssociation = { handler: 'association' } as const
const refuse = (ground: string, reasons: string) => ({ ground, reasons })

/** Accepted or not: completeness, refusal and its review, what is passed on. */
export const filing: readonly Story[] = [
  story('suppliedInTime', '补正后受理', 'What was missing came in time', {}, [
    platform('defect', { missing: ['evidence', 'contact'], explain: '请补充茶壶裂纹的照片和可以联系到您的电话。' }),
    merchant('askMoreTime', { reason: '我们也需要时间。' }, { refused: 'not-now' }),
    consumer('askMoreTime', { reason: '人在外地出差，照片在家里的手机上。' }),
    consumer('supply', { message: '已补充裂纹照片三张和本人电话。' }),
    ...accepted,
  ], 'open.negotiating.awaitingMerchant.normal.acknowledging'),
  story('neverSuppliedToPlatform', '平台不得因材料不齐拒绝受理', 'A platform goes on without the missing papers', {}, [
    platform('defect', { missing: ['evidence'], explain: '请补充商品照片。' }), lapse('supplyMaterials'), platform('accept'),
  ], 'open.negotiating.awaitingMerchant.normal.acknowledging'),
  story('identityRefused', '拒不核实身份，不予受理', 'Identity refused: not accepted', {}, [
    platform('defect', { missing: ['identity'], explain: '请通过实名核验。' }), lapse('supplyMaterials'), lapse('reviewRequest'),
  ], 'closed', 'notAccepted'),
  story('neverSuppliedToAssociation', '逾期未补正，消费者组织不予受理', 'Never supplied: not accepted by the association', byAssociation, [
    association('defect', { missing: ['evidence', 'facts'], explain: '请写明购买经过并附订单截图。' }), lapse('supplyMaterials'), lapse('reviewRequest'),
  ], 'closed', 'notAccepted'),
  story('checkedByNobody', '逾期未核对、未决定，视为受理', 'Nobody checked, nobody decided: accepted', {}, [
    lapse('completeness'), lapse('acceptance'), answered('不好意思，前几天系统迁移，今天才看到。'),
  ], 'open.negotiating.talking.consumersTurn'),
  story('notAcceptedByPlatform', '平台不予受理：交易不在本平台', 'Not accepted by the platform: bought elsewhere', {}, [
    platform('complete'),
    platform('reject', refuse('overThreeYears', '购买时间已超过三年，不再处理。'), { refused: 'invalid' }),
    platform('reject', refuse('wrongPlatform', '经核对订单编号，该笔交易发生在其他平台。')),
    lapse('reviewRequest'),
  ], 'closed', 'notAccepted'),
  story('notAcceptedByAssociation', '消费者组织不予受理，复核维持', 'Not accepted by the association, upheld on review', byAssociation, [
    association('complete'), association('reject', refuse('overThreeYears', '自您知道权益受损之日起已超过三年。')),
    consumer('review', { reason: '我去年才发现茶壶是次品，时间应当从那时起算。' }),
    association('uphold', { reasons: '我自己再看一遍，还是一样。' }, { refused: 'not-now' }),
    association('uphold', { reasons: '聊天记录显示您在四年前已向店铺提出同一问题，维持原决定。' }, { second: true }),
  ], 'closed', 'notAccepted'),
  story('notAcceptedByAuthority', '行政机关不予受理：不是生活消费', 'Not accepted by the authority: not for living needs', { handler: 'authority' }, [
    authority('complete'), authority('reject', refuse('notForLivingNeeds', '订单显示一次购买两百把用于转售，不属于为生活消费需要。')), lapse('reviewRequest'),
  ], 'closed', 'notAccepted'),
  story('reviewOverturns', '复核撤销不予受理的决定', 'Review overturns the refusal', {}, [
    platform('complete'), platform('reject', refuse('duplicate', '与您上月的投诉重复。')),
    consumer('review', { reason: '上月投诉的是另一把茶壶，订单号不同。' }),
    platform('overturn', { reasons: '两份投诉的订单号不同，不构成重复，撤销原决定。' }, { second: true }),
    platform('reject', refuse('duplicate', '仍按重复投诉处理，请勿再提。'), { refused: 'invalid' }),
    platform('accept'),
  ], 'open.negotiating.awaitingMerchant.normal.acknowledging'),
  story('reviewUnanswered', '逾期未复核，原决定撤销', 'Nobody reviews: the refusal falls', {}, [
    platform('complete'), platform('reject', refuse('duplicate', '与您上月的投诉重复。')),
    consumer('review', { reason: '两份订单不同。' }), lapse('reviewDecision'), lapse('acceptance'),
  ], 'open.negotiating.awaitingMerchant.normal.acknowledging'),
  story('transferred', '移送有权处理的机构', 'Transferred to the competent body', {}, [
    platform('complete'), platform('transfer', { body: 'authority', bodyName: '临江市市场监督管理局', reasons: '争议涉及线下门店的计量问题，应由当地部门处理。' }),
  ], 'closed', 'transferred'),
  story('referredForSafety', '涉及安全，移交行政机关并发布风险提示', 'Referred for safety, with a public alert', { kind: 'quality' }, [
    platform('complete'), platform('refer', { why: 'safety', reasons: '电热水袋充电时爆裂，同款商品已有三起相同情况。' }),
  ], 'closed', 'referred'),
  story('reportSplit', '投诉与举报分开办理', 'Complaint and report of a violation run apart', { kind: 'falseAdvertising', bothReport: true }, [
    ...accepted,
    platform('acknowledge', { result: 'acted', answer: '已要求商家删除“国家级工艺”的用语，并给予警告。' }, { part: 'referral' }),
    answered('宣传用语已修改，可以退货退款。'),
  ], 'open.negotiating.talking.consumersTurn'),
  story('reportToAuthority', '自营店铺被举报：线索转交市场监管部门并得到答复', 'A report about a self-operated shop goes to the authority, which answers', { platformInterest: true, bothReport: true }, [
    association('complete'), association('accept'), authority('acknowledge', { result: 'takenUp', answer: '线索已收到并登记，正在核查，结果另行告知。' }, { part: 'referral' }),
  ], 'open.negotiating.awaitingMerchant.normal.acknowledging'),
  story('reportFoundInTheText', '审查时发现含有举报，分送后未获答复', 'The officer finds a report in the text; it is split and not answered', {}, [
    platform('complete'), platform('split', { report: '文中称商家伪造质检报告，涉嫌违法。' }), platform('split', { report: '再次分送。' }, { refused: 'not-now' }), platform('accept'),
    answered('质检报告是供应商提供的。'), consumer('declareResolved', { how: 'full' }), lapse('referralAnswer', 'referral'),
  ], 'resolved', 'resolvedFull'),
  story('reportOutlivesComplaint', '撤回投诉，举报继续', 'The complaint is withdrawn, the report goes on', { bothReport: true }, [
    ...accepted, consumer('withdraw', { reason: '商家已私下联系我解决。', understood: 'yes' }),
  ], 'closed', 'withdrawn'),
  story('reclassified', '认为应适用其他程序，本站尚未开通，继续作为投诉办理', 'Another procedure fits, is not here yet, and the complaint goes on', { kind: 'afterSaleRefused' }, [
    platform('complete'), platform('reclassify', { workflow: 'returns', reasons: '本案是七日无理由退货争议，宜走退换货程序。' }),
    consumer('goOn'), platform('accept'),
  ], 'open.negotiating.awaitingMerchant.normal.acknowledging'),
  story('groundFoundLater', '受理后发现不应受理', 'A ground found after acceptance', byAssociation, [
    association('complete'), association('accept'),
    association('laterGround', { ground: 'handledElsewhere', reasons: '临江市人民法院已于上月受理同一争议。' }), lapse('reviewRequest'),
  ], 'closed', 'notAcceptedLater'),
  story('laterGroundOverturned', '受理后终止的决定经复核撤销，回到原来的阶段', 'The later refusal is overturned and the case is where it was', byAssociation, [
    association('complete'), association('accept'), answered('我们可以换货。'),
    association('laterGround', { ground: 'handledElsewhere', reasons: '据商家称法院已受理同一争议。' }),
    consumer('review', { reason: '我从未起诉，商家说的是另一位顾客。' }),
    association('overturn', { reasons: '经查，法院受理的是他人的案件，撤销原决定。' }, { second: true }),
  ], 'open.negotiating.talking.consumersTurn'),
  story('duplicateMerged', '重复投诉并入在先案件', 'A duplicate joins the older case', {}, [
    platform('complete'), platform('duplicateFound', { olderCase: 'HJ26-7K3M-9Q2P', reasons: '同一订单、同一请求，已在先提出。' }), lapse('mergerObjection', 'merger'),
  ], 'closed', 'merged'),
  story('duplicateAgreed', '投诉人同意并案', 'The consumer agrees to join the cases', {}, [
    platform('duplicateFound', { olderCase: 'HJ26-7K3M-9Q2P', reasons: '同一订单、同一请求，已在先提出。' }), consumer('agree', {}, { part: 'merger' }),
  ], 'closed', 'merged'),
  story('sameOrderOtherClaim', '同一订单的另一请求，只作关联', 'Same order, another claim: linked', {}, [
    platform('complete'), platform('duplicateFound', { olderCase: 'HJ26-7K3M-9Q2P', reasons: '订单相同，疑似重复。' }),
    consumer('object', { reason: '上次投诉的是少发杯子，这次是茶壶开裂。' }, { part: 'merger' }),
    platform('linkCase', { olderCase: 'HJ26-7K3M-9Q2P' }), platform('accept'),
  ], 'open.negotiating.awaitingMerchant.normal.acknowledging'),
]
