import { meanwhile } from '../../mediation/stories/telling'
import { agreed, agreedToAward, composed, draft, kitchen, nothingMore, presiding, signed as signedByMembers, votes } from '../../arbitration/stories/telling'
import type { Story, StoryStep } from '../../workflow'
import { accepted, answered, carriedOut, consumer, filedAway, lapse, merchant, otherShop, partRefund, platform, refund, story, yes, association, by } from './telling'

const here = { available: ['arbitration', 'mediation'], associationId: '0190a000-0000-7000-8000-000000000121' }
const large = { ...here, kind: 'service', remedies: kitchen.remedies, amount: kitchen.amount, esignOver: 5_000_000 }
/** what is done in the arbitration, told of the case it belongs to */
const inside = (steps: readonly StoryStep[]): StoryStep[] => steps.map((s) => (s.part ? s : { ...s, part: 'arbitration' }))
const routesOpen = [
  ...accepted, answered('安装延误不是我们的责任。'), consumer('escalate', { reason: '商家不肯退款。' }),
  platform('propose', { facts: '安装未完成，有现场照片为证。', reasons: '双方各有责任，建议部分退款。', terms: partRefund(13_000) }), merchant('rejectProposal', { reason: '不认可。' }),
]
const chosen = [...routesOpen, consumer('chooseArbitration', { finalUnderstood: 'yes' })]
const running = [...chosen, ...inside([...agreed, ...composed])]
const notPerformed = [lapse('performBy', 'performance'), lapse('performGrace', 'performance')]
/** what was decided is not mediated or decided again */
const notAgain = [
  consumer('chooseMediation', { barUnderstood: 'yes' }, { refused: 'not-now' }), consumer('chooseArbitration', { finalUnderstood: 'yes' }, { refused: 'not-now' }),
  consumer('chooseAssociation', { barUnderstood: 'yes' }, { refused: 'not-now' }), consumer('takeToAuthority', { understood: 'yes' }, { refused: 'not-now' }),
]
const heardBySole = [...running, ...inside(nothingMore)]
const decided = [...heardBySole, ...inside([presiding('draftDecision', draft(refund(26_800, 10)))])]
const decidedByThree = inside([...agreed, ...composed, ...nothingMore, ...votes('allow', 'allow', 'allowInPart'), presiding('draftDecision', draft(kitchen.remedies)), ...signedByMembers])
/** the merchant claims in return what the missed appointments cost it */
const missedVisits = [{ remedy: 'compensation', head: 'loss', amount: 8_000, withinDays: 10 }]
const counterclaimed = [
  ...running, ...inside([merchant('counterclaim', { terms: missedVisits, message: '投诉人两次失约，安装人员空跑，请求赔偿上门费用。' })]),
  consumer('answer', { position: 'admitsInPart', message: '有一次确实临时不在家。' }, { part: 'counterclaim' }), ...inside(nothingMore),
]
const bothOrdered = [...counterclaimed, ...inside([presiding('draftDecision', draft(refund(26_800, 10), { counterTerms: missedVisits }))])]
const [ofCounterclaim, ofClaim] = ['performance#1', 'performance#2'] as const
const mediator = by('mediator')
/** the sixty days of a mediation run out, and all ways are open again */
const mediatedInVain = [
  ...routesOpen, consumer('chooseMediation', { barUnderstood: 'yes' }), merchant('consent', { understood: 'yes' }, { part: 'mediation' }), association('acceptMediation', {}, { part: 'mediation' }), association('assign', {}, { part: 'mediation' }),
  mediator('discloseInterests', { interests: 'none', statement: '与双方均无利害关系。' }, { part: 'mediation' }), lapse('recusalWindow', 'mediation'), ...meanwhile(9, 'mediation'), lapse('mediationTotal', 'mediation'),
  association('giveNotice', { reasons: '六十日届满，未能达成一致。' }, { part: 'mediation' }),
]

