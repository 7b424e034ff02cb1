import type { Story } from '../../workflow'
import { accepted, answered, carriedOut, consumer, filedAway, lapse, merchant, offer, partRefund, refund, signed, story, yes, rated, platform } from './telling'

const spoken = [...accepted, answered('可以商量。')]
const settled = [...spoken, merchant('makeOffer', offer(partRefund(18_000), '退款180元。')), consumer('accept', yes, { part: 'offer' }), ...signed]
const broken = [...settled, lapse('performBy', 'performance'), lapse('performGrace', 'performance')]

/** What was agreed: carried out, broken, cured, reopened. */
export const afterwards: readonly Story[] = [
  story('breachedAndCured', '逾期未履行，补救后解决', 'Not done in time, then made good', {}, [
    ...broken, merchant('cure', { message: '财务延误，今天已转账。' }), consumer('confirm', {}, { part: 'performance' }), rated, ...filedAway,
  ], 'closed', 'settled'),
  story('breachedToCourt', '未履行，准备诉讼', 'Not done; court papers', {}, [...broken, consumer('courtBundle'), lapse('breachRoutes')], 'closed', 'closedWithOpenRemedies'),
  story('breachedClaim', '未履行，申请保证金赔付，本站尚未开通', 'Not done; a claim on the deposit, which is not here yet', {}, [
    ...broken, consumer('claim', {}), consumer('goOn'), lapse('chooseRoute'),
  ], 'closed', 'closedWithOpenRemedies'),
  story('breachedStepIn', '未履行，请求重新介入', 'Not done; someone steps in again', {}, [...broken, consumer('askStepIn', { reason: '商家签了协议不付款。' })], 'open.steppedIn.deciding'),
  story('proofDenied', '商家称已履行，投诉人否认', 'The merchant says done, the consumer says not', {}, [
    ...settled, merchant('prove', { how: '已退款。' }, { part: 'performance', byLink: true }), consumer('deny', { reason: '账户没有收到。' }, { part: 'performance' }),
    merchant('prove', { how: '银行退回，已重新转账。' }, { part: 'performance' }), consumer('confirm', {}, { part: 'performance' }),
  ], 'resolved', 'settled'),
  story('twoTerms', '两项约定，先后履行', 'Two terms, one after the other', { remedies: [...refund(20_000), { remedy: 'apology', withinDays: 3 }] }, [
    ...spoken, merchant('makeOffer', offer([...refund(15_000), { remedy: 'apology', withinDays: 3 }], '退款150元并书面道歉。')), consumer('accept', yes, { part: 'offer' }), ...signed,
    consumer('confirm', {}, { part: 'performance#2' }), consumer('confirm', {}, { part: 'performance#1' }),
  ], 'resolved', 'settled'),
  story('oneOfTwoBreached', '两项约定，一项未履行，补救后解决', 'Two terms, one broken and made good', {}, [
    ...spoken, merchant('makeOffer', offer([...refund(15_000, 3), { remedy: 'apology', withinDays: 10 }], '退款150元并书面道歉。')), consumer('accept', yes, { part: 'offer' }), ...signed,
    lapse('performBy', 'performance#1'), lapse('performGrace', 'performance#1'), consumer('confirm', {}, { part: 'performance#2' }),
    merchant('prove', { how: '已退款。' }, { part: 'performance#1' }), consumer('confirm', {}, { part: 'performance#1' }),
  ], 'resolved', 'settled'),
  story('longPerformance', '履行期较长，定期复查', 'Carried out over months, looked at on the way', {}, [
    ...spoken, merchant('makeOffer', offer(partRefund(18_000, 90), '分期结算后退还。')), consumer('accept', yes, { part: 'offer' }), ...signed, lapse('performanceReview'), ...carriedOut,
  ], 'resolved', 'settled'),
  story('moneyInstead', '约定换货但已停产，改为退款', 'The replacement is no longer made: money instead', { remedies: [{ remedy: 'replacement', withinDays: 7 }] }, [
    ...spoken, merchant('makeOffer', offer([{ remedy: 'replacement', withinDays: 7 }], '换一把同款茶壶。')), consumer('accept', yes, { part: 'offer' }), ...signed,
    merchant('makeOffer', offer(refund(26_800, 3), '同款已停产，改为全额退款。')), consumer('accept', yes, { part: 'offer' }), ...signed, ...carriedOut,
  ], 'resolved', 'settled'),
  story('newTermsUnsigned', '新的和解未签署，原约定仍须履行', 'The new terms are not signed: the old ones are still owed', {}, [
    ...settled, consumer('makeOffer', offer(partRefund(17_000, 2), '早两天退，可以少退10元。')), merchant('accept', yes, { part: 'offer' }), lapse('signature'),
  ], 'agreement.performing'),
  story('reopenedForNewFact', '有新的事实，重开后由平台处理', 'Reopened for a new fact', {}, [
    ...settled, ...carriedOut, consumer('reopen', { reason: '检测机构认定壶身铅溶出超标，是新的事实。' }, { after: { days: 12 } }),
  ], 'open.steppedIn.deciding'),
  story('reportedWithinAYear', '办结后一年内报告未履行', 'Reported within a year that it was not done', {}, [
    ...spoken, consumer('declareResolved', { how: 'full', note: '商家答应换新。' }), lapse('rateBy', 'rating'), lapse('reopening'),
    consumer('reopen', { reason: '想起一件事。' }, { refused: 'not-now' }), consumer('reportNonPerformance', { reason: '答应的换货一直没有寄出。' }, { after: { days: 40 } }),
  ], 'open.steppedIn.deciding'),
  story('ratedUnhappy', '已解决但不满意的评价', 'Resolved, rated without joy', {}, [
    ...spoken, consumer('declareResolved', { how: 'full' }), consumer('rate', { solved: 'partly', satisfaction: '2', comment: '拖了太久。' }, { part: 'rating' }), platform('addEvidence', {}, { refused: 'invalid' }),
  ], 'resolved', 'resolvedFull'),
]
