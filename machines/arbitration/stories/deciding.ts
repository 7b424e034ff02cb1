import type { Story } from '../../workflow'
import { agreed, agreedToAward, answered, composed, consumer, costs, decidedBySole, draft, heard, institution, kitchen, lapse, member, merchant, message, nothingMore, office, over, presiding, reasons, refund, served, signal, signature, signed, story, teapot, votes } from './telling'

const silent = [...agreed, ...served, lapse('arbitrationAnswer'), office('compose', {}), lapse('evidencePeriod'), presiding('draftDecision', draft(refund(26_800)))]
const counterclaim = merchant('counterclaim', { terms: refund(800_000), message })

/** Votes, drafts, decisions, and what follows them. */
export const deciding: readonly Story[] = [
  story('panelOfThree', '三人评议组表决、起草、签署，作出评议决定', 'Three vote, draft and sign a panel decision', kitchen, [
    ...agreed, consumer('stateClaim', { terms: refund(6_000_000), message }), ...composed, ...nothingMore, ...votes('allow', 'allow', 'allowInPart'),
    presiding('draftDecision', draft(refund(6_000_000))), ...signed, ...over,
  ], 'closed', 'decided'),
  story('awardOfThree', '三人仲裁庭作出裁决', 'Three make an award', { ...kitchen, ...institution }, [
    ...agreedToAward, ...composed, ...nothingMore, ...votes('allowInPart', 'allow', 'allowInPart'), presiding('draftDecision', draft(refund(6_000_000)), { refused: 'invalid' }),
    presiding('draftDecision', draft(refund(4_500_000))), ...signed, presiding('vote', { vote: 'allow' }, { refused: 'not-now' }), consumer('courtBundle'), lapse('awardCorrection'),
  ], 'closed', 'decided'),
  story('dismissed', '驳回全部请求', 'The whole claim is dismissed', kitchen, [...heard, ...votes('dismiss', 'dismiss', 'allow'), presiding('draftDecision', draft([])), ...signed, ...over], 'closed', 'dismissed'),
  story('panelConfers', '三人先行合议，再分别密封表决', 'The three confer, then vote apart', kitchen, [
    ...agreed, ...composed, member(2)('deliberate', { remark: '建议先询问施工日期。' }), ...nothingMore, member(1)('deliberate', { remark: '现场照片与合同约定的进度不符。' }), member(3)('deliberate', { remark: '同意，金额仍需核对。' }),
    ...votes('allow', 'allow', 'allowInPart'), member(2)('deliberate', { remark: '理由部分请写明付款日期。' }), presiding('draftDecision', draft(refund(6_000_000))), ...signed,
  ], 'decided.panelDecision.correctable'),
  story('noMajority', '没有多数意见，按首席的意见', 'Without a majority the presiding member’s word decides', kitchen, [
    ...heard, ...votes('dismiss', 'allow', 'allowInPart'), presiding('draftDecision', draft(refund(100_000)), { refused: 'invalid' }), presiding('draftDecision', draft([])),
  ], 'open.deliberating.signing'),
  story('notMoreThanClaimed', '文书不得超出请求', 'Nobody orders more than was claimed', teapot, [
    ...agreed, ...composed, ...nothingMore, presiding('draftDecision', draft(refund(30_000)), { refused: 'invalid' }),
  ], 'open.deliberating.drafting'),
  story('counterclaimed', '反请求与本请求一并表决', 'A counterclaim is voted with the claim', kitchen, [
    ...agreed, ...answered, counterclaim, office('compose', {}), consumer('answer', { position: 'disputes', message }, { part: 'counterclaim' }), ...nothingMore,
    presiding('vote', { vote: 'allow' }, { refused: 'invalid' }), ...votes('allow', 'allow', 'allowInPart', { onCounterclaim: 'allowInPart' }),
    presiding('draftDecision', draft(refund(6_000_000), { counterTerms: refund(300_000), costsBorne: 'ownCosts', costs: '各自承担。' })), ...signed,
  ], 'decided.panelDecision.correctable'),
  story('counterclaimUnanswered', '反请求逾期未答辩', 'A counterclaim is not answered', kitchen, [...agreed, ...answered, counterclaim, lapse('counterclaimAnswer', 'counterclaim')], 'open.hearing.evidence'),
  story('counterclaimTakenBack', '反请求撤回', 'A counterclaim is taken back', kitchen, [...agreed, ...answered, counterclaim, merchant('takeBack', {}, { part: 'counterclaim' })], 'open.hearing.composing'),
  story('absentMemberReplaced', '一名成员逾期未表决，被替换', 'A member who does not vote is replaced', kitchen, [
    ...heard, member(1)('vote', { vote: 'allow' }), member(2)('vote', { vote: 'allow' }), lapse('votes'), member(3)('vote', { vote: 'dismiss' }),
  ], 'open.deliberating.drafting'),
  story('presidingLate', '首席逾期未起草，由下一名成员主持', 'No draft in time: the next member presides', kitchen, [
    ...heard, ...votes('allow', 'allow', 'allow'), lapse('decisionDraft'), presiding('draftDecision', draft(refund(6_000_000)), { refused: 'not-now' }), member(2)('draftDecision', draft(refund(6_000_000))), lapse('decisionSignature'),
  ], 'decided.panelDecision.correctable'),
  story('soleAbsent', '独任审理人员逾期，由他人替换', 'The one who decides alone is absent and replaced', teapot, [...agreed, ...composed, ...nothingMore, lapse('decisionDraft'), presiding('draftDecision', draft(refund(26_800)))], 'decided.panelDecision.correctable'),
  story('sentBack', '其他成员退回，重新起草', 'The others send the draft back', kitchen, [
    ...heard, ...votes('allowInPart', 'allowInPart', 'allow'), presiding('draftDecision', draft(refund(1_000_000))), member(2)('sendBack', { reasons }), member(3)('sendBack', { reasons }),
    presiding('draftDecision', draft(refund(5_000_000))), member(3)('sendBack', { reasons }), member(2)('signDecision', { signature }),
  ], 'decided.panelDecision.correctable'),
  story('complexAndLate', '复杂案件六十日，仍逾期', 'Sixty days for a complex case, and still late', kitchen, [
    ...heard, ...votes('allow', 'allow', 'allow'), presiding('declareComplex', { reasons }), lapse('decisionPeriodComplex'),
  ], 'open.deliberating.drafting'),
  story('neverDecided', '一百八十日仍无结果，程序终止', 'Nothing is decided within a hundred and eighty days', kitchen, [...heard, ...votes('allow', 'allow', 'allow'), lapse('arbitrationOuter')], 'closed', 'terminated'),
  story('corrected', '计算错误，补正后履行', 'An error of figures is corrected', teapot, [
    ...decidedBySole, consumer('askCorrection', { correction: 'figures', reason: '运费未计入。' }), presiding('grant', { reasons, terms: refund(25_800) }, { part: 'decisionReview' }), ...over,
  ], 'closed', 'decided'),
  story('awardCorrected', '裁决文字错误，补正', 'An error of writing in an award is corrected', { ...teapot, ...institution }, [
    ...agreedToAward, ...composed, ...nothingMore, presiding('draftDecision', draft(refund(26_800))), merchant('askCorrection', { correction: 'writing', reason: '名称写错。' }), presiding('grant', { reasons }, { part: 'decisionReview' }),
    merchant('askReopening', { cause: 'couldNotAnswer', reason: '未收到通知。' }, { refused: 'not-now' }),
  ], 'decided.award'),
  story('reopenedOnce', '因正当理由未能答辩，二十八日内重新评议一次', 'Late with good cause: heard again, once', teapot, [
    ...silent, merchant('askReopening', { cause: 'couldNotAnswer', reason: '负责人住院，有住院证明。' }, { after: { days: 20 } }), presiding('grant', { reasons }, { part: 'decisionReview' }),
    merchant('answer', { position: 'disputes', message }), ...nothingMore, presiding('draftDecision', draft([])), merchant('askReopening', { cause: 'newEvidence', reason: '又有新证据。' }, { refused: 'not-now' }), lapse('correctionPeriod'),
  ], 'closed', 'dismissed'),
  story('reopeningRefused', '没有正当理由，不重新评议', 'Without good cause it is not heard again', teapot, [
    ...silent, merchant('askReopening', { cause: 'couldNotAnswer', reason: '忘记了。' }), lapse('reviewWeighing', 'decisionReview'), office('refuse', { reasons: '收到通知后未答辩，没有正当理由。' }, { part: 'decisionReview' }),
    lapse('correctionPeriod'),
  ], 'decided.panelDecision.reopenable'),
  story('requestPending', '期满前提出的请求尚未答复', 'A request made in time is waited for', teapot, [
    ...silent, merchant('askReopening', { cause: 'newEvidence', reason: '找到了物流签收记录。' }, { after: { days: 27 } }), lapse('reopeningPeriod'),
  ], 'decided.pending'),
  story('badFaithCosts', '恶意拖延的一方承担费用', 'Costs are laid on who acted in bad faith', teapot, [
    ...agreed, ...composed, ...nothingMore, presiding('draftDecision', draft([...refund(26_800), ...costs(5_000)]), { refused: 'invalid' }),
    presiding('noteBadFaith', { whom: 'respondent', reasons: '多次提交已知虚假的检测记录。' }), presiding('draftDecision', draft([...refund(26_800), ...costs(5_000)])),
  ], 'decided.panelDecision.correctable'),
  story('caseEnded', '案件结束，程序随之结束', 'The case ends, and this with it', teapot, [...agreed, ...composed, signal('parentEnded')], 'closed', 'terminated'),
]
