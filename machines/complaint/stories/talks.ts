import type { Story } from '../../workflow'
import { accepted, answered, carriedOut, consumer, filedAway, lapse, merchant, offer, partRefund, platform, rated, refund, signal, signed, signs, story, yes } from './telling'

const spoken = [...accepted, answered('茶壶出厂前都做过沸水测试，请提供开箱视频，我们可以商量。')]
const spokenAndSettled = [
  ...spoken, merchant('makeOffer', offer(partRefund(18_000), '茶壶不用寄回，退款180元。'), { byLink: true }),
  consumer('accept', yes, { part: 'offer' }),
]

/** Between the two sides: answers, offers, extensions, sleep, and what they agree. */
export const talks: readonly Story[] = [
  story('settledByPartRefund', '质量问题，协商部分退款', 'Quality defect settled by part refund', {}, [
    ...spokenAndSettled, ...signed, ...carriedOut, rated, ...filedAway,
  ], 'closed', 'settled'),
  story('counterOffers', '几轮方案之后和解', 'Settled after counter-offers', { kind: 'notAsDescribed' }, [
    ...spoken, merchant('makeOffer', offer(partRefund(3_000), '补偿30元，商品您留下。'), { byLink: true }),
    consumer('makeOffer', offer(partRefund(15_000), '色差很大，至少退150元。')),
    merchant('decline', { reason: '金额太高。' }, { part: 'offer', byLink: true }),
    merchant('makeOffer', offer(partRefund(10_000), '最多退100元。'), { byLink: true }),
    consumer('accept', yes, { part: 'offer' }), ...signed,
  ], 'agreement.performing'),
  story('offerLapses', '方案逾期失效，协商继续', 'An offer lapses, the talks go on', {}, [
    ...spoken, merchant('makeOffer', { ...offer(partRefund(5_000), '退50元。'), standsFor: 2 }, { byLink: true }), lapse('offerStands', 'offer'),
    consumer('write', { message: '50元不能接受，茶壶已经不能用了。' }),
  ], 'open.negotiating.talking.merchantsTurn'),
  story('moreThanClaimed', '商家所提高于请求，须确认', 'A merchant who gives more than asked confirms it', {}, [
    ...spoken, merchant('makeOffer', offer(refund(30_000), '全额退款并补偿运费。'), { refused: 'invalid' }),
    merchant('makeOffer', { ...offer(refund(30_000), '全额退款并补偿运费。'), moreThanClaimed: 'yes' }), consumer('accept', yes, { part: 'offer' }),
  ], 'agreement.settled'),
  story('admittedInFull', '商家同意全部请求', 'The merchant agrees to everything', {}, [
    ...accepted, merchant('admit', yes), merchant('prove', { how: '已全额退款，次日到账。' }, { part: 'performance' }), lapse('proofStands', 'performance'),
    lapse('rateBy', 'rating'), ...filedAway,
  ], 'closed', 'resolvedFull'),
  story('linkDoesNotBind', '凭链接可以答复，不能作出有约束力的承诺', 'The signed link answers but does not bind', {}, [
    ...accepted, merchant('admit', yes, { byLink: true, refused: 'needs-account' }), answered('收到，我们核实后处理。'),
  ], 'open.negotiating.talking.consumersTurn'),
  story('minorsPurchase', '未成年人大额充值，监护人投诉，协商退款', 'A minor’s purchase, refunded to the guardian', { kind: 'minorPurchase', byGuardian: true, remedies: refund(648_000, 7), amount: 648_000 }, [
    ...accepted, answered('核实登录时段和设备后，同意退还大部分款项。'),
    merchant('makeOffer', offer(refund(583_200, 7), '已消耗的道具按一成计算，其余退还。')), consumer('accept', yes, { part: 'offer' }), ...signed, ...carriedOut,
  ], 'resolved', 'settled'),
  story('acknowledgedFirst', '先确认收到，再作答复', 'Acknowledged first, then answered', {}, [
    ...accepted, merchant('acknowledge', {}, { byLink: true, after: { workDays: 1 } }), merchant('acknowledge', {}, { refused: 'not-now' }), answered('已向仓库核实，茶壶出库前有暗裂，可以换新。'),
  ], 'open.negotiating.talking.consumersTurn'),
  story('moreTimeToAnswer', '商家说明理由后延长五日答复', 'Five more days to answer, with a reason', {}, [
    ...accepted, merchant('askMoreTime', { reason: '需要工厂出具检测记录。' }, { byLink: true }), merchant('askMoreTime', { reason: '还需要几天。' }, { refused: 'not-now' }),
    answered('检测记录显示该批次釉面有瑕疵。'),
  ], 'open.negotiating.talking.consumersTurn'),
  story('talksExtended', '双方同意延长协商一次', 'Talks extended once, by both', {}, [
    ...spoken, consumer('write', { message: '请给我们几天时间等检测结果。' }), merchant('askExtension', { days: 5 }, { byLink: true }), consumer('agreeExtension'),
    consumer('askExtension', { days: 5 }, { refused: 'not-now' }), lapse('negotiateTotal'),
  ], 'open.steppedIn.deciding'),
  story('talksRunOut', '协商期满，平台介入', 'Talks run out and the platform steps in', {}, [
    ...spoken, consumer('write', { message: '开箱视频已发，请给出方案。' }), lapse('negotiateTotal'),
  ], 'open.steppedIn.deciding'),
  story('pausedByBoth', '双方同意暂停十日', 'Both agree to a pause of ten days', {}, [
    ...spoken, consumer('askPause', { days: 10, reason: '等待寄回检测，需要几天时间。' }), merchant('agree', {}, { part: 'pause', byLink: true }), lapse('pauseLasts', 'pause'),
    consumer('write', { message: '检测报告出来了，壶身胎体有暗裂。' }),
  ], 'open.negotiating.talking.merchantsTurn'),
  story('pauseCapped', '每阶段累计暂停不超过三十日', 'No more than thirty days of pause in a stage', {}, [
    ...spoken, ...[1, 2, 3].flatMap(() => [consumer('askPause', { days: 10, reason: '等待检测。' }), merchant('agree', {}, { part: 'pause' }), lapse('pauseLasts', 'pause')]),
    consumer('askPause', { days: 1, reason: '再等一天。' }, { refused: 'invalid' }),
  ], 'open.negotiating.talking.consumersTurn'),
  story('dormantThenWoken', '休眠后恢复', 'Asleep, then woken', {}, [
    ...spoken, lapse('consumerAnswer'), consumer('wake', { message: '前段时间住院，现在继续处理。' }, { after: { days: 3 } }),
  ], 'open.negotiating.talking.consumersTurn'),
  story('dormantThenWritten', '休眠中留言，案件随即恢复', 'Asleep; the next message wakes it', {}, [
    ...spoken, merchant('askExtension', { days: 5 }), consumer('agreeExtension'), lapse('consumerAnswer'), consumer('write', { message: '前几天出差没有看到，请继续。' }),
  ], 'open.negotiating.talking.merchantsTurn'),
  story('dormantThenOffered', '休眠中提出方案，双方和解', 'Asleep; an offer of the merchant, accepted', {}, [
    ...spoken, lapse('consumerAnswer'), merchant('makeOffer', offer(partRefund(16_000), '退款160元。'), { byLink: true }), consumer('accept', yes, { part: 'offer' }), ...signed,
  ], 'agreement.performing'),
  story('dormantClosed', '休眠期满结案', 'Asleep and closed', {}, [...spoken, lapse('consumerAnswer'), lapse('dormancy')], 'closed', 'dormantClosed'),
  story('withdrawnInTalks', '协商中撤回，未答复的方案随之失效', 'Withdrawn in the talks; the open offer falls', {}, [
    ...spoken, merchant('makeOffer', offer(partRefund(8_000), '退80元。')), consumer('withdraw', { understood: 'yes' }),
  ], 'closed', 'withdrawn'),
  story('unsignedGoesBack', '逾期未签署，回到协商', 'Not signed: back to the talks', {}, [
    ...spokenAndSettled, consumer('sign', signs), lapse('signature'),
  ], 'open.negotiating.talking.consumersTurn'),
  story('largeSettlement', '五万元以上的和解，提示使用电子签名', 'Above 50,000 CNY both are told to sign electronically', { kind: 'service', remedies: refund(8_800_000, 15), amount: 8_800_000 }, [
    ...spoken, merchant('makeOffer', offer(refund(5_000_001, 15), '退还未提供部分的装修款。')), consumer('accept', yes, { part: 'offer' }), ...signed,
  ], 'agreement.performing'),
  story('laterCaseJoined', '后提出的投诉并入本案', 'A later case joins this one', {}, [
    ...spoken, signal('caseLinked', { reference: 'HJ26-7K3M-9Q2P' }), signal('caseJoined', { reference: 'HJ26-7K3M-9Q2P' }),
  ], 'open.negotiating.talking.consumersTurn'),
  story('undeliverableTwice', '两次无法送达，公告送达后商家仍未答复', 'Undeliverable twice, served by publication, silent', {}, [
    ...accepted, signal('undeliverable', { seat: 'respondent' }), signal('undeliverable', { seat: 'respondent' }), lapse('publication'), lapse('merchantReply'),
  ], 'open.silent'),
  story('noAddress', '没有送达地址，直接公告送达，商家看到后答复', 'No address: served by publication, then answered', { respondentReachable: false }, [
    ...accepted, answered('看到公告后联系了平台，愿意退款。'),
  ], 'open.negotiating.talking.consumersTurn'),
  story('smallCase', '小额快速：三个工作日未答复', 'Small case: three working days and silence', { small: true, remedies: refund(3_900), amount: 3_900 }, [
    ...accepted, lapse('merchantAck'), lapse('merchantReplySmall'), lapse('stepIn'), lapse('defaultProposalFrom'),
    platform('propose', { facts: '订单显示已付款39元，商家未发货，也未答复。', reasons: '商家未履行发货义务，应当退款。', terms: refund(3_900, 3) }),
    consumer('acceptProposal', yes), lapse('proposalAnswer'),
  ], 'agreement.performing'),
  story('messagesAbused', '辱骂对方，停用自由留言', 'Abuse: the message channel is closed', {}, [
    ...spoken, platform('moderate', { whom: 'respondent', reasons: '多次辱骂投诉人，已提醒仍未改正。' }), merchant('write', { message: '……' }, { refused: 'not-now' }),
    merchant('makeOffer', offer(partRefund(8_000), '退80元。')), platform('releaseTexts', { whom: 'respondent' }), platform('liftModeration'), merchant('write', { message: '抱歉，之前态度不好。' }),
  ], 'open.negotiating.talking.consumersTurn'),
]
