import type { Story } from '../../workflow'
import { agreed, agreedToAward, answered, composed, consumer, institution, kitchen, lapse, merchant, message, nothingMore, office, presiding, draft, refund, served, story, teapot } from './telling'

const objection = { reason: '合同约定由其他机构处理。' }

/** Consent, the claim, the answer: how it begins, or does not. */
export const beginning: readonly Story[] = [
  story('notAgreedInTime', '七日内未由双方同意', 'Not agreed by both within seven days', kitchen, [agreed[0]!, lapse('agreeToArbitrate')], 'closed', 'declined'),
  story('refusedByMerchant', '商家不同意仲裁', 'The merchant does not agree to arbitration', { ...kitchen, ...institution }, [agreedToAward[0]!, merchant('refuse', {})], 'closed', 'declined'),
  story('eachByItsName', '不是登记的仲裁机构，不能签署仲裁协议', 'Whoever is no institution is not agreed to as one', kitchen, [
    { ...agreedToAward[0]!, refused: 'not-now' }, ...agreed,
  ], 'open.filed'),
  story('claimCompleted', '申请书补正后送达', 'The claim is completed and served', teapot, [
    ...agreed, consumer('stateClaim', { terms: refund(20_000), message }), office('askToComplete', { missing: ['facts'], explain: '请写明购买和发现问题的时间。' }),
    consumer('stateClaim', { terms: refund(26_800), message }), lapse('claimCheck'), lapse('counterclaimWindow'),
  ], 'open.hearing.evidence'),
  story('claimNeverCompleted', '申请书逾期未补正，程序终止', 'The claim is never completed', teapot, [
    ...agreed, office('askToComplete', { missing: ['evidence'], explain: '请提供付款记录。' }), lapse('claimCompletion'),
  ], 'closed', 'terminated'),
  story('answeredFromAbroad', '境外被申请人三十日内答辩', 'A respondent abroad has thirty days to answer', teapot, [
    ...agreed, office('complete', { abroad: 'yes' }), merchant('answer', { position: 'admitsInPart', message }, { after: { days: 25 } }),
  ], 'open.hearing.composing'),
  story('abroadAndSilent', '境外被申请人逾期未答辩', 'A respondent abroad does not answer', teapot, [...agreed, office('complete', { abroad: 'yes' }), lapse('arbitrationAnswerAbroad')], 'open.hearing.composing'),
  story('onlineObjected', '首次答辩前反对网上审理', 'A hearing online is objected to before the first answer', teapot, [
    ...agreed, ...served, merchant('objectToOnline', { reason: '希望当面开庭。', understood: 'yes' }),
  ], 'closed', 'terminated'),
  story('onlineObjectedTooLate', '答辩后不能再反对网上审理', 'After the first answer it is too late to object', teapot, [
    ...agreed, ...answered, merchant('objectToOnline', { reason: '希望当面开庭。', understood: 'yes' }, { refused: 'not-now' }),
  ], 'open.hearing.composing'),
  story('jurisdictionKept', '管辖异议被驳回，恢复审理', 'The objection to jurisdiction fails and the case goes on', teapot, [
    ...agreed, ...served, merchant('objectJurisdiction', objection), merchant('answer', { position: 'disputes', message }, { refused: 'not-now' }),
    office('decideJurisdiction', { jurisdiction: 'ours', reasons: '双方在本案中已明示同意，异议不成立。' }), merchant('objectJurisdiction', objection, { refused: 'not-now' }), merchant('answer', { position: 'disputes', message }),
  ], 'open.hearing.composing'),
  story('jurisdictionDenied', '管辖异议成立，程序终止', 'The objection to jurisdiction is right', teapot, [
    ...agreed, ...served, merchant('objectJurisdiction', objection), office('decideJurisdiction', { jurisdiction: 'none', reasons: '合同另有仲裁条款，本机构无权受理。' }),
  ], 'closed', 'terminated'),
  story('jurisdictionUndecided', '管辖异议逾期未决定，恢复审理', 'The objection is not decided in time and the case goes on', teapot, [...agreed, ...served, merchant('objectJurisdiction', objection), lapse('jurisdictionDecision')], 'open.hearing.answering.home'),
  story('defaultDecision', '被申请人经送达未答辩，缺席裁决', 'Served and silent: decided without the answer', { ...teapot, ...institution }, [
    ...agreedToAward, ...served, lapse('arbitrationAnswer'), office('compose', {}), lapse('evidencePeriod'), presiding('draftDecision', draft(refund(26_800))), lapse('awardCorrection'),
  ], 'closed', 'decided'),
  story('answeredLate', '逾期答辩仍可提交，不再缺席', 'A late answer is read', teapot, [
    ...agreed, ...served, lapse('arbitrationAnswer'), lapse('panelComposition'), merchant('answer', { position: 'disputes', message }), ...nothingMore,
  ], 'open.deliberating.drafting'),
  story('claimAmended', '举证期间变更请求，独任审理的不得超过五万元', 'The claim is amended, but not beyond one arbitrator', teapot, [
    ...agreed, ...composed, consumer('amendClaim', { terms: refund(5_000_001), reason: '增加损失。' }, { refused: 'invalid' }), consumer('amendClaim', { terms: refund(5_000_000), reason: '增加损失。' }),
  ], 'open.hearing.evidence'),
]
