import type { guide as english } from '../en/guide';

export const guide: typeof english = {
  handler: '处理机构', shared: '各程序通用',
  title: '办事指南', lead: '这里的流程图和表格，均直接由系统运行的规则生成。', procedures: '程序', partsTitle: '程序中的事项', partsLead: '各有自己的期限，显示在案件页面上。',
  caption: '办事指南', here: '您在这里：{state}', hereCase: '返回案件 {reference}',
  chart: '流程图', chartText: '方框为阶段，箭头表示如何进入下一阶段；方括号内为届满的期限。图中内容在下表中均有说明。', chartScroll: '流程图可以滚动查看。',
  states: '各阶段', state: '阶段', who: '由谁办理', moves: '可以办理', periods: '期限', otherwise: '逾期的后果', anywhere: '任何阶段', anywhereText: '案件办结之前，除该阶段另有限制外，均可：',
  stories: '实例', storyEnds: '结果：{end}', after: '{span}后', atOnce: '随后',
  letters: '通知文书', lettersText: '系统发给各方的文字：', allRules: '全部规则与期限',
  rulesTitle: '规则与期限', rulesLead: '本平台运行所依据的全部数字：多长、从何时起算、依据是什么，以及任何平台规则都不得放宽的底线。案件始终适用提交时的规则。',
  version: '现行规则：{version}', pinned: '以下是按该数字指纹固定的规则，相应案件始终适用，不受现行规则影响：', standard: '标准规则',
  rules: {
    name: '期限', period: '长度', start: '起算', basis: '依据', floor: '不得放宽的底线', notes: '说明', amount: '金额', amountsTitle: '金额标准', atMost: '不超过 {n}', atLeast: '不少于 {n}',
    substance: '适用交易时的规则', procedure: '适用提交时的规则', rolls: '末日为休息日的顺延', pausable: '案件暂停时停止计算', negotiable: '双方可约定 {from} 至 {to}', notBefore: '不早于“{rule}”届满后 {n}', remind: '到期前提醒：{who}', none: '无', and: '；',
  },
  amounts: { esignPrompt: '超过此金额，提示各方以电子方式签署', smallTrack: '不超过此金额，适用简易流程' },
  ruleNames: {
    ruleChangeNotice: '规则修改公示', ruleExitWindow: '因规则修改退出', platformClosingNotice: '平台终止通知商家', platformClosingHomepage: '平台终止首页公示', merchantLeavingNotice: '商家退出通知', identityDisclosureToConsumer: '向消费者出示商家登记信息', associationFeedback: '对协会询问的初次答复', associationFeedbackFinal: '对协会询问的最终答复',
    courtBundleAgain: '再次准备法院材料', pauseEach: '单次暂停', pauseStage: '一个阶段的暂停总和', pauseAppraisal: '鉴定期间的暂停', pauseSuccession: '等待承继人的暂停', stayReview: '中止的复查', subjectAccess: '答复本人信息查询', retainTransaction: '交易信息保存', retainOccurrence: '事件记录保存', retainConsumerIdentity: '消费者身份信息保存', retainMerchantIdentity: '商家身份信息保存', retainCaseFile: '案卷保存',
  },
};
