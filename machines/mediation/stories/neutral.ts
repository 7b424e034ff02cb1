import type { Story } from '../../workflow'
import { association, begun, consumer, lapse, mediator, merchant, none, opened, otherAssociation, seated, story } from './telling'

const ground = (g: string, reason: string, more = {}) => ({ ground: g, reason, ...more })
const decides = (verdict: string) => association('decide', { verdict, reasons: '经核实调解员与商家的往来情况后作出决定。' }, { part: 'recusal', second: true })

/** Who mediates: the roster, what they disclose, change, challenge, absence. */
export const neutral: readonly Story[] = [
  story('assignedByHand', '从名册中选定调解员', 'A mediator chosen from the roster by hand', {}, [
    ...begun, association('assign', { mediator: ['fit#2'] }), none, lapse('recusalWindow'), mediator('writeJoint', { message: '各位好，请双方先说明希望怎样解决。' }),
  ], 'active.seated.open'),
  story('changedFreely', '双方各更换一次调解员，无须理由', 'Each side changes the mediator once, without a reason', {}, [
    ...seated, consumer('changeMediator'), association('assign'), consumer('changeMediator', {}, { refused: 'not-now' }), merchant('changeMediator'),
  ], 'active.assigning'),
  story('recused', '申请回避获准', 'Challenged with a reason, and replaced', {}, [
    ...seated, consumer('recuse', ground('relation', '调解员的配偶在该装修公司任职。')), association('decide', { verdict: 'replace', reasons: '由指定调解员的人决定，不符合规定。' }, { part: 'recusal', refused: 'not-now' }),
    decides('replace'), association('assign'), none,
  ], 'active.seated.noticed'),
  story('recusalRefused', '申请回避未获准，调解员不变', 'Challenged, and the mediator stays', {}, [
    ...seated, merchant('recuse', ground('other', '感觉调解员偏向消费者。')), decides('keep'), merchant('recuse', ground('other', '还是觉得不公正。'), { refused: 'invalid' }), lapse('recusalWindow'),
  ], 'active.seated.open'),
  story('newGroundLater', '通知期满后，只能以新知道的事由申请回避', 'Later only on a ground not known before', {}, [
    ...opened, consumer('recuse', ground('contact', '昨天看到调解员与商家经理一起吃饭。'), { refused: 'invalid' }),
    consumer('recuse', ground('contact', '昨天看到调解员与商家经理一起吃饭。', { newGround: 'yes' })), lapse('recusalDecision', 'recusal'), association('assign'),
  ], 'active.seated.noticed'),
  story('recusalTakenBack', '撤回回避申请', 'A challenge taken back', {}, [
    ...seated, consumer('recuse', ground('interest', '听说调解员买过该公司的股票。')), consumer('takeBack', {}, { part: 'recusal' }), lapse('recusalWindow'), mediator('writeJoint', { message: '我们继续。' }),
  ], 'active.seated.open'),
  story('stepsDown', '调解员披露利害关系并自行回避', 'The mediator discloses an interest and steps down', {}, [
    ...begun, association('assign'), mediator('discloseInterests', { interests: 'some', statement: '本人曾为该公司提供过法律咨询。' }), mediator('stepDown', { reason: '曾为一方提供咨询，自行回避。' }), association('assign'),
  ], 'active.seated.noticed'),
  story('absentAndReplaced', '调解员五个工作日没有作为，由名册中下一位接替', 'An absent mediator is replaced at once by the next in order', {}, [
    ...opened, consumer('writeJoint', { message: '请问什么时候开始？' }), lapse('mediatorAbsence'), none,
  ], 'active.seated.noticed'),
  story('nextRoster', '逾期未指定，转由下一名册；仍未指定，终止调解（八）', 'Nobody assigned: the next roster, then terminated (8)', { associations: [otherAssociation] }, [
    ...begun, lapse('mediatorAssignment'), lapse('mediatorAssignment'), lapse('endNotice'),
  ], 'closed', 'terminated'),
  story('handedOver', '机构停办：移交另一消费者组织，期限不变', 'The body closes: handed over with its record and periods', {}, [
    ...opened, association('handOver', { organisation: otherAssociation, reasons: '本会机构调整，移交省消费者权益保护委员会继续调解。' }),
  ], 'active.assigning'),
]
