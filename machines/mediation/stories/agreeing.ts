import type { Story } from '../../workflow'
import { accept, consumer, lapse, mediator, merchant, offer, opened, refund, sign, signed, stove, story } from './telling'

const bids = (c: string, m: string) => [consumer('bid', { figure: c }, { part: 'bidding' }), merchant('bid', { figure: m }, { part: 'bidding' })]
const proposal = { terms: refund(5_200_000), reasons: '防水层确未施工，地砖部分已经完成，按未完成的工程量计算。' }
const answers = (c: string, m: string) => [consumer('answer', { answer: c }, { part: 'proposal' }), merchant('answer', { answer: m }, { part: 'proposal' })]
const heads = [
  merchant('makeOffer', offer([{ remedy: 'refund', amount: 128_000, withinDays: 5 }], '灶具退款，上门取回。', 1)), consumer('accept', accept, { part: 'offer' }),
  merchant('makeOffer', offer([{ remedy: 'compensation', amount: 20_000, withinDays: 5, head: 'loss' }], '墙面修复按200元。', 2)),
  consumer('makeOffer', offer([{ remedy: 'compensation', amount: 40_000, withinDays: 5, head: 'loss' }], '两面墙都要重刷，至少400元。', 2)), merchant('accept', accept, { part: 'offer' }),
]

/** How the two come to agree, and how it becomes binding. */
export const agreeing: readonly Story[] = [
  story('headByHead', '三项请求逐项达成一致，三方签署', 'Three heads settled one by one, signed by all three', { remedies: stove, amount: 178_000 }, [
    ...opened, mediator('writeCaucusComplainant', { message: '请单独告诉我，您最看重哪一项。' }), consumer('writeCaucusComplainant', { message: '退款最要紧，道歉其次。' }),
    merchant('writeCaucusRespondent', { message: '我们可以全退，但不想公开道歉。' }), mediator('writeCaucusRespondent', { message: '书面私下道歉能否考虑？' }),
    ...heads, merchant('makeOffer', offer([{ remedy: 'apology', withinDays: 3 }], '书面道歉。', 3)), consumer('accept', accept, { part: 'offer' }), ...signed,
  ], 'closed', 'agreed'),
  story('partOnly', '两项达成一致，先就这两项签署', 'Two heads of three agreed, and these two signed', { remedies: stove, amount: 178_000 }, [...opened, ...heads, mediator('drawTerms'), ...signed], 'closed', 'agreed'),
  story('wholeOffer', '一次就全部请求提出方案；超出请求须先变更', 'One offer for the whole claim; a demand over it is refused until the claim is amended', {}, [
    ...opened, consumer('makeOffer', offer(refund(6_500_000), '加上误工损失。'), { refused: 'invalid' }), consumer('makeOffer', offer(refund(1), '第四项。', 4), { refused: 'invalid' }),
    merchant('makeOffer', offer(refund(5_000_000), '退五万元。')), consumer('decline', { reason: '不够。' }, { part: 'offer' }),
    consumer('amendClaim', { terms: [{ remedy: 'refund', amount: 6_500_000, withinDays: 15 }], reason: '补充误工损失。' }), consumer('makeOffer', offer(refund(6_500_000), '加上误工损失。')), merchant('accept', accept, { part: 'offer' }),
  ], 'active.seated.terms'),
  story('doubleBlind', '六万元争议：背对背出价第三轮相遇，零头归消费者', 'Sealed figures meet in the third round; the odd fen goes to the consumer', {}, [
    ...opened, mediator('startBidding'), consumer('bid', { figure: '60,000.01' }, { part: 'bidding', refused: 'invalid' }), ...bids('60,000.00', '50,000.00'),
    merchant('bid', { figure: '49,000.00' }, { part: 'bidding', refused: 'invalid' }), consumer('bid', { figure: '61,000.00' }, { part: 'bidding', refused: 'invalid' }),
    ...bids('57,000.00', '54,000.00'), ...bids('55,000.00', '55,000.01'), ...signed,
  ], 'closed', 'agreed'),
  story('neverMet', '三轮出价均未相遇，任何金额都不公开', 'Three rounds and no meeting: nothing is revealed', {}, [
    ...opened, consumer('startBidding'), ...bids('60,000.00', '30,000.00'), ...bids('58,000.00', '33,000.00'), ...bids('57,000.00', '35,000.00'), consumer('startBidding', {}, { refused: 'not-now' }),
  ], 'active.seated.open'),
  story('biddingLapses', '一方未出价，出价失效', 'One side names no figure: the exchange lapses', {}, [...opened, merchant('startBidding'), consumer('bid', { figure: '58,000.00' }, { part: 'bidding' }), lapse('bidRound', 'bidding')], 'active.seated.open'),
  story('proposalAccepted', '双方都接受调解建议', 'Both accept the mediator’s proposal', {}, [...opened, mediator('propose', proposal), ...answers('accept', 'accept'), ...signed], 'closed', 'agreed'),
  story('proposalDeclined', '一方不接受建议，任何答复都不公开', 'One side declines: no answer is shown', {}, [...opened, mediator('propose', proposal), ...answers('decline', 'accept'), mediator('writeJoint', { message: '建议未获双方接受，我们换一个思路。' })], 'active.seated.open'),
  story('proposalLapses', '一方未答复建议', 'One side does not answer the proposal', {}, [...opened, mediator('propose', proposal), consumer('answer', { answer: 'accept' }, { part: 'proposal' }), lapse('proposalWindow', 'proposal')], 'active.seated.open'),
  story('otherTerms', '约定的换货已不可能：退回调解，改为退款', 'What was agreed can no longer be done: other terms', { remedies: [{ remedy: 'replacement', withinDays: 10 }] }, [
    ...opened, merchant('makeOffer', offer([{ remedy: 'replacement', withinDays: 10 }], '换同款。')), consumer('accept', accept, { part: 'offer' }), merchant('backToTalks', { reason: '核对库存后发现同款已停产。' }),
    merchant('makeOffer', { ...offer(refund(128_000), '改为全额退款。') }), consumer('accept', accept, { part: 'offer' }), ...signed,
  ], 'closed', 'agreed'),
  story('notSigned', '逾期未签署，继续调解，再次拟定', 'Not signed in time: the talks go on, and it is drawn up again', {}, [
    ...opened, merchant('makeOffer', offer(refund(4_800_000), '退48,000元。')), consumer('accept', accept, { part: 'offer' }), consumer('sign', sign), lapse('termsSigning'), mediator('drawTerms'),
    consumer('sign', sign), consumer('sign', sign, { refused: 'not-now' }), merchant('sign', { signature: { ...sign.signature, textHash: '1'.repeat(64) } }, { refused: 'invalid' }),
  ], 'active.seated.terms'),
  story('performedAtOnce', '当场履行完毕，不再签署', 'Carried out there and then', { remedies: stove, amount: 178_000 }, [
    ...opened, merchant('makeOffer', offer([{ remedy: 'refund', amount: 150_000, withinDays: 1 }], '现在就转账。')), consumer('accept', accept, { part: 'offer' }), consumer('performedAtOnce', { received: 'yes' }),
  ], 'closed', 'agreedAtOnce'),
]
