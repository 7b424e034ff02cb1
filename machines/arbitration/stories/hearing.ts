import type { Story } from '../../workflow'
import { agreed, agreedToAward, answered, composed, consumer, heard, institution, kitchen, lapse, member, merchant, nothingMore, office, presiding, reasons, refund, served, signal, story, teapot } from './telling'

const challenge = { member: 'first', ground: 'relation', reason: '曾为对方提供法律服务。' }
const open = [...agreed, ...composed]
const expert = [
  ...open, merchant('challengeEvidence', { which: '开箱视频', challenge: 'authenticity', reason: '视频经过剪辑。' }), consumer('answer', { message: '视频未经剪辑，可以鉴定。' }, { part: 'challenge' }),
  presiding('weigh', { finding: 'expert', reasons: '是否剪辑需要专业鉴定。' }, { part: 'challenge' }),
]

/** While it is heard: the panel, the evidence, what comes from outside, and how it ends without a decision. */
export const hearing: readonly Story[] = [
  story('changedFreely', '一方更换一名成员，不必说明理由，只能一次', 'A side changes one member without reasons, once', kitchen, [
    ...open, consumer('changeFreely', { member: 'first' }), consumer('changeFreely', { member: 'first' }, { refused: 'not-now' }),
  ], 'open.hearing.evidence'),
  story('recused', '申请回避，由另一名工作人员决定更换', 'A member is challenged and replaced', kitchen, [
    ...open, presiding('discloseInterests', { interests: 'some', statement: '三年前曾为被申请人的关联公司授课。' }), consumer('challengeArbitrator', challenge),
    office('decide', { verdict: 'replace', reasons: '所述关系属实，应当更换。' }, { part: 'recusal', second: true }), consumer('challengeArbitrator', { ...challenge, member: 'third' }),
  ], 'open.hearing.evidence'),
  story('recusalRefused', '回避申请未获准许，期限后须有新事由', 'A challenge is refused; later only on a new ground', kitchen, [
    ...open, merchant('challengeArbitrator', challenge), office('decide', { verdict: 'keep', reasons: '没有证据证明存在该关系。' }, { part: 'recusal', second: true }),
    merchant('challengeArbitrator', challenge, { refused: 'invalid' }), lapse('panelObjection'), merchant('challengeArbitrator', { ...challenge, ground: 'contact' }, { refused: 'invalid' }),
    merchant('changeFreely', { member: 'first' }, { refused: 'not-now' }), merchant('challengeArbitrator', { ...challenge, ground: 'contact', newGround: 'yes' }),
  ], 'open.hearing.evidence'),
  story('steppedDown', '成员退出，由他人替换后重新表决', 'A member steps down and all vote again', kitchen, [...heard, member(1)('vote', { vote: 'allow' }), member(2)('stepDown', { reason: '发现与当事人有亲属关系。' }), member(1)('vote', { vote: 'allow' })], 'open.deliberating.voting'),
  story('questioned', '审理人员询问，一方答复，一方未答复', 'Questions: one answered, one not', kitchen, [
    ...open, presiding('ask', { whom: 'respondent', question: '请说明停工的时间和原因。', days: 10 }), merchant('answer', { message: '因材料未到，四月停工。' }, { part: 'question' }),
    member(2)('ask', { whom: 'complainant', question: '请提供付款的全部凭证。', days: 20 }, { after: { days: 5 } }), lapse('evidencePeriod'), lapse('questionAnswer', 'question'),
  ], 'open.deliberating.voting'),
  story('openPointsAwaited', '举证届满，仍有询问未答复', 'The evidence closes while a question is open', kitchen, [...open, presiding('ask', { whom: 'respondent', question: '请提供进货单据原件。', days: 20 }, { after: { days: 10 } }), lapse('evidencePeriod')], 'open.outstanding.waiting'),
  story('openPointsLeft', '鉴定未完，期满后按现有材料合议', 'What stays open is left in the end', kitchen, [...expert, ...nothingMore, lapse('evidenceOutstanding')], 'open.deliberating.voting'),
  story('moreTime', '举证期限延长一次', 'More time for evidence, once', kitchen, [
    ...open, presiding('giveOrder', { text: '请双方在举证期限内各自提交付款和施工记录的原件照片。' }), presiding('extendEvidence', { days: 10, reasons }), presiding('extendEvidence', { days: 10, reasons }, { refused: 'not-now' }), member(2)('extendEvidence', { days: 5, reasons }, { refused: 'not-now' }),
  ], 'open.hearing.evidence'),
  story('evidenceAppraised', '证据异议，未商定鉴定费，由审理人员决定承担', 'Evidence appraised; who pays is allocated', kitchen, [
    ...expert, lapse('feeAgreement', 'challenge'), presiding('allocate', { payer: 'respondent', reasons: '由提出异议的一方先行垫付。' }, { part: 'challenge' }),
    presiding('giveResult', { result: 'genuine', reasons: '鉴定意见：未发现剪辑痕迹。' }, { part: 'challenge' }),
  ], 'open.hearing.evidence'),
  story('evidenceNotProduced', '被质疑后不出示原件，作出不利认定', 'Challenged and never produced', kitchen, [
    ...open, consumer('challengeEvidence', { which: '施工日志', challenge: 'authenticity', reason: '日期有涂改。' }), lapse('challengeAnswer', 'challenge'),
  ], 'open.hearing.evidence'),
  story('joinderRefused', '追加第三方的请求被驳回', 'A third party cannot be brought in', kitchen, [...open, merchant('askJoinder', { thirdParty: '安装分包商', reason: '质量问题是分包商造成的。' })], 'open.hearing.evidence'),
  story('parallelStays', '另有诉讼，中止后恢复到原来的阶段', 'Stayed for a suit, then back where it was', kitchen, [
    ...open, merchant('reportParallel', { seisedBody: 'court', docket: '（2026）云01民初00456号' }), lapse('stayReview'), consumer('nothingMore', {}, { refused: 'not-now' }),
    office('resumeProceeding', { reasons: '法院已裁定不予受理，本案恢复审理。' }), ...nothingMore,
  ], 'open.deliberating.voting'),
  story('endedElsewhere', '法院已调解结案，程序终止', 'Dealt with by a court', kitchen, [
    ...open, consumer('reportParallel', { seisedBody: 'court', docket: '（2026）云01民初00456号' }), presiding('endElsewhere', { elsewhere: 'judgment', reasons: '法院调解书已经生效。' }),
  ], 'closed', 'terminated'),
  story('recusedWhileStayed', '中止期间更换成员', 'A member is replaced while the clock stands', kitchen, [
    ...open, merchant('challengeArbitrator', challenge), consumer('reportParallel', { seisedBody: 'authority', docket: '云市监立〔2026〕45号' }), office('decide', { verdict: 'replace', reasons: '所述关系属实，应当更换。' }, { part: 'recusal', second: true }), presiding('resumeProceeding', { reasons: '行政程序已终结，恢复审理。' }),
  ], 'open.hearing.evidence'),
  story('successorGoesOn', '被申请人注销，由承受人继续', 'The respondent was dissolved; a successor goes on', kitchen, [...open, signal('partyLost'), lapse('stayReview'), signal('partyReplaced')], 'open.hearing.evidence'),
  story('nobodyComesAfter', '无人承受，案件终止', 'Nobody comes after, and the case ends', kitchen, [...open, signal('partyLost'), signal('parentEnded')], 'closed', 'terminated'),
  story('institutionTold', '平台停止经营，告知审理机构', 'The platform closes; the institution is told', kitchen, [...open, signal('handlerChanged', { handler: 'association' })], 'open.hearing.evidence'),
  story('withdrawnBeforeAnswer', '答辩前自行撤回', 'Withdrawn before the answer', teapot, [...agreed, ...served, consumer('withdraw', { understood: 'yes' })], 'closed', 'withdrawn'),
  story('withdrawnByConsent', '答辩后经对方同意撤回', 'After the answer withdrawn with consent only', teapot, [
    ...agreed, ...answered, consumer('withdraw', { understood: 'yes' }, { refused: 'not-now' }), consumer('askWithdrawal', { understood: 'yes' }), merchant('refuseWithdrawal', { reason: '希望有个结论。' }),
    consumer('askWithdrawal', { understood: 'yes' }), merchant('agreeWithdrawal'),
  ], 'closed', 'withdrawn'),
  story('performedAlready', '被申请人已经履行，申请人确认', 'It is done already', teapot, [...agreed, ...composed, merchant('showPerformed', { message: '已于昨日全额退款。' }), consumer('confirmPerformed', { understood: 'yes' })], 'closed', 'performedAlready'),
  story('settledAsAward', '审理中和解，按和解内容作出裁决', 'Settled, and recorded as an award', { ...kitchen, ...institution }, [
    ...agreedToAward, ...composed, consumer('makeOffer', { terms: refund(7_000_000) }, { refused: 'invalid' }), merchant('makeOffer', { terms: refund(3_000_000) }), consumer('decline', {}, { part: 'offer' }),
    merchant('makeOffer', { terms: refund(5_000_000) }), consumer('accept', { agreed: 'yes' }, { part: 'offer' }), presiding('recordConsent', { agreed: 'yes' }),
  ], 'closed', 'byConsent'),
  story('settledEarly', '组成审理组前和解，由办理机构记录', 'Settled before there is a panel', teapot, [
    ...agreed, ...answered, merchant('makeOffer', { terms: refund(20_000), standsFor: 3 }), consumer('accept', { agreed: 'yes' }, { part: 'offer' }), office('recordConsent', { agreed: 'yes' }),
  ], 'closed', 'byConsent'),
  story('settledUnrecorded', '和解后逾期未作出文书，直接履行', 'Settled and not recorded: it stands all the same', teapot, [
    ...agreed, ...composed, consumer('makeOffer', { terms: refund(20_000), standsFor: 3 }), merchant('accept', { agreed: 'yes' }, { part: 'offer' }), lapse('consentRecord'),
  ], 'closed', 'byConsent'),
  story('settling', '和解待记录', 'A settlement waits to be recorded', kitchen, [...agreed, ...composed, consumer('makeOffer', { terms: refund(4_000_000) }), merchant('accept', { agreed: 'yes' }, { part: 'offer' })], 'open.consenting'),
]