/** A complaint that goes to arbitration or a panel review, and what comes back. */
export const arbitrating: readonly Story[] = [
  story('panelDecidesAndPerformed', '六万元争议由三人评议，作出决定并履行', 'Sixty thousand yuan decided by a panel of three, and performed', large, [
    ...chosen, ...decidedByThree, ...carriedOut, ...filedAway,
  ], 'closed', 'resolvedFull'),
  story('sixtyDaysThenPanel', '六万元争议：六十日调解未成，由三人评议并履行', 'Sixty thousand yuan: sixty days of mediation fail, a panel of three decides, and it is performed', large, [
    ...mediatedInVain, consumer('chooseArbitration', { finalUnderstood: 'yes' }), ...decidedByThree, ...carriedOut, ...filedAway,
  ], 'closed', 'resolvedFull'),
  story('arbitratedAfterMediation', '调解未成，双方同意评议', 'The mediation fails; both agree to a panel review', here, [
    ...mediatedInVain, consumer('chooseArbitration', { finalUnderstood: 'yes' }), ...inside(agreed),
  ], 'open.inArbitration.running'),
  story('awardPerformed', '登记的仲裁机构作出裁决并履行', 'A registered institution makes an award, and it is performed', { ...here, registeredInstitution: true }, [
    ...chosen, ...inside([...agreedToAward, ...composed, ...nothingMore, presiding('draftDecision', draft(refund(26_800, 7)))]), ...carriedOut,
  ], 'resolved', 'resolvedFull'),
  story('decisionNotPerformedAfterAll', '称已履行，一年内发现未履行，仍按评议决定履行', 'Proved and not so after all: owed again as decided', here, [
    ...decided, merchant('prove', { how: '款项已退回。' }, { part: 'performance' }), lapse('proofStands', 'performance'), consumer('reopen', { reason: '想重新处理。' }, { refused: 'not-now' }),
    consumer('reportNonPerformance', { reason: '退款被银行退回，没有到账。' }),
  ], 'agreement.performing'),
  story('decisionNeverPerformed', '评议决定逾期未履行，结案后可以起诉', 'Never performed: closed, and the court is open', here, [
    ...decided, lapse('performBy', 'performance'), lapse('performGrace', 'performance'), consumer('askStepIn', { reason: '请重新处理。' }, { refused: 'not-now' }), lapse('breachRoutes'),
  ], 'closed', 'closedWithOpenRemedies'),
  story('counterclaimPerformed', '请求和反请求均获支持，双方各自履行', 'Claim and counterclaim are both allowed, and each side performs', here, [
    ...bothOrdered, ...carriedOut, consumer('prove', { how: '已向商家转账 80 元。' }, { part: ofCounterclaim }), merchant('confirm', {}, { part: ofCounterclaim }),
  ], 'resolved', 'resolvedFull'),
  story('counterclaimCured', '投诉人未按期履行反请求部分，补救后解决', 'The consumer does not do in time what the counterclaim won, and makes it good', here, [
    ...bothOrdered, ...carriedOut, lapse('performBy', ofCounterclaim), lapse('performGrace', ofCounterclaim),
    consumer('withdraw', { understood: 'yes' }, { refused: 'not-now' }), consumer('declareResolved', { how: 'full' }, { refused: 'not-now' }), consumer('claim', {}, { refused: 'not-now' }),
    merchant('courtBundle'), consumer('cure', { message: '一时疏忽，今天已转账。' }), merchant('confirm', {}, { part: ofCounterclaim }),
  ], 'resolved', 'resolvedFull'),
  story('counterclaimDenied', '投诉人称已支付反请求款项，商家否认，再次支付', 'The consumer says that the counterclaim was paid, the merchant denies it, and it is paid again', here, [
    ...bothOrdered, consumer('prove', { how: '已转账。' }, { part: ofCounterclaim }), merchant('deny', { reason: '账户没有收到。' }, { part: ofCounterclaim }),
    consumer('prove', { how: '银行退回，已重新转账。' }, { part: ofCounterclaim }), merchant('confirm', {}, { part: ofCounterclaim }), ...carriedOut,
  ], 'resolved', 'resolvedFull'),
  story('neitherPerforms', '双方均未按期履行，先后补救', 'Neither side performs in time, and both make it good', here, [
    ...bothOrdered, lapse('performBy', ofClaim), lapse('performGrace', ofClaim), merchant('courtBundle'), merchant('cure', { message: '今天已退款。' }), consumer('cure', { message: '今天已转账。' }),
    consumer('confirm', {}, { part: ofClaim }), merchant('confirm', {}, { part: ofCounterclaim }),
  ], 'resolved', 'resolvedFull'),
  story('onlyCounterclaimWon', '请求被驳回、反请求获支持，投诉人始终未履行', 'The claim is dismissed and the counterclaim allowed; the consumer never performs', here, [
    ...counterclaimed, ...inside([presiding('draftDecision', draft([], { counterTerms: missedVisits }))]), lapse('performBy', ofCounterclaim), lapse('performGrace', ofCounterclaim), lapse('breachRoutes'),
  ], 'closed', 'closedWithOpenRemedies'),
  story('onlyCounterclaimPerformed', '请求被驳回、反请求获支持，投诉人履行', 'The claim is dismissed, the counterclaim allowed and performed', here, [
    ...counterclaimed, ...inside([presiding('draftDecision', draft([], { counterTerms: missedVisits }))]), consumer('prove', { how: '已转账。' }, { part: ofCounterclaim }), lapse('proofStands', ofCounterclaim),
    consumer('reportNonPerformance', { reason: '商家没有退款。' }, { refused: 'not-now' }),
  ], 'resolved', 'dismissed'),
  story('decisionThenRoutes', '评议决定未履行，不再另行调解、评议，只能起诉', 'A panel decision not performed: neither mediated nor decided again, but sued on', here, [
    ...decided, ...notPerformed, consumer('claim', {}), consumer('goOn'), ...notAgain, consumer('courtBundle'), lapse('chooseRoute'),
  ], 'closed', 'closedWithOpenRemedies'),
  story('awardThenEnforced', '裁决未履行，保证金赔付未开通，可以申请执行', 'An award not performed, and no deposit to claim on: enforcement', { ...here, registeredInstitution: true }, [
    ...chosen, ...inside([...agreedToAward, ...composed, ...nothingMore, presiding('draftDecision', draft(refund(26_800, 7)))]), ...notPerformed, consumer('claim', {}), lapse('elsewhereReview'), ...notAgain, lapse('chooseRoute'),
  ], 'closed', 'closedWithOpenRemedies'),
  story('awardPerformedLate', '裁决逾期未履行，选择途径期间补履行', 'An award not performed in time, and performed after all', { ...here, registeredInstitution: true }, [
    ...chosen, ...inside([...agreedToAward, ...composed, ...nothingMore, presiding('draftDecision', draft(refund(26_800, 7)))]), ...notPerformed, consumer('claim', {}), consumer('goOn'), ...carriedOut,
  ], 'resolved', 'resolvedFull'),
  story('arbitrationDeclined', '商家不同意，投诉人选择其他途径', 'The merchant does not agree, and the consumer chooses another way', here, [...chosen, ...inside([merchant('refuse', {})])], 'open.next'),
  story('claimDismissed', '评议驳回请求，案件结案', 'The panel dismisses the claim', here, [...heardBySole, ...inside([presiding('draftDecision', draft([])), lapse('reopeningPeriod')])], 'closed', 'dismissed'),
  story('decisionBreached', '评议决定未履行，准备诉讼材料', 'The decision is not performed; court papers', here, [...decided, lapse('performBy', 'performance'), lapse('performGrace', 'performance'), consumer('courtBundle')], 'agreement.breached'),
  story('decisionCorrected', '评议决定补正，按补正后的内容履行', 'The decision is corrected and performed as corrected', here, [
    ...decided, ...inside([consumer('askCorrection', { correction: 'figures', reason: '运费重复计算。' })]), presiding('grant', { reasons: '运费计算有误，予以补正。', terms: refund(25_000, 10) }, { part: 'decisionReview' }), ...carriedOut,
  ], 'resolved', 'resolvedPartly'),
  story('decisionReopened', '因正当理由重新评议，原决定不再履行', 'Heard again with good cause; the first decision is no longer performed', here, [
    ...chosen, ...inside([...agreed, association('complete', {}), lapse('arbitrationAnswer'), association('compose', {}), lapse('evidencePeriod'), presiding('draftDecision', draft(refund(26_800, 10)))]),
    ...inside([merchant('askReopening', { cause: 'couldNotAnswer', reason: '负责人住院，有住院证明。' })]), presiding('grant', { reasons: '未能答辩有正当理由，重新评议。' }, { part: 'decisionReview' }),
  ], 'open.inArbitration.running'),
  story('settledInArbitration', '审理中和解，按和解内容履行', 'Settled while it is heard, and performed', here, [
    ...running, consumer('withdraw', { understood: 'yes' }, { refused: 'not-now' }), ...inside([merchant('makeOffer', { terms: partRefund(20_000) })]), consumer('accept', yes, { part: 'offer' }),
    ...inside([presiding('recordConsent', yes)]), ...carriedOut,
  ], 'resolved', 'settled'),
  story('performedMeanwhile', '审理中已经履行', 'Done while it is heard', here, [...running, ...inside([merchant('showPerformed', { message: '已于昨日全额退款。' }), consumer('confirmPerformed', { understood: 'yes' })])], 'resolved', 'resolvedFull'),
  story('dissolvedInArbitration', '审理中商家注销，程序中止，由承受人继续', 'The merchant is dissolved; stayed until a successor comes', here, [
    ...running, platform('deathOrDissolution', { whom: 'respondent', reasons: '登记机关显示该商家已注销。' }), consumer('nothingMore', {}, { part: 'arbitration', refused: 'not-now' }),
    platform('nameSuccessor', { successor: '云川启航贸易有限公司', basisOfSuccession: '公司合并，承继全部债权债务。', organisation: otherShop }, { part: 'succession', after: { days: 9 } }), ...inside(nothingMore),
  ], 'open.inArbitration.running'),
]
