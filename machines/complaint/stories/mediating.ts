import { signedInStory } from '../../fields'
import { meanwhile } from '../../mediation/stories/telling'
import type { Story, StoryStep } from '../../workflow'
import { accepted, answered, association, authority, by, carriedOut, consumer, filedAway, lapse, merchant, offer, otherShop, partRefund, platform, refund, story, yes } from './telling'

const here = { available: ['mediation'], associationId: '0190a000-0000-7000-8000-000000000121' }
const mediator = by('mediator')
const inside = { part: 'mediation' } as const
const warned = { barUnderstood: 'yes' }
const spoken = [...accepted, answered('壶体开裂是使用不当造成的，不同意退款。')]
const escalated = [...spoken, consumer('escalate', { reason: '商家不肯退款。' })]
const asked = [...escalated, consumer('askMediation', {}, { refused: 'invalid' }), consumer('askMediation', warned), merchant('agreeMediation', {}, { byLink: true })]
const routesOpen = [...escalated, platform('propose', { facts: '壶体裂纹位于壶底，出厂检测合格。', reasons: '双方各担一半较为公平，建议部分退款。', terms: partRefund(13_000) }), merchant('rejectProposal', { reason: '不认可。' })]
const chosen = [...routesOpen, consumer('chooseMediation', warned)]
const seat: StoryStep[] = [association('acceptMediation', {}, inside), association('assign', {}, inside), mediator('discloseInterests', { interests: 'none', statement: '与双方均无利害关系。' }, inside)]
const open = [...seat, lapse('recusalWindow', 'mediation')]
const sign = { signature: signedInStory }
const signs = [consumer('sign', sign, inside), merchant('sign', sign, inside), mediator('sign', sign, inside)]
const agreed = [merchant('makeOffer', offer(partRefund(18_000), '退款180元，不用寄回。'), inside), consumer('accept', yes, { part: 'offer' }), ...signs]
const bids = (c: string, m: string) => [consumer('bid', { figure: c }, { part: 'bidding' }), merchant('bid', { figure: m }, { part: 'bidding' })]
const notice = (by: typeof association) => by('giveNotice', { reasons: '经调解未能达成一致，依照规定终止调解。' }, inside)

