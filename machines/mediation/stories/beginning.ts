import type { Story } from '../../workflow'
import { association, begun, consumer, lapse, merchant, mediator, opened, signal, story, yes } from './telling'

/** Consent and what may come instead of it. */
export const beginning: readonly Story[] = [
  story('bothConsent', '双方先后同意，调解机构受理', 'Both consent, one after the other, and the body accepts', { consented: [] }, [
    merchant('consent', yes, { byLink: true }), merchant('consent', yes, { refused: 'not-now' }), consumer('consent', yes), association('acceptMediation'),
  ], 'active.assigning'),
  story('consentGivenBefore', '双方提议时已同意，直接待受理', 'Both had consented when it was asked for', { consented: ['complainant', 'respondent'] }, [], 'accepting'),
  story('merchantSilent', '沉默：被投诉方逾期未答复，视为不同意，调解不启动', 'Silence: the merchant does not answer, which is recorded as a refusal', {}, [lapse('mediationConsent')], 'closed', 'notStarted'),
  story('merchantRefuses', '被投诉方不同意调解', 'The merchant refuses', {}, [merchant('refuse', { reason: '没有必要调解。' }, { byLink: true })], 'closed', 'notStarted'),
  story('nobodyAnswers', '双方均未答复', 'Neither side answers', { consented: [] }, [lapse('mediationConsent')], 'closed', 'notStarted'),
  story('bodySilent', '调解机构逾期未受理，调解直接启动', 'The body does not accept in time: it begins all the same', {}, [merchant('consent', yes), lapse('mediationAcceptance'), association('assign')], 'active.seated.noticed'),
  story('withdrawnBeforeStart', '受理前撤回', 'Withdrawn before it began', {}, [merchant('consent', yes), consumer('withdraw', { why: 'notWanted' })], 'closed', 'notStarted'),
  story('withdrawn', '撤回：投诉人与商家自行和解，终止调解（一）', 'Withdrawal: settled by themselves, terminated (1)', {}, [
    ...opened, merchant('writeJoint', { message: '已经电话谈妥，请投诉人撤回。' }), consumer('withdraw', { why: 'ownSettlement', reason: '已收到退款。' }), association('giveNotice', { reasons: '双方自行和解，投诉人撤回调解。' }),
  ], 'closed', 'terminated'),
  story('lossOfParty', '丧失主体资格：承受人接替后继续', 'Loss of a party: a successor takes the place and it goes on', {}, [
    ...opened, signal('partyReplaced'), mediator('writeJoint', { message: '由承继公司继续参加调解，请双方说明意见。' }),
  ], 'active.seated.open'),
  story('wrongParty', '被投诉方有误：发现不应调解的情形，终止调解（六）', 'Wrong party: a ground found later, terminated (6)', {}, [...begun, signal('groundFound')], 'closed', 'terminated'),
]
