import type { Story } from '../../workflow'
import { accepted, answered, association, authority, carriedOut, consumer, filedAway, lapse, merchant, partRefund, platform, refund, silence, steppedInOnSilence, story, yes } from './telling'

const proposal = (terms = refund(26_800, 7)) => ({
  facts: '订单、开箱视频和聊天记录显示：收货次日注入沸水后壶身开裂，说明书写明可以使用沸水。',
  reasons: '商品存在质量问题，商家没有举证证明系使用不当，应当退款（《消费者权益保护法》第二十四条）。', terms,
})
const spoken = [...accepted, answered('壶体开裂是使用不当造成的，不同意退款。')]
const escalated = [...spoken, consumer('escalate', { reason: '商家不肯退款。' })]
const routesOpen = [...escalated, platform('propose', proposal()), merchant('rejectProposal', { reason: '不认可。' })]
const byAssociation = { handler: 'association' } as const

/** Silence, stepping in, proposals, the association, and the ways that stay open. */
export const deciding: readonly Story[] = [
  story('silentThenDefaultDecision', '商家不答复，平台提出方案，投诉人接受后履行', 'Merchant silent, platform proposes, consumer accepts, carried out', {}, [
    ...accepted, ...steppedInOnSilence,
    platform('propose', proposal(), { refused: 'not-now' }), lapse('defaultProposalFrom'), platform('propose', proposal()),
    consumer('acceptProposal', yes), lapse('proposalAnswer'), consumer('confirm', {}, { part: 'performance' }), ...filedAway,
  ], 'closed', 'defaultDecision'),
  story('silentWithCertificate', '商家不答复也不受平台约束，出具情况说明', 'Silent and not bound: a certificate', { contractBinds: false }, [
    ...accepted, ...steppedInOnSilence, lapse('defaultProposalFrom'), platform('propose', proposal()), consumer('acceptProposal', yes), lapse('proposalAnswer'),
    consumer('courtBundle'), lapse('chooseRoute'),
  ], 'closed', 'closedWithOpenRemedies'),
  story('answeredLate', '两日内补交答复，注明逾期', 'A late answer within two days', {}, [
    ...accepted, ...silence, answered('抱歉，客服账号交接时漏看了。可以换一把新的。'), consumer('declareResolved', { how: 'part', note: '换了新的，但杯子没有补。' }),
  ], 'resolved', 'resolvedPartly'),
  story('answeredLateAfterStepIn', '平台介入后补交答复，双方接受方案', 'Answered after the platform stepped in; both accept', {}, [
    ...accepted, ...steppedInOnSilence, answered('我们认为是运输损坏，愿意承担一半。'), platform('propose', proposal(partRefund(20_000, 7))),
    consumer('acceptProposal', yes), merchant('acceptProposal', yes), ...carriedOut,
  ], 'resolved', 'resolvedPartly'),
  story('namedUnderProcedure', '按事先公布的程序公示未答复的商家', 'A silent merchant named under the published procedure', {}, [
    ...accepted, ...silence, platform('nameMerchant', { reasons: '三十日内第三次不答复投诉，依公示程序第四条。' }),
    merchant('speak', { message: '客服离职，交接不及时，请不要公示。' }, { part: 'hearing', byLink: true, after: { hours: 20 } }),
    platform('uphold', { reasons: '交接不及时不影响此前两次未答复的事实，按事先公布的程序公示。' }, { part: 'hearing' }),
    platform('nameMerchant', { reasons: '再次公示未答复的商家。' }, { refused: 'not-now' }),
  ], 'open.silent'),
  story('namingDropped', '拟公示后逾期未决定，不予公示', 'Notice of naming, not decided in time: dropped', {}, [
    ...accepted, ...silence, platform('nameMerchant', { reasons: '三十日内第三次不答复投诉，依公示程序第四条。' }), lapse('hearingPeriod', 'hearing'), lapse('hearingDecision', 'hearing'),
  ], 'open.steppedIn.deciding'),
  story('bothAcceptProposal', '双方接受平台方案，全部解决', 'Both accept the proposal; resolved in full', {}, [
    ...escalated, platform('propose', proposal()), merchant('acceptProposal', yes), consumer('acceptProposal', yes), ...carriedOut, ...filedAway,
  ], 'closed', 'resolvedFull'),
  story('consumerRejectsProposal', '投诉人不接受方案，另行起诉', 'The consumer rejects the proposal and goes to court', {}, [
    ...escalated, platform('propose', proposal(partRefund(5_000, 7))), consumer('rejectProposal', { reason: '金额太低。' }), consumer('courtBundle'), lapse('chooseRoute'),
  ], 'closed', 'closedWithOpenRemedies'),
  story('consumerSilentOnProposal', '投诉人未表示，不视为接受', 'The consumer’s silence is not acceptance', {}, [
    ...escalated, platform('propose', proposal()), merchant('acceptProposal', yes), lapse('proposalAnswer'),
  ], 'open.next'),
  story('platformSilent', '平台逾期未处理，消费者组织接手', 'The platform is silent; the association takes over', {}, [
    ...escalated, lapse('platformDecision'), platform('give', { answer: '该店铺近三个月有两起同类投诉，交易记录附后。' }, { part: 'feedback' }), association('takeUp'),
    association('propose', proposal()), merchant('rejectProposal', { reason: '不认可检测结论。' }), consumer('takeToAuthority', { understood: 'yes' }, { refused: 'not-now' }),
    consumer('courtBundle'), lapse('chooseRoute'),
  ], 'closed', 'closedWithOpenRemedies'),
  story('feedbackWithheld', '平台始终不反馈，作出不利认定', 'The platform never answers the association', {}, [
    ...escalated, lapse('platformDecision'), lapse('associationFeedback', 'feedback'),
    association('propose', proposal()), consumer('acceptProposal', yes), merchant('acceptProposal', yes),
  ], 'agreement.performing'),
  story('associationSilentToo', '消费者组织也逾期，投诉人选择其他途径', 'The association is silent too', {}, [
    ...escalated, lapse('platformDecision'), lapse('associationFinal'), lapse('associationFeedbackFinal', 'feedback'),
  ], 'open.next'),
  story('selfOperatedShop', '平台自营店铺：由消费者组织办理', 'A self-operated shop: the association handles it', { platformInterest: true, kind: 'price' }, [
    platform('accept', {}, { refused: 'not-yours' }), association('complete'), association('accept'), answered('价格标签更新延迟，愿意退差价。'),
    consumer('escalate', { reason: '仍不退还全部差价。' }), platform('give', { answer: '价格变更日志附后。' }, { part: 'feedback' }), association('propose', proposal(refund(26_800, 3))),
    consumer('acceptProposal', yes), merchant('acceptProposal', yes),
  ], 'agreement.performing'),
  story('selfOperatedSilent', '自营店铺不答复：期满前不得提出缺席方案', 'A self-operated shop is silent: no default proposal before its time', { platformInterest: true }, [
    association('complete'), association('accept'), ...silence, lapse('stepIn'), association('propose', proposal(), { refused: 'not-now' }), answered('补充说明：已经换新。'),
    association('propose', proposal()),
  ], 'open.proposed'),
  story('againstThePlatform', '投诉平台本身', 'A complaint against the platform itself', { respondentKind: 'platform', handler: 'association', kind: 'privacy', remedies: [{ remedy: 'apology', withinDays: 7 }], amount: 0 }, [
    association('complete'), association('accept'), answered('短信由合作方发送，已停止。'), consumer('escalate', { reason: '要求书面道歉。' }),
    association('propose', proposal([{ remedy: 'apology', withinDays: 7 }] as never)), merchant('acceptProposal', yes), consumer('acceptProposal', yes), ...carriedOut,
  ], 'resolved', 'resolvedFull'),
  story('noPlatform', '没有平台：升级前须知悉后果', 'No platform: warned before the association is chosen', { hasPlatform: false, handler: 'authority', contractBinds: false }, [
    authority('complete'), authority('accept'), answered('不同意退款。'), consumer('escalate', { reason: '商家不肯退款。' }), authority('propose', proposal()), merchant('rejectProposal', {}),
  ], 'open.next'),
  story('mediationNotHere', '双方同意调解，该机构尚未开通', 'Both want mediation, and this installation has none', {}, [
    ...escalated, consumer('askMediation', {}), merchant('agreeMediation', {}, { byLink: true }), consumer('goOn'), consumer('chooseArbitration', { finalUnderstood: 'yes' }), lapse('elsewhereReview'),
  ], 'open.next'),
  story('toTheAuthority', '改向市场监管部门投诉，在别处处理完毕', 'Taken to the market regulator and dealt with there', {}, [
    ...routesOpen, consumer('takeToAuthority', { understood: 'yes' }), lapse('stayReview'), platform('endElsewhere', { elsewhere: 'mediatedThere', reasons: '市场监管部门已主持调解并达成协议。' }),
  ], 'closed', 'closedElsewhere'),
  story('toTheAssociation', '知悉后果后选择消费者组织', 'The association, chosen after the warning', {}, [
    ...routesOpen, consumer('chooseAssociation', {}, { refused: 'invalid' }), consumer('chooseAssociation', { barUnderstood: 'yes' }), association('takeUp'),
  ], 'open.withAssociation.deciding'),
  story('associationFromTheStart', '向消费者组织投诉，平台反馈后达成一致', 'Filed with the association; the platform answers it', byAssociation, [
    association('complete'), association('accept'), answered('不同意退款。'), consumer('escalate', {}), platform('give', { answer: '已核实订单和聊天记录。' }, { part: 'feedback' }),
    association('askPlatform', { question: '请说明该批次商品的其他投诉情况。' }), lapse('associationFeedback', 'feedback'), association('propose', proposal()), merchant('acceptProposal', yes), consumer('acceptProposal', yes),
  ], 'agreement.performing'),
]