/** A complaint that goes to mediation, and what becomes of it. */
export const mediating: readonly Story[] = [
  story('mediatedAndPerformed', '双方提议调解，达成协议并履行', 'Both want mediation: agreed, signed by all three, carried out', here, [...asked, ...open, ...agreed, ...carriedOut, ...filedAway], 'closed', 'settled'),
  story('sixtyThousandBlind', '六万元装修款：背对背出价达成，三方签署后履行', 'Sixty thousand yuan: sealed figures meet, all three sign, carried out', { ...here, kind: 'service', remedies: refund(6_000_000, 15), amount: 8_800_000 }, [
    ...asked, ...open, mediator('startBidding', {}, inside), ...bids('60,000.00', '50,000.00'), ...bids('57,000.00', '54,000.00'), ...bids('55,000.00', '55,000.01'),
    ...signs, ...carriedOut,
  ], 'resolved', 'settled'),
  story('mediatorAtWork', '单独沟通、鉴定未成，接受调解建议', 'Spoken to apart, no appraisal after all, and the mediator’s proposal accepted', here, [
    ...asked, ...open, mediator('writeJoint', { message: '双方好，请先各自说明最希望怎样解决。' }, inside),
    mediator('writeCaucusComplainant', { message: '请单独告诉我，哪一项对您最要紧。我不会转告对方。' }, inside), consumer('writeCaucusComplainant', { message: '钱能退一半以上就可以，不想再寄来寄去。' }, inside),
    merchant('writeCaucusRespondent', { message: '可以适当补偿，但不承认是质量问题。' }, inside),
    mediator('askAppraisal', { question: '商品的损坏是出厂前就有的，还是使用中造成的？' }, inside), merchant('proposePayer', { payer: 'complainant' }, { part: 'appraisal' }), mediator('notWanted', {}, { part: 'appraisal' }),
    mediator('propose', { terms: partRefund(13_000), reasons: '鉴定费用高于争议金额，双方各担一半较为合理，商品留用。' }, inside), consumer('answer', { answer: 'accept' }, { part: 'proposal' }), merchant('answer', { answer: 'accept' }, { part: 'proposal' }),
    ...signs,
  ], 'agreement.performing'),
  story('recusedInMediation', '通知期内申请调解员回避，获准后另行指定', 'The mediator is challenged in time, replaced, and another assigned', here, [
    ...asked, ...seat, consumer('recuse', { ground: 'contact', reason: '在店铺的直播里见过这位调解员担任嘉宾。' }, inside),
    association('decide', { verdict: 'replace', reasons: '经核实确有合作关系，更换调解员。' }, { part: 'recusal', second: true }), association('assign', {}, inside),
  ], 'open.inMediation.running'),
  story('mediationChosen', '方案被拒后选择调解，商家同意', 'Mediation chosen after the proposal failed; the merchant consents', here, [...chosen, merchant('consent', { understood: 'yes' }, { part: 'mediation', byLink: true }), ...open], 'open.inMediation.running'),
  story('mediationFailsTwice', '调解两次未成，另行起诉；不能第三次调解', 'Mediation fails twice: a new one once, and no third', here, [
    ...chosen, merchant('refuse', { reason: '不同意调解。' }, inside), consumer('chooseMediation', warned), merchant('consent', { understood: 'yes' }, inside),
    ...open, merchant('declareImpossible', { reason: '仍然不能接受。' }, inside), notice(association), consumer('chooseMediation', warned, { refused: 'not-now' }), consumer('courtBundle'), lapse('chooseRoute'),
  ], 'closed', 'closedWithOpenRemedies'),
  story('mediationRunsOut', '六十日届满，改由消费者组织提出方案', 'The sixty days run out; the association is asked to propose', here, [
    ...chosen, merchant('consent', { understood: 'yes' }, inside), ...open, ...meanwhile(9, 'mediation'), lapse('mediationTotal', 'mediation'), notice(association), consumer('takeToAuthority', { understood: 'yes' }, { refused: 'not-now' }),
    consumer('chooseAssociation', { barUnderstood: 'yes' }),
  ], 'open.withAssociation.deciding'),
  story('mediatedAtOnce', '调解当场履行', 'Mediated and carried out there and then', here, [
    ...asked, ...open, merchant('makeOffer', offer(partRefund(18_000, 1), '现在就退180元。'), inside), consumer('accept', yes, { part: 'offer' }), consumer('performedAtOnce', { received: 'yes' }, inside),
  ], 'resolved', 'settled'),
  story('mediatedThenBreached', '双方接受调解建议，签署后未履行', 'Both accept the mediator’s proposal; it is not carried out', here, [
    ...asked, ...open, mediator('propose', { terms: partRefund(18_000), reasons: '裂纹原因双方各有可能，按七成计算较为公平。' }, inside), consumer('answer', { answer: 'accept' }, { part: 'proposal' }), merchant('answer', { answer: 'accept' }, { part: 'proposal' }),
    ...signs, lapse('performBy', 'performance'), lapse('performGrace', 'performance'),
  ], 'agreement.breached'),
  story('withdrawnInMediation', '调解中撤回投诉，调解随之终止', 'Withdrawn during the mediation', here, [...asked, ...open, consumer('withdraw', { understood: 'yes' })], 'closed', 'withdrawn'),
  story('solvedBesideMediation', '调解中自行解决', 'Solved by themselves during the mediation', here, [...asked, ...open, consumer('declareResolved', { how: 'full' })], 'resolved', 'resolvedFull'),
  story('wrongPartyInMediation', '调解中发现被投诉方有误', 'Wrong party, found during the mediation', here, [...asked, ...seat, merchant('wrongParty', { reason: '该商品由启航数码销售。', right: otherShop }), consumer('agree', {}, { part: 'substitution' })], 'open.negotiating.awaitingMerchant.normal.acknowledging'),
  story('groundInMediation', '调解中发现不应受理，复核撤销后另选途径', 'A ground found during the mediation; overturned on review', { ...here, handler: 'association' }, [
    association('complete'), association('accept'), answered('不同意退款。'), consumer('escalate', {}), consumer('askMediation'), merchant('agreeMediation'), ...open,
    association('laterGround', { ground: 'notForLivingNeeds', reasons: '订单显示一次购买二十把，疑似用于经营。' }), consumer('review', { reason: '是为亲友婚宴购买的，有请柬。' }), association('overturn', { reasons: '补充材料能够说明用途，撤销原决定。' }, { second: true }),
  ], 'open.next'),
  story('successorInMediation', '调解中商家注销，由承受者继续调解', 'The merchant is dissolved during the mediation; the successor goes on', here, [
    ...asked, ...open, platform('deathOrDissolution', { whom: 'respondent', reasons: '登记机关显示该商家已注销。' }), platform('nameSuccessor', { successor: '云川启航贸易有限公司', basisOfSuccession: '公司合并，承继全部债权债务。', organisation: otherShop }, { part: 'succession', after: { days: 9 } }), ...agreed,
  ], 'agreement.performing'),
  story('diedInMediation', '调解中投诉人去世，无人承受，终止', 'The consumer dies during the mediation and nobody comes after', here, [
    ...asked, ...open, platform('deathOrDissolution', { whom: 'complainant', reasons: '家属来电告知投诉人去世。' }), lapse('successionLimit', 'succession'),
  ], 'closed', 'terminated'),
  story('mergedInMediation', '调解中发现重复，并入在先案件', 'A duplicate, joined to the older case during the mediation', here, [...asked, ...open, platform('duplicateFound', { olderCase: 'HJ26-0000-0000-0000', reasons: '同一订单、同一请求，与在先案件重复。' }), consumer('agree', {}, { part: 'merger' })], 'closed', 'merged'),
  story('platformClosesInMediation', '调解中平台停止经营，调解照常进行', 'The platform closes during the mediation, which goes on', here, [...asked, ...open, platform('platformClosing', { closesOn: '2027-02-01' }), ...meanwhile(5, 'mediation'), lapse('platformClosingNotice', 'closing'), ...agreed], 'agreement.performing'),
  story('agreedWhileStayed', '中止期间三方签署调解协议', 'Signed by all three while a court is seised', here, [...asked, ...open, consumer('seised', { seisedBody: 'court', docket: '（2026）云01民初00456号' }), ...agreed], 'agreement.performing'),
  story('endedWhileStayed', '中止期间调解终止，恢复后另选途径', 'The mediation ends during a stay', here, [
    ...asked, ...open, merchant('seised', { seisedBody: 'court', docket: '（2026）云01民初00457号' }), merchant('declareImpossible', { reason: '法院已经立案。' }, inside), notice(association), platform('resume', { reasons: '原告撤诉，本案恢复办理。' }),
  ], 'open.next'),
  story('authorityMediates', '行政机关调解：六十日自受理投诉起算；逾期未指定的，由消费者组织名册指定', 'Mediated by the authority, its sixty days run from its acceptance of the complaint; the association’s roster comes next', { ...here, handler: 'authority', hasPlatform: false, contractBinds: false }, [
    authority('complete'), authority('accept'), answered('不同意退款。'), consumer('escalate', { reason: '商家不肯退款。' }), consumer('askMediation'), merchant('agreeMediation'), authority('acceptMediation', {}, inside), lapse('mediatorAssignment', 'mediation'), association('assign', {}, inside),
  ], 'open.inMediation.running'),
  story('smallMediation', '小额争议：调解期限二十日', 'A small case is mediated in twenty days', { ...here, small: true }, [...asked, ...open, ...meanwhile(2, 'mediation'), lapse('mediationTotal', 'mediation'), lapse('endNotice', 'mediation')], 'open.next'),
]
