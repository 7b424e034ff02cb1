import type { Story } from '../../workflow'
import { accepted, answered, association, consumer, heir, lapse, merchant, offer, openingVideo, otherShop, partRefund, platform, signed, story, testRecord, yes } from './telling'

const spoken = [...accepted, answered('可以商量。')]
const settled = [...spoken, merchant('makeOffer', offer(partRefund(18_000), '退款180元。')), consumer('accept', yes, { part: 'offer' }), ...signed]
const challenged = [...spoken, merchant('challengeEvidence', { which: openingVideo, challenge: 'authenticity', reason: '视频没有拍到快递面单。' })]
const wrong = merchant('wrongParty', { reason: '该商品由同名的另一家店铺销售，订单不是我们的。' }, { byLink: true })

/** What can happen to any case. */
export const shell: readonly Story[] = [
  story('wrongPartyReplaced', '被投诉方有误，更换后重新送达', 'Wrong merchant: replaced and served anew', {}, [
    ...accepted, merchant('wrongParty', { reason: '该商品由启航数码销售。', right: otherShop }, { byLink: true }), consumer('agree', {}, { part: 'substitution' }),
  ], 'open.negotiating.awaitingMerchant.normal.acknowledging'),
  story('wrongPartyContested', '投诉人不同意更换，由平台决定不变', 'The consumer contests; the body keeps the respondent', {}, [
    ...accepted, merchant('wrongParty', { reason: '不是我们的店铺。', right: otherShop }), consumer('contest', { reason: '发票上盖的是他们的章。' }, { part: 'substitution' }),
    platform('decide', { verdict: 'keep', reasons: '发票和收款账户均为被投诉方，不更换。' }, { part: 'substitution' }), answered('好的，我们处理。'),
  ], 'open.negotiating.talking.consumersTurn'),
  story('wrongPartyUnknown', '平台不能指明商家，由平台作为被投诉方', 'Nobody can name the merchant: the platform answers', {}, [
    ...accepted, wrong, platform('cannotName', { reason: '入驻资料系冒用，无法联系。' }, { part: 'substitution' }),
  ], 'open.negotiating.awaitingMerchant.normal.acknowledging'),
  story('platformNamesMerchant', '平台指明真正的商家', 'The platform names the right merchant', {}, [
    ...accepted, wrong, platform('name', { organisation: otherShop }, { part: 'substitution' }), consumer('agree', {}, { part: 'substitution' }),
  ], 'open.negotiating.awaitingMerchant.normal.acknowledging'),
  story('evidenceAppraised', '质疑证据真实性，商定鉴定费后鉴定', 'Evidence challenged and appraised', {}, [
    ...challenged, consumer('answer', { message: '面单在视频第40秒出现，原始文件可以提供。' }, { part: 'challenge' }),
    platform('weigh', { finding: 'expert', reasons: '视频是否剪辑需要专业鉴定。' }, { part: 'challenge' }),
    merchant('proposePayer', { payer: 'respondent' }, { part: 'challenge' }), consumer('agreePayer', {}, { part: 'challenge' }),
    platform('giveResult', { result: 'genuine', reasons: '鉴定意见：未发现剪辑痕迹。' }, { part: 'challenge' }),
    consumer('write', { message: '鉴定结果已出，请给出方案。' }),
  ], 'open.negotiating.talking.merchantsTurn'),
  story('noFeeAgreement', '未商定鉴定费，由平台决定承担', 'No agreement on the fee; the body decides', {}, [
    ...challenged, consumer('answer', { message: '视频未经剪辑。' }, { part: 'challenge' }), platform('weigh', { finding: 'expert', reasons: '需要专业鉴定才能认定。' }, { part: 'challenge' }),
    lapse('feeAgreement', 'challenge'), platform('allocate', { payer: 'respondent', reasons: '由提出异议的一方先行垫付。' }, { part: 'challenge' }), lapse('appraisalLimit', 'challenge'),
  ], 'open.negotiating.talking.consumersTurn'),
  story('evidenceNotProduced', '被质疑后不出示原件，作出不利认定', 'Challenged and never produced', {}, [
    ...spoken, consumer('challengeEvidence', { which: testRecord, challenge: 'authenticity', reason: '没有检测机构的盖章。' }), lapse('challengeAnswer', 'challenge'),
  ], 'open.negotiating.talking.consumersTurn'),
  story('stayedAndResumed', '法院受理后中止，撤诉后恢复到原来的阶段', 'Stayed for a court, then back where it was', {}, [
    ...spoken, merchant('seised', { seisedBody: 'court', docket: '（2026）云01民初00123号' }), lapse('stayReview'),
    platform('resume', { reasons: '投诉人已撤诉，本案恢复办理。' }, { after: { days: 5 } }), consumer('write', { message: '我已撤诉，继续协商。' }),
  ], 'open.negotiating.talking.merchantsTurn'),
  story('stayedClosedElsewhere', '法院判决后结案', 'Decided by a court and closed', {}, [
    ...spoken, consumer('seised', { seisedBody: 'court', docket: '（2026）云01民初00123号' }), platform('endElsewhere', { elsewhere: 'judgment', reasons: '判决已经生效，争议已处理完毕。' }),
  ], 'closed', 'closedElsewhere'),
  story('stayedWhilePerforming', '履行中中止，恢复后继续履行', 'Stayed while being carried out', {}, [
    ...settled, merchant('seised', { seisedBody: 'authority', docket: '云市监立〔2026〕45号' }), platform('resume', { reasons: '行政程序已终结，恢复履行。' }, { after: { days: 20 } }), lapse('performBy', 'performance'),
  ], 'agreement.performing'),
  story('settledWhileStayed', '中止期间和解并履行', 'Settled while stayed', {}, [
    ...spoken, consumer('seised', { seisedBody: 'court', docket: '（2026）云01民初00123号' }), merchant('makeOffer', offer(partRefund(20_000), '庭外退款200元。'), { byLink: true, after: { days: 9 } }),
    consumer('accept', yes, { part: 'offer' }), ...signed, merchant('prove', { how: '已转账。' }, { part: 'performance' }), consumer('confirm', {}, { part: 'performance' }),
  ], 'resolved', 'settled'),
  story('unsignedInStay', '中止期间的和解未签署，仍然中止', 'A settlement in the stay is not signed: still stayed', {}, [
    ...spoken, consumer('seised', { seisedBody: 'court', docket: '（2026）云01民初00123号' }), consumer('makeOffer', offer(partRefund(20_000), '退200元就撤诉。')),
    merchant('accept', yes, { part: 'offer' }), lapse('signature'),
  ], 'stayed.waiting'),
  story('newTermsInStay', '履行中中止，新的约定未签署，恢复后按原约定履行', 'Stayed while performing; new terms unsigned, the old ones go on', {}, [
    ...settled, merchant('seised', { seisedBody: 'authority', docket: '云市监立〔2026〕45号' }), merchant('makeOffer', offer(partRefund(17_000, 2), '两日内退170元。')),
    consumer('accept', yes, { part: 'offer' }), lapse('signature'), platform('resume', { reasons: '行政程序已终结，恢复履行。' }),
  ], 'agreement.performing'),
  story('paidWhileStayed', '中止期间付款并确认', 'Paid and confirmed while stayed', {}, [
    ...settled, merchant('seised', { seisedBody: 'authority', docket: '云市监立〔2026〕45号' }), merchant('prove', { how: '已退款180元。' }, { part: 'performance' }), consumer('confirm', {}, { part: 'performance' }),
  ], 'resolved', 'settled'),
  story('badFaithFound', '经陈述申辩认定恶意行为，质疑时须出示原件', 'Bad faith found after a hearing: the original is asked for', {}, [
    ...spoken, platform('noteBadFaith', { whom: 'respondent', conduct: 'forgedEvidence', reasons: '所交检测记录的编号在检测机构查无此件。' }),
    merchant('speak', { message: '是供应商给的，我们没有修改。' }, { part: 'hearing', byLink: true }),
    platform('uphold', { reasons: '编号经检测机构书面确认不存在，商家未能说明来源。' }, { part: 'hearing' }),
    consumer('challengeEvidence', { which: testRecord, challenge: 'authenticity', reason: '编号查无此件。' }),
    merchant('answer', { message: '记录是真的。' }, { part: 'challenge', refused: 'invalid' }), merchant('makeOffer', offer(partRefund(20_000), '退款200元。')),
  ], 'open.negotiating.talking.consumersTurn'),
  story('badFaithDropped', '投诉人陈述申辩后不予认定', 'The consumer is heard, and the finding is dropped', {}, [
    ...spoken, platform('noteBadFaith', { whom: 'complainant', conduct: 'repeatedClaims', reasons: '商家称同一照片曾用于另一投诉。' }),
    consumer('speak', { message: '两只茶壶是同一天买的，照片里的不是同一只。' }, { part: 'hearing' }), platform('drop', { reasons: '比对订单和照片，确为两件商品，不予认定。' }, { part: 'hearing' }),
  ], 'open.negotiating.talking.consumersTurn'),
  story('registrationGiven', '平台按期提供商家登记信息', 'The platform gives the merchant’s registration in time', {}, [
    ...accepted, consumer('requestRegistration', { reason: '店铺页面没有公示经营者名称和地址，我准备起诉。' }), platform('give', {}, { part: 'disclosure' }),
  ], 'open.negotiating.awaitingMerchant.normal.acknowledging'),
  story('registrationLate', '平台逾期提供商家登记信息', 'The merchant’s registration comes late', {}, [
    ...accepted, consumer('requestRegistration', { reason: '店铺页面没有公示经营者名称。' }), lapse('identityDisclosureToConsumer', 'disclosure'), platform('give', {}, { part: 'disclosure' }),
  ], 'open.negotiating.awaitingMerchant.normal.answering'),
  story('consumerDied', '投诉人去世，无人承受，终止', 'The consumer died and nobody came after', {}, [
    ...spoken, platform('deathOrDissolution', { whom: 'complainant', reasons: '家属来电告知投诉人去世。' }), lapse('successionLimit', 'succession'),
  ], 'closed', 'terminated'),
  story('consumerSucceeded', '投诉人去世，继承人入席后继续', 'The consumer died; the heir takes the seat', {}, [
    ...spoken, platform('deathOrDissolution', { whom: 'complainant', reasons: '家属来电告知投诉人去世，并提交了证明。' }),
    platform('nameSuccessor', { successor: '赵女士', basisOfSuccession: '法定继承，公证书编号见附件。', successorEmail: 'zhaosy@mail.example' }, { part: 'succession', after: { days: 6 } }),
    { signal: 'seatTaken', data: { user: heir }, part: 'succession', after: { days: 3 } }, merchant('makeOffer', offer(partRefund(18_000), '退款180元，请节哀。')),
  ], 'open.negotiating.talking.consumersTurn'),
  story('merchantDissolved', '商家注销，由承受者继续', 'The merchant was dissolved; a successor goes on', {}, [
    ...spoken, platform('deathOrDissolution', { whom: 'respondent', reasons: '登记机关显示该商家已注销。' }),
    platform('nameSuccessor', { successor: '云川启航贸易有限公司', basisOfSuccession: '公司合并，承继全部债权债务。' }, { part: 'succession', refused: 'invalid' }),
    platform('nameSuccessor', { successor: '云川启航贸易有限公司', basisOfSuccession: '公司合并，承继全部债权债务。', organisation: otherShop }, { part: 'succession', after: { days: 9 } }), consumer('write', { message: '请新公司继续处理。' }),
  ], 'open.negotiating.talking.merchantsTurn'),
  story('merchantLeaves', '商家将退出平台，冻结保证金', 'The merchant is leaving; the deposit is held', {}, [
    ...spoken, platform('merchantLeaving', { leavesOn: '2027-03-01' }), platform('merchantLeaving', { leavesOn: '2027-03-01' }, { refused: 'not-now' }), platform('exitSecured', { security: 'guarantee' }), consumer('declareResolved', { how: 'full' }),
  ], 'resolved', 'resolvedFull'),
  story('platformCloses', '平台停止经营，案件移交消费者组织', 'The platform closes; the case goes to the association', {}, [
    ...spoken, platform('platformClosing', { closesOn: '2027-02-01' }), consumer('write', { message: '平台要关了，请尽快处理。' }),
    consumer('askPause', { days: 10, reason: '等待移交。' }), merchant('agree', {}, { part: 'pause' }), lapse('platformClosingNotice', 'closing'), association('askPlatform', { question: '……请提供记录' }, { refused: 'not-now' }),
  ], 'open.withAssociation.deciding'),
]
